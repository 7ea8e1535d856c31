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
    expect(await ids(store, { place: 'tay-ninh', roles: ['comments-on'] })).toEqual(['tay-ninh-2024:t-1']);
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
