import { claimIdOf } from '../../../src/decisions/index.js';
import type { Key } from '../../../src/facts/claim.js';
import { claimForm } from '../../../src/facts/claim-id.js';
import type { DocumentRecord } from '../../../src/facts/document.js';
import type { DocumentFacts } from '../../../src/facts/document-facts.js';
import type { MentionFact } from '../../../src/facts/mention.js';
import type { StatementEnd } from '../../../src/facts/statement.js';
import { ownInstrument } from '../../document-instrument.js';
import { lookedUp, needsOf, stratumOf } from '../../keys.js';
import { lineCounter } from '../../lines.js';
import { relationOrder, roleBits } from '../../order.js';
import { documentDay, taskPeriod, taskUnits } from '../../records.js';
import { derive } from '../derive/derive.js';
import { meaningsOfDocument } from '../derive/meanings.js';
import type { Parameters } from '../parameters.js';
import { decisionsAbout } from '../read/decisions.js';
import { claimRef } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { findingsOfDocument, putDocumentFindings, putSameContent } from './document-findings.js';
import { identifyInstruments, PRIORITY, sweepInstruments, voucher } from './instruments.js';
import { markChanged, namedByKeys, withdrawVouchers } from './keys.js';
import { buryTasks, type Held, heldBySearch, keepSearchVersions, type StoredTask } from './search-versions.js';

/** Replaces all that a document said. Call inside a write transaction. */
export async function putDocument(
  transaction: Transaction,
  facts: DocumentFacts,
  token: string,
  clock: number,
): Promise<void> {
  const { document } = facts;
  const before = await takeFacts(transaction, document.id);
  const touched = new Set<string>();
  if (before?.ownNumber) touched.add(before.ownNumber);
  const made = await putFacts(transaction, facts, token, clock);
  await settleClaims(transaction, before?.claims ?? [], made, touched, clock);

  const own = ownInstrument(document);
  if (own !== null) {
    const vouchers = [voucher(document.id, `document:${document.id}`, PRIORITY.document, own)];
    await transaction.run('vouch-by-documents', { vouchers });
    touched.add(own.id);
  }
  const meanings = await meaningsOfDocument(transaction, document.id);
  await identifyInstruments(transaction, touched);
  await derive(transaction, meanings, { gone: false, whole: document.id });
  await sweepInstruments(transaction, touched);
  await putDocumentFindings(transaction, findingsOfDocument(document, facts.tasks.length));
  await putSameContent(transaction, document.contentHash);
  if (before !== null && before.contentHash !== document.contentHash) {
    await putSameContent(transaction, before.contentHash);
  }
  await keepSearchVersions(transaction, document, before?.held ?? new Map(), clock);
}

/** Takes back all that a document said; false when it is not in the store. Call inside a write transaction. */
export async function removeDocument(transaction: Transaction, id: string, clock: number): Promise<boolean> {
  const before = await takeFacts(transaction, id);
  if (before === null) return false;
  const touched = new Set(before.ownNumber === null ? [] : [before.ownNumber]);
  await transaction.run('forget-decisions-about', { document: id });
  await settleClaims(transaction, before.claims, [], touched, clock);
  // One that others still know may have had its identity from this document.
  await identifyInstruments(transaction, touched);
  await sweepInstruments(transaction, touched);
  await putSameContent(transaction, before.contentHash);
  await buryTasks(transaction, before.held, clock);
  return true;
}

interface Taken {
  readonly contentHash: string;
  readonly claims: readonly string[];
  readonly ownNumber: string | null;
  readonly held: Map<string, Held>;
}

/** Deletes the facts of a document and what followed from them; its claims stay, counted down. Null when there is none. */
async function takeFacts(transaction: Transaction, document: string): Promise<Taken | null> {
  const stored = await transaction.get<{
    contentHash: string;
    record: string;
    ownNumber: string | null;
    tasks: readonly StoredTask[];
  }>('stored-document', { document });
  if (stored === undefined) return null;
  const meanings = await meaningsOfDocument(transaction, document);
  await derive(transaction, meanings, { gone: true, whole: document });
  const claims = await transaction.all<{ claim: string }>('count-claims-down', { document });
  await transaction.run('forget-document', { document });
  return {
    contentHash: stored.contentHash,
    claims: claims.map(({ claim }) => claim),
    ownNumber: stored.ownNumber,
    held: heldBySearch(JSON.parse(stored.record) as DocumentRecord, stored.tasks),
  };
}

/**
 * Forgets those of `claims` that nobody makes any more and marks the keys whose set of claims changed: those forgotten,
 * and the keys of `made`. Instruments that lost one who vouched for them are added to `touched`.
 */
export async function settleClaims(
  transaction: Transaction,
  claims: readonly string[],
  made: readonly Key[],
  touched: Set<string>,
  clock: number,
): Promise<void> {
  const gone = await transaction.each<{ key: Key }>('forget-unused-claims', 'claims', claims);
  const lessened = [...new Set(gone.map(({ key }) => key))];
  for (const id of await withdrawVouchers(transaction, await namedByKeys(transaction, lessened))) touched.add(id);
  await markChanged(transaction, [...made, ...lessened], clock);
}

/** Writes the facts; returns keys that have a claim they did not have. */
async function putFacts(
  transaction: Transaction,
  facts: DocumentFacts,
  token: string,
  clock: number,
): Promise<readonly Key[]> {
  const { document, tasks, mentions, statements } = facts;
  const ords = new Map(mentions.map((mention, ord) => [mention.id, ord]));
  const recency = recencyOf(documentDay(document));
  const record = {
    id: document.id,
    path: document.path,
    token,
    contentHash: document.contentHash,
    recency,
    place: document.place?.value ?? null,
    ownNumber: ownInstrument(document)?.id ?? null,
    tasks: tasks.length,
    mentions: mentions.length,
    statements: statements.length,
    record: JSON.stringify(document),
    stated: JSON.stringify(facts.stated),
    sections: JSON.stringify(facts.sections),
    extractor: facts.extractorVersion,
  };
  const decisions = await decisionsAbout(transaction, document.id);
  const claimIds = mentions.map((mention) => claimIdOf(mention, decisions));
  const made = await putClaims(transaction, mentions, claimIds);
  await transaction.run('put-document', { document: record, original: facts.original });
  await transaction.each('put-tasks', 'tasks', taskRows(facts, recency, clock), { document: document.id });
  await transaction.each(
    'unbury-tasks',
    'ids',
    tasks.map(({ id }) => id),
  );
  const linked = await transaction.each<{ ord: number; ref: string }>(
    'put-mentions',
    'mentions',
    mentionRows(facts, claimIds),
    {
      document: document.id,
    },
  );
  await putStatements(transaction, facts, ords, new Map(linked.map(({ ord, ref }) => [ord, ref])));
  return made;
}

/** Writes statements, tied to the mentions at their ends, and which mention names the decision that issues the document. */
async function putStatements(
  transaction: Transaction,
  { document, statements }: DocumentFacts,
  ords: ReadonlyMap<string, number>,
  refs: ReadonlyMap<number, string>,
): Promise<void> {
  // An end that is no mention of the document is none at all, which is not the document itself.
  const ordOf = (end: StatementEnd): number | null => (end === 'document' ? null : (ords.get(end.mention) ?? -1));
  const rows = statements.map((statement, ord) => {
    const fromOrd = ordOf(statement.from);
    const toOrd = ordOf(statement.to);
    return {
      from: fromOrd === null ? null : (refs.get(fromOrd) ?? null),
      to: toOrd === null ? null : (refs.get(toOrd) ?? null),
      facts: {
        document: document.id,
        ord,
        fromDocument: fromOrd === null,
        relation: relationOrder.rank(statement.relation),
        toDocument: toOrd === null,
        planned: statement.planned,
        record: JSON.stringify(statement),
      },
    };
  });
  await transaction.each('put-statements', 'statements', rows, { document: document.id });
  const issuing = document.issuedWith === null ? undefined : refs.get(ords.get(document.issuedWith) ?? -1);
  if (issuing !== undefined) await transaction.run('put-issuing', { document: document.id, mention: issuing });
}

function taskRows({ document, tasks }: DocumentFacts, recency: number, clock: number): Parameters[] {
  return tasks.map((task, pos) => {
    const { from, to } = taskPeriod(task, document);
    return {
      id: task.id,
      document: document.id,
      pos,
      recency,
      place: document.place?.value ?? null,
      searchVersion: clock,
      searched: 0,
      pending: task.id,
      periodFrom: from,
      periodTo: to,
      units: taskUnits(task)
        .map((unit) => `\n${unit} `)
        .join(''),
      lead: task.lead,
      record: JSON.stringify(task),
    };
  });
}

function mentionRows(facts: DocumentFacts, claimIds: readonly string[]): Parameters[] {
  const { document, tasks, mentions, statements, original } = facts;
  const known = new Set(tasks.map(({ id }) => id));
  const linked = new Set([document.issuedWith, ...statements.flatMap(({ from, to }) => [from, to].map(mentionAt))]);
  const lineAt = lineCounter(original);
  return mentions.map((mention, ord) => {
    const { key, claim: _claim, ...fact } = mention;
    return {
      claim: claimRef(key, claimIds[ord] ?? ''),
      task: mention.task !== null && known.has(mention.task) ? mention.task : null,
      facts: {
        id: mention.id,
        document: document.id,
        ord,
        nested: mention.nestedIn !== null,
        covers: mention.covers !== null,
        roles: roleBits(mention.roles),
        linked: linked.has(mention.id),
        starts: mention.start,
        line: lineAt(mention.start),
        title: mention.title,
        date: mention.date,
        issuer: mention.issuer,
        warnings: mention.warnings,
        record: JSON.stringify(fact satisfies Omit<MentionFact, 'key' | 'claim'>),
      },
    };
  });
}

function mentionAt(end: StatementEnd): string | null {
  return end === 'document' ? null : end.mention;
}

/** Counts the claims of the mentions up; returns the keys of those nobody made before. */
async function putClaims(
  transaction: Transaction,
  mentions: readonly MentionFact[],
  claimIds: readonly string[],
): Promise<readonly Key[]> {
  const claims = new Map<string, { readonly mention: MentionFact; readonly id: string; count: number }>();
  for (const [ord, mention] of mentions.entries()) {
    const id = claimIds[ord] ?? '';
    const ref = claimRef(mention.key, id);
    const known = claims.get(ref);
    if (known === undefined) claims.set(ref, { mention, id, count: 1 });
    else known.count++;
  }
  const rows = [...claims].map(([ref, { mention, id, count }]) => ({
    ref,
    id,
    count,
    key: mention.key,
    stratum: stratumOf(mention.key),
    lookedUp: lookedUp(mention.key),
    body: JSON.stringify(mention.claim),
    form: claimForm(mention.claim),
  }));
  const made = await transaction.each<{ claim: string }>('put-claims', 'claims', rows);
  const needs = made.flatMap(({ claim }) => {
    const mention = claims.get(claim)?.mention;
    return mention === undefined ? [] : needsOf(mention.claim).map(({ needed, draft }) => ({ claim, needed, draft }));
  });
  await transaction.each('put-needs', 'needs', needs);
  return [...new Set(made.flatMap(({ claim }) => claims.get(claim)?.mention.key ?? []))];
}

/** Minus yyyymmdd, so that ascending order is latest first; 0, the last, where the day is not known. */
function recencyOf(day: string | null): number {
  return day === null ? 0 : -Number(day.replaceAll('-', '').padEnd(8, '0'));
}
