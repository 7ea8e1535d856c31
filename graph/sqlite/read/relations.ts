import { RELATIONS, type Relation } from '../../../src/facts/statement.js';
import { relationOrder } from '../../order.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { BareEdge, Edge, EdgeEvidence, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';

export interface EdgeRow {
  readonly from_id: string;
  readonly relation: number;
  readonly to_id: string;
  readonly documents: number;
  readonly stands: number;
  readonly register: number;
}

/** An edge without what is known of it. */
export type EdgeKey = Pick<EdgeRow, 'from_id' | 'relation' | 'to_id'>;

/** An edge is planned while nothing says that it stands. */
export function bareEdge(key: EdgeKey, row: Omit<EdgeRow, keyof EdgeKey>): BareEdge {
  return {
    from: key.from_id,
    relation: relationOrder.name(key.relation),
    to: key.to_id,
    planned: row.stands === 0 && row.register === 0,
    documents: row.documents,
  };
}

/** Written out: to spread an object and add to it takes longer than to read the edge from the store. */
function toEdge(key: EdgeKey, row: Omit<EdgeRow, keyof EdgeKey>, evidence: EdgeEvidence | null): Edge {
  const { from, relation, to, planned, documents } = bareEdge(key, row);
  return { from, relation, to, planned, documents, evidence };
}

const FIRST_STATEMENT = `
SELECT json_array(s.document, s.starts, s.ends, s.words) AS said, NULL AS source
FROM statement_edges e CROSS JOIN statements s ON s.document = e.document AND s.ord = e.ord
WHERE e.from_id = ? AND e.relation = ? AND e.to_id = ? ORDER BY e.document, e.ord LIMIT 1`;
const FIRST_ROW = `
SELECT NULL AS said, source FROM register_edges
WHERE from_id = ? AND relation = ? AND to_id = ? ORDER BY source LIMIT 1`;

/** An edge with the first that says it. One small query for each edge: joined into one they take SQLite longer. */
export function edgeOf(connection: Connection, row: EdgeRow): Edge {
  const sql = row.documents > 0 ? FIRST_STATEMENT : FIRST_ROW;
  const first = connection.get<EvidenceRow>(sql, row.from_id, row.relation, row.to_id);
  return toEdge(row, row, first === undefined ? null : evidenceOf(first));
}

/** What says the edge first comes in columns of its own: to make JSON of it and read that again takes longer than to find it. */
const FIRST_OF_MANY = `
SELECT asked.key AS at, d.documents, d.stands, d.register, s.document, s.starts, s.ends, s.words,
  CASE WHEN d.documents = 0 THEN
    (SELECT source FROM register_edges r
     WHERE r.from_id = d.from_id AND r.relation = d.relation AND r.to_id = d.to_id ORDER BY source LIMIT 1) END AS source
FROM json_each(?) asked CROSS JOIN edges d
  ON d.from_id = asked.value ->> 0 AND d.relation = asked.value ->> 1 AND d.to_id = asked.value ->> 2
LEFT JOIN statements s ON (s.document, s.ord) =
  (SELECT e.document, e.ord FROM statement_edges e
   WHERE e.from_id = d.from_id AND e.relation = d.relation AND e.to_id = d.to_id ORDER BY e.document, e.ord LIMIT 1)`;

interface EdgeWithEvidenceRow extends Omit<EdgeRow, keyof EdgeKey> {
  readonly at: number;
  /** Null, as are the three below, where only the register says it. */
  readonly document: string | null;
  readonly starts: number;
  readonly ends: number;
  readonly words: string;
  readonly source: string | null;
}

/** The same of many, in one query and in their order. */
export function edgesOf(connection: Connection, keys: readonly EdgeKey[]): readonly Edge[] {
  const asked = JSON.stringify(keys.map(({ from_id, relation, to_id }) => [from_id, relation, to_id]));
  const edges: Edge[] = [];
  for (const row of connection.all<EdgeWithEvidenceRow>(FIRST_OF_MANY, asked)) {
    const { at, document, starts, ends, words, source } = row;
    const stated = document === null ? null : { document, start: starts, end: ends, text: words };
    const evidence = stated ?? (source === null ? null : evidenceOf({ said: null, source }));
    edges[at] = toEdge(keys[at] as EdgeKey, row, evidence);
  }
  return edges;
}

interface EvidenceRow {
  readonly said: string | null;
  readonly source: string | null;
}

function evidenceOf({ said, source }: EvidenceRow): EdgeEvidence {
  if (said === null) return { document: 'register', start: null, end: null, text: source ?? '' };
  const [document, start, end, text] = JSON.parse(said) as readonly [string, number, number, string];
  return { document, start, end, text };
}

const LISTED = {
  out: 'SELECT * FROM edges WHERE from_id = ? AND relation = ? AND to_id > ? ORDER BY to_id LIMIT ?',
  in: 'SELECT * FROM edges WHERE to_id = ? AND relation = ? AND from_id > ? ORDER BY from_id LIMIT ?',
} as const;

/** Edges of an instrument in one direction with what says each: by relation, then the other end. */
export function relationsPage(
  connection: Connection,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only?: readonly Relation[],
): Page<Edge> {
  return edgesPage(connection, id, direction, page, only, (row) => edgeOf(connection, row));
}

/** The same without what says them. */
export function bareRelationsPage(
  connection: Connection,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only?: readonly Relation[],
): Page<BareEdge> {
  return edgesPage(connection, id, direction, page, only, (row) => bareEdge(row, row));
}

function edgesPage<Item>(
  connection: Connection,
  id: string,
  direction: 'out' | 'in',
  page: PageRequest,
  only: readonly Relation[] = RELATIONS,
  item: (row: EdgeRow) => Item,
): Page<Item> {
  const [rank, other] = page.after ? decodePageKey(page.after, ['number', 'string']) : [-1, ''];
  const rows: EdgeRow[] = [];
  const ranks = [...new Set(only.map(relationOrder.rank))].sort((a, b) => a - b);
  for (const relation of ranks.filter((one) => one >= (rank as number))) {
    const after = relation === rank ? (other as string) : '';
    const limit = page.limit + 1 - rows.length;
    rows.push(...connection.all<EdgeRow>(LISTED[direction], id, relation, after, limit));
    if (rows.length > page.limit) break;
  }
  return pageOf(rows, page.limit, item, (row) => [row.relation, direction === 'out' ? row.to_id : row.from_id]);
}

interface PlacedEvidenceRow extends EvidenceRow {
  readonly document: string;
  readonly ord: number;
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
  const rows: PlacedEvidenceRow[] =
    part === 1
      ? []
      : connection.all<PlacedEvidenceRow>(
          `SELECT e.document, e.ord, json_array(s.document, s.starts, s.ends, s.words) AS said, NULL AS source
           FROM statement_edges e CROSS JOIN statements s ON s.document = e.document AND s.ord = e.ord
           WHERE e.from_id = :from AND e.relation = :relation AND e.to_id = :to
             AND (e.document, e.ord) > (:document, :ord) ORDER BY e.document, e.ord LIMIT :limit`,
          { ...key, document: document as string, ord: ord as number, limit: page.limit + 1 },
        );
  if (rows.length <= page.limit) {
    rows.push(
      ...connection.all<PlacedEvidenceRow>(
        `SELECT '' AS document, -1 AS ord, NULL AS said, source FROM register_edges
         WHERE from_id = :from AND relation = :relation AND to_id = :to AND source > :source
         ORDER BY source LIMIT :limit`,
        { ...key, source: source as string, limit: page.limit + 1 - rows.length },
      ),
    );
  }
  return pageOf(rows, page.limit, evidenceOf, (row) => [
    row.said === null ? 1 : 0,
    row.document,
    row.ord,
    row.source ?? '',
  ]);
}
