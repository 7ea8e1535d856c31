import { STATUSES, type Status } from '../../../src/facts/outcome.js';
import type { Counted, Coverage } from '../../store.js';
import type { Connection } from '../connection.js';
import { counted } from './counted.js';

/** What is in the store: sums over documents and claims, never over tasks or mentions. */
export function coverage(connection: Connection): Coverage {
  const n = (sql: string): number => counted(connection.get(`SELECT ${sql}`));
  const sums = connection.get<{ documents: number; tasks: number; statements: number }>(
    `SELECT count(*) AS documents, coalesce(sum(tasks), 0) AS tasks, coalesce(sum(statements), 0) AS statements FROM documents`,
  ) as { documents: number; tasks: number; statements: number };
  const mentions = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status, n: count } of connection.all<{ status: Status | null; n: number }>(
    'SELECT status, sum(count) AS n FROM claims GROUP BY status',
  )) {
    // What has not been resolved yet is not settled: it counts with the unresolved, and its key shows as dirty.
    mentions[status ?? 'unresolved'] += count;
  }
  return {
    ...sums,
    mentions,
    instruments: {
      cited: n('count(*) AS n FROM instruments WHERE mentions > 0 AND provisional = 0'),
      provisional: n('count(*) AS n FROM instruments WHERE mentions > 0 AND provisional = 1'),
      register: n('count(*) AS n FROM register'),
    },
    findings: n('count(*) AS n FROM findings'),
    firstDate: day(connection, 'DESC'),
    lastDate: day(connection, 'ASC'),
    types: connection.all<Counted>(
      `SELECT type AS value, count(*) AS count FROM instruments WHERE mentions > 0
       GROUP BY type ORDER BY count(*) DESC, type`,
    ),
    dirtyKeys: n('count(*) AS n FROM keys WHERE dirty = 1'),
    pendingTasks:
      n('count(*) AS n FROM tasks WHERE search_version <> searched') + n('count(*) AS n FROM search_removed'),
  };
}

/** The earliest (DESC) or latest (ASC) day of a dated document. */
function day(connection: Connection, order: 'ASC' | 'DESC'): string | null {
  const row = connection.get<{ recency: number }>(
    `SELECT recency FROM documents WHERE recency < 0 ORDER BY recency ${order} LIMIT 1`,
  );
  if (row === undefined) return null;
  const digits = String(-row.recency);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
