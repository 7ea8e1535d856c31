import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Task } from '../../../src/facts/task.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import type { DocumentSummary, Page, PageRequest } from '../../store.js';
import { span } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { type DocumentRow, summaryOf } from './rows.js';

export async function documentOf(
  transaction: Transaction,
  id: string,
): Promise<{ document: DocumentRecord; summary: DocumentSummary } | null> {
  const row = await transaction.get<DocumentRow>('document', { id });
  return row === undefined ? null : { document: JSON.parse(row.record) as DocumentRecord, summary: summaryOf(row) };
}

export async function documentText(transaction: Transaction, id: string): Promise<string | null> {
  return (await transaction.get<{ original: string }>('document-text', { id }))?.original ?? null;
}

export async function documentsPage(transaction: Transaction, page: PageRequest): Promise<Page<DocumentSummary>> {
  const [path, id] = page.after ? decodePageKey(page.after, ['string', 'string']) : ['', ''];
  const rows = await transaction.all<DocumentRow & { path: string }>('documents-by-path', {
    path: path as string,
    id: id as string,
    limit: page.limit + 1,
  });
  return pageOf(rows, page.limit, summaryOf, (row) => [row.path, row.id]);
}

/** Ids of all documents that cite an instrument, by id. */
export async function documentsCiting(transaction: Transaction, instrument: string): Promise<readonly string[]> {
  const { after: from, end } = span(instrument);
  const rows = await transaction.all<{ id: string }>('documents-speaking-of', {
    from,
    end,
    limit: Number.MAX_SAFE_INTEGER,
  });
  return rows.map(({ id }) => id);
}

export async function taskOf(transaction: Transaction, id: string): Promise<Task | null> {
  const row = await transaction.get<{ record: string }>('task', { id });
  return row === undefined ? null : (JSON.parse(row.record) as Task);
}
