import type { DocumentRecord } from '../../src/facts/document.js';
import { ORDER_TOKEN } from '../order.js';
import type { Connection } from './connection.js';
import { assert, forgetDerived } from './derive.js';
import { putDocumentFindings } from './document-findings.js';
import { ensureInstruments } from './identities.js';
import { clearTouched } from './touched.js';

/** Raised whenever `derive.ts` makes something else of the same facts: stores are then derived anew when opened. */
const DERIVATION = `1 ${ORDER_TOKEN}`;

/** Makes all that is derived anew from facts and outcomes. Call inside a write transaction. */
export function rebuild(connection: Connection): void {
  clearTouched(connection);
  forgetDerived(connection);
  connection.run('DELETE FROM instruments');
  connection.run('INSERT INTO touched_documents SELECT id FROM documents');
  connection.run('INSERT INTO touched_linking SELECT id FROM documents');
  connection.run('INSERT INTO touched_tasks SELECT document, pos FROM tasks');
  connection.run('INSERT INTO touched_mentions SELECT document, ord FROM mentions');
  connection.run('INSERT INTO touched_instruments SELECT DISTINCT instrument FROM identities');
  ensureInstruments(connection);
  assert(connection);
  for (const { record } of connection.all<{ record: string }>('SELECT record FROM documents')) {
    putDocumentFindings(connection, JSON.parse(record) as DocumentRecord);
  }
  clearTouched(connection);
}

/** Derives a store anew when it was derived by other rules than this program's. */
export async function bringUpToDate(connection: Connection): Promise<void> {
  const sql = "SELECT value FROM meta WHERE name = 'derivation'";
  const current = (): boolean => connection.get<{ value: string }>(sql)?.value === DERIVATION;
  if (current()) return;
  await connection.write(() => {
    if (current()) return;
    rebuild(connection);
    connection.run("INSERT OR REPLACE INTO meta VALUES ('derivation', ?)", DERIVATION);
  });
}
