import type { DocumentRecord } from '../../../src/facts/document.js';
import { derive } from '../derive/derive.js';
import { meaningsOfDocuments } from '../derive/meanings.js';
import type { Transaction } from '../transaction.js';
import { type FormerMeanings, formerMeanings } from './former-meanings.js';
import { type Held, heldBySearch, type StoredTask } from './search-versions.js';

/** What stays of documents whose facts were deleted. */
export interface Taken {
  readonly documents: ReadonlySet<string>;
  readonly contentHashes: readonly string[];
  /** Their claims, counted down. */
  readonly claims: readonly string[];
  /** What their mentions were taken to mean. */
  readonly meanings: FormerMeanings;
  /** Instruments that their own numbers made them. */
  readonly ownNumbers: readonly string[];
  /** What their tasks gave the search side, by task. */
  readonly held: Map<string, Held>;
}

interface Row {
  readonly id: string;
  readonly contentHash: string;
  readonly record: string;
  readonly ownNumber: string | null;
  readonly tasks: readonly StoredTask[];
}

/** Deletes the facts of those of these documents that are stored, and what followed from them. */
export async function takeDocuments(transaction: Transaction, ids: readonly string[]): Promise<Taken> {
  const stored = await transaction.each<Row>('stored-documents', 'documents', ids);
  const documents = stored.map(({ id }) => id);
  const held = new Map<string, Held>();
  const claims: { claim: string }[] = [];
  let meanings: FormerMeanings = new Map();
  if (documents.length > 0) {
    meanings = await formerMeanings(transaction, documents);
    await derive(transaction, await meaningsOfDocuments(transaction, documents), { gone: true, whole: documents });
    claims.push(...(await transaction.all<{ claim: string }>('count-claims-down', { documents })));
    await transaction.run('forget-documents', { documents });
  }
  for (const { record, tasks } of stored) {
    for (const [task, content] of heldBySearch(JSON.parse(record) as DocumentRecord, tasks)) held.set(task, content);
  }
  return {
    documents: new Set(documents),
    contentHashes: [...new Set(stored.map(({ contentHash }) => contentHash))],
    claims: claims.map(({ claim }) => claim),
    meanings,
    ownNumbers: stored.flatMap(({ ownNumber }) => ownNumber ?? []),
    held,
  };
}
