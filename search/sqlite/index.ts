import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { DanchieuError } from '../../src/errors/errors.js';
import type { TaskSearch } from '../task-search.js';
import { createTables, dropTables, FOR_SEARCHING, SEARCH_VERSION } from './schema.js';
import { SqliteSearch } from './sqlite-search.js';

/** How long a writer waits for another process; the graph, which writes first, is where a wait is told to the user. */
const WAIT_MS = 60_000;

/**
 * Opens full-text search in a SQLite file, the graph's or one of its own, made when it is missing.
 * @throws DanchieuError `store-unreachable`, `store-newer`.
 */
export async function openSqliteSearch(file: string): Promise<TaskSearch> {
  let db: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    db = new Database(file, { timeout: WAIT_MS });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('temp_store = MEMORY');
    // What is taken out is overwritten, not only unlinked.
    db.pragma('secure_delete = ON');
    prepare(db, file);
    return new SqliteSearch(db);
  } catch (error) {
    db?.close();
    if (error instanceof DanchieuError) throw error;
    const detail = (error as { message?: string }).message ?? String(error);
    throw new DanchieuError('store-unreachable', { location: file, detail }, { cause: error });
  }
}

/** Makes the tables; those of an older version are dropped, for the index follows from the graph. */
function prepare(db: Database.Database, location: string): void {
  if (versionOf(db) === SEARCH_VERSION) return;
  db.transaction(() => {
    const found = versionOf(db);
    if (found === SEARCH_VERSION) return;
    if (found > SEARCH_VERSION) throw new DanchieuError('store-newer', { location, found, known: SEARCH_VERSION });
    db.exec('DROP TABLE IF EXISTS search_vocabulary; DROP TABLE IF EXISTS search_meta;');
    db.exec(dropTables('search') + createTables('search') + FOR_SEARCHING);
    db.exec('CREATE TABLE search_meta (version INTEGER NOT NULL, id TEXT NOT NULL)');
    db.prepare('INSERT INTO search_meta VALUES (?, ?)').run(SEARCH_VERSION, randomUUID());
  }).immediate();
}

function versionOf(db: Database.Database): number {
  const made = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'search_meta'").get() !== undefined;
  return made ? (db.prepare('SELECT version FROM search_meta').pluck().get() as number) : 0;
}
