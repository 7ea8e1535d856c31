import { DanchieuError } from '../../src/errors/errors.js';
import { toSchema3 } from './changes.js';
import type { Connection } from './connection.js';
import { SCHEMA_1, TOUCHED } from './schema.js';
import { toSchema2 } from './schema-2.js';

/** "DCHV" as a number: marks a file as ours, so that another program's database is never written to. */
const APPLICATION_ID = 0x44434856;

/** Migrations in order; the n-th takes a store from version n to n + 1. Never edited once released, only added to. */
const MIGRATIONS: readonly ((connection: Connection) => void)[] = [({ db }) => db.exec(SCHEMA_1), toSchema2, toSchema3];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Sets the connection up and brings the file to the present schema, each step in one transaction. */
export async function migrate(connection: Connection): Promise<void> {
  const { db, location } = connection;
  await connection.patiently(() => {
    if (db.pragma('page_count', { simple: true }) === 0) db.pragma('page_size = 8192');
    db.pragma('journal_mode = WAL');
  });
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  db.pragma('temp_store = MEMORY');
  // What is removed or replaced is overwritten, not only unlinked.
  db.pragma('secure_delete = ON');
  db.pragma('cache_size = -65536');
  // Pages of a large store are read where the system holds them, without a call and a copy for each.
  db.pragma('mmap_size = 1073741824');
  db.pragma('wal_autocheckpoint = 4000');
  db.exec(TOUCHED);
  refuseForeign(connection);
  for (;;) {
    const done = await connection.write(() => {
      const found = versionOf(connection);
      if (found > SCHEMA_VERSION) {
        throw new DanchieuError('store-newer', { location, found, known: SCHEMA_VERSION });
      }
      const step = MIGRATIONS[found];
      if (step === undefined) return true;
      step(connection);
      db.pragma(`user_version = ${found + 1}`);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      return false;
    });
    if (done) return;
  }
}

function versionOf({ db }: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function refuseForeign(connection: Connection): void {
  const id = connection.db.pragma('application_id', { simple: true });
  if ((id === 0 && versionOf(connection) === 0) || id === APPLICATION_ID) return;
  const detail = 'a SQLite file of another program';
  throw new DanchieuError('store-unreachable', { location: connection.location, detail });
}
