import { FINDING_KINDS, type Finding, type FindingKind } from '../../../src/facts/finding.js';
import type { MentionFact } from '../../../src/facts/mention.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { findingRecord } from '../../findings.js';
import { findingOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { FindingFilter, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';

export interface FindingRow {
  readonly kind: number;
  readonly document: string;
  readonly starts: number;
  readonly id: string;
  readonly printed: string | null;
  readonly against: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly record: string | null;
  readonly outcome: string | null;
}

/** Findings with the mention they are about. */
export const FINDING_ROWS = `
SELECT f.kind, f.document, f.starts, f.id, f.printed, f.against, d.path, r.line, r.record, c.outcome
FROM findings f CROSS JOIN documents d ON d.id = f.document
LEFT JOIN mentions m ON m.document = f.document AND m.ord = f.mention
LEFT JOIN mention_records r ON r.document = f.document AND r.ord = f.mention
LEFT JOIN claims c ON c.ref = m.claim`;

export function findingsPage(connection: Connection, filter: FindingFilter, page: PageRequest): Page<Finding> {
  const after = page.after ? decodePageKey(page.after, ['number', 'string', 'number', 'string']) : [-1, '', -2, ''];
  const [kind, document, starts, id] = after as readonly [number, string, number, string];
  const rows: FindingRow[] = [];
  for (const one of kindsOf(filter).filter((rank) => rank >= kind)) {
    const from = one === kind ? { document, starts, id } : { document: '', starts: -2, id: '' };
    rows.push(
      ...connection.all<FindingRow>(
        `${FINDING_ROWS} WHERE ${conditionOf(filter, 'f.')}
           AND (f.document, f.starts, f.id) > (:document, :starts, :id)
         ORDER BY f.document, f.starts, f.id LIMIT :limit`,
        { kind: one, ...valuesOf(filter), ...from, limit: page.limit + 1 - rows.length },
      ),
    );
    if (rows.length > page.limit) break;
  }
  return pageOf(rows, page.limit, findingOf, (row) => [row.kind, row.document, row.starts, row.id]);
}

export function countFindings(connection: Connection, filter: FindingFilter): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const kind of kindsOf(filter)) {
    const row = connection.get<{ n: number }>(`SELECT count(*) AS n FROM findings WHERE ${conditionOf(filter)}`, {
      kind,
      ...valuesOf(filter),
    });
    if (row !== undefined && row.n > 0) counts[findingOrder.name(kind)] = row.n;
  }
  return counts;
}

/** Those of an instrument are few: `+` keeps the index of the kinds from being taken for them. */
function conditionOf({ document, instrument }: FindingFilter, prefix: '' | 'f.' = ''): string {
  const conditions = [`${instrument === undefined ? '' : '+'}${prefix}kind = :kind`];
  if (document !== undefined) conditions.push(`${prefix}document = :only`);
  if (instrument !== undefined) conditions.push(`${prefix}instrument = :instrument`);
  return conditions.join(' AND ');
}

function valuesOf({ document, instrument }: FindingFilter): { only: string | null; instrument: string | null } {
  return { only: document ?? null, instrument: instrument ?? null };
}

function kindsOf({ kinds = FINDING_KINDS }: FindingFilter): readonly number[] {
  return [...new Set(kinds.map(findingOrder.rank))].sort((a, b) => a - b);
}

export function findingOf(row: FindingRow): Finding {
  return findingRecord({
    ...row,
    kind: findingOrder.name(row.kind),
    mention: row.record === null ? null : (JSON.parse(row.record) as MentionFact),
    outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as Outcome),
  });
}
