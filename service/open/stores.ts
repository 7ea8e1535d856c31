import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GraphStore } from '../../graph/store.js';
import type { TaskSearch } from '../../search/task-search.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from './config.js';

/**
 * The two stores of a configuration, each in the SQLite file unless a server is named for it. What talks to a server is
 * loaded only then: most questions are asked of the file, and their answer waits for nothing else.
 * @throws DanchieuError `store-unreachable`, `store-newer`, `store-busy`, `wrong-use`.
 */
export async function openStores(
  config: Config,
  onWaiting?: () => void,
): Promise<{ readonly graph: GraphStore; readonly search: TaskSearch }> {
  await makeFolder(config.store);
  const graph = await openGraph(config, onWaiting);
  try {
    return { graph, search: await openSearch(config) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** The graph alone. */
export async function openGraph({ store, neo4j }: Config, onWaiting?: () => void): Promise<GraphStore> {
  if (neo4j === undefined) {
    const { openSqliteGraph } = await import('../../graph/sqlite/index.js');
    return openSqliteGraph(store, { onWaiting });
  }
  const { openNeo4jGraph } = await import('../../graph/neo4j/index.js');
  return openNeo4jGraph(neo4j);
}

async function openSearch({ store, meilisearch }: Config): Promise<TaskSearch> {
  if (meilisearch === undefined) {
    const { openSqliteSearch } = await import('../../search/sqlite/index.js');
    return openSqliteSearch(store);
  }
  const { openMeilisearch } = await import('../../search/meilisearch/index.js');
  return openMeilisearch(meilisearch);
}

/** The folder of the SQLite file, where turns are taken and the office's list lies even when servers hold the rest. */
export async function makeFolder(store: string): Promise<void> {
  await mkdir(dirname(store), { recursive: true }).catch((cause: unknown) => {
    throw new DanchieuError('store-unreachable', { location: store, detail: String(cause) }, { cause });
  });
}
