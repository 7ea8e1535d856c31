import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { KeyRing } from '../../service/keys/key-ring.js';
import type { Service } from '../../service/open/service.js';
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

export function serveCommand(context: Context): Command {
  const { say } = context;
  return createCommand(context, 'serve', 'serve.description', [
    { line: 'serve', meaning: 'serve.example.plain' },
    { line: 'serve --port 9000 --store kho.sqlite', meaning: 'serve.example.port' },
    { line: 'serve --host 0.0.0.0', meaning: 'serve.example.host' },
  ])
    .option('--port <port>', say('serve.port'), portNumber, DEFAULT_PORT)
    .option('--host <address>', say('serve.host'), DEFAULT_HOST)
    .action((options: ServeOptions) => runServe(context, options));
}

export const portNumber = wholeNumber(0, 65_535);

/**
 * Serves the page and the API until the process is told to end; requests under way are answered first.
 * @param ownKey whether to make and show a key that may write for as long as this process runs
 */
export async function runServe(context: Context, options: ServeOptions, ownKey = false): Promise<void> {
  const open = { evenWithoutSearch: true, evenEmpty: true };
  await withService(context, options, 'ask', (service) => serveStore(context, service, options, ownKey), open);
}

async function serveStore(context: Context, service: Service, options: ServeOptions, ownKey: boolean): Promise<void> {
  const { say } = context;
  const { serve } = await import('../../api/serve.js');
  const { readApiSettings } = await import('../../api/settings.js');
  const { openKeyRing } = await import('../../service/keys/key-ring.js');
  const { withOwnKey } = await import('../../service/keys/own-key.js');
  const { openReaderPool } = await import('../../service/text/reader-pool.js');
  const settings = readApiSettings(context.outside.environment);
  const web = await builtPage();
  const onFault = (error: unknown, request: string): void => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.complain(`danchieu: ${say('serve.fault', { request, detail })}`);
  };
  const signal = untilSignalled();
  const ring = await openKeyRing(service.config.store);
  const readers = await openReaderPool({ officeFile: service.officeFile, ready: 1 });
  try {
    const own = ownKey ? withOwnKey(ring) : null;
    if (own === null) await warnOfNoKeys(context, options.host, ring);
    const keys = own?.holders ?? ring;
    const { host, port } = options;
    const serving = await serve(service, { host, port, version: version(), web, onFault, keys, settings, readers });
    if ((await service.graph.coverage()).documents === 0) context.complain(`danchieu: ${say('serve.empty')}`);
    await announce(context, options, { address: serving.address, page: web !== null, ownKey: own?.key ?? null });
    // What completes a number while it is typed: made before the first person types. Whoever stops earlier needs none.
    const { directoryOf } = await import('../../service/ask/instruments/directory.js');
    void directoryOf(service).catch(() => undefined);
    await signal;
    await serving.stop();
    if (!options.json) await context.print(say('serve.stopped'));
  } finally {
    await readers.close();
    ring.close();
  }
}

/** Beyond this machine nobody reads without a key: whoever has made none yet is told so. */
async function warnOfNoKeys(context: Context, host: string, ring: KeyRing): Promise<void> {
  const { isLoopback } = await import('../../api/serve.js');
  if (isLoopback(host) || (await ring.list()).length > 0) return;
  context.complain(`danchieu: ${context.say('serve.no-keys', { host })}`);
}

interface Announced {
  /** Scheme, host and port. */
  readonly address: string;
  /** Whether the page was built. */
  readonly page: boolean;
  /** The key that this run made for itself. */
  readonly ownKey: string | null;
}

/** Where the page and the API are, once they answer. */
async function announce(context: Context, options: ServeOptions, { address, page, ownKey }: Announced): Promise<void> {
  const { say, colours } = context;
  if (options.json) return context.print(JSON.stringify({ address, api: `${address}/api/v1`, page }));
  // Behind the hash it stays in the browser: no log ever holds it.
  const opened = `${address}/${ownKey === null ? '' : `#khoa=${ownKey}`}`;
  if (page) await context.print(colours.bold(say('serve.page', { address: opened })));
  await context.print(say('serve.api', { address }));
  if (ownKey !== null) await context.print(say('serve.own-key', { key: ownKey }));
  await context.print(say('serve.stop'));
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
