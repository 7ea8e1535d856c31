import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GraphStore } from '../../graph/store.js';
import type { TaskSearch } from '../../search/task-search.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from './config.js';
import { LateSearch } from './late-search.js';

export interface StoreOptions {
  readonly onWaiting?: (() => void) | undefined;
  /** Whether a search server that does not answer is left for later (`LateSearch`). */
  readonly evenWithoutSearch?: boolean | undefined;
}

/**
 * The two stores of a configuration, each in the SQLite file unless a server is named for it. What talks to a server is
 * loaded only then: most questions are asked of the file, and their answer waits for nothing else.
 * @throws DanchieuError `store-unreachable`, `store-newer`, `store-busy`, `setting-…`.
 */
export async function openStores(
  config: Config,
  { onWaiting, evenWithoutSearch = false }: StoreOptions = {},
): Promise<{ readonly graph: GraphStore; readonly search: TaskSearch }> {
  await makeFolder(config.store);
  const graph = await openGraph(config, onWaiting);
  try {
    return { graph, search: await openSearch(config, evenWithoutSearch) };
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

async function openSearch({ store, meilisearch }: Config, evenWithoutSearch: boolean): Promise<TaskSearch> {
  if (meilisearch === undefined) {
    const { openSqliteSearch } = await import('../../search/sqlite/index.js');
    return openSqliteSearch(store);
  }
  const { openMeilisearch } = await import('../../search/meilisearch/index.js');
  if (!evenWithoutSearch) return openMeilisearch(meilisearch);
  // Whoever asks is not kept waiting for a server that may be away for hours.
  const open = (): Promise<TaskSearch> => openMeilisearch(meilisearch, { patience: { answer: 3_000, tries: 500 } });
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof DanchieuError) || error.code !== 'store-unreachable') throw error;
    return new LateSearch('meilisearch', open);
  }
}

/** The folder of the SQLite file, where turns are taken and the office's list lies even when servers hold the rest. */
export async function makeFolder(store: string): Promise<void> {
  await mkdir(dirname(store), { recursive: true }).catch((cause: unknown) => {
    throw new DanchieuError('store-unreachable', { location: store, detail: String(cause) }, { cause });
  });
}
