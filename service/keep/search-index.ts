import type { GraphStore } from '../../graph/store.js';
import type { TaskSearch } from '../../search/task-search.js';
import type { SearchTask } from '../../src/facts/search-task.js';
import type { Service } from '../open/service.js';

type Stores = Pick<Service, 'graph' | 'search' | 'inTurn'>;

/**
 * Name of the graph's setting that says which index its marks ("the search side holds this version") speak of. A file
 * that was deleted, a server that was set up anew or another server is another index: it holds nothing that is marked.
 */
const INDEX_SETTING = 'search-index';
/** Stands there while an index is made anew: marks then speak of one that nobody searches yet. */
const IN_THE_MAKING = 'in the making';

/** Tasks given to the search side at a time: a server wants few and large batches, a file short transactions. */
export function tasksARound({ kind }: Pick<TaskSearch, 'kind'>): number {
  return kind === 'meilisearch' ? 5_000 : 500;
}

/** Whether the graph's marks speak of the index at hand. */
export async function isAdopted({ graph, search }: Pick<Stores, 'graph' | 'search'>): Promise<boolean> {
  return (await graph.setting(INDEX_SETTING)) === (await search.id());
}

/** Makes the graph's marks speak of the index at hand: they are forgotten when they spoke of another. Call in turn. */
export async function adoptIndex(stores: Pick<Stores, 'graph' | 'search'>): Promise<void> {
  if (await isAdopted(stores)) return;
  const { graph, search } = stores;
  // In this order: interrupted between the two, the next one forgets again.
  await graph.forgetSearched();
  await graph.putSetting(INDEX_SETTING, await search.id());
}

/**
 * Makes the search index anew from the graph and puts it in the place of the old one at one stroke; searches go on
 * meanwhile in the old one. Interrupted, the old one stays and is brought up to date by the next `drain`.
 * @param onTasks how many tasks are in the new index so far
 * @returns how many tasks the new index holds
 */
export async function reindexSearch(stores: Stores, onTasks?: (done: number) => void): Promise<number> {
  const { graph, search } = stores;
  return stores.inTurn(async () => {
    await graph.putSetting(INDEX_SETTING, IN_THE_MAKING);
    await graph.forgetSearched();
    await search.rebuild(everyTask(graph, tasksARound(search), onTasks));
    await graph.putSetting(INDEX_SETTING, await search.id());
    return search.count();
  });
}

/** All tasks of a graph whose marks were forgotten; each round is marked once the reader comes back for the next. */
async function* everyTask(
  graph: GraphStore,
  round: number,
  onTasks?: (done: number) => void,
): AsyncGenerator<readonly SearchTask[]> {
  for (let done = 0; ; ) {
    const pending = await graph.pendingTasks(round);
    if (pending.length === 0) return;
    yield pending;
    await graph.markSearched(pending.map(({ id, version }) => ({ id, version })));
    done += pending.length;
    onTasks?.(done);
  }
}

/** How the two sides differ in which tasks they hold, by id. */
export interface SearchDifference {
  /** Tasks of the graph that the search side does not hold. */
  readonly missing: readonly string[];
  /** Tasks that the search side holds and the graph does not. */
  readonly extra: readonly string[];
}

/** Compares the two sides task by task. */
export async function searchDifference({ graph, search }: Pick<Stores, 'graph' | 'search'>): Promise<SearchDifference> {
  const missing = new Set<string>();
  for await (const { kind, value } of graph.export()) {
    if (kind === 'task') missing.add(value.id);
    // Documents and tasks come first.
    else if (kind !== 'document') break;
  }
  const extra: string[] = [];
  for await (const ids of search.ids()) for (const id of ids) if (!missing.delete(id)) extra.push(id);
  return { missing: [...missing], extra };
}

/** Takes out of the search side what the graph does not hold and makes the rest pending again: the next `drain` ends it. */
export async function mendSearch(stores: Stores, { missing, extra }: SearchDifference): Promise<void> {
  const { graph, search } = stores;
  await stores.inTurn(async () => {
    const round = tasksARound(search);
    for (let at = 0; at < extra.length; at += round) {
      await search.put(extra.slice(at, at + round).map((id) => ({ id, version: 0, document: null })));
    }
    if (missing.length > 0) await graph.forgetSearched();
  });
}
