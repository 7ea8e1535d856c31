import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubmission } from '../../../service/index/submission.js';
import type { Job } from '../../../service/jobs/job.js';
import { Jobs } from '../../../service/jobs/jobs.js';
import { openService, type Service } from '../../../service/open/service.js';
import { type BorrowedNeo4j, borrowNeo4j } from '../../neo4j-server/borrow-neo4j.js';

const PLAN = `KẾ HOẠCH
Công tác tư pháp năm 2026
I. NHIỆM VỤ
1. Triển khai thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.
2. Thực hiện Quyết định số 15/2023/QĐ-UBND.
`;

let server: BorrowedNeo4j;
let folder: string;
let service: Service;
let jobs: Jobs;

beforeAll(async () => {
  server = await borrowNeo4j();
  await server.empty();
  folder = await mkdtemp(join(tmpdir(), 'danchieu-jobs-neo4j-'));
  service = await openService({ store: join(folder, 'kho.sqlite'), neo4j: server.address }, { to: 'ask' });
  jobs = await Jobs.open(service.config, { most: 10, onFault: (error) => console.error(error) });
}, 600_000);

afterAll(async () => {
  await jobs?.stop(10_000);
  await service?.close();
  await server?.empty();
  await server?.giveBack();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}, 60_000);

async function finished({ id }: Job): Promise<Job> {
  for (;;) {
    const job = jobs.job(id);
    if (job === null || job.state === 'done' || job.state === 'failed') return job as Job;
    await pause(20);
  }
}

describe('work that changes a graph in Neo4j', () => {
  it('takes a text in, reads it again under what is stated of it, and takes it out', async () => {
    const { graph, search } = service;
    const text = readSubmission({ name: 'a.txt', content: PLAN, stated: {} });
    const done = await finished(await jobs.put(text));
    expect(done).toMatchObject({ state: 'done', written: 'written', counts: { tasks: 2, mentions: 2 } });
    expect(await graph.instrument('nghi-dinh-118-2021-nd-cp')).toMatchObject({ tasks: 1 });
    expect((await search.search({ words: '118/2021/NĐ-CP', limit: 5 })).total).toBe(1);

    const document = done.document ?? '';
    await finished(await jobs.restate(document, { place: 'Nghệ An' }));
    expect(await graph.instrument('quyet-dinh-15-2023-qd-ubnd-nghe-an')).toMatchObject({ tasks: 1 });
    expect(await finished(await jobs.put(text))).toMatchObject({ written: 'unchanged' });

    await jobs.now('remove', { document });
    expect(await graph.document(document)).toBeNull();
    expect((await search.search({ words: '118/2021/NĐ-CP', limit: 5 })).total).toBe(0);
  }, 300_000);
});
