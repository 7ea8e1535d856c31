import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServeOptions, type Serving, serve } from '../../api/serve.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { readConfig } from '../../service/open/config.js';
import { openService } from '../../service/open/service.js';

/** A server over the samples, on a free port; `stop` closes all of it. */
export async function serveSamples(options: Partial<ServeOptions> = {}): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'danchieu-api-'));
  const service = await openService(readConfig({}, join(folder, 'kho.sqlite')), { to: 'change' });
  await indexDocuments(service, { paths: ['samples'], stated: {}, allowClassified: false });
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
