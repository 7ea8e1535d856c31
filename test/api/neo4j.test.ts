import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { type Answer, createClient } from '../../client/client.js';
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

  /** All that a writer does once, and what each answer says beside ids and times of its own. */
  const story = async ({ address, key }: Serving & { readonly key: string }): Promise<unknown[]> => {
    const call = createClient({ server: address, key });
    const finished = async (started: Answer<'getJob'>): Promise<Answer<'getJob'>> => {
      let job = started;
      while (job.state !== 'done' && job.state !== 'failed') {
        await pause(50);
        job = await call('getJob', { params: { id: job.id } });
      }
      expectDescribed('/jobs/{id}', 'get', '200', job);
      return job;
    };
    const told: unknown[] = [];
    const { last: since } = await lastChange(address);
    const text =
      'KẾ HOẠCH\nCông tác năm 2026\nI. NHIỆM VỤ\n1. Thực hiện Nghị quyết số 27-NQ/TW và Quyết định số 15/2023/QĐ-UBND.\n';
    const annotated = await call('annotateText', { body: { text } });
    expectDescribed('/citations/annotate', 'post', '200', annotated);
    told.push(annotated);

    const params = { id: 'UBND/2026-07' };
    const put = await finished(await call('putDocument', { params, body: { name: 'Kế hoạch', text } }));
    told.push([put.kind, put.state, put.written, put.document, put.counts]);
    const restated = await finished(await call('restateDocument', { params, body: { place: 'Nghệ An' } }));
    told.push([restated.kind, restated.state, restated.document]);
    const { externalId, stated, document } = await call('getDocument', { params });
    told.push([externalId, stated, document]);
    const mentions = async () => (await call('listMentions', { query: { document: document.id } })).items;
    told.push(await mentions());

    const [open] = (await mentions()).filter(({ status }) => status === 'ambiguous');
    const body = { as: 'nghi-quyet-27-nq-tw-khoa-13', scope: 'document', by: 'Nguyễn Thị An', why: 'thử' } as const;
    const settled = await call('settleFinding', { params: { id: open?.id ?? '' }, body });
    expectDescribed('/findings/{id}/settle', 'post', '200', settled);
    told.push([settled.done, settled.changes, await mentions()]);
    const [decided] = (await call('listDecisions', {})).items;
    told.push([decided?.decision.by, decided?.decision.why, decided?.decision.scope]);
    const revoked = await call('revokeDecision', { params: { id: decided?.decision.id ?? '' } });
    expectDescribed('/decisions/{id}', 'delete', '200', revoked);
    told.push([revoked.done, revoked.changes, await mentions()]);

    const read = await finished(
      await call('uploadDocument', { query: { store: 'false' }, body: { name: 'đọc', text } }),
    );
    told.push(await call('getJobResult', { params: { id: read.id } }));
    told.push(await (await fetch(`${address}/api/v1/export`)).text());
    expect(await (await fetch(`${address}/api/v1/metrics`)).text()).toContain('danchieu_');
    const { items } = await call('listChanges', { query: { since, limit: 100 } });
    told.push(new Set(items.map((one) => JSON.stringify({ ...one, seq: 0, at: '' }))));
    await call('removeDocument', { params });
    return told;
  };

  /** The end of the change feed. */
  const lastChange = async (address: string): Promise<{ readonly last: number }> => {
    const call = createClient({ server: address });
    let page = await call('listChanges', { query: { since: 0 } });
    while (page.more) page = await call('listChanges', { query: { since: page.last } });
    return page;
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

    it('writes, decides and tells of it as the embedded store does', async () => {
      expect(await story(onServers)).toEqual(await story(onFile));
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
