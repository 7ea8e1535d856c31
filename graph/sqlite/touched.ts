import type { Connection } from './connection.js';

/**
 * What a transaction touches, in temporary tables, so that what follows from it is rewritten in bulk: mentions, and with
 * them their documents, tasks and the instruments they mean or may mean at this moment; of the documents those `linking`
 * whose statements, or whose own instrument, rest on a touched mention.
 */
export function clearTouched(connection: Connection, which: 'all' | 'but instruments' = 'all'): void {
  for (const table of ['claims', 'documents', 'linking', 'tasks', 'mentions'])
    connection.run(`DELETE FROM touched_${table}`);
  if (which === 'all') connection.run('DELETE FROM touched_instruments');
}

export function touchInstrument(connection: Connection, id: string): void {
  connection.run('INSERT OR IGNORE INTO touched_instruments VALUES (?)', id);
}

/** Touches all that one document says. */
export function touchDocument(connection: Connection, document: string): void {
  connection.run('INSERT OR IGNORE INTO touched_documents VALUES (?)', document);
  connection.run('INSERT OR IGNORE INTO touched_linking VALUES (?)', document);
  connection.run('INSERT OR IGNORE INTO touched_tasks SELECT document, pos FROM tasks WHERE document = ?', document);
  connection.run(
    'INSERT OR IGNORE INTO touched_mentions SELECT document, ord FROM mentions WHERE document = ?',
    document,
  );
  connection.run(
    `INSERT OR IGNORE INTO touched_instruments
     SELECT ci.instrument FROM mentions m CROSS JOIN claim_instruments ci ON ci.claim = m.claim WHERE m.document = ?
     UNION SELECT own_number FROM documents WHERE id = ? AND own_number IS NOT NULL`,
    document,
    document,
  );
}

/** Touches all mentions that carry one of these claims. */
export function touchClaims(connection: Connection, refs: readonly number[]): void {
  for (const ref of refs) connection.run('INSERT OR IGNORE INTO touched_claims VALUES (?)', ref);
  connection.run(
    `INSERT OR IGNORE INTO touched_mentions
     SELECT m.document, m.ord FROM touched_claims t CROSS JOIN mentions m ON m.claim = t.ref`,
  );
  touchAround(connection);
  connection.run(
    `INSERT OR IGNORE INTO touched_instruments
     SELECT ci.instrument FROM touched_claims t CROSS JOIN claim_instruments ci ON ci.claim = t.ref`,
  );
}

/** Touches mentions of one document by their place in it; not the instruments they mean. */
export function touchMentions(connection: Connection, document: string, ords: readonly number[]): void {
  for (const ord of ords) connection.run('INSERT OR IGNORE INTO touched_mentions VALUES (?, ?)', document, ord);
  touchAround(connection);
}

/** Documents and tasks of the touched mentions, and the documents whose statements rest on them. */
function touchAround(connection: Connection): void {
  connection.run('INSERT OR IGNORE INTO touched_documents SELECT DISTINCT document FROM touched_mentions');
  connection.run(
    `INSERT OR IGNORE INTO touched_linking
     SELECT m.document FROM touched_mentions t
     CROSS JOIN mentions m ON m.document = t.document AND m.ord = t.ord WHERE m.linked = 1`,
  );
  connection.run(
    `INSERT OR IGNORE INTO touched_tasks
     SELECT m.document, m.pos FROM touched_mentions t
     CROSS JOIN mentions m ON m.document = t.document AND m.ord = t.ord WHERE m.pos IS NOT NULL`,
  );
}
