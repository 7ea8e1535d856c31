import type { KeyClaims, KeyOutcomes } from '../../graph/store.js';
import type { Key } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { Service } from '../open/service.js';
import { adoptIndex, isAdopted, tasksARound } from './search-index.js';

/**
 * Keys settled in one transaction between two looks at what is dirty: enough that a server's answers are waited for
 * seldom, few enough that another process's writes are soon seen.
 */
export const KEYS_A_ROUND = 2_000;

export interface DrainReport {
  /** Keys whose outcomes were written. */
  readonly keys: number;
  /** Tasks written to or taken out of the search index. */
  readonly tasks: number;
}

type Stores = Pick<Service, 'graph' | 'search' | 'engine' | 'inTurn'>;

/**
 * Settles everything that is dirty: outcomes of keys whose claims changed, then search documents of tasks whose text or
 * outcomes changed. Safe to interrupt and to run beside another process: a key that changed meanwhile stays dirty.
 */
export async function drain(stores: Stores, onKeys?: (done: number) => void): Promise<DrainReport> {
  const keys = await drainKeys(stores, onKeys);
  const tasks = await drainSearch(stores);
  return { keys, tasks };
}

/** The first half of `drain`, for a graph that has no search beside it. */
export async function drainKeys(
  { graph, engine }: Pick<Stores, 'graph' | 'engine'>,
  onKeys?: (done: number) => void,
): Promise<number> {
  let written = 0;
  for (;;) {
    const dirty = await graph.dirtyKeys(KEYS_A_ROUND);
    if (dirty.length === 0) return written;
    // Loaded only when there is something to settle: most questions find nothing.
    const { resolveKey } = await import('../../indexer/index.js');
    const claims = await graph.claims(dirty.map(({ key }) => key));
    const targets = await draftTargets({ graph }, claims);
    const decisions = await decisionsOf({ graph }, [...claims.map(({ key }) => key), ...targets.keys()]);
    const writes = claims.map((entry): KeyOutcomes => {
      const { outcomes, instruments } = resolveKey(entry.key, entry.claims, {
        register: engine.register(),
        decisionsOf: (key) => decisions.get(key) ?? [],
        claimsOf: (key) => targets.get(key)?.claims ?? [],
      });
      return { key: entry.key, expectedVersion: entry.version, outcomes, instruments };
    });
    written += (await graph.putManyOutcomes(writes)).filter((answer) => answer === 'written').length;
    onKeys?.(written);
  }
}

/** The claims of every key that a draft among these is meant to change, targets of targets included. */
export async function draftTargets(
  { graph }: Pick<Stores, 'graph'>,
  claims: readonly KeyClaims[],
): Promise<ReadonlyMap<Key, KeyClaims>> {
  const found = new Map<Key, KeyClaims>();
  let round = claims;
  while (round.length > 0) {
    const wanted = new Set<Key>();
    for (const { claims: ofKey } of round) {
      for (const { claim } of ofKey)
        for (const { key } of claim.draft?.targets ?? []) if (!found.has(key)) wanted.add(key);
    }
    const targets = wanted.size === 0 ? [] : await graph.claims([...wanted].sort());
    for (const entry of targets) found.set(entry.key, entry);
    round = targets;
  }
  return found;
}

/** What was decided about each of these keys. */
export async function decisionsOf(
  { graph }: Pick<Stores, 'graph'>,
  keys: readonly Key[],
): Promise<ReadonlyMap<Key, readonly Decision[]>> {
  const found = new Map<Key, Decision[]>();
  for (const decision of await graph.decisions([...new Set(keys)])) {
    const known = found.get(decision.key);
    if (known === undefined) found.set(decision.key, [decision]);
    else known.push(decision);
  }
  return found;
}

/**
 * Gives the search side what it does not hold yet. In turn: of two that did so at once, the slower could put what is
 * older in the place of what the quicker had put and marked.
 */
async function drainSearch(stores: Stores): Promise<number> {
  const { graph, search } = stores;
  const settled = (await graph.pendingTasks(1)).length === 0;
  if (settled && (await isAdopted(stores))) return 0;
  return stores.inTurn(async () => {
    await adoptIndex(stores);
    let done = 0;
    for (;;) {
      const pending = await graph.pendingTasks(tasksARound(search));
      if (pending.length === 0) return done;
      await search.put(pending);
      await graph.markSearched(pending.map(({ id, version }) => ({ id, version })));
      done += pending.length;
    }
  });
}
