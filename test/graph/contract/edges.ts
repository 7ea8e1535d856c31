import { expect, it } from '@jest/globals';
import type { Edge, GraphStore, PageRequest, TraceStep } from '../../../graph/store.js';
import type { Relation } from '../../../src/facts/statement.js';
import { allPages, type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { registerRow } from '../../support/register-row.js';
import type { SmallDocument } from '../../support/small-facts.js';
import { settle } from '../../support/small-resolver.js';

/** A document that states relations between instruments n/NQ-CP, each task citing those it names. */
function stating(
  id: string,
  relations: readonly (readonly [from: number, relation: Relation, to: number])[],
  more: Partial<SmallDocument> = {},
): SmallDocument {
  const numbers = [...new Set(relations.flatMap(([from, , to]) => [from, to]))];
  const at = (n: number): number => numbers.indexOf(n);
  return {
    id,
    cites: numbers.map((n) => ({ text: `${n}/NQ-CP`, key: `sym:${n}/NQ-CP` })),
    states: relations.map(([from, relation, to]) => [at(from), relation, at(to)]),
    ...more,
  };
}

const line = (edge: Edge): string => `${edge.from} ${edge.relation} ${edge.to}`;
const steps = (found: readonly TraceStep[] | undefined): readonly string[] =>
  (found ?? []).map(({ depth, edge, instrument }) => `${depth} ${line(edge)} @${instrument.id}`);

/** Relations between instruments: derived from what documents state, taken back with them, traced with evidence. */
export function edgesContract(open: OpenGraph): void {
  const { filled } = storesOf(open);
  const all = (store: GraphStore, id: string, direction: 'out' | 'in', only?: readonly Relation[]) =>
    allPages((page) => store.relations(id, direction, page, only), 2);

  it('lists relations by their order, then the other end, with how many documents state each', async () => {
    const relations = [
      [1, 'based-on', 2],
      [1, 'amends', 30],
      [1, 'amends', 3],
      [4, 'guides', 1],
    ] as const;
    const store = await filled(stating('a', relations), stating('b', [[1, 'amends', 3]]));
    const out = await all(store, '1-nq-cp', 'out');
    expect(out.map((edge) => [line(edge), edge.documents, edge.planned])).toEqual([
      ['1-nq-cp amends 3-nq-cp', 2, false],
      ['1-nq-cp amends 30-nq-cp', 1, false],
      ['1-nq-cp based-on 2-nq-cp', 1, false],
    ]);
    expect((await all(store, '1-nq-cp', 'in')).map(line)).toEqual(['4-nq-cp guides 1-nq-cp']);
    expect((await all(store, '1-nq-cp', 'out', ['based-on', 'guides'])).map(line)).toEqual([
      '1-nq-cp based-on 2-nq-cp',
    ]);
    expect((await store.instrument('1-nq-cp'))?.outgoing).toEqual(out);
    const bare = (direction: 'out' | 'in', only?: readonly Relation[]) =>
      allPages((page) => store.bareRelations('1-nq-cp', direction, page, only), 2);
    expect(await bare('out')).toEqual(out.map(({ evidence: _words, ...edge }) => edge));
    expect((await bare('in', ['guides'])).map(({ from }) => from)).toEqual(['4-nq-cp']);
  });

  it('shows what says an edge, all of it', async () => {
    const store = await filled(stating('a', [[1, 'amends', 2]]), stating('b', [[1, 'amends', 2]]));
    await store.syncRegister('1', [
      registerRow({ id: '1-nq-cp', relations: [{ relation: 'amends', to: '2-nq-cp', part: 'part', source: 'sổ' }] }),
    ]);
    await settle(store);
    const edge = { from: '1-nq-cp', relation: 'amends', to: '2-nq-cp' } as const;
    const evidence = await allPages((page) => store.evidence(edge, page), 1);
    expect(evidence).toEqual([
      { document: 'a', start: 0, end: 1, text: 'a nói: amends' },
      { document: 'b', start: 0, end: 1, text: 'b nói: amends' },
      { document: 'register', start: null, end: null, text: 'sổ' },
    ]);
    const [shown] = await all(store, '1-nq-cp', 'out');
    expect(shown).toMatchObject({ documents: 2, evidence: evidence[0] });
  });

  it('calls an edge planned while all that states it is planned', async () => {
    const store = await filled(stating('a', [[1, 'amends', 2]], { planned: true }));
    expect((await all(store, '2-nq-cp', 'in')).map(({ planned }) => planned)).toEqual([true]);
    await put(store, stating('b', [[1, 'amends', 2]]));
    expect((await all(store, '2-nq-cp', 'in')).map(({ planned }) => planned)).toEqual([false]);
    await store.removeDocument('b');
    expect((await all(store, '2-nq-cp', 'in')).map(({ planned }) => planned)).toEqual([true]);
  });

  it('takes edges back with the last document that states them', async () => {
    const store = await filled(stating('a', [[1, 'amends', 2]]), stating('b', [[1, 'amends', 2]]));
    await store.removeDocument('a');
    expect((await all(store, '1-nq-cp', 'out')).map((edge) => edge.documents)).toEqual([1]);
    await store.removeDocument('b');
    expect(await all(store, '1-nq-cp', 'out')).toEqual([]);
    expect(await store.instrument('1-nq-cp')).toBeNull();
  });

  it('moves edges when an end comes to mean another instrument', async () => {
    const store = await filled(TAY_NINH);
    expect((await all(store, '258-kh-tu--tay-ninh-2024', 'in')).map(line)).toEqual([
      'document:tay-ninh-2024 implements 258-kh-tu--tay-ninh-2024',
    ]);
    await put(store, VINH_LONG);
    expect((await all(store, '258-kh-tu-khoa-2020-2025', 'in')).map(line)).toEqual([
      'document:tay-ninh-2024 implements 258-kh-tu-khoa-2020-2025',
    ]);
    expect((await all(store, '118-2021-nd-cp', 'in')).map(line)).toContain('68-qd-btp implements 118-2021-nd-cp');
  });

  it('leaves out statements with an end that is not one instrument, or with one instrument at both', async () => {
    const store = await filled({
      id: 'a',
      cites: [
        { text: '1/NQ-CP', key: 'sym:1/NQ-CP' },
        { text: '1/NQ-CP', key: 'sym:1/NQ-CP' },
        { text: '27-NQ/TW', key: 'sym:27-NQ/TW', claim: { subject: 'several' } },
      ],
      states: [
        [0, 'amends', 1],
        [0, 'guides', 2],
      ],
    });
    expect(await all(store, '1-nq-cp', 'out')).toEqual([]);
  });

  it('takes a document for the decision that issues it, else for its own number, else for itself', async () => {
    const store = await filled(...PROGRAMMES, {
      id: 'tu-minh',
      type: 'quyết định',
      number: '244/QĐ-BTP',
      date: '2024-02-29',
      cites: [{ text: '1/NQ-CP', key: 'sym:1/NQ-CP' }],
      states: [['document', 'implements', 0]],
    });
    expect((await all(store, '1-nq-cp', 'in')).map(line)).toEqual(['quyet-dinh-244-qd-btp-2024 implements 1-nq-cp']);
    expect((await all(store, 'luat-ho-tich', 'in')).map(line)).toEqual([
      '118-2021-nd-cp details luat-ho-tich',
      'document:khong-nhiem-vu implements luat-ho-tich',
    ]);
    expect((await store.instrument('68-qd-btp'))?.texts.map(({ id }) => id)).toEqual([VINH_LONG.id]);
    expect((await store.instrument('quyet-dinh-244-qd-btp-2024'))?.texts.map(({ id }) => id)).toEqual(['tu-minh']);
    expect((await store.findBySymbol('244/QĐ-BTP')).map(({ id }) => id)).toEqual(['quyet-dinh-244-qd-btp-2024']);
    expect(await store.instrument('document:khong-nhiem-vu')).toMatchObject({ provisional: true, inRegister: false });
  });

  it('traces both ways level by level, each instrument once, through cycles', async () => {
    const relations = [
      [1, 'based-on', 2],
      [1, 'implements', 2],
      [1, 'guides', 3],
      [2, 'based-on', 4],
      [3, 'based-on', 4],
      [4, 'based-on', 1],
    ] as const;
    const store = await filled(stating('a', relations));
    const found = await store.trace('1-nq-cp', 3, 'both');
    expect(found?.root.id).toBe('1-nq-cp');
    expect(steps(found?.up)).toEqual([
      '1 1-nq-cp implements 2-nq-cp @2-nq-cp',
      '1 1-nq-cp based-on 2-nq-cp @2-nq-cp',
      '1 1-nq-cp guides 3-nq-cp @3-nq-cp',
      '2 2-nq-cp based-on 4-nq-cp @4-nq-cp',
    ]);
    expect(steps(found?.down)).toEqual([
      '1 4-nq-cp based-on 1-nq-cp @4-nq-cp',
      '2 2-nq-cp based-on 4-nq-cp @2-nq-cp',
      '2 3-nq-cp based-on 4-nq-cp @3-nq-cp',
    ]);
    expect(found?.up.every(({ edge }) => edge.evidence?.document === 'a')).toBe(true);
    expect(found?.cut).toEqual([]);
    expect(steps((await store.trace('1-nq-cp', 1, 'up'))?.up)).toHaveLength(3);
    expect((await store.trace('1-nq-cp', 1, 'up'))?.down).toEqual([]);
    expect(await store.trace('không có', 3, 'both')).toBeNull();
  });

  it('follows fifty neighbours in id order and says where it cut', async () => {
    const store = await filled(
      stating(
        'a',
        Array.from({ length: 60 }, (_one, index) => [100 + index, 'details', 1] as const),
      ),
    );
    const found = await store.trace('1-nq-cp', 2, 'down');
    expect(found?.down.map(({ instrument }) => instrument.id)).toEqual(
      Array.from({ length: 50 }, (_one, index) => `${100 + index}-nq-cp`),
    );
    expect(found?.cut).toEqual(['1-nq-cp']);
    const touched = await store.impact('1-nq-cp', { limit: 5 });
    expect(touched?.reached).toHaveLength(50);
    expect(touched?.cut).toEqual(['1-nq-cp']);
    expect(touched?.totals.instruments).toBe(60);
  });

  it('says what is touched when an instrument changes: all that rests on it, and the tasks that cite any of it', async () => {
    const task = (n: number, lead: string) => ({
      text: `Thực hiện ${n}/NQ-CP`,
      lead,
      cites: [{ text: `${n}/NQ-CP`, key: `sym:${n}/NQ-CP` }],
    });
    const relations = [
      [2, 'details', 1],
      [3, 'guides', 2],
      [4, 'refers-to', 1],
      [5, 'amends', 1],
      [1, 'based-on', 6],
      [1, 'guides', 3],
    ] as const;
    const store = await filled(
      stating('a', relations),
      { id: 'b', date: '2024-01-01', tasks: [task(3, 'Sở A'), task(4, 'Sở B')] },
      { id: 'c', date: '2025-01-01', tasks: [task(1, 'Sở A'), task(2, 'Sở C')] },
    );
    const touched = await store.impact('1-nq-cp', { limit: 2 });
    expect(steps(touched?.reached)).toEqual([
      '1 2-nq-cp details 1-nq-cp @2-nq-cp',
      '2 3-nq-cp guides 2-nq-cp @3-nq-cp',
    ]);
    const tasks = await allPages(
      async (page) => (await store.impact('1-nq-cp', page))?.tasks ?? { items: [], next: null },
      2,
    );
    expect(tasks.map((one) => one.task.id)).toEqual(['c:t-0', 'c:t-1', 'b:t-0']);
    expect(touched?.units).toEqual([
      { value: 'Sở A', count: 2 },
      { value: 'Sở C', count: 1 },
    ]);
    expect(touched?.documents.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(touched?.totals).toEqual({ instruments: 2, tasks: 3, units: 2, documents: 2 });
    expect(await store.impact('không có', { limit: 1 })).toBeNull();
  });

  it('counts and lists a task once, however often and in whatever roles it cites what is touched', async () => {
    const cite = (n: number, ...roles: ('implements' | 'disseminates' | 'reviews')[]) => ({
      text: `${n}/NQ-CP`,
      key: `sym:${n}/NQ-CP` as const,
      roles,
    });
    const texts = ['Thực hiện, phổ biến', 'Rà soát', 'Sơ kết', 'Tổng kết'];
    const several = [cite(1, 'implements', 'disseminates', 'reviews'), cite(2, 'implements', 'reviews')];
    const tasks = texts.map((text, at) => ({ text, lead: 'Sở A', cites: at === 1 ? [cite(2, 'reviews')] : several }));
    const relations = [[2, 'details', 1]] as const;
    const store = await filled(stating('a', relations), { id: 'b', tasks }, { id: 'c', date: '2025-01-01', tasks });
    const ids = ['c:t-0', 'c:t-1', 'c:t-2', 'c:t-3', 'b:t-0', 'b:t-1', 'b:t-2', 'b:t-3'];
    for (const limit of [1, 2, 3, 8, 20]) {
      const list = async (page: PageRequest) =>
        (await store.impact('1-nq-cp', page))?.tasks ?? { items: [], next: null };
      expect((await allPages(list, limit)).map(({ task }) => task.id)).toEqual(ids);
    }
    const touched = await store.impact('1-nq-cp', { limit: 2 });
    expect(touched?.totals.tasks).toBe(8);
    expect(touched?.tasks.items.map(({ instrument, role }) => [instrument, role])).toEqual([
      ['1-nq-cp', 'implements'],
      ['2-nq-cp', 'reviews'],
    ]);
    expect(touched?.tasks.items[0]?.citations.map(({ instrument, role }) => [instrument, role])).toEqual([
      ['1-nq-cp', 'implements'],
      ['1-nq-cp', 'disseminates'],
      ['1-nq-cp', 'reviews'],
      ['2-nq-cp', 'implements'],
      ['2-nq-cp', 'reviews'],
    ]);
    await expect(store.impact('1-nq-cp', { limit: 2, after: 'x' })).rejects.toMatchObject({ code: 'page-unknown' });
  });

  it('shows the register beside what documents say, and takes it back', async () => {
    const store = await filled(...PROGRAMMES);
    const decree = registerRow({
      id: '118-2021-nd-cp',
      number: '118/2021/NĐ-CP',
      title: 'Tên đúng',
      issued: '2021-12-23',
      issuedBy: 'Chính phủ (theo danh mục)',
    });
    const relations = [
      { relation: 'amends' as const, to: '118-2021-nd-cp', part: 'part' as const, source: 'tên gọi' },
      { relation: 'repeals' as const, to: 'nghi-dinh-chua-biet', part: 'whole' as const, source: 'tên gọi' },
    ];
    const amending = registerRow({ id: '68-2025-nd-cp', number: '68/2025/NĐ-CP', relations });
    await store.syncRegister('1', [decree, amending]);
    await settle(store);
    const card = await store.instrument('118-2021-nd-cp');
    const shown = { title: 'Tên đúng', issued: '2021-12-23', issuer: decree.issuedBy, inRegister: true };
    expect(card).toMatchObject({ ...shown, register: decree });
    expect(
      (await all(store, '118-2021-nd-cp', 'in', ['amends'])).map((edge) => [line(edge), edge.documents]),
    ).toContainEqual(['68-2025-nd-cp amends 118-2021-nd-cp', 0]);
    expect(await store.findBySymbol('68/2025/NĐ-CP')).toEqual([]);
    expect(await store.instrument('68-2025-nd-cp')).toMatchObject({ inRegister: true, mentions: 0 });
    expect((await all(store, '68-2025-nd-cp', 'out')).map(line)).toEqual(['68-2025-nd-cp amends 118-2021-nd-cp']);
    await store.syncRegister('2', [amending, registerRow({ id: 'nghi-dinh-chua-biet' })]);
    await settle(store);
    expect((await all(store, '68-2025-nd-cp', 'out')).map(line)).toEqual([
      '68-2025-nd-cp amends 118-2021-nd-cp',
      '68-2025-nd-cp repeals nghi-dinh-chua-biet',
    ]);
    await store.syncRegister('3', []);
    await settle(store);
    expect(await store.instrument('68-2025-nd-cp')).toBeNull();
    expect(await store.instrument('118-2021-nd-cp')).toMatchObject({
      inRegister: false,
      title: 'về xử phạt',
      issuer: 'Chính phủ',
    });
    expect(await store.check()).toEqual([]);
  });
}
