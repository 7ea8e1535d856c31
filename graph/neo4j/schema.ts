import { DanchieuError } from '../../src/errors/errors.js';
import type { Claim } from '../../src/facts/claim.js';
import { claimForm } from '../../src/facts/claim-id.js';
import type { RegisterRow } from '../../src/register/row.js';
import { ORDER_TOKEN } from '../order.js';
import type { Connection } from './connection.js';
import { cypher } from './cypher.js';

export const SCHEMA_VERSION = 4;

/** Raised whenever `derive/` makes something else of the same facts: stores are then derived anew when opened. */
export const DERIVATION = `1 ${ORDER_TOKEN}`;

/** Claims given their form at a time. */
const CLAIMS = 2_000;

interface Found {
  readonly version: number | null;
  readonly derivation: string | null;
  /** Whether the database holds anything besides the mark of a store. */
  readonly occupied: boolean;
}

/**
 * Makes the database a store of the present schema, or finds that it is one. Two processes may do so at once: every
 * statement may be repeated, and the mark that says it is done is written last.
 * @returns whether what is derived in it was derived by this program's rules.
 */
export async function prepare(connection: Connection): Promise<{ readonly derived: boolean }> {
  const { location } = connection;
  const found = await connection.read((transaction) => transaction.get<Found>('schema-version'));
  const version = found?.version ?? null;
  if (version !== null && version > SCHEMA_VERSION) {
    throw new DanchieuError('store-newer', { location, found: version, known: SCHEMA_VERSION });
  }
  if (version === null && found?.occupied === true) {
    throw new DanchieuError('store-unreachable', { location, detail: 'a Neo4j database of another program' });
  }
  if (version === SCHEMA_VERSION) return { derived: found?.derivation === DERIVATION };
  await connection.define(statements(cypher('schema')));
  await connection.read((transaction) => transaction.run('indexes-ready'));
  if (version === 1) await fillForms(connection);
  if (version !== null) await fillIssuers(connection);
  await connection.found((transaction) =>
    transaction.run('found-store', { version: SCHEMA_VERSION, derivation: DERIVATION }),
  );
  return { derived: version === null || found?.derivation === DERIVATION };
}

/** Version 2 keeps the form of each claim. */
async function fillForms(connection: Connection): Promise<void> {
  for (let more = true; more; ) {
    more = await connection.write(async (transaction) => {
      const claims = await transaction.all<{ ref: string; body: string }>('claims-without-form', { limit: CLAIMS });
      const forms = claims.map(({ ref, body }) => ({ ref, form: claimForm(JSON.parse(body) as Claim) }));
      await transaction.each('put-forms', 'forms', forms);
      return claims.length > 0;
    });
  }
}

/** Version 4 keeps who issued an instrument of the register beside its row. */
async function fillIssuers(connection: Connection): Promise<void> {
  await connection.write(async (transaction) => {
    const stored = await transaction.all<{ id: string; row: string }>('register-rows');
    const rows = stored.map(({ id, row }) => ({ id, issuedBy: (JSON.parse(row) as RegisterRow).issuedBy }));
    await transaction.each('put-register-issuers', 'rows', rows);
  });
}

/** The statements of a file, its comments left out. */
function statements(file: string): readonly string[] {
  return file
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
