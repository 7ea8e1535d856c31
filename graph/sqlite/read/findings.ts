import { FINDING_KINDS, type Finding, type FindingKind } from '../../../src/facts/finding.js';
import { findingOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { FindingFilter, Page, PageRequest } from '../../store.js';
import { type FindingRow, findingOf } from '../../stored-rows.js';
import type { Connection } from '../connection.js';
import { counted } from './counted.js';

/** Findings with the mention they are about. */
export const FINDING_ROWS = rowsFrom('findings f');

function rowsFrom(findings: string): string {
  return `
SELECT f.kind, f.document, f.starts, f.id, f.printed, f.against, d.path, r.line, r.record, c.outcome
FROM ${findings} CROSS JOIN documents d ON d.id = f.document
LEFT JOIN mentions m ON m.document = f.document AND m.ord = f.mention
LEFT JOIN mention_records r ON r.document = f.document AND r.ord = f.mention
LEFT JOIN claims c ON c.ref = m.claim`;
}

/** Findings in citations of an instrument: those that mean it, and the ambiguous ones that may. Few beside all findings. */
const OF_INSTRUMENT = `(
  SELECT kind, document, starts, id FROM findings WHERE instrument = :instrument
  UNION ALL
  SELECT x.kind, x.document, x.starts, x.id FROM claim_instruments ci
  CROSS JOIN claims c ON c.ref = ci.claim AND c.status = 'ambiguous'
  CROSS JOIN mentions m ON m.claim = c.ref
  CROSS JOIN findings x ON x.document = m.document AND x.mention = m.ord
  WHERE ci.instrument = :instrument AND ci.certain = 0)`;

export function findingsPage(connection: Connection, filter: FindingFilter, page: PageRequest): Page<Finding> {
  const after = page.after ? decodePageKey(page.after, ['number', 'string', 'number', 'string']) : [-1, '', -2, ''];
  const [kind, document, starts, id] = after as readonly [number, string, number, string];
  const read = (rows: readonly FindingRow[]): Page<Finding> =>
    pageOf(rows, page.limit, findingOf, (row) => [row.kind, row.document, row.starts, row.id]);
  if (filter.instrument !== undefined) {
    const chosen = `(SELECT * FROM ${OF_INSTRUMENT} WHERE ${ofInstrument(filter)}
        AND (kind, document, starts, id) > (:kind, :document, :starts, :id)
      ORDER BY kind, document, starts, id LIMIT :limit)`;
    const same = 'f.kind = o.kind AND f.document = o.document AND f.starts = o.starts AND f.id = o.id';
    const sql = `${rowsFrom(`${chosen} o CROSS JOIN findings f ON ${same}`)} ORDER BY f.kind, f.document, f.starts, f.id`;
    const from = { kind, document, starts, id, limit: page.limit + 1 };
    return read(connection.all<FindingRow>(sql, { ...instrumentValues(filter), ...from }));
  }
  const rows: FindingRow[] = [];
  for (const one of kindsOf(filter).filter((rank) => rank >= kind)) {
    const from = one === kind ? { document, starts, id } : { document: '', starts: -2, id: '' };
    rows.push(
      ...connection.all<FindingRow>(
        `${FINDING_ROWS} WHERE ${conditionOf(filter, 'f.')}
           AND (f.document, f.starts, f.id) > (:document, :starts, :id)
         ORDER BY f.document, f.starts, f.id LIMIT :limit`,
        { kind: one, only: filter.document ?? null, ...from, limit: page.limit + 1 - rows.length },
      ),
    );
    if (rows.length > page.limit) break;
  }
  return read(rows);
}

export function countFindings(connection: Connection, filter: FindingFilter): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {};
  const note = (kind: number, n: number): void => {
    if (n > 0) counts[findingOrder.name(kind)] = n;
  };
  if (filter.instrument !== undefined) {
    const sql = `SELECT kind, count(*) AS n FROM ${OF_INSTRUMENT} WHERE ${ofInstrument(filter)} GROUP BY kind ORDER BY kind`;
    for (const { kind, n } of connection.all<{ kind: number; n: number }>(sql, instrumentValues(filter))) note(kind, n);
    return counts;
  }
  for (const kind of kindsOf(filter)) {
    const sql = `SELECT count(*) AS n FROM findings WHERE ${conditionOf(filter)}`;
    note(kind, counted(connection.get(sql, { kind, only: filter.document ?? null })));
  }
  return counts;
}

function conditionOf({ document }: FindingFilter, prefix: '' | 'f.' = ''): string {
  return `${prefix}kind = :kind${document === undefined ? '' : ` AND ${prefix}document = :only`}`;
}

function ofInstrument({ document }: FindingFilter): string {
  return `kind IN (SELECT value FROM json_each(:kinds))${document === undefined ? '' : ' AND document = :only'}`;
}

function instrumentValues(filter: FindingFilter): Record<'instrument' | 'only' | 'kinds', string | null> {
  const { instrument = null, document = null } = filter;
  return { instrument, only: document, kinds: JSON.stringify(kindsOf(filter)) };
}

function kindsOf({ kinds = FINDING_KINDS }: FindingFilter): readonly number[] {
  return [...new Set(kinds.map(findingOrder.rank))].sort((a, b) => a - b);
}
