import { spawn } from 'node:child_process';

/** The program as `npm run build` makes it. */
export const CLI = 'dist/cli/main.js';

/** Serves a store at any free port with the built program; the server says itself where it is. */
export async function serving(store: string): Promise<{ readonly address: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [CLI, 'serve', '--store', store, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`danchieu serve ended with ${code}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /http:\/\/[\w.:[\]-]+/.exec(said)?.[0];
      if (found !== undefined && said.includes('\n')) resolve(found);
    });
  });
  return { address, stop: () => child.kill('SIGTERM') };
}
