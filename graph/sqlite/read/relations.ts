import type { Relation, StatementFact } from '../../../src/facts/statement.js';
import { RELATIONS } from '../../../src/facts/statement.js';
import { relationOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import type { Edge, EdgeEvidence, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';
import { pageOf } from './page.js';

export interface EdgeRow {
  readonly from_id: string;
  readonly relation: number;
  readonly to_id: string;
  readonly documents: number;
  readonly stands: number;
  readonly register: number;
}

/** An edge is planned while nothing says that it stands. */
export function bareEdge(row: EdgeRow): Omit<Edge, 'evidence'> {
  return {
    from: row.from_id,
    relation: relationOrder.name(row.relation),
    to: row.to_id,
    planned: row.stands === 0 && row.register === 0,
    documents: row.documents,
  };
}

export function edgeOf(connection: Connection, row: EdgeRow): Edge {
  return { ...bareEdge(row), evidence: firstEvidence(connection, row) };
}

const FIRST_STATEMENT = `
SELECT e.document, s.record FROM statement_edges e CROSS JOIN statements s ON s.document = e.document AND s.ord = e.ord
WHERE e.from_id = ? AND e.relation = ? AND e.to_id = ? ORDER BY e.document, e.ord LIMIT 1`;
const FIRST_ROW = `
SELECT source FROM register_edges WHERE from_id = ? AND relation = ? AND to_id = ? ORDER BY source LIMIT 1`;

function firstEvidence(connection: Connection, { from_id, relation, to_id, documents }: EdgeRow): EdgeEvidence | null {
  const key = [from_id, relation, to_id] as const;
  if (documents > 0) {
    const row = connection.get<{ document: string; record: string }>(FIRST_STATEMENT, ...key);
    return row === undefined ? null : statementEvidence(row.document, row.record);
  }
  const row = connection.get<{ source: string }>(FIRST_ROW, ...key);
  return row === undefined ? null : registerEvidence(row.source);
}

/** Edges of an instrument in one direction: by relation, then the other end. */
export function relationsPage(
  connection: Connection,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only: readonly Relation[] = RELATIONS,
): Page<Edge> {
  const [near, far] = direction === 'out' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  const [rank, other] = page.after ? decodePageKey(page.after, ['number', 'string']) : [-1, ''];
  const rows: EdgeRow[] = [];
  const ranks = [...new Set(only.map(relationOrder.rank))].sort((a, b) => a - b);
  for (const relation of ranks.filter((one) => one >= (rank as number))) {
    const after = relation === rank ? (other as string) : '';
    rows.push(
      ...connection.all<EdgeRow>(
        `SELECT * FROM edges WHERE ${near} = ? AND relation = ? AND ${far} > ? ORDER BY ${far} LIMIT ?`,
        id,
        relation,
        after,
        page.limit + 1 - rows.length,
      ),
    );
    if (rows.length > page.limit) break;
  }
  return pageOf(
    rows,
    page.limit,
    (row) => edgeOf(connection, row),
    (row) => [row.relation, direction === 'out' ? row.to_id : row.from_id],
  );
}

interface EvidenceRow {
  readonly document: string;
  readonly ord: number;
  readonly record: string | null;
  readonly source: string | null;
}

/** What says an edge: statements by document and place, then the register. */
export function evidencePage(
  connection: Connection,
  edge: Pick<Edge, 'from' | 'relation' | 'to'>,
  page: PageRequest,
): Page<EdgeEvidence> {
  const key = { from: edge.from, relation: relationOrder.rank(edge.relation), to: edge.to };
  const [part, document, ord, source] = page.after
    ? decodePageKey(page.after, ['number', 'string', 'number', 'string'])
    : [0, '', -1, ''];
  const rows: EvidenceRow[] =
    part === 1
      ? []
      : connection.all<EvidenceRow>(
          `SELECT e.document, e.ord, s.record, NULL AS source FROM statement_edges e
           CROSS JOIN statements s ON s.document = e.document AND s.ord = e.ord
           WHERE e.from_id = :from AND e.relation = :relation AND e.to_id = :to
             AND (e.document, e.ord) > (:document, :ord) ORDER BY e.document, e.ord LIMIT :limit`,
          { ...key, document: document as string, ord: ord as number, limit: page.limit + 1 },
        );
  if (rows.length <= page.limit) {
    rows.push(
      ...connection.all<EvidenceRow>(
        `SELECT 'register' AS document, 0 AS ord, NULL AS record, source FROM register_edges
         WHERE from_id = :from AND relation = :relation AND to_id = :to AND source > :source
         ORDER BY source LIMIT :limit`,
        { ...key, source: source as string, limit: page.limit + 1 - rows.length },
      ),
    );
  }
  return pageOf(rows, page.limit, evidenceOf, (row) =>
    row.record === null ? [1, '', -1, row.source ?? ''] : [0, row.document, row.ord, ''],
  );
}

function evidenceOf({ document, record, source }: EvidenceRow): EdgeEvidence {
  return record === null ? registerEvidence(source ?? '') : statementEvidence(document, record);
}

function statementEvidence(document: string, record: string): EdgeEvidence {
  const { start, end, evidence } = JSON.parse(record) as StatementFact;
  return { document, start, end, text: evidence };
}

function registerEvidence(source: string): EdgeEvidence {
  return { document: 'register', start: null, end: null, text: source };
}
