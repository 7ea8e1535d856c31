import type { Claim } from '../../src/facts/claim.js';
import { claimForm } from '../../src/facts/claim-id.js';
import type { Connection } from './connection.js';

/**
 * Schema version 2. form: what a claim prints, whatever the document and its date (`claimForm`). Decisions are kept whole,
 * by what they are about; document: the one they are limited to, if any. Nobody could decide anything before.
 */
const SCHEMA_2 = `
ALTER TABLE claims ADD COLUMN form TEXT NOT NULL DEFAULT '';
CREATE INDEX claims_open ON claims (key, form, status, count) WHERE status <> 'resolved';

DROP TABLE decisions;
CREATE TABLE decisions (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, document TEXT, made TEXT NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX decisions_key ON decisions (key, id);
CREATE INDEX decisions_document ON decisions (document) WHERE document IS NOT NULL;
CREATE INDEX decisions_latest ON decisions (made DESC, id);
`;

export function toSchema2(connection: Connection): void {
  connection.db.exec(SCHEMA_2);
  for (const { ref, body } of connection.all<{ ref: number; body: string }>('SELECT ref, body FROM claims')) {
    connection.run('UPDATE claims SET form = ? WHERE ref = ?', claimForm(JSON.parse(body) as Claim), ref);
  }
}
