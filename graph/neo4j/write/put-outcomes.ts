import { DanchieuError } from '../../../src/errors/errors.js';
import type { Key } from '../../../src/facts/claim.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { stratumOf } from '../../keys.js';
import type { KeyOutcomes } from '../../store.js';
import { derive } from '../derive/derive.js';
import { meaningsOfClaims } from '../derive/meanings.js';
import type { Parameter } from '../parameters.js';
import type { Transaction } from '../transaction.js';
import { identifyInstruments, PRIORITY, sweepInstruments, type Voucher, voucher } from './instruments.js';
import { withdrawVouchers } from './keys.js';
import { meant, named, type StoredKey } from './stored-keys.js';

interface Change {
  readonly ref: string;
  readonly before: string | null;
  readonly outcome: Outcome;
  /** Whether anything derived follows from what changed. */
  readonly moves: boolean;
}

/**
 * Writes the outcomes of keys whose version is the expected one, and rewrites once for all of them what follows from
 * those that changed. Call inside a write transaction, in which `stored` was read.
 */
export async function putOutcomes(
  transaction: Transaction,
  writes: readonly KeyOutcomes[],
  stored: ReadonlyMap<Key, StoredKey>,
  clock: number,
): Promise<readonly ('written' | 'stale')[]> {
  const current = writes.map(({ key, expectedVersion }) => stored.get(key)?.version === expectedVersion);
  const fresh = writes.filter((_write, index) => current[index]);
  const changes = fresh.flatMap((write) => changesOf(stored.get(write.key), write));
  const moved = changes.filter((change) => change.moves);

  await transaction.each('put-outcomes', 'outcomes', changes.map(outcomeRow));
  const touched = new Set(moved.flatMap(({ before, outcome }) => [...named(before), ...meant(outcome)]));
  const vouched = await vouch(transaction, fresh, stored, new Map(changes.map(({ ref, outcome }) => [ref, outcome])));
  for (const id of [...vouched.now, ...vouched.before]) touched.add(id);
  await identifyInstruments(transaction, touched);
  if (moved.length > 0) {
    const claims = moved.map(({ ref }) => ref);
    const meanings = await meaningsOfClaims(transaction, claims);
    const tasks = await derive(transaction, meanings, { gone: false, whole: null });
    await transaction.each('raise-search-versions', 'tasks', tasks, { version: clock });
  }
  for (const id of vouched.now) touched.delete(id);
  await sweepInstruments(transaction, touched);
  await transaction.each(
    'keys-resolved',
    'keys',
    fresh.map(({ key }) => key),
  );
  return current.map((is) => (is ? 'written' : 'stale'));
}

/** The claims of a key whose outcome is another than the stored one. */
function changesOf(stored: StoredKey | undefined, { outcomes }: KeyOutcomes): readonly Change[] {
  const given = new Map(outcomes.map(({ claimId, outcome }) => [claimId, outcome]));
  return (stored?.claims ?? []).flatMap(({ ref, id, outcome: before }) => {
    const outcome = given.get(id);
    if (outcome === undefined) return [];
    const text = JSON.stringify(outcome);
    return text === before ? [] : [{ ref, before, outcome, moves: follows(before) !== follows(text) }];
  });
}

/** The parts of an outcome from which something derived follows, as text to compare. */
function follows(stored: string | null): string | null {
  if (stored === null) return null;
  const { status, instrument, candidates, warnings } = JSON.parse(stored) as Outcome;
  return JSON.stringify([status, instrument, candidates, warnings]);
}

/** As `put-outcomes` takes it. */
function outcomeRow({ ref, outcome }: Change): readonly Parameter[] {
  return [ref, outcome.status, outcome.instrument, meant(outcome), outcome.warnings, JSON.stringify(outcome)];
}

/**
 * Each key vouches for exactly the instruments its outcomes name; answers with those it gave a record of now, and with
 * all it vouched for before: the sources of both changed or may have.
 * @param given outcomes that were just written, by the claim's reference
 */
async function vouch(
  transaction: Transaction,
  writes: readonly KeyOutcomes[],
  stored: ReadonlyMap<Key, StoredKey>,
  given: ReadonlyMap<string, Outcome>,
): Promise<Record<'now' | 'before', readonly string[]>> {
  const vouching = writes.map(({ key, instruments }) => {
    const { claims = [], vouched = [] } = stored.get(key) ?? {};
    const names = claims.flatMap(({ ref, outcome }) => {
      const now = given.get(ref);
      return now === undefined ? named(outcome) : meant(now);
    });
    return { key, named: [...new Set(names)], vouched, records: instruments };
  });
  const vouchers: Voucher[] = [];
  const unknown = new Map<string, Key>();
  for (const { key, named, vouched, records } of vouching) {
    const missing = new Set(named);
    for (const record of records) {
      if (missing.delete(record.id)) {
        vouchers.push(voucher(key, `key:${key}`, PRIORITY.key + stratumOf(key), record));
      }
    }
    for (const id of vouched) missing.delete(id);
    for (const id of missing) unknown.set(id, key);
  }
  await transaction.each('vouch-by-keys', 'vouchers', vouchers);
  const [lost] = await transaction.each<{ id: string }>('not-in-register', 'ids', [...unknown.keys()]);
  if (lost !== undefined) {
    const detail = `outcome of ${unknown.get(lost.id) ?? ''} names ${lost.id} without a record`;
    throw new DanchieuError('internal', { detail });
  }
  await withdrawVouchers(transaction, vouching);
  const now = vouchers.map(({ instrument }) => instrument);
  return { now, before: vouching.flatMap(({ vouched }) => vouched) };
}
