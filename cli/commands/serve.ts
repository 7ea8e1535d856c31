import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { DanchieuError } from '../../src/errors/errors.js';
import { type CommonOptions, createCommand } from '../command.js';
import type { Context } from '../context.js';
import { wholeNumber } from '../option-values.js';
import { withService } from '../session.js';
import { untilSignalled } from '../signals.js';
import { version } from '../version.js';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly host: string;
}

export const DEFAULT_PORT = 8480;
export const DEFAULT_HOST = '127.0.0.1';

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

export function serveCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'serve', 'serve.description', [
    { line: 'serve', meaning: 'serve.example.plain' },
    { line: 'serve --port 9000 --store kho.sqlite', meaning: 'serve.example.port' },
  ])
    .option('--port <port>', say('serve.port'), portNumber, DEFAULT_PORT)
    .option('--host <address>', say('serve.host'), DEFAULT_HOST)
    .action((options: ServeOptions) => runServe(context, options));
}

export const portNumber = wholeNumber(0, 65_535);

/**
 * Serves the page and the API until the process is told to end; requests under way are answered first.
 * @throws DanchieuError `wrong-use` for an address that others can reach: without keys everyone there could read.
 */
export async function runServe(context: Context, options: ServeOptions): Promise<void> {
  const { say } = context;
  const { port, host } = options;
  if (!LOOPBACK.includes(host)) throw new DanchieuError('wrong-use', { detail: say('serve.loopback-only', { host }) });
  const web = await builtPage();
  await withService(context, options, 'ask', async (service) => {
    const { serve } = await import('../../api/serve.js');
    const onFault = (error: unknown, request: string): void => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      context.complain(`danchieu: ${say('serve.fault', { request, detail })}`);
    };
    const signal = untilSignalled();
    const serving = await serve(service, { host, port, version: version(), web, onFault });
    const { address } = serving;
    if (options.json) await context.print(JSON.stringify({ address, api: `${address}/api/v1`, page: web !== null }));
    else {
      if (web !== null) await context.print(context.colours.bold(say('serve.page', { address })));
      await context.print(say('serve.api', { address }));
      await context.print(say('serve.stop'));
    }
    await signal;
    await serving.stop();
    if (!options.json) await context.print(say('serve.stopped'));
  });
}

/** Folder of the page, or null where it was not built. */
async function builtPage(): Promise<string | null> {
  const { packageFolder } = await import('../../service/open/package-folder.js');
  const folder = join(await packageFolder(), 'dist', 'web');
  return access(join(folder, 'index.html')).then(
    () => folder,
    () => null,
  );
}
