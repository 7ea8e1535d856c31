import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { GraphStore } from '../../graph/store.js';
import type { TaskSearch } from '../../search/task-search.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { drain } from '../keep/drain.js';
import { officeFileOf } from '../register/load.js';
import type { Config } from './config.js';
import { type Engine, openEngine } from './engine.js';
import { openStores } from './stores.js';
import { type Turn, takeTurn, tryTurn } from './turn.js';

/** Everything a use case works with; made by `openService`, closed by whoever opened it. */
export interface Service {
  readonly config: Config;
  readonly engine: Engine;
  readonly graph: GraphStore;
  readonly search: TaskSearch;
  /** The office's own list of instruments, beside the store. */
  readonly officeFile: string;
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
}

/**
 * Opens the stores that the configuration names, brings the register up to date in them and settles what an earlier
 * run left unfinished.
 * @throws DanchieuError `store-missing`, `store-unreachable`, `store-busy`, `store-newer`.
 */
export async function openService(config: Config, { to, onWaiting }: OpenOptions): Promise<Service> {
  if (to === 'change') await makeFolder(config.store);
  else await expectStore(config.store);
  const turn = await turnFor(config.store, to, onWaiting);
  try {
    const service = await openWithTurn(config, turn, onWaiting);
    // What was interrupted is settled: a question holds nobody up while its answer is read.
    if (to !== 'change') turn?.release();
    return service;
  } catch (error) {
    turn?.release();
    throw error;
  }
}

async function openWithTurn(config: Config, turn: Turn | null, onWaiting?: () => void): Promise<Service> {
  const officeFile = officeFileOf(config.store);
  const engine = await openEngine(officeFile);
  const { graph, search } = await openStores(config, onWaiting);
  const service: Service = {
    config,
    engine,
    graph,
    search,
    officeFile,
    async close() {
      await search.close();
      await graph.close();
      turn?.release();
    },
  };
  try {
    if (turn !== null) {
      await syncRegister(service);
      await drain(service);
    }
    return service;
  } catch (error) {
    await service.close();
    throw error;
  }
}

/** Name of the store's setting that holds the stamp of the register it was last brought up to. */
const STAMP_SETTING = 'register-stamp';

async function syncRegister({ graph, engine }: Service): Promise<void> {
  if ((await graph.setting(STAMP_SETTING)) === engine.stamp) return;
  const register = engine.register();
  await graph.syncRegister(register.version, register.rows);
  await graph.putSetting(STAMP_SETTING, engine.stamp);
}

function turnFor(store: string, to: OpenOptions['to'], onWaiting?: () => void): Promise<Turn | null> {
  if (to === 'change') return takeTurn(store, onWaiting);
  return to === 'ask' ? tryTurn(store) : Promise.resolve(null);
}

async function makeFolder(store: string): Promise<void> {
  await mkdir(dirname(store), { recursive: true }).catch((cause: unknown) => {
    throw new DanchieuError('store-unreachable', { location: store, detail: String(cause) }, { cause });
  });
}

async function expectStore(store: string): Promise<void> {
  await access(store).catch((cause: unknown) => {
    throw new DanchieuError('store-missing', { location: store }, { cause });
  });
}
