import { chmodSync } from 'node:fs';
import { Connection } from '../../graph/sqlite/connection.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { hashOfKey, idOfKey, isKeyOf, type KeyHolder, type KeyRights, makeKey } from './key.js';

export interface KeyRecord extends KeyHolder {
  readonly name: string;
  /** ISO, with the time. */
  readonly created: string;
  /** To the minute; null when it never was. */
  readonly lastUsed: string | null;
}

/** The access keys of one server: only what tells a right key from a wrong one, never the keys. */
export interface KeyRing {
  /** Makes a key; `key` itself is given here and nowhere else. @throws DanchieuError `key-name-taken`. */
  create(name: string, rights: KeyRights): Promise<{ readonly key: string; readonly record: KeyRecord }>;
  /** By time of making. */
  list(): Promise<readonly KeyRecord[]>;
  /** Takes a key back at once, also from servers that are running. @param ref its name or id. @throws `not-found`. */
  revoke(ref: string): Promise<KeyRecord>;
  /** Who a key belongs to; null for one that is unknown or taken back. Notes the use. */
  holderOf(key: string): Promise<KeyHolder | null>;
  close(): void;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS key (
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, rights TEXT NOT NULL CHECK (rights IN ('read', 'write')),
  hash BLOB NOT NULL, created TEXT NOT NULL, last_used TEXT) WITHOUT ROWID`;

const SHOWN = 'SELECT id, name, rights, created, last_used AS lastUsed FROM key';

/**
 * Opens the keys of the server that works with the store at `store`. They lie in a file of their own beside it
 * (`…-keys`), readable by its owner alone: they belong to the machine that serves, so that a copy of the store, or a
 * graph in Neo4j that several servers share, carries nobody's access.
 * @throws DanchieuError `store-unreachable`, `store-busy`.
 */
export async function openKeyRing(store: string): Promise<KeyRing> {
  const file = `${store}-keys`;
  const connection = new Connection(file);
  try {
    // What is taken back is overwritten, not only unlinked.
    connection.db.pragma('secure_delete = ON');
    await connection.write(() => connection.db.exec(SCHEMA));
    chmodSync(file, 0o600);
  } catch (error) {
    connection.close();
    throw error;
  }
  const noted = new Map<string, string>();

  /** A use is written once a minute at most: reading must not become writing. */
  const noteUse = (id: string): void => {
    const minute = `${new Date().toISOString().slice(0, 16)}Z`;
    if (noted.get(id) === minute) return;
    noted.set(id, minute);
    connection
      .write(() => connection.run('UPDATE key SET last_used = ? WHERE id = ?', minute, id))
      // A use that could not be noted is no reason to refuse it.
      .catch(() => noted.delete(id));
  };

  return {
    async create(name, rights) {
      const { key, id } = makeKey();
      const record = { id, name, rights, created: new Date().toISOString(), lastUsed: null };
      await connection.write(() => {
        if (connection.get('SELECT 1 FROM key WHERE name = ?', name) !== undefined) {
          throw new DanchieuError('key-name-taken', { name });
        }
        connection.db
          .prepare('INSERT INTO key (id, name, rights, hash, created) VALUES (?, ?, ?, ?, ?)')
          .run(id, name, rights, hashOfKey(key), record.created);
      });
      return { key, record };
    },

    list: () => connection.read(() => connection.all<KeyRecord>(`${SHOWN} ORDER BY created, id`)),

    revoke: (ref) =>
      connection.write(() => {
        const found = connection.get<KeyRecord>(`${SHOWN} WHERE id = ? OR name = ?`, ref, ref);
        if (found === undefined) throw new DanchieuError('not-found', { ref });
        connection.run('DELETE FROM key WHERE id = ?', found.id);
        return found;
      }),

    async holderOf(key) {
      const id = idOfKey(key);
      if (id === null) return null;
      const found = await connection.read(() =>
        connection.get<KeyHolder & { readonly hash: Uint8Array }>('SELECT id, rights, hash FROM key WHERE id = ?', id),
      );
      if (found === undefined || !isKeyOf(key, found.hash)) return null;
      noteUse(id);
      return { id, rights: found.rights };
    },

    close: () => connection.close(),
  };
}
