import { STATUSES, type Status } from '../../../src/facts/outcome.js';
import type { Counted, Coverage } from '../../store.js';
import type { Transaction } from '../transaction.js';

interface CoverageRow {
  readonly documents: number;
  readonly register: number;
  readonly findings: number;
  readonly dirtyKeys: number;
  readonly pendingTasks: number;
  readonly sums: readonly [tasks: number, statements: number];
  readonly first: number | null;
  readonly last: number | null;
  readonly mentions: readonly (readonly [Status | null, number])[];
  readonly instruments: readonly (readonly [type: string, provisional: boolean, count: number])[];
}

export async function coverage(transaction: Transaction): Promise<Coverage> {
  const row = (await transaction.get<CoverageRow>('coverage')) as CoverageRow;
  const mentions = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  // What has not been resolved yet is not settled: it counts with the unresolved, and its key shows as dirty.
  for (const [status, count] of row.mentions) mentions[status ?? 'unresolved'] += count;
  const sum = (provisional: boolean): number =>
    row.instruments.reduce((total, [, is, count]) => (is === provisional ? total + count : total), 0);
  return {
    documents: row.documents,
    tasks: row.sums[0],
    statements: row.sums[1],
    mentions,
    instruments: { cited: sum(false), provisional: sum(true), register: row.register },
    findings: row.findings,
    firstDate: dayOf(row.first),
    lastDate: dayOf(row.last),
    types: typesOf(row.instruments),
    dirtyKeys: row.dirtyKeys,
    pendingTasks: row.pendingTasks,
  };
}

/** Types by number of instruments, then name. */
function typesOf(instruments: CoverageRow['instruments']): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const [type, , count] of instruments) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function dayOf(recency: number | null): string | null {
  if (recency === null) return null;
  const written = String(-recency);
  return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6)}`;
}
