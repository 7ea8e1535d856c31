import { FINDING_KINDS, WARNING_FINDINGS } from '../../src/facts/finding.js';
import { ROLES } from '../../src/facts/mention.js';
import { STATUSES } from '../../src/facts/outcome.js';
import { findingOrder } from '../order.js';
import type { Connection } from './connection.js';

/**
 * What follows from facts and outcomes, as SQL over what is touched. `retract` takes back what the touched mentions had
 * led to, `assert` adds what they lead to now; between the two the caller changes facts or outcomes. Both are functions
 * of the rows alone, so the derived tables never depend on the order of changes.
 *
 * Everything is reached from the touched documents, tasks and mentions: `+instrument` keeps SQLite from starting at the
 * instruments, where one hub would mean a walk over all its citations.
 */
export function retract(connection: Connection): void {
  connection.run(PRINTED, { sign: -1 });
  connection.run(EDGES, { sign: -1 });
  connection.run(INSTRUMENT_COUNTS, { sign: -1 });
  for (const sql of [FORGET_STATEMENT_EDGES, FORGET_DOCUMENT_INSTRUMENTS, FORGET_CITES, FORGET_FINDINGS, FORGET_OWN]) {
    connection.run(sql);
  }
}

export function assert(connection: Connection): void {
  for (const sql of [OWN, CITES, DOCUMENT_INSTRUMENTS, STATEMENT_EDGES, FINDINGS]) connection.run(sql);
  connection.run(INSTRUMENT_COUNTS, { sign: 1 });
  connection.run(EDGES, { sign: 1 });
  connection.run(PRINTED, { sign: 1 });
  sweepCounts(connection);
}

/** Drops what was counted down to nothing. */
export function sweepCounts(connection: Connection): void {
  connection.run('DELETE FROM printed WHERE count = 0');
  connection.run('DELETE FROM edges WHERE statements = 0 AND register = 0');
}

/** Empties all that is derived from documents, for `assert` to make anew with everything touched. */
export function forgetDerived(connection: Connection): void {
  for (const table of ['own', 'cites', 'document_instruments', 'printed', 'statement_edges', 'findings', 'edges']) {
    connection.run(`DELETE FROM ${table}`);
  }
  connection.run('UPDATE instruments SET direct = 0, nested = 0, mentions = 0, documents = 0');
}

/** The instrument a document is: the decision that issues it, when resolved; else its own number; else the document. */
const OWN = `
INSERT INTO own (document, instrument)
SELECT d.id, coalesce(
  (SELECT c.instrument FROM mentions m JOIN claims c ON c.ref = m.claim
   WHERE m.document = d.id AND m.ord = d.issued_with AND c.status = 'resolved'),
  d.own_number, 'document:' || d.id)
FROM touched_linking t CROSS JOIN documents d ON d.id = t.id`;
const FORGET_OWN = 'DELETE FROM own WHERE document IN (SELECT id FROM touched_linking)';

const EACH_ROLE = ROLES.map((_role, rank) => `(${rank})`).join(', ');

/**
 * One row a task, instrument and role. Where a task cites an instrument outside a title, its mentions inside titles add
 * nothing; the evidence is the first certain mention, else the first. A mention without a role counts as the last one.
 */
const CITES = `
INSERT INTO cites (instrument, nested, recency, document, pos, role, certain, covers, count, mention)
SELECT instrument, nested, recency, document, pos, role, 1 - (best >> 32), max_covers, n, best & 4294967295
FROM (
  SELECT e.instrument, e.nested, d.recency, e.document, e.pos, r.column1 AS role,
    min(((1 - e.certain) << 32) + e.ord) AS best, max(e.covers) AS max_covers, count(*) AS n
  FROM (
    SELECT ci.instrument, ci.certain, m.document, m.pos, m.ord, m.nested, m.covers, m.roles,
      min(m.nested) OVER (PARTITION BY m.document, m.pos, ci.instrument) AS least_nested
    FROM touched_tasks t
    CROSS JOIN mentions m ON m.document = t.document AND m.pos = t.pos
    CROSS JOIN claim_instruments ci ON ci.claim = m.claim
    WHERE +ci.instrument IN (SELECT id FROM touched_instruments)
  ) e
  CROSS JOIN (VALUES ${EACH_ROLE}) r
  CROSS JOIN documents d ON d.id = e.document
  WHERE e.nested = e.least_nested
    AND (CASE e.roles WHEN 0 THEN ${1 << (ROLES.length - 1)} ELSE e.roles END >> r.column1) & 1
  GROUP BY e.document, e.pos, e.instrument, r.column1
)`;
const FORGET_CITES = `
DELETE FROM cites WHERE (document, pos) IN (SELECT document, pos FROM touched_tasks)
  AND +instrument IN (SELECT id FROM touched_instruments)`;

/** How often each touched document cites each touched instrument. */
const DOCUMENT_INSTRUMENTS = `
INSERT INTO document_instruments (instrument, document, mentions, direct, nested)
SELECT instrument, document, sum(mentions), sum(direct), sum(nested) FROM (
  SELECT ci.instrument, m.document, 1 AS mentions, 0 AS direct, 0 AS nested
  FROM touched_documents t
  CROSS JOIN mentions m ON m.document = t.id
  CROSS JOIN claim_instruments ci ON ci.claim = m.claim
  WHERE +ci.instrument IN (SELECT id FROM touched_instruments)
  UNION ALL
  SELECT instrument, document, 0, 1 - nested, nested FROM (
    SELECT DISTINCT c.document, c.pos, c.instrument, c.nested
    FROM touched_documents t
    CROSS JOIN cites c ON c.document = t.id
    WHERE +c.instrument IN (SELECT id FROM touched_instruments)
  )
) GROUP BY instrument, document`;
const TOUCHED_DOCUMENT_INSTRUMENTS = `
  FROM touched_documents t CROSS JOIN document_instruments di ON di.document = t.id
  WHERE +di.instrument IN (SELECT id FROM touched_instruments)`;
const FORGET_DOCUMENT_INSTRUMENTS = `
DELETE FROM document_instruments WHERE document IN (SELECT id FROM touched_documents)
  AND +instrument IN (SELECT id FROM touched_instruments)`;

/** The stored counts of an instrument are sums over documents: a task belongs to one document. */
const INSTRUMENT_COUNTS = `
UPDATE instruments SET
  mentions = instruments.mentions + :sign * s.mentions, documents = instruments.documents + :sign * s.documents,
  direct = instruments.direct + :sign * s.direct, nested = instruments.nested + :sign * s.nested
FROM (
  SELECT di.instrument, sum(di.mentions) AS mentions, count(*) AS documents,
    sum(di.direct) AS direct, sum(di.nested) AS nested
  ${TOUCHED_DOCUMENT_INSTRUMENTS}
  GROUP BY di.instrument
) s WHERE instruments.id = s.instrument`;

/** Statements whose two ends are instruments, and different ones. */
const STATEMENT_EDGES = `
INSERT INTO statement_edges (document, ord, from_id, relation, to_id, planned)
SELECT * FROM (
  SELECT s.document, s.ord,
    CASE WHEN s.from_ord IS NULL THEN o.instrument ELSE
      (SELECT c.instrument FROM mentions m JOIN claims c ON c.ref = m.claim
       WHERE m.document = s.document AND m.ord = s.from_ord) END AS from_id,
    s.relation,
    CASE WHEN s.to_ord IS NULL THEN o.instrument ELSE
      (SELECT c.instrument FROM mentions m JOIN claims c ON c.ref = m.claim
       WHERE m.document = s.document AND m.ord = s.to_ord) END AS to_id,
    s.planned
  FROM touched_linking t
  CROSS JOIN own o ON o.document = t.id
  CROSS JOIN statements s ON s.document = t.id
) WHERE from_id <> to_id`;
const FORGET_STATEMENT_EDGES = 'DELETE FROM statement_edges WHERE document IN (SELECT id FROM touched_linking)';

const EDGES = `
INSERT INTO edges (from_id, relation, to_id, documents, statements, stands)
SELECT e.from_id, e.relation, e.to_id, :sign * count(DISTINCT e.document), :sign * count(*), :sign * sum(1 - e.planned)
FROM touched_linking t CROSS JOIN statement_edges e ON e.document = t.id
WHERE true GROUP BY 1, 2, 3
ON CONFLICT DO UPDATE SET documents = documents + excluded.documents,
  statements = statements + excluded.statements, stands = stands + excluded.stands`;

const PRINTED = `
INSERT INTO printed (instrument, kind, value, count)
SELECT instrument, kind, value, :sign * count(*) FROM (
  SELECT c.instrument, k.column1 AS kind, CASE k.column1 WHEN 0 THEN r.title WHEN 1 THEN r.date ELSE r.issuer END AS value
  FROM touched_mentions t
  CROSS JOIN mentions m ON m.document = t.document AND m.ord = t.ord
  CROSS JOIN claims c ON c.ref = m.claim
  CROSS JOIN mention_records r ON r.document = t.document AND r.ord = t.ord
  CROSS JOIN (VALUES (0), (1), (2)) k
  WHERE c.instrument IS NOT NULL
) WHERE value IS NOT NULL GROUP BY 1, 2, 3
ON CONFLICT DO UPDATE SET count = count + excluded.count`;

/** `CASE` from a word to the rank of the finding of that name. */
function kindOf(word: string, kinds: readonly string[]): string {
  const known = FINDING_KINDS.filter((kind) => kinds.includes(kind));
  return `CASE ${word} ${known.map((kind) => `WHEN '${kind}' THEN ${findingOrder.rank(kind)}`).join(' ')} END`;
}

/** Findings about mentions: an outcome that is not settled, and warnings of the print and of the comparison. */
const FINDINGS = `
WITH known AS (
  SELECT c.status, c.instrument, c.warnings AS compared, r.warnings AS printed, m.document, m.ord, r.starts, r.id
  FROM touched_mentions t
  CROSS JOIN mentions m ON m.document = t.document AND m.ord = t.ord
  CROSS JOIN claims c ON c.ref = m.claim
  CROSS JOIN mention_records r ON r.document = t.document AND r.ord = t.ord
  WHERE c.status <> 'resolved' OR c.warnings <> '[]' OR (r.warnings <> '[]' AND c.status IS NOT NULL)
)
INSERT INTO findings (kind, document, starts, id, mention, instrument)
SELECT kind, document, starts, id || ':' || word, ord, instrument FROM (
  SELECT ${kindOf('status', STATUSES)} AS kind, status AS word, document, starts, id, ord, instrument FROM known
  UNION
  SELECT ${kindOf('w.value', [...WARNING_FINDINGS])}, w.value, document, starts, known.id, ord, instrument
  FROM known CROSS JOIN json_each(printed) w
  UNION
  SELECT ${kindOf('w.value', [...WARNING_FINDINGS])}, w.value, document, starts, known.id, ord, instrument
  FROM known CROSS JOIN json_each(compared) w
) WHERE kind IS NOT NULL`;
const FORGET_FINDINGS =
  'DELETE FROM findings WHERE (document, mention) IN (SELECT document, ord FROM touched_mentions)';
