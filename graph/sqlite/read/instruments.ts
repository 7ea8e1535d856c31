import type { Identity } from '../../../src/designation/identity.js';
import { nameIssuer } from '../../../src/labels/name-issuer.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { documentAsInstrument, documentOfNode } from '../../document-instrument.js';
import { becameBecause, formerDrafts, isDraftId } from '../../former-draft.js';
import { nameForm, symbolForm } from '../../forms.js';
import { DRAFTS } from '../../keys.js';
import { CARD_DRAFTS, CARD_PRINTED, CARD_RELATIONS, PREFIX_LIST } from '../../limits.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { documentOfProvisional, onceKnownAs } from '../../present-id.js';
import { documentDay } from '../../records.js';
import type { Counted, InstrumentCard, InstrumentSummary, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';
import { PRIORITY } from '../identities.js';
import { type DocumentRow, documentOf, summaryOf } from './documents.js';
import { countFindings } from './findings.js';
import { relationsPage } from './relations.js';

interface SummaryRow {
  readonly id: string;
  readonly identity: string;
  readonly provisional: number;
  readonly title: string | null;
  readonly issued: string | null;
  readonly issued_by: string | null;
  readonly printed_issuer: string | null;
  readonly registered: number;
  readonly tasks: number;
  readonly mentions: number;
  readonly cited_in: number;
}

/** What is shown of an instrument: the register first, then what most documents print, then the smallest. */
const SUMMARY = `
SELECT i.id, i.identity, i.provisional,
  coalesce(r.title, (SELECT value FROM printed p WHERE p.instrument = i.id AND p.kind = 0 ORDER BY count DESC, value LIMIT 1)) AS title,
  coalesce(r.issued, (SELECT value FROM printed p WHERE p.instrument = i.id AND p.kind = 1 ORDER BY count DESC, value LIMIT 1)) AS issued,
  r.row ->> '$.issuedBy' AS issued_by,
  (SELECT value FROM printed p WHERE p.instrument = i.id AND p.kind = 2 ORDER BY count DESC, value LIMIT 1) AS printed_issuer,
  r.id IS NOT NULL AS registered, i.direct + i.nested AS tasks, i.mentions, i.documents AS cited_in
FROM instruments i LEFT JOIN register r ON r.id = i.id`;
const SUMMARY_OF_ONE = `${SUMMARY} WHERE i.id = ?`;

const SUMMARIES = SUMMARY.replace(
  'FROM instruments i',
  'FROM json_each(?) asked CROSS JOIN instruments i ON i.id = asked.value',
);

/** Cited in the store: by a mention, or an end of what a document states. */
const CITED = `(i.mentions > 0
  OR EXISTS (SELECT 1 FROM edges WHERE from_id = i.id AND statements > 0)
  OR EXISTS (SELECT 1 FROM edges WHERE to_id = i.id AND statements > 0))`;

function summary(row: SummaryRow): InstrumentSummary {
  const identity = JSON.parse(row.identity) as Identity;
  return {
    id: row.id,
    identity,
    provisional: row.provisional === 1,
    title: row.title,
    issued: row.issued,
    issuer: nameIssuer(row.issued_by, row.printed_issuer, identity),
    inRegister: row.registered === 1,
    tasks: row.tasks,
    mentions: row.mentions,
    documents: row.cited_in,
  };
}

/** An instrument, or a document that stands in the graph as itself; null when the store knows neither. */
export function instrumentSummary(connection: Connection, id: string): InstrumentSummary | null {
  const row = connection.get<SummaryRow>(SUMMARY_OF_ONE, id);
  if (row !== undefined) return summary(row);
  const node = documentOfNode(id);
  const document = node === null ? null : documentOf(connection, node)?.document;
  if (!document) return null;
  const none = { inRegister: false, tasks: 0, mentions: 0, documents: 0 };
  const shown = { title: document.title, issued: documentDay(document), issuer: document.issuer?.value ?? null };
  return { ...documentAsInstrument(document), ...shown, ...none };
}

/** The same of many, in one query: those that the store knows, by id. */
export function instrumentSummaries(
  connection: Connection,
  ids: readonly string[],
): ReadonlyMap<string, InstrumentSummary> {
  const found = new Map<string, InstrumentSummary>();
  for (const row of connection.all<SummaryRow>(SUMMARIES, JSON.stringify(ids))) found.set(row.id, summary(row));
  if (found.size === ids.length) return found;
  for (const id of ids) {
    const document = found.has(id) ? null : instrumentSummary(connection, id);
    if (document !== null) found.set(id, document);
  }
  return found;
}

/** The id an instrument has now: its own, or that of what a provisional one turned out to be or a draft became. */
export function presentId(connection: Connection, id: string): string | null {
  if (instrumentSummary(connection, id) !== null) return id;
  if (isDraftId(id)) return issuedAct(connection, id);
  const document = documentOfProvisional(id);
  if (document === null) return null;
  const meant = connection.all<{ instrument: string; identity: string }>(
    `SELECT DISTINCT c.instrument, i.identity FROM mentions m CROSS JOIN claims c ON c.ref = m.claim
     CROSS JOIN instruments i ON i.id = c.instrument
     WHERE m.document = ? AND c.status = 'resolved' ORDER BY c.instrument`,
    document,
  );
  const found = meant.filter(({ identity }) => onceKnownAs(JSON.parse(identity) as Identity, document, id));
  return found.length === 1 ? (found[0]?.instrument ?? null) : null;
}

/** Only ids of provisional instruments and of drafts may lead elsewhere. */
function canMove(id: string): boolean {
  return documentOfProvisional(id) !== null || isDraftId(id);
}

/** As `instrumentSummaries`, by the ids asked for: one that has moved leads to what it is now. */
export function summariesAsked(connection: Connection, ids: readonly string[]): ReadonlyMap<string, InstrumentSummary> {
  const found = new Map(instrumentSummaries(connection, [...new Set(ids)]));
  for (const id of ids) {
    const now = found.has(id) || !canMove(id) ? null : presentId(connection, id);
    const present = now === null ? null : instrumentSummary(connection, now);
    if (present !== null) found.set(id, present);
  }
  return found;
}

/** The one act that a draft became; drafts are few beside what cites them. */
function issuedAct(connection: Connection, draft: string): string | null {
  const found = connection.all<{ instrument: string }>(
    `SELECT DISTINCT c.instrument FROM keys k CROSS JOIN claims c ON c.key = k.key
     WHERE k.stratum = ? AND c.status = 'resolved'
       AND c.outcome ->> '$.because' IN (SELECT value FROM json_each(?)) LIMIT 2`,
    DRAFTS,
    JSON.stringify(becameBecause(draft)),
  );
  return found.length === 1 ? (found[0]?.instrument ?? null) : null;
}

function draftsOf(connection: Connection, id: string): InstrumentCard['drafts'] {
  const rows = connection.all<{ key: string; because: string }>(
    `SELECT DISTINCT c.key, c.outcome ->> '$.because' AS because
     FROM identities s CROSS JOIN claims c ON c.key = substr(s.source, length('key:') + 1)
     WHERE s.instrument = :id AND s.priority = :priority AND c.instrument = :id`,
    { id, priority: PRIORITY.key + DRAFTS },
  );
  return formerDrafts(rows, CARD_DRAFTS);
}

export function instrumentCard(connection: Connection, asked: string): InstrumentCard | null {
  const id = presentId(connection, asked);
  const found = id === null ? null : instrumentSummary(connection, id);
  if (id === null || found === null) return null;
  const registered = connection.get<{ row: string }>('SELECT row FROM register WHERE id = ?', id);
  const own = connection.all<DocumentRow>(
    `SELECT d.id, d.path, d.tasks, d.mentions, d.record FROM own o CROSS JOIN documents d ON d.id = o.document
     WHERE o.instrument = ? ORDER BY d.id LIMIT ?`,
    id,
    CARD_RELATIONS,
  );
  return {
    ...found,
    register: registered === undefined ? null : (JSON.parse(registered.row) as RegisterRow),
    printed: {
      titles: printed(connection, id, 0),
      dates: printed(connection, id, 1),
      issuers: printed(connection, id, 2),
    },
    outgoing: relationsPage(connection, id, 'out', { limit: CARD_RELATIONS }).items,
    incoming: relationsPage(connection, id, 'in', { limit: CARD_RELATIONS }).items,
    findings: Object.values(countFindings(connection, { instrument: id })).reduce((sum, n) => sum + n, 0),
    texts: own.map(summaryOf),
    drafts: draftsOf(connection, id),
  };
}

function printed(connection: Connection, id: string, kind: number): readonly Counted[] {
  return connection.all<Counted>(
    'SELECT value, count FROM printed WHERE instrument = ? AND kind = ? ORDER BY count DESC, value LIMIT ?',
    id,
    kind,
    CARD_PRINTED,
  );
}

export function findBySymbol(connection: Connection, symbol: string): readonly InstrumentSummary[] {
  return connection
    .all<SummaryRow>(`${SUMMARY} WHERE i.symbol = ? AND ${CITED} ORDER BY i.id`, symbolForm(symbol))
    .map(summary);
}

/** By the name an instrument is known under: its own, one of the register's, or one that a mention of it prints. */
export function findByName(connection: Connection, name: string): readonly InstrumentSummary[] {
  const form = nameForm(name);
  return connection
    .all<SummaryRow>(
      `${SUMMARY} WHERE i.id IN (
         SELECT id FROM instruments WHERE name = :form
         UNION SELECT id FROM register_names WHERE name = :form
         UNION SELECT c.instrument FROM keys k CROSS JOIN claims c ON c.key = k.key
           WHERE k.looked_up = :key AND c.instrument IS NOT NULL
       ) AND ${CITED} ORDER BY i.id`,
      { form, key: `name:${form}` },
    )
    .map(summary);
}

export function findByIdPrefix(connection: Connection, prefix: string): readonly InstrumentSummary[] {
  return connection
    .all<SummaryRow>(
      `${SUMMARY} WHERE i.id >= :prefix AND i.id < :prefix || char(1114111) AND ${CITED} ORDER BY i.id LIMIT :limit`,
      { prefix, limit: PREFIX_LIST },
    )
    .map(summary);
}

export function instrumentsPage(connection: Connection, page: PageRequest): Page<InstrumentSummary> {
  const [tasks, id] = page.after ? decodePageKey(page.after, ['number', 'string']) : [null, ''];
  const where = 'i.mentions > 0 AND';
  const order = 'ORDER BY i.direct + i.nested DESC, i.id LIMIT :limit';
  const limit = page.limit + 1;
  const rows =
    tasks === null
      ? connection.all<SummaryRow>(`${SUMMARY} WHERE ${where} true ${order}`, { limit })
      : [
          ...connection.all<SummaryRow>(
            `${SUMMARY} WHERE ${where} i.direct + i.nested = :tasks AND i.id > :id ${order}`,
            { limit, tasks: tasks as number, id: id as string },
          ),
          ...connection.all<SummaryRow>(`${SUMMARY} WHERE ${where} i.direct + i.nested < :tasks ${order}`, {
            limit,
            tasks: tasks as number,
          }),
        ].slice(0, limit);
  return pageOf(rows, page.limit, summary, (row) => [row.tasks, row.id]);
}
