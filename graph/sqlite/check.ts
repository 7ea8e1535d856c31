import type { Connection } from './connection.js';
import { counted } from './read/counted.js';
import { rebuild } from './rebuild.js';

const DERIVED = [
  'instruments',
  'own',
  'cites',
  'document_instruments',
  'printed',
  'statement_edges',
  'edges',
  'findings',
] as const;

/** Things that must have no rows, with how to say that they have some. */
const NEVER: readonly (readonly [string, string])[] = [
  [
    'a claim counts its mentions wrongly',
    'claims c WHERE count <> (SELECT count(*) FROM mentions m WHERE m.claim = c.ref)',
  ],
  ['a key has no claims', 'keys k WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.key = k.key)'],
  [
    'a claim has no outcome and its key is not waiting for one',
    'claims c JOIN keys k ON k.key = c.key WHERE c.outcome IS NULL AND k.dirty = 0',
  ],
  [
    'an outcome names an instrument that does not exist',
    'claim_instruments ci WHERE NOT EXISTS (SELECT 1 FROM instruments i WHERE i.id = ci.instrument)',
  ],
  [
    'a document counts its parts wrongly',
    `documents d WHERE tasks <> (SELECT count(*) FROM tasks t WHERE t.document = d.id)
       OR mentions <> (SELECT count(*) FROM mentions m WHERE m.document = d.id)
       OR statements <> (SELECT count(*) FROM statements s WHERE s.document = d.id)`,
  ],
  ['a document has no text', 'documents d WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.document = d.id)'],
];

/**
 * Checks the file, its references and counts, and derives everything anew to compare; all in a transaction that is
 * taken back. Names what differs; empty when all is well.
 */
export async function check(connection: Connection): Promise<readonly string[]> {
  return connection.rehearse(() => {
    const wrong: string[] = [];
    for (const row of connection.db.pragma('quick_check') as readonly { quick_check: string }[]) {
      if (row.quick_check !== 'ok') wrong.push(`file: ${row.quick_check}`);
    }
    for (const row of connection.db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]) {
      wrong.push(`${row.table} refers to a missing row of ${row.parent}`);
    }
    for (const [what, where] of NEVER) {
      const n = counted(connection.get(`SELECT count(*) AS n FROM ${where}`));
      if (n > 0) wrong.push(`${what} (${n})`);
    }
    wrong.push(...compareWithRebuilt(connection));
    return wrong;
  });
}

function compareWithRebuilt(connection: Connection): readonly string[] {
  for (const table of DERIVED) connection.db.exec(`CREATE TEMP TABLE stored_${table} AS SELECT * FROM main.${table}`);
  rebuild(connection);
  return DERIVED.flatMap((table) => {
    const count = (from: string, to: string): number =>
      counted(
        connection.db.prepare(`SELECT count(*) AS n FROM (SELECT * FROM ${from} EXCEPT SELECT * FROM ${to})`).get() as {
          n: number;
        },
      );
    const extra = count(`temp.stored_${table}`, `main.${table}`);
    const missing = count(`main.${table}`, `temp.stored_${table}`);
    return extra + missing === 0
      ? []
      : [`${table}: ${extra} rows that do not follow from the facts, ${missing} missing`];
  });
}
