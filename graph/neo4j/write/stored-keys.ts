import type { Key } from '../../../src/facts/claim.js';
import type { Outcome } from '../../../src/facts/outcome.js';
import type { Transaction } from '../transaction.js';

export interface StoredClaim {
  readonly ref: string;
  readonly id: string;
  /** As text; null where it was never resolved. */
  readonly outcome: string | null;
}

/** A key as it is before its outcomes are written. */
export interface StoredKey {
  readonly key: Key;
  readonly version: number;
  readonly claims: readonly StoredClaim[];
  /** The instruments it vouches for. */
  readonly vouched: readonly string[];
}

/** As rows come: claims as lists, see `meanings.ts`. */
type KeyRow = Omit<StoredKey, 'claims'> & {
  readonly claims: readonly (readonly [ref: string, id: string, outcome: string | null])[];
};

/** Those of these keys that are stored. In a write transaction they stand still once read. */
export async function storedKeys(transaction: Transaction, keys: readonly Key[]): Promise<ReadonlyMap<Key, StoredKey>> {
  const rows = await transaction.each<KeyRow>('key-versions', 'keys', [...new Set(keys)]);
  return new Map(
    rows.map(({ claims, ...row }) => {
      return [row.key, { ...row, claims: claims.map(([ref, id, outcome]) => ({ ref, id, outcome })) }];
    }),
  );
}

/** The instruments an outcome names: the one it denotes, or its candidates, best first. */
export function meant(outcome: Outcome): readonly string[] {
  return outcome.instrument === null ? [...new Set(outcome.candidates)] : [outcome.instrument];
}

export function named(stored: string | null): readonly string[] {
  return stored === null ? [] : meant(JSON.parse(stored) as Outcome);
}
