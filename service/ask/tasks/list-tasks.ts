import { namedUnits } from '../../../graph/records.js';
import type { Page, PageRequest, TaskCitation, TaskEntry, TaskFilter, TaskOrder } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';

export interface TaskListRequest {
  /** Id of the instrument that the tasks cite outside a title; null: whatever they cite. */
  readonly instrument: string | null;
  readonly filter: TaskFilter;
  readonly order: TaskOrder;
  readonly count: boolean;
}

export interface ListedTask extends TaskEntry {
  /** How it cites the instrument asked for; null where none was. */
  readonly citation: Omit<TaskCitation, 'task' | 'document' | 'units'> | null;
}

/** One task by its id. @throws DanchieuError `not-found`. */
export async function oneTask({ graph }: Service, id: string): Promise<ListedTask> {
  const task = await graph.task(id);
  const found = task === null ? null : await graph.document(task.document);
  if (task === null || found === null) throw new DanchieuError('not-found', { ref: id });
  return { task, document: found.summary, units: namedUnits(task, found.document), citation: null };
}

/** Tasks as one flat list; a task that cites the instrument in two roles stands there twice, with each. */
export async function listTasks(
  { graph }: Service,
  { instrument, filter, order, count }: TaskListRequest,
  page: PageRequest,
): Promise<Page<ListedTask> & { readonly total?: number }> {
  if (instrument === null) {
    const { items, next } = await graph.tasks(filter, order, page);
    const list = { items: items.map((entry) => ({ ...entry, citation: null })), next };
    return count ? { ...list, total: await graph.countTasks(filter) } : list;
  }
  const { items, next } = await graph.tasksCiting([instrument], { nested: false }, filter, page, order);
  const list = {
    items: items.map(({ task, document, units, ...citation }) => ({ task, document, units, citation })),
    next,
  };
  return count ? { ...list, total: await graph.countTasksCiting([instrument], { nested: false }, filter) } : list;
}
