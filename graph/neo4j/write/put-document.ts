import type { DocumentFacts } from '../../../src/facts/document-facts.js';
import type { MeaningMoved } from '../../change-feed.js';
import { ownInstrument } from '../../document-instrument.js';
import type { PutDocument } from '../../store.js';
import { deriveNew } from '../derive/derive-new.js';
import type { Transaction } from '../transaction.js';
import { putClaims, settleClaims } from './claims.js';
import { findingsOfDocument, putDocumentFindings, putSameContent } from './document-findings.js';
import { movedAtOnce } from './former-meanings.js';
import { identifyInstruments, PRIORITY, sweepInstruments, voucher } from './instruments.js';
import { putFacts } from './put-facts.js';
import { buryTasks, keepSearchVersions } from './search-versions.js';
import { takeDocuments } from './take-documents.js';

/** What writing documents did besides. */
export interface PutDone {
  /** What citations mean at once that they did not; what they come to mean is told with the outcomes. */
  readonly meanings: readonly MeaningMoved[];
  /** Claims of other documents too that have their first outcome. */
  readonly begun: readonly string[];
}

/** Replaces all that these different documents said. Call inside a write transaction. */
export async function putDocuments(
  transaction: Transaction,
  documents: readonly PutDocument[],
  clock: number,
): Promise<PutDone> {
  const all = documents.map(({ facts }) => facts);
  const before = await takeDocuments(
    transaction,
    all.map(({ document }) => document.id),
  );
  const touched = new Set(before.ownNumbers);
  const mentions = all.flatMap((facts) => facts.mentions);
  const claims = await putClaims(transaction, mentions, before.meanings, clock);
  const stored = await putFacts(transaction, documents, claims, clock);
  await settleClaims(transaction, before.claims, claims.changed, touched, clock);
  await vouchForOwn(transaction, all, touched);
  await identifyInstruments(transaction, touched);
  await deriveNew(transaction, stored);
  await sweepInstruments(transaction, touched);
  await putDocumentFindings(
    transaction,
    all.flatMap(({ document, tasks }) => findingsOfDocument(document, tasks.length)),
  );
  const hashes = new Set([...before.contentHashes, ...all.map(({ document }) => document.contentHash)]);
  await putSameContent(transaction, [...hashes]);
  const replaced = all.map(({ document }) => document).filter(({ id }) => before.documents.has(id));
  await keepSearchVersions(transaction, replaced, before.held, clock);
  return { meanings: await movedAtOnce(transaction, mentions, claims.ofMention, before.meanings), begun: claims.begun };
}

/** Takes back all that a document said; false when it is not in the store. Call inside a write transaction. */
export async function removeDocument(transaction: Transaction, id: string, clock: number): Promise<boolean> {
  const before = await takeDocuments(transaction, [id]);
  if (before.documents.size === 0) return false;
  const touched = new Set(before.ownNumbers);
  await transaction.run('forget-decisions-about', { document: id });
  await settleClaims(transaction, before.claims, [], touched, clock);
  // One that others still know may have had its identity from this document.
  await identifyInstruments(transaction, touched);
  await sweepInstruments(transaction, touched);
  await putSameContent(transaction, before.contentHashes);
  await buryTasks(transaction, before.held, clock);
  return true;
}

/** Documents vouch for the instruments that their own numbers make them. */
async function vouchForOwn(
  transaction: Transaction,
  documents: readonly DocumentFacts[],
  touched: Set<string>,
): Promise<void> {
  const vouchers = documents.flatMap(({ document }) => {
    const own = ownInstrument(document);
    return own === null ? [] : [voucher(document.id, `document:${document.id}`, PRIORITY.document, own)];
  });
  await transaction.each('vouch-by-documents', 'vouchers', vouchers);
  for (const { instrument } of vouchers) touched.add(instrument);
}
