import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubmission } from '../../../service/index/submission.js';
import type { Job } from '../../../service/jobs/job.js';
import { Jobs, spoolOf } from '../../../service/jobs/jobs.js';
import { openService, type Service } from '../../../service/open/service.js';

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
KẾ HOẠCH
Công tác tư pháp năm 2026
I. NHIỆM VỤ
1. Triển khai thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.
Đơn vị chủ trì: Sở Tư pháp. Thời gian: Quý II/2026.
2. Thực hiện Quyết định số 15/2023/QĐ-UBND.
`;

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

let made: string;

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'danchieu-jobs-'));
  // Once: a new store takes in the whole register.
  await (await openService({ store: join(made, 'kho.sqlite') }, { to: 'change' })).close();
});

afterAll(() => rm(made, { recursive: true, force: true }));

/** A store in a folder of its own. */
async function emptyStore(): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'danchieu-jobs-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  const config = { store: join(folder, 'kho.sqlite') };
  await copyFile(join(made, 'kho.sqlite'), config.store);
  const service = await openService(config, { to: 'ask' });
  closing.push(() => service.close());
  return service;
}

async function jobsOf({ config }: Service, most = 100): Promise<Jobs> {
  const onFault = (error: unknown): void => console.error(error);
  const jobs = await Jobs.open(config, { most, onFault });
  closing.push(() => jobs.stop(10_000));
  return jobs;
}

const plan = (name: string, text = PLAN, externalId?: string) =>
  readSubmission({ name, content: text, externalId, stated: {} });

async function finished(jobs: Jobs, { id }: Job): Promise<Job> {
  for (;;) {
    const job = jobs.job(id);
    if (job === null || job.state === 'done' || job.state === 'failed') return job as Job;
    await pause(20);
  }
}

describe('work that changes a store', () => {
  it('takes a text in, settled and searchable once the job is done', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const job = await jobs.put(plan('Kế hoạch 2026'));
    expect(job).toMatchObject({ kind: 'put', state: 'queued', document: expect.stringMatching(/^ke-hoach-2026-/) });
    const done = await finished(jobs, job);
    expect(done).toMatchObject({ state: 'done', written: 'written', counts: { tasks: 2, mentions: 2 }, error: null });
    expect((await service.graph.coverage()).dirtyKeys).toBe(0);
    expect((await service.search.search({ words: '118/2021/NĐ-CP', limit: 5 })).total).toBe(1);
    expect(await readdir(spoolOf(service.config))).toEqual([]);
  });

  it('puts a text once: while it waits, and when it is there', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const first = await jobs.put(plan('a.txt'));
    expect((await jobs.put(plan('a.txt'))).id).toBe(first.id);
    await finished(jobs, first);
    const again = await jobs.put(plan('a.txt'));
    expect(again.id).not.toBe(first.id);
    expect(await finished(jobs, again)).toMatchObject({ written: 'unchanged', document: first.document });
  });

  it('puts a newer text in the place of the one of the same external id', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const old = await jobs.put(plan('a.txt', PLAN, 'UBND-2026/01'));
    const renewed = await jobs.put(plan('b.txt', PLAN.replace('118/2021', '47/2020'), 'UBND-2026/01'));
    expect(renewed.document).toBe(old.document);
    await finished(jobs, renewed);
    expect((await service.graph.coverage()).documents).toBe(1);
    expect(await service.graph.instrument('nghi-dinh-118-2021-nd-cp')).toMatchObject({ tasks: 0 });
    expect(await service.graph.instrument('nghi-dinh-47-2020-nd-cp')).toMatchObject({ tasks: 1 });
  });

  it('reads a document again under what is stated of it, which stays when its text is put again', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const bare = PLAN.replace('TỈNH NGHỆ AN\n', '');
    const { document } = await finished(jobs, await jobs.put(plan('a.txt', bare)));
    await finished(jobs, await jobs.restate(document ?? '', { place: 'Nghệ An' }));
    await finished(jobs, await jobs.put(plan('a.txt', bare)));
    const known = await service.graph.document(document ?? '');
    expect(known?.document.place).toEqual({ value: 'nghe-an', basis: 'stated' });
    expect(await service.graph.instrument('quyet-dinh-15-2023-qd-ubnd-nghe-an')).toMatchObject({ tasks: 1 });
    await finished(jobs, await jobs.restate(document ?? '', { place: '' }));
    expect((await service.graph.document(document ?? ''))?.document.place).toBeNull();
  });

  it('says what is wrong with a statement of a document that is not there', async () => {
    const jobs = await jobsOf(await emptyStore());
    const job = await finished(jobs, await jobs.restate('khong-co', { place: 'Nghệ An' }));
    expect(job).toMatchObject({ state: 'failed', error: { code: 'not-found' } });
  });

  it('takes a document out in its turn, after the text that was accepted before', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const { document } = await jobs.put(plan('a.txt'));
    await jobs.now('remove', { document: document ?? '' });
    expect((await service.graph.coverage()).documents).toBe(0);
    await expect(jobs.now('remove', { document: document ?? '' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads a text and keeps nothing but the answer', async () => {
    const service = await emptyStore();
    const jobs = await jobsOf(service);
    const job = await finished(jobs, jobs.read(PLAN, { date: '2026-01-05' }));
    expect(job).toMatchObject({ state: 'done', document: null, counts: { mentions: 2 } });
    const found = JSON.parse(new TextDecoder().decode(jobs.result(job.id) ?? new Uint8Array())) as {
      mentions: unknown[];
    };
    expect(found.mentions).toHaveLength(2);
    expect((await service.graph.coverage()).documents).toBe(0);
  });

  it('lets so much wait and no more', async () => {
    const jobs = await jobsOf(await emptyStore(), 2);
    await jobs.put(plan('a.txt'));
    await jobs.put(plan('b.txt', `${PLAN}\n`));
    await expect(jobs.put(plan('c.txt', `${PLAN}\n\n`))).rejects.toMatchObject({ code: 'queue-full' });
  });
});

describe('a server that stops with work waiting', () => {
  it('goes on with it when it is started again', async () => {
    const service = await emptyStore();
    const before = await jobsOf(service);
    const accepted: Job[] = [];
    for (let at = 0; at < 5; at++) accepted.push(await before.put(plan(`${at}.txt`, `${PLAN}\n${'\n'.repeat(at)}`)));
    const turnedAway = before.now('remove', { document: accepted[4]?.document ?? '' });
    const [outcome] = await Promise.allSettled([turnedAway, before.stop(10_000)]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'stopping' } });
    await expect(before.put(plan('neu.txt'))).rejects.toMatchObject({ code: 'stopping' });
    expect((await service.graph.coverage()).documents).toBeLessThan(5);

    const after = await jobsOf(service);
    for (const job of accepted) {
      const known = after.job(job.id);
      if (known !== null) expect(await finished(after, job)).toMatchObject({ state: 'done', document: job.document });
    }
    expect((await service.graph.coverage()).documents).toBe(5);
    expect(await readdir(spoolOf(service.config))).toEqual([]);
  });
});
