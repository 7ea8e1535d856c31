import type { DocumentRecord } from '../../../src/facts/document.js';
import type { FindingKind } from '../../../src/facts/finding.js';
import { findingOrder } from '../../order.js';
import { findingKey } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';

interface DocumentFinding {
  readonly kind: FindingKind;
  readonly document: string;
  readonly printed: string | null;
  readonly against: string | null;
}

/** What is to be found about a whole document by itself: no tasks, no date of its own. */
export function findingsOfDocument(document: DocumentRecord, tasks: number): readonly DocumentFinding[] {
  const found: DocumentFinding[] = [];
  const about = { document: document.id, printed: null, against: null };
  if (tasks === 0) found.push({ ...about, kind: 'no-tasks' });
  if (document.date === null) found.push({ ...about, kind: 'no-date' });
  else if (document.date.basis === 'inferred') {
    found.push({ ...about, kind: 'no-date', against: `${document.date.value.from}/${document.date.value.to}` });
  }
  return found;
}

/** All documents of one content but the first by path carry a finding, which names the first. */
export async function putSameContent(transaction: Transaction, hashes: readonly string[]): Promise<void> {
  const found = await transaction.each<{ documents: readonly (readonly [string, string])[] }>(
    'same-content',
    'hashes',
    hashes,
  );
  const groups = found.map(({ documents }) => documents.map(([id, path]) => ({ id, path })));
  const documents = groups.flat().map(({ id }) => id);
  await transaction.each('forget-document-findings', 'documents', documents, {
    kind: findingOrder.rank('same-content'),
  });
  await putDocumentFindings(transaction, groups.flatMap(copiesAmong));
}

export function copiesAmong(byPath: readonly { id: string; path: string }[]): readonly DocumentFinding[] {
  const [first, ...copies] = byPath;
  return copies.map(({ id, path }) => ({
    kind: 'same-content',
    document: id,
    printed: path,
    against: first?.path ?? null,
  }));
}

export async function putDocumentFindings(transaction: Transaction, found: readonly DocumentFinding[]): Promise<void> {
  await transaction.each('put-document-findings', 'findings', found.map(findingFacts));
}

export function findingFacts({
  kind,
  document,
  printed,
  against,
}: DocumentFinding): Readonly<
  Record<'sortKey' | 'documentKey' | 'id' | 'document', string> & Record<'kind' | 'starts', number>
> & { readonly printed: string | null; readonly against: string | null } {
  const place = { kind: findingOrder.rank(kind), document, starts: -1, id: `${document}:${kind}` };
  return { ...place, ...findingKey(place), printed, against };
}
