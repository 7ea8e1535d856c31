import type { KeyClaims } from '../../graph/store.js';
import type { Key } from '../../src/facts/claim.js';
import type { Service } from '../open/service.js';

/** Keys settled between two looks at what is dirty: small enough that another process's writes are soon seen. */
const KEYS_A_ROUND = 256;
const TASKS_A_ROUND = 500;

export interface DrainReport {
  /** Keys whose outcomes were written. */
  readonly keys: number;
  /** Tasks written to or taken out of the search index. */
  readonly tasks: number;
}

type Stores = Pick<Service, 'graph' | 'search' | 'engine'>;

/**
 * Settles everything that is dirty: outcomes of keys whose claims changed, then search documents of tasks whose text or
 * outcomes changed. Safe to interrupt and to run beside another process: a key that changed meanwhile stays dirty.
 */
export async function drain(stores: Stores, onKeys?: (done: number) => void): Promise<DrainReport> {
  const keys = await drainKeys(stores, onKeys);
  const tasks = await drainSearch(stores);
  return { keys, tasks };
}

async function drainKeys({ graph, engine }: Stores, onKeys?: (done: number) => void): Promise<number> {
  let written = 0;
  for (;;) {
    const dirty = await graph.dirtyKeys(KEYS_A_ROUND);
    if (dirty.length === 0) return written;
    // Loaded only when there is something to settle: most questions find nothing.
    const { resolveKey } = await import('../../indexer/index.js');
    const claims = await graph.claims(dirty.map(({ key }) => key));
    const targets = await draftTargets({ graph }, claims);
    for (const entry of claims) {
      const decisions = await graph.decisions(entry.key);
      const { outcomes, instruments } = resolveKey(entry.key, entry.claims, {
        register: engine.register(),
        decisions,
        claimsOf: (key) => targets.get(key)?.claims ?? [],
      });
      if ((await graph.putOutcomes(entry.key, entry.version, outcomes, instruments)) === 'written') written++;
    }
    onKeys?.(written);
  }
}

/** The claims of every key that a draft among these is meant to change, targets of targets included. */
async function draftTargets(
  { graph }: Pick<Stores, 'graph'>,
  claims: readonly KeyClaims[],
): Promise<ReadonlyMap<Key, KeyClaims>> {
  const found = new Map<Key, KeyClaims>();
  for (let round = claims; round.length > 0; ) {
    const wanted = new Set<Key>();
    for (const { claims: ofKey } of round) {
      for (const { claim } of ofKey)
        for (const { key } of claim.draft?.targets ?? []) if (!found.has(key)) wanted.add(key);
    }
    round = wanted.size === 0 ? [] : await graph.claims([...wanted].sort());
    for (const entry of round) found.set(entry.key, entry);
  }
  return found;
}

async function drainSearch({ graph, search }: Stores): Promise<number> {
  let done = 0;
  for (;;) {
    const pending = await graph.pendingTasks(TASKS_A_ROUND);
    if (pending.length === 0) return done;
    await search.put(pending);
    await graph.markSearched(pending.map(({ id, version }) => ({ id, version })));
    done += pending.length;
  }
}
