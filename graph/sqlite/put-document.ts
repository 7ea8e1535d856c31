import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { MentionFact } from '../../src/facts/mention.js';
import type { StatementEnd } from '../../src/facts/statement.js';
import type { MeaningMoved } from '../change-feed.js';
import { ownInstrument } from '../document-instrument.js';
import { lineCounter } from '../lines.js';
import { relationOrder, roleBits } from '../order.js';
import { documentDay, taskPeriod, taskUnits, unitLines } from '../records.js';
import type { Connection } from './connection.js';
import { forgetDecisionsOf } from './decisions.js';
import { assert, retract, sweepCounts } from './derive.js';
import { putDocumentFindings } from './document-findings.js';
import { countClaims, formerMeanings, movedAtOnce } from './former-meanings.js';
import { ensureInstruments, PRIORITY, putIdentity, sweepInstruments } from './identities.js';
import { nextVersion } from './keys.js';
import { settleClaims } from './put-claims.js';
import { buryTasks, heldBySearch, keepSearchVersions } from './search-versions.js';
import { clearTouched, touchDocument } from './touched.js';

/**
 * Replaces all that a document said. Call inside a write transaction.
 * @returns what its citations mean at once that they did not; what they come to mean is told with the outcomes
 */
export function putDocument(connection: Connection, facts: DocumentFacts, token: string): readonly MeaningMoved[] {
  const { id } = facts.document;
  const held = heldBySearch(connection, id);
  const former = formerMeanings(connection, id);
  clearTouched(connection);
  takeFacts(connection, id);
  const claims = countClaims(connection, facts, former);
  putFacts(connection, facts, token, claims.refs);
  settleClaims(connection, claims.changed);
  clearTouched(connection, 'but instruments');
  touchDocument(connection, id);
  ensureInstruments(connection);
  assert(connection);
  sweepInstruments(connection);
  putDocumentFindings(connection, facts.document);
  keepSearchVersions(connection, id, held);
  return movedAtOnce(connection, facts, former, claims);
}

/** Takes back all that a document said; false when it is not in the store. Call inside a write transaction. */
export function removeDocument(connection: Connection, id: string): boolean {
  if (connection.get('SELECT 1 FROM documents WHERE id = ?', id) === undefined) return false;
  const held = heldBySearch(connection, id);
  clearTouched(connection);
  takeFacts(connection, id);
  forgetDecisionsOf(connection, id);
  settleClaims(connection, new Set());
  ensureInstruments(connection);
  sweepCounts(connection);
  sweepInstruments(connection);
  buryTasks(connection, held);
  return true;
}

/** Deletes the facts of a document and what followed from them; its claims stay, counted down. */
function takeFacts(connection: Connection, id: string): void {
  touchDocument(connection, id);
  retract(connection);
  const document = connection.get<{ content_hash: string }>('SELECT content_hash FROM documents WHERE id = ?', id);
  connection.run(
    `UPDATE claims SET count = count - m.n
     FROM (SELECT claim, count(*) AS n FROM mentions WHERE document = ? GROUP BY claim) m WHERE claims.ref = m.claim`,
    id,
  );
  for (const table of ['findings', 'statements', 'mention_records', 'mentions', 'task_records', 'tasks', 'texts']) {
    connection.run(`DELETE FROM ${table} WHERE document = ?`, id);
  }
  connection.run('DELETE FROM documents WHERE id = ?', id);
  connection.run('DELETE FROM identities WHERE source = ?', `document:${id}`);
  if (document !== undefined) putDocumentFindings(connection, { contentHash: document.content_hash });
}

/** @param claims of each mention, in their order */
function putFacts(connection: Connection, facts: DocumentFacts, token: string, claims: readonly number[]): void {
  const { document } = facts;
  const ords = new Map(facts.mentions.map((mention, ord) => [mention.id, ord]));
  const own = ownInstrument(document);
  connection.run(
    `INSERT INTO documents (id, path, token, content_hash, recency, place, issued_with, own_number,
       tasks, mentions, statements, record, stated, sections, extractor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    document.path,
    token,
    document.contentHash,
    recency(documentDay(document)),
    document.place?.value ?? null,
    (document.issuedWith === null ? undefined : ords.get(document.issuedWith)) ?? null,
    own?.id ?? null,
    facts.tasks.length,
    facts.mentions.length,
    facts.statements.length,
    JSON.stringify(document),
    JSON.stringify(facts.stated),
    JSON.stringify(facts.sections),
    facts.extractorVersion,
  );
  if (own !== null) putIdentity(connection, `document:${document.id}`, PRIORITY.document, own);
  connection.run('INSERT INTO texts VALUES (?, ?)', document.id, facts.original);
  putTasks(connection, facts);
  putMentions(connection, facts, claims);
  const ordOf = (end: StatementEnd): number | null => (end === 'document' ? null : (ords.get(end.mention) ?? -1));
  facts.statements.forEach((statement, ord) => {
    connection.run(
      'INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document.id,
      ord,
      ordOf(statement.from),
      relationOrder.rank(statement.relation),
      ordOf(statement.to),
      statement.planned ? 1 : 0,
      statement.start,
      statement.end,
      statement.evidence,
      JSON.stringify(statement),
    );
  });
}

function putTasks(connection: Connection, { document, tasks }: DocumentFacts): void {
  const version = nextVersion(connection);
  tasks.forEach((task, pos) => {
    const { from, to } = taskPeriod(task, document);
    const units = taskUnits(task, document);
    connection.run(
      'INSERT INTO tasks VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)',
      document.id,
      pos,
      task.id,
      version,
      from,
      to,
      unitLines(units),
      units.lead,
    );
    connection.run('INSERT INTO task_records VALUES (?, ?, ?)', document.id, pos, JSON.stringify(task));
  });
}

function putMentions(connection: Connection, facts: DocumentFacts, claims: readonly number[]): void {
  const { document, tasks, mentions, statements, original } = facts;
  const positions = new Map(tasks.map((task, pos) => [task.id, pos]));
  const linked = new Set([document.issuedWith, ...statements.flatMap(({ from, to }) => [from, to].map(mentionAt))]);
  const lineAt = lineCounter(original);
  mentions.forEach((mention, ord) => {
    const { key, claim, ...fact } = mention;
    connection.run(
      'INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      document.id,
      ord,
      claims[ord] ?? null,
      (mention.task === null ? undefined : positions.get(mention.task)) ?? null,
      mention.nestedIn === null ? 0 : 1,
      mention.covers === null ? 0 : 1,
      roleBits(mention.roles),
      linked.has(mention.id) ? 1 : 0,
    );
    connection.run(
      'INSERT INTO mention_records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      document.id,
      ord,
      mention.id,
      mention.start,
      lineAt(mention.start),
      mention.title,
      mention.date,
      mention.issuer,
      JSON.stringify(mention.warnings),
      JSON.stringify(fact satisfies Omit<MentionFact, 'key' | 'claim'>),
    );
  });
}

function mentionAt(end: StatementEnd): string | null {
  return end === 'document' ? null : end.mention;
}

/** Minus yyyymmdd, so that ascending order is latest first; 0, the last, where the day is not known. */
function recency(day: string | null): number {
  return day === null ? 0 : -Number(day.replaceAll('-', '').padEnd(8, '0'));
}
