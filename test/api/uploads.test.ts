import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { type Answer, ApiError, createClient } from '../../client/client.js';
import { describedAt, type ExpectDescribed } from './described.js';
import { serveWritable } from './serving.js';

let serving: Serving & { readonly key: string };
let call: ReturnType<typeof createClient>;
let expectDescribed: ExpectDescribed;

beforeAll(async () => {
  serving = await serveWritable();
  call = createClient({ server: serving.address, key: serving.key, language: 'en' });
  expectDescribed = await describedAt(serving.address);
});

afterAll(() => serving?.stop());

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
KẾ HOẠCH
Công tác tư pháp năm 2026
I. NHIỆM VỤ
1. Triển khai thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.
Đơn vị chủ trì: Sở Tư pháp. Thời gian: Quý II/2026.
2. Thực hiện Quyết định số 15/2023/QĐ-UBND.
`;

type Job = Answer<'getJob'>;

async function finished({ id }: Pick<Job, 'id'>): Promise<Job> {
  for (;;) {
    const job = await call('getJob', { params: { id } });
    if (job.state === 'done' || job.state === 'failed') return job;
    await pause(20);
  }
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = { Authorization: `Bearer ${serving.key}`, 'Accept-Language': 'en', ...init.headers };
  return fetch(`${serving.address}/api/v1${path}`, { ...init, headers });
}

async function lastChange(): Promise<number> {
  for (let since = 0; ; ) {
    const { last, more } = await call('listChanges', { query: { since } });
    if (!more) return last;
    since = last;
  }
}

/** A form with one file in it. */
function form(name: string, content: string | Uint8Array, fields: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.set(field, value);
  data.set('file', new Blob([content]), name);
  return data;
}

const problemOf = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ApiError ? error.problem : error),
  );

describe('taking in a document', () => {
  it('answers where to ask how it stands, and has it in search when it is done', async () => {
    const answer = await send('/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Kế hoạch số 12/KH-UBND', text: PLAN, period: '2026' }),
    });
    expect(answer.status).toBe(202);
    const job = (await answer.json()) as Job;
    expect(answer.headers.get('location')).toBe(`/api/v1/jobs/${job.id}`);
    const done = await finished(job);
    expectDescribed('/documents', 'post', '202', job);
    expectDescribed('/jobs/{id}', 'get', '200', done);
    expect(done).toMatchObject({ state: 'done', progress: 1, message: 'Done', counts: { tasks: 2 }, error: null });
    const listed = await call('listFindings', { query: { document: done.document ?? '' } });
    const { findings, findingsInText, findingsForPlanning } = done.counts ?? {};
    expect({ inText: findingsInText, forPlanning: findingsForPlanning }).toEqual(listed.totals);
    expect(findings).toBe(listed.totals.inText + listed.totals.forPlanning);
    expect(done.document).toMatch(/^ke-hoach-so-12-kh-ubnd-[0-9a-f]{8}$/);
    const found = await call('searchTasks', { query: { q: '"118/2021/NĐ-CP"' } });
    expect(found.hits.map(({ document }) => document.document)).toContain(done.document);
    const { stated } = await call('getDocument', { params: { id: done.document ?? '' } });
    expect(stated).toEqual({ period: '2026' });
  });

  it('takes a file in a form, by the name it has, in UTF-16 too', async () => {
    const utf16 = Buffer.from(`\uFEFF${PLAN}`, 'utf16le');
    for (const [name, content] of [
      ['Kế hoạch năm.txt', PLAN.replace('118/2021', '47/2020')],
      ['ke-hoach.MD', utf16],
    ] as const) {
      const job = await finished(await call('uploadDocument', { body: form(name, content, { place: 'Nghệ An' }) }));
      expect(job).toMatchObject({ state: 'done', written: 'written', counts: { tasks: 2 } });
      const { document } = await call('getDocument', { params: { id: job.document ?? '' } });
      expect(document.path).toMatch(new RegExp(`/${name}$`));
      const { text } = await call('getDocumentText', { params: { id: job.document ?? '' } });
      expect(text.startsWith('ỦY BAN')).toBe(true);
    }
  });

  it('puts the newer text under the office’s own id in the place of the older one', async () => {
    const params = { id: 'UBND/2026-01' };
    const first = await finished(await call('putDocument', { params, body: { name: 'a', text: PLAN } }));
    const again = await finished(await call('putDocument', { params, body: { name: 'a', text: PLAN } }));
    expect([first.written, again.written]).toEqual(['written', 'unchanged']);
    const renewed = await call('uploadDocument', {
      body: { name: 'b', text: PLAN.replace('118/2021', '63/2010'), externalId: params.id },
    });
    expect((await finished(renewed)).document).toBe(first.document);
    const { externalId, document } = await call('getDocument', { params });
    expect([externalId, document.id]).toEqual([params.id, first.document]);
    const { items } = await call('listMentions', { query: { document: params.id } });
    expect(items.map(({ number }) => number)).toContain('63/2010/NĐ-CP');
  });

  it('keeps what a person states apart from what the file says', async () => {
    const body = { name: 'không nơi', text: PLAN.replace('TỈNH NGHỆ AN\n', '') };
    const { document } = await finished(await call('uploadDocument', { body }));
    const params = { id: document ?? '' };
    await finished(await call('restateDocument', { params, body: { place: 'Nghệ An', date: '2026-01-05' } }));
    const known = await call('getDocument', { params });
    expect(known.stated).toEqual({ place: 'Nghệ An', date: '2026-01-05' });
    expect(known.document.place).toEqual({ value: 'nghe-an', basis: 'stated' });
    await finished(await call('restateDocument', { params, body: { place: null, date: '' } }));
    const taken = await call('getDocument', { params });
    expect(taken.stated).toEqual({});
    expect(taken.document.place).toBeNull();
  });

  it('tells what its citations mean now that something was stated, and what was merged into what', async () => {
    const text = 'KẾ HOẠCH\nCông tác tư pháp năm 2026\nI. NHIỆM VỤ\n1. Thực hiện Quyết định số 15/2023/QĐ-UBND.\n';
    const { document } = await finished(await call('uploadDocument', { body: { name: 'chưa rõ nơi', text } }));
    const params = { id: document ?? '' };
    const before = await lastChange();
    const [unclear] = (await call('listMentions', { query: { document: params.id } })).items;
    expect(unclear).toMatchObject({ status: 'unresolved', provisional: true });
    await finished(await call('restateDocument', { params, body: { place: 'Nghệ An' } }));
    const [clear] = (await call('listMentions', { query: { document: params.id } })).items;
    expect(clear).toMatchObject({ status: 'resolved', id: unclear?.id });
    const { items } = await call('listChanges', { query: { since: before } });
    const [from, to] = [unclear?.instrument, clear?.instrument];
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: 'mention.resolution-changed',
          from: { status: 'unresolved', instrument: from, candidates: [] },
          to: { status: 'resolved', instrument: to, candidates: [] },
          mentions: [clear?.id],
        }),
        expect.objectContaining({ type: 'instrument.merged', from, to }),
      ]),
    );
  });

  it('takes a document out, from search too', async () => {
    const { document } = await call('uploadDocument', { body: { name: 'bỏ', text: `${PLAN}\nthêm dòng vàng anh` } });
    const params = { id: document ?? '' };
    await call('removeDocument', { params });
    expect(await problemOf(call('getDocument', { params }))).toMatchObject({ code: 'not-found' });
    expect(await problemOf(call('removeDocument', { params }))).toMatchObject({ code: 'not-found' });
    const found = await call('searchTasks', { query: { document: [document ?? ''] } });
    expect(found.total).toBe(0);
  });

  it('tells what happened in order, to whoever asks for what came after', async () => {
    const before = await lastChange();
    const { document } = await finished(await call('uploadDocument', { body: { name: 'đổi', text: `${PLAN}\nđổi` } }));
    await call('removeDocument', { params: { id: document ?? '' } });
    const seen: string[] = [];
    let since = before;
    for (let more = true; more; ) {
      const answer = await call('listChanges', { query: { since, limit: 2 } });
      expectDescribed('/changes', 'get', '200', answer);
      seen.push(...answer.items.flatMap((one) => ('document' in one ? [`${one.type} ${one.document}`] : [])));
      ({ last: since, more } = answer);
    }
    expect(seen[0]).toBe(`document.indexed ${document}`);
    expect(seen).toContain(`document.removed ${document}`);
    expect(await call('listChanges', { query: { since } })).toEqual({ items: [], last: since, more: false });
    const ahead = call('listChanges', { query: { since: since + 1_000 } });
    expect(await problemOf(ahead)).toMatchObject({ code: 'changes-gone', status: 410 });
  });

  it('reads a long text without keeping it', async () => {
    const before = await call('getCoverage', {});
    const many = Array.from({ length: 300 }, (_, at) => `${at + 1}. Thực hiện Quyết định số ${at + 1}/QĐ-BTP.`);
    const body = { name: 'dài', text: `KẾ HOẠCH\nI. NHIỆM VỤ\n${many.join('\n')}`, date: '2026-01-05' };
    const job = await finished(await call('uploadDocument', { query: { store: 'false' }, body }));
    expect(job).toMatchObject({ kind: 'read', state: 'done', document: null, counts: { mentions: 300 } });
    const result = await call('getJobResult', { params: { id: job.id } });
    expectDescribed('/jobs/{id}/result', 'get', '200', result);
    const { mentions } = result;
    expect(mentions.filter(({ lookedUp }) => lookedUp)).toHaveLength(300);
    expect(await call('getCoverage', {})).toEqual(before);
  });
});

describe('what is refused', () => {
  const stamped = `MẬT\n${PLAN}`;
  it.each([
    ['a.docx', 'x', 415, 'input-unsupported'],
    ['a.txt', '', 422, 'input-empty'],
    ['a.txt', new Uint8Array([0x41, 0x00, 0x42]), 415, 'input-not-text'],
    ['a.txt', new Uint8Array([0x41, 0xc3, 0x28]), 415, 'input-encoding'],
    ['a.txt', stamped, 403, 'input-classified'],
  ])('a file %s that cannot be taken (%#)', async (name, content, status, code) => {
    const answer = await send('/documents', { method: 'POST', body: form(name, content) });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, detail: expect.stringContaining(name) });
  });

  it.each([
    [{ name: 'a', text: stamped }, 'input-classified'],
    [{ name: 'a', text: PLAN, place: 'Nơi không có' }, 'parameter-invalid'],
    [{ name: 'a', text: PLAN, date: 'hôm qua' }, 'parameter-invalid'],
    [{ name: '..', text: PLAN }, 'parameter-invalid'],
    [{ name: 'a', text: PLAN, extrnalId: '1' }, 'parameter-unknown'],
    [{ text: PLAN }, 'parameter-invalid'],
  ])('a text that cannot be taken (%#)', async (body, code) => {
    const answer = await send('/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.json()).toMatchObject({ code });
  });

  it('a form without a file, with two, with a field that there is not, or cut off', async () => {
    const none = new FormData();
    none.set('name', 'a');
    const two = form('a.txt', PLAN);
    two.append('file', new Blob([PLAN]), 'b.txt');
    for (const body of [none, two, form('a.txt', PLAN, { nam: 'x' })]) {
      expect((await send('/documents', { method: 'POST', body })).status).toBe(400);
    }
    const cut = await send('/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nKế hoạch',
    });
    expect([cut.status, ((await cut.json()) as { code: string }).code]).toEqual([400, 'body-invalid']);
  });

  it('a file over the limit', async () => {
    const answer = await send('/documents', { method: 'POST', body: form('a.txt', 'x'.repeat(17 * 1024 * 1024)) });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'body-too-large']);
  });

  it('writing without a key that may', async () => {
    const nobody = createClient({ server: serving.address });
    const body = { name: 'a', text: PLAN };
    expect(await problemOf(nobody('uploadDocument', { body }))).toMatchObject({ code: 'key-missing' });
    expect(await problemOf(nobody('removeDocument', { params: { id: 'x' } }))).toMatchObject({ code: 'key-missing' });
  });

  it('a job or a document that there is not', async () => {
    const params = { id: 'khong-co' };
    for (const asked of [
      call('getJob', { params }),
      call('getJobResult', { params }),
      call('restateDocument', { params, body: { place: 'Nghệ An' } }),
    ]) {
      expect(await problemOf(asked)).toMatchObject({ code: 'not-found', status: 404 });
    }
  });
});
