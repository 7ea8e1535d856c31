import { access } from 'node:fs/promises';
import type { GraphStore } from '../../graph/store.js';
import type { TaskSearch } from '../../search/task-search.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { drain } from '../keep/drain.js';
import { officeFileOf } from '../register/load.js';
import { fetchOfficeList } from '../register/shared-list.js';
import type { Config } from './config.js';
import { type Engine, openEngine } from './engine.js';
import { LateSearch } from './late-search.js';
import { syncRegister } from './register-stamp.js';
import { makeFolder, openStores } from './stores.js';
import { type Turn, takeTurn, tryTurn } from './turn.js';

/** Everything a use case works with; made by `openService`, closed by whoever opened it. */
export interface Service {
  readonly config: Config;
  readonly engine: Engine;
  readonly graph: GraphStore;
  readonly search: TaskSearch;
  /** The office's own list of instruments, beside the store. */
  readonly officeFile: string;
  /** Does `work` while no other process of this machine fills the search index; waits for one that does. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /**
   * `ask` wants a store that is there and leaves it to a process that is changing it; `change` takes its turn and makes
   * the store when there is none; `look` leaves everything as it is, unfinished work included.
   */
  readonly to: 'ask' | 'change' | 'look';
  /** Called once when another process is writing and this one waits for it. */
  readonly onWaiting?: (() => void) | undefined;
  /** Ends the wait for a turn at once, with `store-busy`. */
  readonly giveUp?: AbortSignal | undefined;
  /** Whether to go on where the search server does not answer: all but searching by words works. */
  readonly evenWithoutSearch?: boolean | undefined;
  /** Whether to make an empty store where `ask` finds none: a server waits for what is put into it. */
  readonly evenEmpty?: boolean | undefined;
  /** Whether `change`, too, wants a store that is there: what only mends or takes away makes none. */
  readonly mustExist?: boolean | undefined;
}

/**
 * Opens the stores that the configuration names, brings the register up to date in them and settles what an earlier
 * run left unfinished.
 *
 * A graph in a file is changed by one process at a time, which keeps its turn until it closes. Neo4j keeps several
 * writers apart itself, so there only filling the search index takes a turn.
 * @throws DanchieuError `store-missing`, `store-unreachable`, `store-busy`, `store-newer`, `setting-…`.
 */
export async function openService(
  config: Config,
  { to, onWaiting, giveUp, evenWithoutSearch, evenEmpty = false, mustExist = false }: OpenOptions,
): Promise<Service> {
  const shared = config.neo4j !== undefined;
  if (shared || (to === 'change' && !mustExist) || evenEmpty) await makeFolder(config.store);
  else await expectStore(config.store);
  const turn = await turnFor(config, { to, onWaiting, giveUp });
  // Kept until the service closes only by a process that changes a file.
  const kept = to === 'change' && !shared;
  try {
    const service = await openWithTurn(config, { to, onWaiting, evenWithoutSearch }, turn, kept);
    // What was interrupted is settled: a question holds nobody up while its answer is read.
    if (!kept) turn?.release();
    return service;
  } catch (error) {
    turn?.release();
    throw error;
  }
}

async function openWithTurn(
  config: Config,
  { to, onWaiting, evenWithoutSearch }: OpenOptions,
  turn: Turn | null,
  kept: boolean,
): Promise<Service> {
  const officeFile = officeFileOf(config.store);
  const { graph, search } = await openStores(config, { onWaiting, evenWithoutSearch });
  try {
    if (to !== 'look') await fetchOfficeList(graph, officeFile, to === 'change');
    const engine = await openEngine(officeFile);
    const settling = { config, engine, graph, search, officeFile };
    if (turn !== null) {
      await syncRegister(graph, engine, to === 'ask' && graph.kind === 'neo4j');
      // Tasks that wait for a search that is away are put there by whoever changes the store next.
      if (!(search instanceof LateSearch)) await drain({ ...settling, inTurn: (work) => work() });
    }
    return {
      ...settling,
      inTurn: (work) => (kept ? work() : withTurn(config.store, onWaiting, work)),
      async close() {
        await search.close();
        await graph.close();
        if (kept) turn?.release();
      },
    };
  } catch (error) {
    await search.close();
    await graph.close();
    throw error;
  }
}

function turnFor({ store }: Config, { to, onWaiting, giveUp }: OpenOptions): Promise<Turn | null> {
  if (to === 'change') return takeTurn(store, onWaiting, giveUp);
  return to === 'ask' ? tryTurn(store) : Promise.resolve(null);
}

async function withTurn<T>(store: string, onWaiting: (() => void) | undefined, work: () => Promise<T>): Promise<T> {
  const turn = await takeTurn(store, onWaiting);
  try {
    return await work();
  } finally {
    turn.release();
  }
}

async function expectStore(store: string): Promise<void> {
  await access(store).catch((cause: unknown) => {
    throw new DanchieuError('store-missing', { location: store }, { cause });
  });
}
