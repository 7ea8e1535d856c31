import type { Task } from '../../../src/facts/task.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { namedUnits } from '../../records.js';
import type { Page, PageRequest, TaskEntry, TaskFilter, TaskOrder } from '../../store.js';
import type { Connection, Value } from '../connection.js';
import { counted } from './counted.js';
import { documentReader } from './documents.js';
import { roleCondition, taskConditions } from './task-conditions.js';

interface Place {
  readonly due: string;
  readonly recency: number;
  readonly document: string;
  readonly pos: number;
}

/** Tasks without an end stand after all that have one. */
const UNDATED = '9999-99-99';
export const DUE = `coalesce(t.period_to, '${UNDATED}')`;
const FIRST: Place = { due: '', recency: Number.MIN_SAFE_INTEGER, document: '', pos: -1 };

/** All tasks that fit: by document date (latest first), document and position, or by the end of their time before that. */
export function tasksPage(
  connection: Connection,
  filter: TaskFilter,
  order: TaskOrder,
  page: PageRequest,
): Page<TaskEntry> {
  const after = page.after ? readPlace(page.after, order) : FIRST;
  const { where, values } = conditionsOf(filter);
  const columns = order === 'deadline' ? `${DUE}, d.recency, d.id, t.pos` : 'd.recency, d.id, t.pos';
  const place = order === 'deadline' ? ':due, :recency, :document, :pos' : ':recency, :document, :pos';
  const rows = connection.all<Place>(
    `SELECT ${DUE} AS due, d.recency, d.id AS document, t.pos FROM documents d CROSS JOIN tasks t ON t.document = d.id
     WHERE ${['true', ...where].join(' AND ')} AND (${columns}) > (${place}) ORDER BY ${columns} LIMIT :limit`,
    { ...values, ...placeValues(after, order), limit: page.limit + 1 },
  );
  return pageOf(rows, page.limit, entryReader(connection), ({ due, recency, document, pos }) =>
    order === 'deadline' ? [due, recency, document, pos] : [recency, document, pos],
  );
}

export function countTasks(connection: Connection, filter: TaskFilter): number {
  const { where, values } = conditionsOf(filter);
  const sql = `SELECT count(*) AS n FROM documents d CROSS JOIN tasks t ON t.document = d.id
    WHERE ${['true', ...where].join(' AND ')}`;
  return counted(connection.get(sql, values));
}

function conditionsOf(filter: TaskFilter): { where: readonly string[]; values: Readonly<Record<string, Value>> } {
  const { where, values } = taskConditions(filter);
  if (filter.roles === undefined) return { where, values };
  const roles = roleCondition(filter.roles);
  return { where: [...where, roles.where], values: { ...values, ...roles.values } };
}

function placeValues({ due, recency, document, pos }: Place, order: TaskOrder): Record<string, Value> {
  return order === 'deadline' ? { due, recency, document, pos } : { recency, document, pos };
}

function readPlace(key: string, order: TaskOrder): Place {
  if (order === 'deadline') {
    const [due, recency, document, pos] = decodePageKey(key, ['string', 'number', 'string', 'number']);
    return { due: due as string, recency: recency as number, document: document as string, pos: pos as number };
  }
  const [recency, document, pos] = decodePageKey(key, ['number', 'string', 'number']);
  return { due: '', recency: recency as number, document: document as string, pos: pos as number };
}

/** Reads tasks in full; documents are read once for a page. */
function entryReader(connection: Connection): (row: Place) => TaskEntry {
  const documents = documentReader(connection);
  return ({ document: id, pos }) => {
    const { record } = connection.get('SELECT record FROM task_records WHERE document = ? AND pos = ?', id, pos) as {
      record: string;
    };
    const { document, summary } = documents(id);
    const task = JSON.parse(record) as Task;
    return { task, document: summary, units: namedUnits(task, document) };
  };
}
