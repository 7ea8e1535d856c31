import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openSqliteGraph } from '../../graph/sqlite/index.js';
import type { GraphStore } from '../../graph/store.js';
import { openSqliteSearch } from '../../search/sqlite/index.js';
import type { TaskSearch } from '../../search/task-search.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from './config.js';

/** The two stores of a configuration: today one SQLite file for both. */
export async function openStores(
  config: Config,
  onWaiting?: () => void,
): Promise<{ readonly graph: GraphStore; readonly search: TaskSearch }> {
  await mkdir(dirname(config.store), { recursive: true }).catch((cause: unknown) => {
    throw new DanchieuError('store-unreachable', { location: config.store, detail: String(cause) }, { cause });
  });
  const graph = await openSqliteGraph(config.store, { onWaiting });
  try {
    return { graph, search: await openSqliteSearch(config.store) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
