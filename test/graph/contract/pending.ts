import { expect, it } from '@jest/globals';
import type { GraphStore } from '../../../graph/store.js';
import { type OpenGraph, put, storesOf } from '../../support/graph-stores.js';
import { PROGRAMMES, TAY_NINH, VINH_LONG } from '../../support/programmes.js';
import { smallFacts } from '../../support/small-facts.js';

async function pending(store: GraphStore): Promise<readonly string[]> {
  return (await store.pendingTasks(100)).map(({ id }) => id);
}

async function searched(store: GraphStore): Promise<void> {
  await store.markSearched(await store.pendingTasks(100));
}

/** What the search side still has to learn. */
export function pendingContract(open: OpenGraph): void {
  const { filled } = storesOf(open);

  it('hands out tasks with what the search side needs of them, by id', async () => {
    const store = await filled(...PROGRAMMES);
    const tasks = await store.pendingTasks(100);
    expect(tasks.map(({ id }) => id)).toEqual([...tasks].map(({ id }) => id).sort());
    expect(tasks).toHaveLength(6);
    expect(await store.pendingTasks(2)).toHaveLength(2);
    expect(tasks.find(({ id }) => id === 'tay-ninh-2024:t-2')?.document).toMatchObject({
      document: TAY_NINH.id,
      documentTitle: TAY_NINH.title,
      path: 'I.3',
      instruments: ['258-kh-tu-khoa-2020-2025', 'luat-ho-tich'],
      roles: ['implements', 'disseminates'],
      place: 'tay-ninh',
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });

  it('hands a task out again when its text or an outcome in it changes, and only then', async () => {
    const store = await filled(TAY_NINH);
    await searched(store);
    expect(await pending(store)).toEqual([]);
    await put(store, TAY_NINH);
    expect(await pending(store)).toEqual([]);
    await put(store, VINH_LONG);
    expect(await pending(store)).toEqual([
      'tay-ninh-2024:t-1',
      'tay-ninh-2024:t-2',
      'vinh-long-2025:t-0',
      'vinh-long-2025:t-1',
    ]);
    await searched(store);
    const [first, ...rest] = VINH_LONG.tasks ?? [];
    await put(store, { ...VINH_LONG, tasks: [{ ...first, text: `${first?.text} (sửa)` }, ...rest] });
    expect(await pending(store)).toEqual(['vinh-long-2025:t-0']);
  });

  it('keeps a task pending when it changed while the search side wrote it', async () => {
    const store = await filled(TAY_NINH);
    const handed = await store.pendingTasks(100);
    await put(store, VINH_LONG);
    await store.markSearched(handed);
    expect(await pending(store)).toContain('tay-ninh-2024:t-2');
    expect(await pending(store)).not.toContain('tay-ninh-2024:t-0');
  });

  it('hands out removed tasks until the search side has let them go', async () => {
    const store = await filled(TAY_NINH, VINH_LONG);
    await searched(store);
    await store.removeDocument(VINH_LONG.id);
    const gone = (await store.pendingTasks(100)).filter(({ document }) => document === null);
    expect(gone.map(({ id }) => id)).toEqual(['vinh-long-2025:t-0', 'vinh-long-2025:t-1']);
    expect((await store.coverage()).pendingTasks).toBeGreaterThanOrEqual(2);
    await put(store, { ...VINH_LONG, states: [], tasks: (VINH_LONG.tasks ?? []).slice(0, 1), cites: [] });
    const now = await store.pendingTasks(100);
    expect(now.find(({ id }) => id === 'vinh-long-2025:t-0')?.document).not.toBeNull();
    expect(now.find(({ id }) => id === 'vinh-long-2025:t-1')?.document).toBeNull();
    await store.markSearched(now);
    expect(await pending(store)).toEqual([]);
  });

  it('hands out every task again when the search side lost them', async () => {
    const store = await filled(TAY_NINH, VINH_LONG);
    const all = await pending(store);
    await searched(store);
    await store.forgetSearched();
    expect(await pending(store)).toEqual(all);
  });

  it('does not take word of an old removal for a task that is back', async () => {
    const store = await filled(TAY_NINH);
    await store.removeDocument(TAY_NINH.id);
    const gone = await store.pendingTasks(100);
    await store.putDocument(smallFacts(TAY_NINH), 'token');
    await store.markSearched(gone);
    expect(await pending(store)).toHaveLength(3);
  });
}
