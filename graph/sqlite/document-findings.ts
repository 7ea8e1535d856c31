import type { DocumentRecord } from '../../src/facts/document.js';
import type { FindingKind } from '../../src/facts/finding.js';
import { findingOrder } from '../order.js';
import type { Connection } from './connection.js';

/** Findings about whole documents: no tasks, no date, and the same content under another path. */
export function putDocumentFindings(
  connection: Connection,
  document: DocumentRecord | { readonly contentHash: string },
): void {
  if ('id' in document) {
    const counts = connection.get<{ tasks: number }>('SELECT tasks FROM documents WHERE id = ?', document.id);
    if (counts?.tasks === 0) put(connection, 'no-tasks', document.id, null, null);
    if (document.date === null) put(connection, 'no-date', document.id, null, null);
    else if (document.date.basis === 'inferred') {
      put(connection, 'no-date', document.id, null, `${document.date.value.from}/${document.date.value.to}`);
    }
  }
  putSameContent(connection, document.contentHash);
}

/** All documents of one content but the first by path carry the finding, which names the first. */
function putSameContent(connection: Connection, contentHash: string): void {
  const [first, ...copies] = connection.all<{ id: string; path: string }>(
    'SELECT id, path FROM documents WHERE content_hash = ? ORDER BY path, id',
    contentHash,
  );
  if (first === undefined) return;
  for (const { id } of [first, ...copies]) {
    connection.run(
      'DELETE FROM findings WHERE kind = ? AND document = ? AND starts = -1',
      findingOrder.rank('same-content'),
      id,
    );
  }
  for (const copy of copies) put(connection, 'same-content', copy.id, copy.path, first.path);
}

function put(
  connection: Connection,
  kind: FindingKind,
  document: string,
  printed: string | null,
  against: string | null,
): void {
  connection.run(
    'INSERT INTO findings (kind, document, starts, id, printed, against) VALUES (?, ?, -1, ?, ?, ?)',
    findingOrder.rank(kind),
    document,
    `${document}:${kind}`,
    printed,
    against,
  );
}
