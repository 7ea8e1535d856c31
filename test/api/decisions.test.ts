import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { ApiError, createClient } from '../../client/client.js';
import { describedAt, type ExpectDescribed } from './described.js';
import { serveWritable } from './serving.js';

let serving: Serving & { readonly key: string };
let call: ReturnType<typeof createClient>;
let expectDescribed: ExpectDescribed;

/** Two programmes that cite a resolution of which there are several, without its term. */
const PLAN = `KẾ HOẠCH
Công tác tư pháp năm 2026
I. NHIỆM VỤ
1. Triển khai thực hiện Nghị quyết số 27-NQ/TW.
2. Tiếp tục quán triệt Nghị quyết số 27-NQ/TW.
`;

const MEANT = 'nghi-quyet-27-nq-tw-khoa-13';
const documents: string[] = [];

beforeAll(async () => {
  serving = await serveWritable();
  call = createClient({ server: serving.address, key: serving.key, language: 'en' });
  expectDescribed = await describedAt(serving.address);
  for (const name of ['ke-hoach-a', 'ke-hoach-b']) {
    const { id, document } = await call('uploadDocument', { body: { name, text: `${PLAN}${name}\n` } });
    documents.push(document ?? '');
    while ((await call('getJob', { params: { id } })).state !== 'done') await pause(20);
  }
});

afterAll(() => serving?.stop());

async function openIn(document: string): Promise<readonly string[]> {
  const { items } = await call('listMentions', { query: { document, outcome: ['ambiguous'] } });
  return items.map(({ id }) => id);
}

const refusal = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof ApiError ? error.problem : error),
  );

describe('deciding what a citation means', () => {
  it('shows what is printed alike as one group, with what it may mean and the id to settle it by', async () => {
    const groups = await call('listFindingGroups', { query: { outcome: ['ambiguous'], limit: 100 } });
    expectDescribed('/findings/groups', 'get', '200', groups);
    const [group] = groups.items.filter(({ text }) => text.includes('27-NQ/TW'));
    expect(group?.reach.mentions).toBeGreaterThanOrEqual(4);
    expect(group?.choices.map(({ id }) => id)).toContain(MEANT);
  });

  it('says what would change, and changes nothing', async () => {
    const [first = ''] = await openIn(documents[0] ?? '');
    const params = { id: first };
    const preview = await call('settleFinding', { params, body: { as: MEANT, scope: 'document', preview: true } });
    expectDescribed('/findings/{id}/settle', 'post', '200', preview);
    expect(preview).toMatchObject({ done: false, changes: { mentions: 2, tasks: 2, documents: 1 } });
    expect(await openIn(documents[0] ?? '')).toHaveLength(2);
    expect((await call('listDecisions', {})).items).toEqual([]);
  });

  it('settles it, says who, when and why, and takes it back', async () => {
    const [first = ''] = await openIn(documents[0] ?? '');
    const body = {
      as: MEANT,
      scope: 'office',
      by: 'Nguyễn Thị An',
      why: 'chương trình nói về Nhà nước pháp quyền',
    } as const;
    const settled = await call('settleFinding', { params: { id: first }, body });
    expect(settled).toMatchObject({ done: true, decision: { scope: 'office', instrument: { id: MEANT } } });
    for (const document of documents) expect(await openIn(document)).toEqual([]);
    const { groups } = await call('listInstrumentTasks', { params: { id: MEANT }, query: { limit: 100 } });
    const cited = groups.flatMap(({ tasks }) => tasks.map(({ document }) => document.id));
    expect(documents.every((document) => cited.includes(document))).toBe(true);

    const decisions = await call('listDecisions', {});
    expectDescribed('/decisions', 'get', '200', decisions);
    expect(decisions.items).toMatchObject([{ decision: { by: body.by, why: body.why, target: null } }]);

    const params = { id: settled.decision.id };
    const foreseen = await call('revokeDecision', { params, query: { preview: 'true' } });
    const revoked = await call('revokeDecision', { params });
    expectDescribed('/decisions/{id}', 'delete', '200', revoked);
    expect([foreseen.done, revoked.done]).toEqual([false, true]);
    expect(revoked.changes).toEqual(foreseen.changes);
    expect(await openIn(documents[0] ?? '')).toHaveLength(2);
  });

  it('names the key where nobody says who decides', async () => {
    const [first = ''] = await openIn(documents[1] ?? '');
    const { decision } = await call('settleFinding', { params: { id: first }, body: { as: MEANT } });
    expect(decision).toMatchObject({ scope: 'mention', target: first, by: expect.stringMatching(/^key [0-9a-f]{8}$/) });
    await call('revokeDecision', { params: { id: decision.id } });
  });

  it('asks for one where the words fit several, and refuses what there is not', async () => {
    const [first = ''] = await openIn(documents[0] ?? '');
    const settle = (id: string, as: string) => refusal(call('settleFinding', { params: { id }, body: { as } }));
    const several = (await settle(first, '27-NQ/TW')) as { candidates: unknown[] };
    expect(several).toMatchObject({ code: 'ambiguous-reference', status: 300 });
    expect(several.candidates.length).toBeGreaterThan(1);
    expect(await settle('khong-co', MEANT)).toMatchObject({ code: 'not-found' });
    expect(await settle(documents[0] ?? '', MEANT)).toMatchObject({ status: expect.any(Number) });
    expect(await refusal(call('revokeDecision', { params: { id: 'khong-co' } }))).toMatchObject({ code: 'not-found' });
    const reader = createClient({ server: serving.address });
    const asked = reader('settleFinding', { params: { id: first }, body: { as: MEANT, preview: true } });
    expect(await refusal(asked)).toMatchObject({ code: 'key-missing' });
  });
});
