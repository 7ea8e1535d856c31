import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Task } from '../../../src/facts/task.js';
import { countUnits } from '../../count-units.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { namedUnits } from '../../records.js';
import type { Page, PageRequest, TaskEntry, TaskFilter, TaskOrder, UnitCounts, UnitsOf } from '../../store.js';
import { citationList, span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { conditionOf } from './citations.js';
import { type DocumentRow, summaryOf } from './rows.js';

interface TaskRow extends DocumentRow {
  readonly due: string;
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
  readonly task: string;
}

/** All tasks that fit: by document date (latest first), document and position, or by the end of their time before that. */
export async function tasksPage(
  transaction: Transaction,
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Promise<Page<TaskEntry>> {
  const byDue = order === 'deadline';
  const rows = await transaction.all<TaskRow>('tasks-fitting', {
    ...conditionOf(filter),
    ...placeAfter(page.after ?? null, byDue),
    byDue,
    limit: page.limit + 1,
  });
  return pageOf(
    rows,
    page.limit,
    (row) => {
      const task = JSON.parse(row.task) as Task;
      return { task, document: summaryOf(row), units: namedUnits(task, JSON.parse(row.record) as DocumentRecord) };
    },
    ({ due, recency, document, pos }) => (byDue ? [due, recency, document, pos] : [recency, document, pos]),
  );
}

export async function countTasks(transaction: Transaction, filter: TaskFilter): Promise<number> {
  return (await transaction.get<{ tasks: number }>('count-tasks', conditionOf(filter)))?.tasks ?? 0;
}

function placeAfter(key: string | null, byDue: boolean): { due: string; recency: number; from: string; pos: number } {
  if (key === null) return { due: '', recency: Number.MIN_SAFE_INTEGER, from: '', pos: -1 };
  const shape = ['number', 'string', 'number'] as const;
  const parts = decodePageKey(key, byDue ? ['string', ...shape] : shape);
  const [due, recency, from, pos] = byDue ? parts : ['', ...parts];
  return { due: due as string, recency: recency as number, from: from as string, pos: pos as number };
}

/** Units, the busiest first. One pass over the tasks: for a caller that keeps the answer. */
export async function units(
  transaction: Transaction,
  { document, instrument }: UnitsOf = {},
): Promise<readonly UnitCounts[]> {
  type Row = { readonly document: string; readonly record: string; readonly task: string };
  if (instrument !== undefined) {
    const list = span(citationList(instrument, 'direct'));
    const asked = { ...list, document: document ?? null };
    return countUnits(await transaction.all<Row>('duties-of-instrument', asked));
  }
  return countUnits(
    document === undefined
      ? await transaction.all<Row>('task-duties')
      : await transaction.all<Row>('duties-of-document', { document }),
  );
}
