import type { Key } from '../../../src/facts/claim.js';
import type { Transaction } from '../transaction.js';

/**
 * Marks keys, and the drafts whose outcome rests on them, as changed since their outcomes were written. A key without
 * claims has nothing to resolve and is forgotten; those who rest on it are still marked.
 */
export async function markChanged(transaction: Transaction, keys: Iterable<Key>, clock: number): Promise<void> {
  const marked = new Set(keys);
  for (let last = [...marked]; last.length > 0; ) {
    const resting = await transaction.each<{ key: Key }>('keys-resting-on', 'keys', last);
    last = [...new Set(resting.map(({ key }) => key))].filter((key) => !marked.has(key));
    for (const key of last) marked.add(key);
  }
  await transaction.each('mark-changed', 'keys', [...marked], { version: clock });
}

interface Vouching {
  readonly key: Key;
  readonly named: readonly string[];
  readonly vouched: readonly string[];
}

/** What the outcomes of each key name, and for what it vouches. */
export function namedByKeys(transaction: Transaction, keys: readonly Key[]): Promise<readonly Vouching[]> {
  return transaction.each<Vouching>('named-by-keys', 'keys', keys);
}

/** Keys stop vouching for what their outcomes do not name; answers with the instruments concerned. */
export async function withdrawVouchers(
  transaction: Transaction,
  vouching: readonly Vouching[],
): Promise<readonly string[]> {
  const withdrawn = vouching.flatMap(({ key, named, vouched }) => {
    const instruments = vouched.filter((id) => !named.includes(id));
    return instruments.length === 0 ? [] : [{ key, instruments }];
  });
  await transaction.each('withdraw-vouchers', 'withdrawn', withdrawn);
  return withdrawn.flatMap(({ instruments }) => instruments);
}
