import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Serving, serve } from '../../api/serve.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { readConfig } from '../../service/open/config.js';
import { openService, type Service } from '../../service/open/service.js';

/** A port of this machine where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a search server that is away when the API starts', () => {
  let folder: string;
  let service: Service;
  let serving: Serving;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danchieu-late-'));
    const store = join(folder, 'kho.sqlite');
    const filling = await openService(readConfig({}, store), { to: 'change' });
    await indexDocuments(filling, { paths: ['samples'], stated: {}, allowClassified: false });
    await filling.close();
    const away = { MEILI_HOST: `http://127.0.0.1:${await deadPort()}` };
    service = await openService(readConfig(away, store), { to: 'ask', evenWithoutSearch: true });
    serving = await serve(service, { host: '127.0.0.1', port: 0, version: '0', web: null, onFault: () => {} });
  });

  afterAll(async () => {
    await serving?.stop();
    await service?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = (path: string): Promise<Response> => fetch(`${serving.address}/api/v1${path}`);

  it('takes searching by words away and nothing else', async () => {
    const tasks = await get('/instruments/nghi-dinh-98-2021-nd-cp/tasks');
    expect(tasks.status).toBe(200);
    const search = await get('/search?q=du+lieu');
    expect([search.status, await search.json()]).toEqual([503, expect.objectContaining({ code: 'store-unreachable' })]);
  });

  it('is said by /health/ready', async () => {
    const ready = await fetch(`${serving.address}/api/v1/health/ready`);
    expect(await ready.json()).toMatchObject({ status: 'degraded', graph: { up: true }, search: { up: false } });
  });
});
