import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServeOptions, type Serving, serve } from '../../api/serve.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { withOwnKey } from '../../service/keys/own-key.js';
import { readConfig } from '../../service/open/config.js';
import { openService } from '../../service/open/service.js';

/** A server over the samples, on a free port; `stop` closes all of it. */
export async function serveSamples(options: Partial<ServeOptions> = {}): Promise<Serving> {
  return serveStore(await samples({}), options, {});
}

/**
 * The same with a key that may write.
 * @param environment names the servers that hold the store; none: a file does
 */
export async function serveWritable(
  options: Partial<ServeOptions> = {},
  environment: Environment = {},
): Promise<Serving & { readonly key: string }> {
  const { key, holders } = withOwnKey({ holderOf: async () => null });
  return { ...(await serveStore(await samples(environment), { ...options, keys: holders }, environment)), key };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of a store that holds the samples. */
async function samples(environment: Environment): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'danchieu-api-'));
  const service = await openService(readConfig(environment, join(folder, 'kho.sqlite')), { to: 'change' });
  await indexDocuments(service, { paths: ['samples'], stated: {}, allowClassified: false });
  await service.close();
  return folder;
}

async function serveStore(folder: string, options: Partial<ServeOptions>, environment: Environment): Promise<Serving> {
  // As `danchieu serve` opens it: whoever writes takes the turn for as long as it writes.
  const service = await openService(readConfig(environment, join(folder, 'kho.sqlite')), { to: 'ask' });
  const onFault = (error: unknown): void => console.error(error);
  const serving = await serve(service, { host: '127.0.0.1', port: 0, version: '0', web: null, onFault, ...options });
  return {
    address: serving.address,
    async stop() {
      await serving.stop();
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
