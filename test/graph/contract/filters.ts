import { expect, it } from '@jest/globals';
import type { GraphStore, MentionFilter, TaskCitation } from '../../../graph/store.js';
import { MENTION_KINDS, ROLES } from '../../../src/facts/mention.js';
import { STATUSES } from '../../../src/facts/outcome.js';
import { allPages, type OpenGraph, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import type { SmallDocument } from '../../support/small-facts.js';

const DECREE = '118-2021-nd-cp';

async function ids(store: GraphStore, filter: MentionFilter, limit = 3): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<GraphStore['mentions']>> = await store.mentions(filter, { limit, after });
    found.push(...page.items.map(({ id }) => id));
    if (page.next === null) return found;
    after = page.next;
  }
}

/** Documents enough that a page cannot look through them all. */
function many(count: number): readonly SmallDocument[] {
  return Array.from({ length: count }, (_one, n): SmallDocument => {
    const cite = { text: '118/2021/NĐ-CP', key: 'sym:118/2021/NĐ-CP', date: '2021-12-23' };
    const roles = n % 90 === 0 ? (['drafts'] as const) : (['implements'] as const);
    return {
      id: `d-${String(n).padStart(4, '0')}`,
      tasks: [{ text: 'Theo 118/2021/NĐ-CP', cites: [{ ...cite, roles }] }],
    };
  });
}

/** What lists of mentions, tasks and units are narrowed by. */
export function filtersContract(open: OpenGraph): void {
  const { filled } = storesOf(open);

  it('lists the mentions that fit, alone or together, in pages of any size', async () => {
    const store = await filled(...PROGRAMMES);
    const all = await allPages((page) => store.mentions({}, page), 100);
    expect(all.length).toBe(
      PROGRAMMES.flatMap(({ tasks = [], cites = [] }) => [...tasks.flatMap((t) => t.cites ?? []), ...cites]).length,
    );
    const inTasks = await Promise.all(all.map(async ({ task }) => (task === null ? null : store.task(task))));
    const [summaries] = [await allPages((page) => store.documents(page), 100)];
    const rows = all.map((mention, at) => {
      const document = summaries.find(({ id }) => id === mention.document);
      return { mention, task: inTasks[at] ?? null, document };
    });
    type Row = (typeof rows)[number];
    const ends = ({ task, document }: Row): string | null => task?.period?.to ?? document?.period?.to ?? null;
    const cases: readonly (readonly [MentionFilter, (row: Row) => boolean])[] = [
      ...STATUSES.map((status) => [{ statuses: [status] }, (row: Row) => row.mention.status === status] as const),
      ...MENTION_KINDS.map((kind) => [{ kinds: [kind] }, (row: Row) => row.mention.kind === kind] as const),
      ...ROLES.map((role) => [{ roles: [role] }, (row: Row) => row.mention.roles.includes(role)] as const),
      [{ statuses: ['ambiguous', 'malformed'] }, ({ mention }) => /ambiguous|malformed/.test(mention.status)],
      [{ places: ['tay-ninh'] }, ({ document }) => document?.place === 'tay-ninh'],
      [{ task: `${TAY_NINH.id}:t-2` }, ({ task }) => task?.id === `${TAY_NINH.id}:t-2`],
      [{ task: 'không có' }, () => false],
      [{ unit: 'so tu phap' }, ({ task }) => /Sở Tư pháp/.test(`${task?.lead} ${task?.coordinating.join(' ')}`)],
      [{ unit: 'so tu phap', duty: 'lead' }, ({ task }) => /Sở Tư pháp/.test(task?.lead ?? '')],
      [{ unit: 'công an', duty: 'coordinating' }, ({ task }) => /Công an/.test(task?.coordinating.join(' ') ?? '')],
      [{ unit: 'Sở Tư pháp', wholeUnit: true }, () => false],
      [
        { period: { from: '2025-01-01', to: '2025-03-31' } },
        ({ mention, task }) => task !== null && mention.document === VINH_LONG.id && task.period?.from !== '2025-07-01',
      ],
      [
        { deadline: { from: '2024-06-01', to: '2024-07-01' } },
        (row) => row.task !== null && ends(row) === '2024-06-30',
      ],
      [{ instrument: DECREE }, ({ mention }) => mention.instrument === DECREE],
      [{ instrument: DECREE, document: TAY_NINH.id, roles: ['mentions'] }, ({ mention }) => mention.nestedIn !== null],
      [
        { instrument: '27-nq-tw-hai', statuses: ['ambiguous'] },
        ({ mention }) => mention.candidates.includes('27-nq-tw-hai'),
      ],
      [{ document: 'không có', kinds: ['numbered'] }, () => false],
    ];
    for (const [filter, fits] of cases) {
      const expected = rows.filter(fits).map(({ mention }) => mention.id);
      for (const limit of [1, 3]) expect([filter, await ids(store, filter, limit)]).toEqual([filter, expected]);
    }
  });

  it('looks through a bounded number of documents for a page, and goes on behind them', async () => {
    const store = await filled(...many(205));
    const wanted = ['d-0000:m-0', 'd-0090:m-0', 'd-0180:m-0'];
    for (const filter of [{ roles: ['drafts'] }, { roles: ['drafts'], instrument: DECREE }] as const) {
      const first = await store.mentions(filter, { limit: 20 });
      expect(first.items.map(({ id }) => id)).toEqual(wanted.slice(0, 2));
      expect(first.next).not.toBeNull();
      expect(await ids(store, filter, 20)).toEqual(wanted);
      expect(await ids(store, filter, 1)).toEqual(wanted);
    }
    expect(await store.documentsCiting(DECREE)).toEqual(many(205).map(({ id }) => id));
    expect(await store.documentsCiting('không có')).toEqual([]);
  });

  it('lists what cites an instrument by the end of its time, too', async () => {
    const store = await filled(...PROGRAMMES);
    const instruments = [DECREE, 'luat-ho-tich', '68-qd-btp'];
    const direct = { nested: false };
    const recent = await allPages((page) => store.tasksCiting(instruments, direct, {}, page), 100);
    const due = ({ task, document }: TaskCitation): string => task.period?.to ?? document.period?.to ?? '9999';
    const expected = recent
      .map((citation, at) => ({ citation, at }))
      .sort((a, b) => (due(a.citation) < due(b.citation) ? -1 : due(a.citation) > due(b.citation) ? 1 : a.at - b.at))
      .map(({ citation }) => citation);
    expect(new Set(expected.map(due)).size).toBeGreaterThan(2);
    for (const limit of [1, 2, 100]) {
      const list = await allPages((page) => store.tasksCiting(instruments, direct, {}, page, 'deadline'), limit);
      expect(list).toEqual(expected);
    }
    const filter = { places: ['vinh-long'], roles: ['implements'] as const };
    const some = await store.tasksCiting(instruments, direct, filter, { limit: 9 }, 'deadline');
    expect(some.items.map(({ task }) => task.document)).toEqual([VINH_LONG.id]);
    expect((await store.tasksCiting([], direct, {}, { limit: 9 }, 'deadline')).items).toEqual([]);
  });

  it('counts the units of a document, and of what cites an instrument', async () => {
    const store = await filled(...PROGRAMMES);
    const names = async (of: Parameters<GraphStore['units']>[0]): Promise<readonly string[]> =>
      (await store.units(of)).map(({ name, leads, coordinates }) => `${name} ${leads} ${coordinates}`);
    const all = await names({});
    expect(all).toEqual(await names(undefined));
    const ofTayNinh = await names({ document: TAY_NINH.id });
    expect(ofTayNinh[0]).toMatch(/^Sở Tư pháp tỉnh Tây Ninh 2 0/);
    expect((await names({ instrument: DECREE })).join()).toMatch(/Sở Tư pháp tỉnh Tây Ninh 1 0/);
    expect(await names({ instrument: DECREE, document: VINH_LONG.id })).toEqual(
      await names({ document: VINH_LONG.id }),
    );
    expect(await names({ instrument: 'không có' })).toEqual([]);
  });
}
