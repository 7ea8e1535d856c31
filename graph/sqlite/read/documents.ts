import type { DocumentRecord } from '../../../src/facts/document.js';
import type { Task } from '../../../src/facts/task.js';
import { decodePageKey } from '../../page-key.js';
import { pageOf } from '../../pages.js';
import { documentSummary } from '../../records.js';
import type { DocumentSummary, Page, PageRequest } from '../../store.js';
import type { Connection } from '../connection.js';

export interface DocumentRow {
  readonly id: string;
  readonly path: string;
  readonly tasks: number;
  readonly mentions: number;
  readonly record: string;
}

export function summaryOf(row: DocumentRow): DocumentSummary {
  return documentRead(row).summary;
}

function documentRead({ record, tasks, mentions }: DocumentRow): DocumentRead {
  const document = JSON.parse(record) as DocumentRecord;
  return { document, summary: documentSummary(document, tasks, mentions) };
}

export interface DocumentRead {
  readonly document: DocumentRecord;
  readonly summary: DocumentSummary;
}

export function documentOf(connection: Connection, id: string): DocumentRead | null {
  const row = connection.get<DocumentRow>('SELECT id, path, tasks, mentions, record FROM documents WHERE id = ?', id);
  return row === undefined ? null : documentRead(row);
}

/** Documents that are kept read: some ten megabytes. */
const KEPT = 5_000;
const shelves = new WeakMap<Connection, { readonly state: string; readonly documents: Map<string, DocumentRead> }>();

/**
 * Reads the documents that the rows of a page stand in. What was read is kept while nothing is written to the store: the
 * same few thousand documents stand behind every list. Within a transaction.
 */
export function documentReader(connection: Connection): (id: string) => DocumentRead {
  const state = connection.state();
  let shelf = shelves.get(connection);
  if (shelf?.state !== state) {
    shelf = { state, documents: new Map() };
    shelves.set(connection, shelf);
  }
  const { documents } = shelf;
  return (id) => {
    let found = documents.get(id);
    if (found === undefined) {
      // A row of a task never stands without its document.
      found = documentOf(connection, id) as DocumentRead;
      if (documents.size >= KEPT) documents.clear();
      documents.set(id, found);
    }
    return found;
  };
}

export function documentText(connection: Connection, id: string): string | null {
  return connection.get<{ original: string }>('SELECT original FROM texts WHERE document = ?', id)?.original ?? null;
}

export function documentsPage(connection: Connection, page: PageRequest): Page<DocumentSummary> {
  const [path, id] = page.after ? decodePageKey(page.after, ['string', 'string']) : ['', ''];
  const rows = connection.all<DocumentRow>(
    `SELECT id, path, tasks, mentions, record FROM documents WHERE (path, id) > (:path, :id)
     ORDER BY path, id LIMIT :limit`,
    { path: path as string, id: id as string, limit: page.limit + 1 },
  );
  return pageOf(rows, page.limit, summaryOf, (row) => [row.path, row.id]);
}

/** Ids of all documents that cite an instrument, by id. */
export function documentsCiting(connection: Connection, instrument: string): readonly string[] {
  const sql = 'SELECT document FROM document_instruments WHERE instrument = ? ORDER BY document';
  return connection.all<{ document: string }>(sql, instrument).map(({ document }) => document);
}

export function taskOf(connection: Connection, id: string): Task | null {
  const row = connection.get<{ record: string }>(
    'SELECT r.record FROM tasks t JOIN task_records r ON r.document = t.document AND r.pos = t.pos WHERE t.id = ?',
    id,
  );
  return row === undefined ? null : (JSON.parse(row.record) as Task);
}
