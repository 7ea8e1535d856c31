import { hashOfKey, isKeyOf, type KeyHolder, makeKey } from './key.js';

/** Tells who a key belongs to; null for one that is not known. */
export interface KeyHolders {
  holderOf(key: string): Promise<KeyHolder | null>;
}

/** The keys of `others` and one more that may write, which lives in the memory of this process alone. */
export function withOwnKey(others: KeyHolders): { readonly key: string; readonly holders: KeyHolders } {
  const { key, id } = makeKey();
  const hash = hashOfKey(key);
  const holder: KeyHolder = { id, rights: 'write' };
  return {
    key,
    holders: { holderOf: async (given) => (isKeyOf(given, hash) ? holder : others.holderOf(given)) },
  };
}
