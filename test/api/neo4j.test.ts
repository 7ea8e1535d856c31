import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { type BorrowedNeo4j, borrowNeo4j } from '../neo4j-server/borrow-neo4j.js';
import { whyNoNeo4j } from '../neo4j-server/start-neo4j.js';
import { realServer, sweep } from '../search/meilisearch/real-server.js';
import { describedAt, type ExpectDescribed } from './described.js';
import { ID, QUESTIONS } from './questions.js';
import { serveWritable } from './serving.js';

const reason = whyNoNeo4j();
/** Indexes of this run on a Meilisearch that others may use as well. */
const PREFIX = `danchieu-api-${process.pid}`;

/** What tells of the store's own parts and its own past: no two servers have them alike. */
const OWN: string[] = ['/session', '/health/ready', '/openapi.json', '/changes'];
/** Engines rank alike in what their own contract says, and no further. */
if (process.env.MEILI_HOST) OWN.push('/search');

let neo4j: BorrowedNeo4j;
let onServers: Serving & { readonly key: string };
let onFile: Serving & { readonly key: string };
let expectDescribed: ExpectDescribed;

async function open(): Promise<void> {
  neo4j = await borrowNeo4j();
  await neo4j.empty();
  const { uri, username, password } = neo4j.address;
  const meilisearch = await realServer();
  const environment = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(meilisearch === null
      ? {}
      : { MEILI_HOST: meilisearch.host, MEILI_MASTER_KEY: meilisearch.apiKey, MEILI_INDEX_PREFIX: PREFIX }),
  };
  onFile = await serveWritable();
  onServers = await serveWritable({}, environment);
  expectDescribed = await describedAt(onServers.address);
}

async function close(): Promise<void> {
  await onFile?.stop();
  await onServers?.stop();
  const meilisearch = process.env.MEILI_HOST ? await realServer() : null;
  if (meilisearch !== null) await sweep(meilisearch, PREFIX);
  await neo4j?.empty();
  await neo4j?.giveBack();
}

if (reason !== null) {
  console.warn(`SKIPPED: the routes of the API on Neo4j, because ${reason}`);
  describe.skip('the API on Neo4j', () => it('needs Java and Maven', () => undefined));
} else {
  jest.setTimeout(300_000);
  beforeAll(open, 600_000);
  afterAll(close, 120_000);

  const ask = async ({ address }: Serving, path: string) => {
    const answer = await fetch(`${address}/api/v1${path}`, { redirect: 'manual' });
    return { status: answer.status, location: answer.headers.get('location'), body: (await answer.json()) as unknown };
  };

  describe('the API on Neo4j', () => {
    it.each(Object.entries(QUESTIONS))('%s answers as it says, and as the embedded store does', async (path, asked) => {
      const { items: tasks } = (await ask(onFile, '/tasks?limit=1')).body as { items: { task: { id: string } }[] };
      const { items: documents } = (await ask(onFile, '/documents?limit=1')).body as { items: { id: string }[] };
      for (const question of asked) {
        const filled = question
          .replace('{task}', tasks[0]?.task.id ?? '')
          .replace('{document}', documents[0]?.id ?? '');
        const answer = await ask(onServers, filled);
        expect(answer.status).toBe(200);
        expectDescribed(path, 'get', '200', answer.body);
        if (!OWN.includes(path)) expect(answer).toEqual(await ask(onFile, filled));
      }
    });

    it.each([
      `/instruments/${encodeURIComponent('27-NQ/TW')}`,
      `/instruments/${encodeURIComponent('47/2020/NĐ-CP')}`,
      `/instruments/${encodeURIComponent('47/2021/NĐ-CP')}`,
      '/tasks?cursor=khong',
      '/documents/khong-co',
    ])('%s leads or refuses as the embedded store does', async (path) => {
      const without = ({ body, ...rest }: Awaited<ReturnType<typeof ask>>) => ({
        ...rest,
        body: { ...(body as object), requestId: null },
      });
      expect(without(await ask(onServers, path))).toEqual(without(await ask(onFile, path)));
    });

    it('looks a text up', async () => {
      const call = createClient({ server: onServers.address });
      const text = 'Thực hiện Nghị định số 47/2020/NĐ-CP và Quyết định số 15/QĐ-UBND.';
      const found = await call('lookUpCitations', { body: { text } });
      expectDescribed('/citations/lookup', 'post', '200', found);
      expect(found).toEqual(await createClient({ server: onFile.address })('lookUpCitations', { body: { text } }));
    });

    it('takes a document in, cites by it, and takes it out again', async () => {
      const call = createClient({ server: onServers.address, key: onServers.key });
      const before = (await call('getInstrument', { params: { id: ID } })).documents;
      const text = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Triển khai Nghị định số 47/2020/NĐ-CP. Đơn vị chủ trì: Sở Tư pháp.\n';
      let job = await call('uploadDocument', { body: { name: 'Kế hoạch thử', text } });
      while (job.state !== 'done' && job.state !== 'failed') {
        await pause(50);
        job = await call('getJob', { params: { id: job.id } });
      }
      expect(job).toMatchObject({ state: 'done', error: null });
      expect((await call('getInstrument', { params: { id: ID } })).documents).toBe(before + 1);
      await call('removeDocument', { params: { id: job.document ?? '' } });
      expect((await call('getInstrument', { params: { id: ID } })).documents).toBe(before);
    });
  });
}
