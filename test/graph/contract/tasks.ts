import { expect, it } from '@jest/globals';
import type { GraphStore, TaskFilter, TaskOrder } from '../../../graph/store.js';
import { allPages, type OpenGraph, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { smallFacts } from '../../support/small-facts.js';

/** Tasks asked for without an instrument, and the units that lead and coordinate them. */
export function tasksContract(open: OpenGraph): void {
  const { empty, filled } = storesOf(open);
  const ids = async (store: GraphStore, filter: TaskFilter, order: TaskOrder = 'recency', pages = 2) => {
    const found = await allPages((page) => store.tasks(filter, order, page), pages);
    expect(await store.countTasks(filter)).toBe(found.length);
    return found.map(({ task }) => task.id);
  };

  it('lists all tasks, latest document first, page by page', async () => {
    const store = await filled(...PROGRAMMES);
    const all = await ids(store, {});
    expect(all).toEqual([
      'vinh-long-2025:t-0',
      'vinh-long-2025:t-1',
      'tay-ninh-2024:t-0',
      'tay-ninh-2024:t-1',
      'tay-ninh-2024:t-2',
      'ban-sao:t-0',
    ]);
    for (const limit of [1, 3, 50]) expect(await ids(store, {}, 'recency', limit)).toEqual(all);
    const [first] = (await store.tasks({}, 'recency', { limit: 1 })).items;
    expect(first?.task.text).toBe(VINH_LONG.tasks?.[0]?.text);
    expect(first?.document).toMatchObject({ id: VINH_LONG.id, path: VINH_LONG.path, place: 'vinh-long' });
  });

  it('lists tasks by the end of their time, those without one last', async () => {
    const store = await filled(...PROGRAMMES);
    const byDeadline = await ids(store, {}, 'deadline');
    expect(byDeadline).toEqual([
      'tay-ninh-2024:t-0',
      'tay-ninh-2024:t-1',
      'tay-ninh-2024:t-2',
      'vinh-long-2025:t-0',
      'vinh-long-2025:t-1',
      'ban-sao:t-0',
    ]);
    for (const limit of [1, 3]) expect(await ids(store, {}, 'deadline', limit)).toEqual(byDeadline);
  });

  it('narrows them by document, unit and what it does, place, time, role and outcome', async () => {
    const store = await filled(...PROGRAMMES);
    expect(await ids(store, { document: TAY_NINH.id })).toHaveLength(3);
    expect(await ids(store, { unit: 'Công an tỉnh' })).toEqual(['vinh-long-2025:t-0', 'tay-ninh-2024:t-0']);
    expect(await ids(store, { unit: 'Công an tỉnh', duty: 'lead' })).toEqual(['vinh-long-2025:t-0']);
    expect(await ids(store, { unit: 'Công an tỉnh', duty: 'coordinating' })).toEqual(['tay-ninh-2024:t-0']);
    expect(await ids(store, { places: ['tay-ninh'], roles: ['comments-on'] })).toEqual(['tay-ninh-2024:t-1']);
    expect(await ids(store, { deadline: { from: '2024-06-01', to: '2024-06-30' } })).toEqual(['tay-ninh-2024:t-0']);
    expect(await ids(store, { deadline: { from: '2024-07-01', to: '2024-12-30' } })).toEqual([]);
    expect(await ids(store, { statuses: ['ambiguous'] })).toEqual(['vinh-long-2025:t-0']);
    expect(await ids(store, { statuses: ['malformed'] })).toEqual(['vinh-long-2025:t-1']);
    expect(await ids(store, { statuses: ['unresolved'] })).toEqual([]);
    expect(await ids(store, { unit: "Công an tỉnh' OR '1'='1" })).toEqual([]);
  });

  it('takes a mention that is not settled yet for unresolved', async () => {
    const store = await empty();
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    expect(await ids(store, { statuses: ['unresolved'] })).toHaveLength(3);
    expect(await ids(store, { statuses: ['resolved'] })).toEqual([]);
  });

  it('holds units of one name apart: by the office that they belong to', async () => {
    const decree = { text: '118/2021/NĐ-CP', key: 'sym:118/2021/NĐ-CP' } as const;
    const tasks = [
      {
        text: 'Thực hiện Nghị định 118/2021/NĐ-CP',
        lead: 'Sở Tư pháp',
        coordinating: ['các sở, ngành', 'Công an tỉnh'],
      },
      { text: 'Sơ kết Nghị định 118/2021/NĐ-CP', lead: 'Các đơn vị trực thuộc Sở', coordinating: ['Sở Tư pháp'] },
    ].map((task) => ({ ...task, cites: [decree] }));
    const plans = ['nghe-an', 'vinh-long', undefined].map((place) => ({
      id: `ke-hoach-${place ?? 'khong-ro'}`,
      tasks,
      ...(place === undefined ? {} : { place }),
    }));
    const store = await filled(...plans);

    const [led, shared] = (await store.tasks({ document: 'ke-hoach-nghe-an' }, 'recency', { limit: 9 })).items;
    const own = 'Sở Tư pháp tỉnh Nghệ An';
    expect(led?.units).toEqual({
      lead: [{ text: 'Sở Tư pháp', unit: own }],
      coordinating: [
        { text: 'các sở, ngành', unit: null },
        { text: 'Công an tỉnh', unit: 'Công an tỉnh Nghệ An' },
      ],
    });
    expect(shared?.units.lead).toEqual([{ text: 'Các đơn vị trực thuộc Sở', unit: null }]);
    const citing = (await store.tasksCiting(['118-2021-nd-cp'], { nested: false }, {}, { limit: 9 })).items;
    expect(citing.find(({ task }) => task.id === led?.task.id)?.units).toEqual(led?.units);

    for (const { name, leads, coordinates } of await store.units()) {
      const unit = { unit: name, wholeUnit: true };
      expect(await ids(store, unit)).toHaveLength(leads + coordinates);
      expect(await ids(store, { ...unit, duty: 'lead' })).toHaveLength(leads);
      expect(await ids(store, { ...unit, duty: 'coordinating' })).toHaveLength(coordinates);
      expect(await store.countTasksCiting(['118-2021-nd-cp'], { nested: false }, unit)).toBe(leads + coordinates);
    }
    expect(await ids(store, { unit: 'Sở Tư pháp' })).toHaveLength(6);
    expect(await ids(store, { unit: 'Sở Tư pháp', wholeUnit: true })).toEqual([
      'ke-hoach-khong-ro:t-0',
      'ke-hoach-khong-ro:t-1',
    ]);
    expect(await ids(store, { unit: 'Sở', wholeUnit: true })).toEqual([]);

    const touched = await store.impact('118-2021-nd-cp', { limit: 9 });
    expect(touched?.units).toEqual([
      { value: 'Sở Tư pháp', count: 1 },
      { value: 'Sở Tư pháp tỉnh Nghệ An', count: 1 },
      { value: 'Sở Tư pháp tỉnh Vĩnh Long', count: 1 },
    ]);
    expect(touched?.totals.units).toBe(3);
  });

  it('counts each of several units that are printed as one', async () => {
    const [lead, coordinating] = ['Sở Tư pháp, Sở Nội vụ', ['Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh']];
    const store = await filled({ id: 'chung', place: 'nghe-an', tasks: [{ text: 'Việc chung', lead, coordinating }] });
    const [entry] = (await store.tasks({}, 'recency', { limit: 1 })).items;
    const texts = (units: readonly { readonly text: string }[] = []) => units.map(({ text }) => text);
    expect(texts(entry?.units.lead)).toEqual(['Sở Tư pháp', 'Sở Nội vụ']);
    expect(texts(entry?.units.coordinating)).toEqual(['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh']);
    expect((await store.units()).map(({ name, leads }) => [name, leads])).toEqual([
      ['Công an tỉnh Nghệ An', 0],
      ['Sở Nội vụ tỉnh Nghệ An', 0],
      ['Sở Tư pháp tỉnh Nghệ An', 1],
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Nghệ An', 0],
    ]);
    expect(await ids(store, { unit: 'Sở Nội vụ tỉnh Nghệ An', wholeUnit: true })).toEqual(['chung:t-0']);
  });

  it('counts what each unit leads and coordinates, the busiest first', async () => {
    const store = await filled(...PROGRAMMES);
    expect(await store.units()).toEqual([
      { name: 'Sở Tư pháp tỉnh Tây Ninh', leads: 2, coordinates: 0, documents: 1 },
      { name: 'Công an tỉnh Tây Ninh', leads: 0, coordinates: 1, documents: 1 },
      { name: 'Công an tỉnh Vĩnh Long', leads: 1, coordinates: 0, documents: 1 },
      { name: 'Phòng Hành chính tư pháp tỉnh Tây Ninh', leads: 1, coordinates: 0, documents: 1 },
      { name: 'Sở Tài chính tỉnh Vĩnh Long', leads: 0, coordinates: 1, documents: 1 },
      { name: 'Sở Tư pháp tỉnh Vĩnh Long', leads: 0, coordinates: 1, documents: 1 },
    ]);
    await store.removeDocument(VINH_LONG.id);
    expect((await store.units()).map(({ name }) => name)).not.toContain('Sở Tài chính tỉnh Vĩnh Long');
  });
}
