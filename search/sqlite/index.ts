import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { DanchieuError } from '../../src/errors/errors.js';
import type { TaskSearch } from '../task-search.js';
import { SEARCH_SCHEMA, SEARCH_VERSION } from './schema.js';
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
  db.transaction(() => {
    db.exec('CREATE TABLE IF NOT EXISTS search_meta (version INTEGER NOT NULL)');
    const found =
      (db.prepare('SELECT version FROM search_meta').get() as { version: number } | undefined)?.version ?? 0;
    if (found === SEARCH_VERSION) return;
    if (found > SEARCH_VERSION) throw new DanchieuError('store-newer', { location, found, known: SEARCH_VERSION });
    for (const table of ['search_vocabulary', 'search_words', 'search_instruments', 'search_tasks']) {
      db.exec(`DROP TABLE IF EXISTS ${table}`);
    }
    db.exec(SEARCH_SCHEMA);
    db.exec('DELETE FROM search_meta');
    db.prepare('INSERT INTO search_meta VALUES (?)').run(SEARCH_VERSION);
  }).immediate();
}
