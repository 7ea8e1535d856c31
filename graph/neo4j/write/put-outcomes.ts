import { DanchieuError } from '../../../src/errors/errors.js';
import type { Key } from '../../../src/facts/claim.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import { stratumOf } from '../../keys.js';
import type { KeyOutcomes } from '../../store.js';
import { derive } from '../derive/derive.js';
import { meaningsOfClaims } from '../derive/meanings.js';
import type { Transaction } from '../transaction.js';
import { identifyInstruments, PRIORITY, sweepInstruments, type Voucher, voucher } from './instruments.js';
import { namedByKeys, withdrawVouchers } from './keys.js';

interface KeyRow {
  readonly key: Key;
  readonly version: number;
  readonly claims: readonly { readonly ref: string; readonly id: string; readonly outcome: string | null }[];
}

interface Change {
  readonly ref: string;
  readonly before: string | null;
  readonly outcome: Outcome;
  /** Whether anything derived follows from what changed. */
  readonly moves: boolean;
}

/**
 * Writes the outcomes of keys whose version is the expected one, and rewrites once for all of them what follows from
 * those that changed. Call inside a write transaction, where versions stand still once read.
 */
export async function putOutcomes(
  transaction: Transaction,
  writes: readonly KeyOutcomes[],
  clock: number,
): Promise<readonly ('written' | 'stale')[]> {
  const keys = writes.map(({ key }) => key);
  const stored = new Map((await transaction.each<KeyRow>('key-versions', 'keys', keys)).map((row) => [row.key, row]));
  const current = writes.map(({ key, expectedVersion }) => stored.get(key)?.version === expectedVersion);
  const fresh = writes.filter((_write, index) => current[index]);
  const changes = fresh.flatMap((write) => changesOf(stored.get(write.key), write));
  const moved = changes.filter((change) => change.moves);

  await transaction.each('put-outcomes', 'outcomes', changes.map(outcomeFacts));
  const touched = new Set(moved.flatMap(({ before, outcome }) => [...named(before), ...meant(outcome)]));
  for (const id of await vouch(transaction, fresh)) touched.add(id);
  await identifyInstruments(transaction, touched);
  if (moved.length > 0) {
    const claims = moved.map(({ ref }) => ref);
    const meanings = await meaningsOfClaims(transaction, claims);
    const tasks = await derive(transaction, meanings, { gone: false, whole: null });
    await transaction.each('raise-search-versions', 'tasks', tasks, { version: clock });
  }
  await sweepInstruments(transaction, touched);
  await transaction.each(
    'keys-resolved',
    'keys',
    fresh.map(({ key }) => key),
  );
  return current.map((is) => (is ? 'written' : 'stale'));
}

/** The claims of a key whose outcome is another than the stored one. */
function changesOf(stored: KeyRow | undefined, { outcomes }: KeyOutcomes): readonly Change[] {
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

/** The instruments an outcome names: the one it denotes, or its candidates, best first. */
function meant(outcome: Outcome): readonly string[] {
  return outcome.instrument === null ? [...new Set(outcome.candidates)] : [outcome.instrument];
}

function named(stored: string | null): readonly string[] {
  return stored === null ? [] : meant(JSON.parse(stored) as Outcome);
}

function outcomeFacts({ ref, outcome }: Change): OutcomeRow {
  return {
    claim: ref,
    status: outcome.status,
    instrument: outcome.instrument,
    means: meant(outcome),
    warnings: outcome.warnings,
    outcome: JSON.stringify(outcome),
  };
}

type OutcomeRow = Readonly<Record<string, string | null | readonly string[]>>;

/** Each key vouches for exactly the instruments its outcomes name; answers with all whose sources changed or may have. */
async function vouch(transaction: Transaction, writes: readonly KeyOutcomes[]): Promise<readonly string[]> {
  const vouching = await namedByKeys(
    transaction,
    writes.map(({ key }) => key),
  );
  const records = new Map(writes.map(({ key, instruments }) => [key, instruments]));
  const vouchers: Voucher[] = [];
  const unknown = new Map<string, Key>();
  for (const { key, named, vouched } of vouching) {
    const missing = new Set(named);
    for (const record of records.get(key) ?? []) {
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
  return [...vouchers.map(({ instrument }) => instrument), ...vouching.flatMap(({ vouched }) => vouched)];
}
