import type { Connection } from './connection.js';
import { derive } from './derive/derive.js';
import { meaningsOfDocuments } from './derive/meanings.js';
import { DERIVATION } from './schema.js';

const DOCUMENTS = 200;

/**
 * Derives a store anew that was derived by other rules than this program's: document by document, each in a transaction
 * of its own, so that no store is too large for it. When it is interrupted, the next opening begins again.
 */
export async function rederive(connection: Connection): Promise<void> {
  for (let after = ''; ; ) {
    const from = after;
    const documents = await connection.read((transaction) =>
      transaction.all<{ id: string }>('export-documents', { after: from, limit: DOCUMENTS }),
    );
    for (const { id } of documents) {
      await connection.write(async (transaction) => {
        for (const gone of [true, false]) {
          const meanings = await meaningsOfDocuments(transaction, [id]);
          await derive(transaction, meanings, { gone, whole: [id] });
        }
      });
    }
    const last = documents.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  await connection.write(async (transaction) => {
    // Deriving anew changes nothing that anybody asked for.
    await transaction.run('fresh-edges');
    await transaction.run('note-derivation', { derivation: DERIVATION });
  });
}
