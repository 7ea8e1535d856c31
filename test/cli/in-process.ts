import { Writable } from 'node:stream';
import { run } from '../../cli/run.js';
import type { Ended } from './built-cli.js';

/** What a command writes, kept. */
class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs a command line to its end in this process, where starting the program for each would take longer than the work. */
export async function runHere(argv: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const [out, err] = [new Kept(), new Kept()];
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const code = await run({
    argv,
    environment,
    stdin: nothing(),
    stdout: out as unknown as NodeJS.WriteStream,
    stderr: err as unknown as NodeJS.WriteStream,
  });
  return { code, out: out.text, err: err.text };
}
