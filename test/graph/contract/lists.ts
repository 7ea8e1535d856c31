import { expect, it } from '@jest/globals';
import type { GraphStore, PageRequest, TaskCitation, TaskFilter } from '../../../graph/store.js';
import { allPages, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { COPY, PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import type { SmallDocument, SmallTask } from '../../support/small-facts.js';

const DECREE = '118-2021-nd-cp';
const place = (one: TaskCitation): string => `${one.task.id} ${one.instrument} ${one.role}`;

async function knownTo(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const known: string[] = [];
  for (const id of new Set(ids)) if ((await store.instrument(id)) !== null) known.push(id);
  return known;
}

/** Lists in their fixed order, page by page, filtered, counted. */
export function listsContract(open: OpenGraph): void {
  const { empty, filled } = storesOf(open);
  const citing =
    (store: GraphStore, instruments: readonly string[], nested = false, filter: TaskFilter = {}) =>
    (page: PageRequest) =>
      store.tasksCiting(instruments, { nested }, filter, page);

  it('lists tasks that cite an instrument, latest document first, with how and where they do', async () => {
    const store = await filled(...PROGRAMMES);
    const { items, next } = await store.tasksCiting([DECREE], { nested: false }, {}, { limit: 10 });
    expect(next).toBeNull();
    expect(items.map(place)).toEqual([
      'vinh-long-2025:t-0 118-2021-nd-cp implements',
      'tay-ninh-2024:t-0 118-2021-nd-cp implements',
    ]);
    const [latest] = items;
    expect(latest).toMatchObject({ nested: false, certain: true, covers: null });
    expect(latest?.document).toMatchObject({ id: VINH_LONG.id, path: VINH_LONG.path, date: '2025-01-15', tasks: 2 });
    const text = await store.documentText(VINH_LONG.id);
    expect(text?.slice(latest?.evidence.start, latest?.evidence.end)).toBe('118/2021/NĐ-CP');
    expect(latest?.evidence.text).toBe('118/2021/NĐ-CP');
  });

  it('tells what instruments are called by the ids asked for, as their cards do', async () => {
    const store = await filled(...PROGRAMMES);
    const asked = [DECREE, '27-nq-tw-mot', 'khong-co', DECREE, `document:${VINH_LONG.id}`];
    const found = await store.summaries(asked);
    expect([...found.keys()].sort()).toEqual((await knownTo(store, asked)).sort());
    for (const [id, summary] of found) expect(await store.instrument(id)).toMatchObject(summary);
    expect(await store.summaries([])).toEqual(new Map());
  });

  it('has another state once anything was written, and the same one until then', async () => {
    const store = await filled(VINH_LONG);
    const before = await store.state();
    await store.tasksCiting([DECREE], { nested: false }, {}, { limit: 10 });
    expect(await store.state()).toBe(before);
    await put(store, TAY_NINH);
    const after = await store.state();
    expect(after).not.toBe(before);
    await store.removeDocument(TAY_NINH.id);
    expect([before, after]).not.toContain(await store.state());
  });

  it('keeps what is cited only inside titles apart', async () => {
    const store = await filled(...PROGRAMMES);
    const { items } = await store.tasksCiting([DECREE], { nested: true }, {}, { limit: 10 });
    expect(items.map(place)).toEqual(['tay-ninh-2024:t-1 118-2021-nd-cp mentions']);
    expect(await store.countTasksCiting([DECREE], { nested: false }, {})).toBe(2);
    expect(await store.countTasksCiting([DECREE], { nested: true }, {})).toBe(1);
    expect(await store.instrument(DECREE)).toMatchObject({ tasks: 3, mentions: 3, documents: 2 });
  });

  it('lets a citation outside titles stand for those inside in the same task', async () => {
    const cites = [
      { text: 'Nghị định 7/2025/NĐ-CP sửa đổi 23/2015/NĐ-CP', key: 'sym:7/2025/NĐ-CP' },
      { text: '23/2015/NĐ-CP', key: 'sym:23/2015/NĐ-CP', nestedIn: 0, roles: ['mentions' as const] },
      { text: 'theo 23/2015/NĐ-CP', key: 'sym:23/2015/NĐ-CP', roles: ['according-to' as const] },
    ];
    const text = 'Thực hiện Nghị định 7/2025/NĐ-CP sửa đổi 23/2015/NĐ-CP và theo 23/2015/NĐ-CP';
    const store = await filled({ id: 'a', tasks: [{ text, cites }] });
    const list = async (nested: boolean) => (await allPages(citing(store, ['23-2015-nd-cp'], nested), 5)).map(place);
    expect(await list(false)).toEqual(['a:t-0 23-2015-nd-cp according-to']);
    expect(await list(true)).toEqual([]);
  });

  it('shows candidates and provisional instruments as uncertain, and a certain mention as the evidence', async () => {
    const store = await filled(...PROGRAMMES);
    const { items } = await store.tasksCiting(['27-nq-tw-mot'], { nested: false }, {}, { limit: 10 });
    expect(items.map((one) => [one.role, one.certain])).toEqual([['sums-up', false]]);
    expect(await store.countTasksCiting(['27-nq-tw-mot', '27-nq-tw-hai'], { nested: false }, {})).toBe(1);
    const cites = [
      { text: 'Nghị quyết 27-NQ/TW', key: 'sym:27-NQ/TW', claim: { subject: 'several' } },
      { text: 'Nghị quyết số 27-NQ/TW-mot', key: 'sym:27-NQ/TW-mot' },
    ];
    const mixed = await filled({ id: 'a', tasks: [{ text: cites.map((one) => one.text).join(' và '), cites }] });
    const [sure] = (await mixed.tasksCiting(['27-nq-tw-mot'], { nested: false }, {}, { limit: 2 })).items;
    expect([sure?.certain, sure?.evidence.text]).toEqual([true, 'Nghị quyết số 27-NQ/TW-mot']);
  });

  it('gives one row an instrument and role, the roles in the order of the domain', async () => {
    const store = await filled(...PROGRAMMES);
    const rows = await allPages(citing(store, ['luat-ho-tich', DECREE]), 2);
    expect(rows.map(place)).toEqual([
      'vinh-long-2025:t-0 118-2021-nd-cp implements',
      'tay-ninh-2024:t-0 118-2021-nd-cp implements',
      'tay-ninh-2024:t-2 luat-ho-tich implements',
      'tay-ninh-2024:t-2 luat-ho-tich disseminates',
    ]);
  });

  it('lists each task once by its first citation, whatever the size of the pages', async () => {
    const store = await filled(...PROGRAMMES);
    const all = [DECREE, 'luat-ho-tich', '27-nq-tw-mot', '68-qd-btp'];
    for (const filter of [{}, { roles: ['disseminates' as const] }, { except: { instruments: ['luat-ho-tich'] } }]) {
      const rows = await allPages(citing(store, all, false, filter), 50);
      const first = rows.filter(({ task }, at) => rows[at - 1]?.task.id !== task.id);
      for (const limit of [1, 2, 3, 50]) {
        const once = await allPages((page) => store.tasksCitingOnce(all, { nested: false }, filter, page), limit);
        expect(once).toEqual(first);
      }
    }
    const [both, ...more] = await allPages(
      (page) => store.tasksCitingOnce(['luat-ho-tich'], { nested: false }, {}, page),
      1,
    );
    expect([both && place(both), more]).toEqual(['tay-ninh-2024:t-2 luat-ho-tich implements', []]);
  });

  it('lists tasks that take in the texts guiding an instrument', async () => {
    const store = await filled(...PROGRAMMES);
    const { items } = await store.tasksCovering(['luat-ho-tich', DECREE], { roles: ['implements'] }, { limit: 9 });
    expect(items.map((one) => [one.task.id, one.covers])).toEqual([['tay-ninh-2024:t-2', 'guiding-texts']]);
  });

  it('filters by role, unit, place, period and what stands in a better group', async () => {
    const store = await filled(...PROGRAMMES);
    const all = [DECREE, 'luat-ho-tich', '27-nq-tw-mot', '68-qd-btp'];
    const ids = async (filter: TaskFilter) => {
      const rows = await allPages(citing(store, all, false, filter), 3);
      const found = [...new Set(rows.map((one) => one.task.id))];
      expect(await store.countTasksCiting(all, { nested: false }, filter)).toBe(found.length);
      return found;
    };
    expect(await ids({})).toEqual(['vinh-long-2025:t-0', 'tay-ninh-2024:t-0', 'tay-ninh-2024:t-2', 'ban-sao:t-0']);
    expect(await ids({ roles: ['sums-up', 'disseminates'] })).toEqual(['vinh-long-2025:t-0', 'tay-ninh-2024:t-2']);
    expect(await ids({ roles: [] })).toEqual([]);
    expect(await ids({ unit: 'so tu phap' })).toEqual(['vinh-long-2025:t-0', 'tay-ninh-2024:t-0']);
    expect(await ids({ unit: 'Sở Tư' })).toHaveLength(2);
    expect(await ids({ unit: 'Sở T' })).toEqual([]);
    expect(await ids({ unit: 'Tư pháp' })).toEqual([]);
    expect(await ids({ places: ['tay-ninh-moi', 'tay-ninh'] })).toEqual(['tay-ninh-2024:t-0', 'tay-ninh-2024:t-2']);
    expect(await ids({ period: { from: '2024-07-01', to: '2025-03-31' } })).toEqual(['tay-ninh-2024:t-2']);
    expect(await ids({ period: { from: '2025-12-31', to: '2026-01-31' } })).toEqual(['vinh-long-2025:t-0']);
    expect(await ids({ except: { instruments: [DECREE] } })).toEqual(['tay-ninh-2024:t-2', 'ban-sao:t-0']);
    expect(await ids({ except: { instruments: [DECREE], roles: ['drafts'] } })).toHaveLength(4);
    expect(
      await ids({ except: { instruments: ['luat-ho-tich'], roles: ['disseminates'] }, places: ['tay-ninh'] }),
    ).toEqual(['tay-ninh-2024:t-0']);
  });

  it('gives the same list in pages of any size, and refuses a page key that is not its own', async () => {
    const store = await filled(...manyDocuments(23));
    const instruments = ['1-nq-cp', '2-nq-cp', '3-nq-cp', 'khong-co'];
    const whole = (await allPages(citing(store, instruments), 1000)).map(place);
    expect(whole).toHaveLength(23 * 4);
    for (const limit of [1, 2, 7]) {
      expect((await allPages(citing(store, instruments), limit)).map(place)).toEqual(whole);
    }
    expect(await store.tasksCiting([], { nested: false }, {}, { limit: 5 })).toEqual({ items: [], next: null });
    for (const after of ['không phải khóa', Buffer.from('[1]').toString('base64url')]) {
      await expect(store.tasksCiting(['1-nq-cp'], { nested: false }, {}, { limit: 5, after })).rejects.toMatchObject({
        code: 'page-unknown',
      });
    }
  });

  it('goes on after a page although other documents came and went in between', async () => {
    const documents = manyDocuments(12);
    const store = await filled(...documents);
    const list = citing(store, ['1-nq-cp']);
    const first = await list({ limit: 5 });
    await put(store, { ...(documents[0] as SmallDocument), id: 'moi', path: 'moi.txt', date: '2030-01-01' });
    await store.removeDocument((documents[11] as SmallDocument).id);
    const rest = await allPages((page) => list({ ...page, after: page.after ?? first.next }), 50);
    const expected = (await allPages(list, 50)).map(place).filter((one) => !one.startsWith('moi'));
    expect([...first.items.map(place), ...rest.map(place)].filter((one) => !one.startsWith('d-11'))).toEqual(expected);
  });

  it('pages through a hub and through a long list of instruments', async () => {
    const tasks = Array.from({ length: 60 }, (_one, index): SmallTask => {
      const cites = [1, 2 + index].map((n) => ({ text: `${n}/NQ-CP`, key: `sym:${n}/NQ-CP` }));
      return { text: `Việc ${index}: 1/NQ-CP, ${2 + index}/NQ-CP`, cites };
    });
    const dates = ['2024-05-05', '2025-05-05', '2023-05-05'];
    const store = await filled(...dates.map((date, index) => ({ id: `k-${index}`, date, tasks })));
    const hub = await allPages(citing(store, ['1-nq-cp']), 50);
    expect(hub).toHaveLength(180);
    expect(hub.slice(0, 60).every((one) => one.document.id === 'k-1')).toBe(true);
    expect(await store.countTasksCiting(['1-nq-cp'], { nested: false }, {})).toBe(180);
    const many = Array.from({ length: 60 }, (_one, index) => `${2 + index}-nq-cp`);
    expect((await allPages(citing(store, many), 7)).map((one) => one.task.id)).toEqual(hub.map((one) => one.task.id));
  });

  it('lists cited instruments by number of tasks, then id', async () => {
    const store = await filled(...PROGRAMMES);
    const all = await allPages((page) => store.instruments(page), 2);
    expect(all.map(({ id, tasks }) => [id, tasks])).toEqual([
      ['118-2021-nd-cp', 3],
      ['258-kh-tu-khoa-2020-2025', 2],
      ['27-nq-tw-hai', 1],
      ['27-nq-tw-mot', 1],
      ['68-qd-btp', 1],
      ['luat-ho-tich', 1],
      ['nghi-dinh-amends-sym-118-2021-nd-cp-cho-118-2021-nd-cp-3', 1],
    ]);
  });

  it('finds cited instruments by number, by name and by the beginning of their id', async () => {
    const store = await filled(...PROGRAMMES);
    const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
    expect(ids(await store.findBySymbol('118/2021/NĐ-CP'))).toEqual([DECREE]);
    expect(ids(await store.findBySymbol('27-NQ/TW'))).toEqual(['27-nq-tw-hai', '27-nq-tw-mot']);
    expect(ids(await store.findBySymbol('18/2021/NĐ-CP'))).toEqual([]);
    expect(ids(await store.findByName('Luật Hộ tịch'))).toEqual(['luat-ho-tich']);
    expect(ids(await store.findByName('Luật Hộ'))).toEqual([]);
    expect(ids(await store.findByIdPrefix('27-nq'))).toEqual(['27-nq-tw-hai', '27-nq-tw-mot']);
    expect(ids(await store.findByIdPrefix('7-nq'))).toEqual([]);
  });

  it('shows on a card what most documents print, then the smallest', async () => {
    const cited = (id: string, title: string, date: string): SmallDocument => ({
      id,
      tasks: [{ text: `${id}: 5/QĐ-TTg`, cites: [{ text: '5/QĐ-TTg', key: 'sym:5/QĐ-TTg', title, date }] }],
    });
    const store = await filled(cited('a', 'về b', '2024-02-02'), cited('b', 'về a', '2024-01-01'));
    expect(await store.instrument('5-qd-ttg')).toMatchObject({ title: 'về a', issued: '2024-01-01' });
    await put(store, cited('c', 'về b', '2024-02-02'));
    const card = await store.instrument('5-qd-ttg');
    expect(card).toMatchObject({ title: 'về b', issued: '2024-02-02', inRegister: false, register: null });
    expect(card?.printed.titles).toEqual([
      { value: 'về b', count: 2 },
      { value: 'về a', count: 1 },
    ]);
    expect(await store.instrument('không có')).toBeNull();
  });

  it('tells who issued an instrument: as documents print it most, else by its number', async () => {
    const cited = (id: string, issuer?: string): SmallDocument => {
      const by = issuer === undefined ? {} : { issuer };
      const cites = [
        { text: '27-NQ/TW', key: 'sym:27-NQ/TW' as const, ...by },
        { text: '5/QĐ-TTg', key: 'sym:5/QĐ-TTg' as const },
      ];
      return { id, tasks: [{ text: `${id}: 27-NQ/TW, 5/QĐ-TTg`, cites }] };
    };
    const store = await filled(cited('a'));
    const issuers = async () =>
      [...(await store.summaries(['27-nq-tw', '5-qd-ttg'])).values()].map(({ id, issuer }) => [id, issuer]).sort();
    expect(await issuers()).toEqual([
      ['27-nq-tw', null],
      ['5-qd-ttg', 'Thủ tướng Chính phủ'],
    ]);
    await put(
      store,
      cited('b', 'Bộ Chính trị'),
      cited('c', 'BCHTW Đảng\nkhóa XII'),
      cited('d', 'BCHTW Đảng\nkhóa XII'),
    );
    expect((await issuers())[0]).toEqual(['27-nq-tw', 'Ban Chấp hành Trung ương Đảng']);
    expect((await store.findBySymbol('27-NQ/TW'))[0]).toMatchObject({ issuer: 'Ban Chấp hành Trung ương Đảng' });
    expect((await store.instruments({ limit: 1 })).items[0]).toMatchObject({ issuer: 'Ban Chấp hành Trung ương Đảng' });
  });

  it('lists documents by path, and gives a document, its text, its tasks and its mentions', async () => {
    const store = await filled(...PROGRAMMES);
    const paths = (await allPages((page) => store.documents(page), 1)).map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toHaveLength(4);
    const found = await store.document(TAY_NINH.id);
    expect(found?.document.contentHash).toBe('hash of tay-ninh-2024');
    expect(found?.summary).toMatchObject({ title: TAY_NINH.title, place: 'tay-ninh', tasks: 3, mentions: 5 });
    expect(await store.document('không có')).toBeNull();
    expect(await store.documentText('không có')).toBeNull();
    expect((await store.task('tay-ninh-2024:t-1'))?.text).toBe(TAY_NINH.tasks?.[1]?.text);
    expect(await store.task('không có')).toBeNull();
    const mentions = await allPages((page) => store.mentions({ document: TAY_NINH.id }, page), 2);
    expect(mentions.map((one) => one.start)).toEqual([...mentions].map((one) => one.start).sort((a, b) => a - b));
    expect(mentions).toHaveLength(5);
    const ofDecree = await allPages((page) => store.mentions({ instrument: DECREE }, page), 2);
    expect(ofDecree.map(({ document, status, instrument }) => [document, status, instrument])).toEqual([
      [TAY_NINH.id, 'resolved', DECREE],
      [TAY_NINH.id, 'resolved', DECREE],
      [VINH_LONG.id, 'resolved', DECREE],
    ]);
    expect((await store.mentions({ instrument: '27-nq-tw-hai' }, { limit: 5 })).items.map((one) => one.status)).toEqual(
      ['ambiguous'],
    );
  });

  it('says what it covers, a store with nothing in it too', async () => {
    expect(await (await empty()).coverage()).toEqual({
      documents: 0,
      tasks: 0,
      mentions: { resolved: 0, ambiguous: 0, unresolved: 0, malformed: 0 },
      instruments: { cited: 0, provisional: 0, register: 0 },
      statements: 0,
      findings: 0,
      firstDate: null,
      lastDate: null,
      types: [],
      dirtyKeys: 0,
      pendingTasks: 0,
    });
    expect(await (await filled(...PROGRAMMES)).coverage()).toEqual({
      documents: 4,
      tasks: 6,
      mentions: { resolved: 10, ambiguous: 1, unresolved: 0, malformed: 1 },
      instruments: { cited: 7, provisional: 0, register: 0 },
      statements: 6,
      findings: 8,
      firstDate: '2024-02-03',
      lastDate: '2025-01-31',
      types: [{ value: 'nghị quyết', count: 7 }],
      dirtyKeys: 0,
      pendingTasks: 6,
    });
    expect(COPY.tasks).toHaveLength(1);
  });
}

/** Documents of one task each that cite the same three instruments, one of them in two roles. */
function manyDocuments(count: number): readonly SmallDocument[] {
  return Array.from({ length: count }, (_one, index) => ({
    id: `d-${String(index).padStart(2, '0')}`,
    ...(index % 5 === 0 ? {} : { date: `2024-01-${String(1 + (index % 4)).padStart(2, '0')}` }),
    tasks: [
      {
        text: `Việc ${index}: 1/NQ-CP, 2/NQ-CP, 3/NQ-CP`,
        cites: [1, 2, 3].map((n) => ({
          text: `${n}/NQ-CP`,
          key: `sym:${n}/NQ-CP`,
          roles: n === 2 ? (['implements', 'drafts'] as const) : (['implements'] as const),
        })),
      },
    ],
  }));
}
