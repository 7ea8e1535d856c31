import type { GraphStore } from '../store.js';
import { watch } from './changes.js';
import { Connection, type SqliteOptions } from './connection.js';
import { migrate } from './migrate.js';
import { bringUpToDate } from './rebuild.js';
import { SqliteGraph } from './sqlite-graph.js';

export type { SqliteOptions } from './connection.js';
export { SCHEMA_VERSION } from './migrate.js';

/**
 * Opens the graph in a SQLite file, made when it is missing and brought to the present schema when it is older.
 * @throws DanchieuError `store-unreachable`, `store-newer`, `store-busy`.
 */
export async function openSqliteGraph(file: string, options: SqliteOptions = {}): Promise<GraphStore> {
  const connection = new Connection(file, options);
  try {
    await migrate(connection);
    await bringUpToDate(connection);
    watch(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return new SqliteGraph(connection);
}
