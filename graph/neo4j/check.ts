import type { DocumentRecord } from '../../src/facts/document.js';
import type { Connection } from './connection.js';
import { differences } from './derive/derive.js';
import { meaningsOfDocuments } from './derive/meanings.js';
import type { Transaction } from './transaction.js';
import { findingsOfDocument } from './write/document-findings.js';

const DOCUMENTS = 200;

/** Questions whose answer is a number that must be 0, with how to say that it is not. */
const NEVER: readonly (readonly [question: string, wrong: string])[] = [
  ['check-claim-counts', 'a claim counts its mentions wrongly'],
  ['check-keys', 'a key has no claims'],
  ['check-outcomes', 'a claim has no outcome and its key is not waiting for one'],
  ['check-instruments', 'an outcome names an instrument that does not exist'],
  ['check-vouchers', 'an instrument exists for which nobody vouches, or has another identity than it should'],
  ['check-documents', 'a document counts its parts wrongly'],
  ['check-texts', 'a document has no text'],
  ['check-spoken', 'a document counts wrongly how often it speaks of an instrument'],
  ['check-counts', 'an instrument counts its tasks, mentions or documents wrongly'],
  ['check-printed', 'a title, date or issuer is counted wrongly'],
  ['check-edges', 'an edge counts wrongly what says it'],
  ['check-register-edges', 'an edge counts wrongly the rows of the register that say it'],
  ['check-drawn', 'an edge is not drawn, or drawn otherwise'],
  ['check-same-content', 'documents of one content are not told of it, or others are'],
];

/**
 * Checks counts and references, and derives everything anew to compare; all in a writer's turn, so that nothing moves
 * meanwhile, and taken back. Names what differs; empty when all is well.
 */
export async function check(connection: Connection): Promise<readonly string[]> {
  return connection.rehearse(async (transaction) => {
    const wrong: string[] = [];
    for (const [question, what] of NEVER) {
      const n = (await transaction.get<{ n: number }>(question))?.n ?? 0;
      if (n > 0) wrong.push(`${what} (${n})`);
    }
    return [...wrong, ...(await compareWithDerived(transaction))];
  });
}

async function compareWithDerived(transaction: Transaction): Promise<readonly string[]> {
  const wrong = new Map<string, number>();
  for (let after = ''; ; ) {
    const documents = await transaction.all<{ id: string; record: string }>('export-documents', {
      after,
      limit: DOCUMENTS,
    });
    for (const { id, record } of documents) {
      const tasks = await transaction.all<{ task: string }>('tasks-of-document', { document: id });
      const meanings = await meaningsOfDocuments(transaction, [id]);
      const about = { id, tasks: tasks.map(({ task }) => task) };
      const whole = findingsOfDocument(JSON.parse(record) as DocumentRecord, tasks.length);
      const found = await differences(
        transaction,
        meanings,
        about,
        whole.map(({ kind }) => `${id}:${kind}`),
      );
      for (const [what, n] of found) wrong.set(what, (wrong.get(what) ?? 0) + n);
    }
    const last = documents.at(-1);
    if (last === undefined) break;
    after = last.id;
  }
  return [...wrong].map(([what, n]) => `${what}: ${n} that do not follow from the facts, or are missing`);
}
