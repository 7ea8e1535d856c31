import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export const RIGHTS = ['read', 'write'] as const;

/** What a key allows; who may write may read. */
export type KeyRights = (typeof RIGHTS)[number];

/** Who a key belongs to, as far as requests go. */
export interface KeyHolder {
  /** The part of the key that may be shown: names it in lists and logs. */
  readonly id: string;
  readonly rights: KeyRights;
}

const SHAPE = /^dc_([0-9a-f]{8})_[\w-]{43}$/;

/** A new key: `dc_`, eight hex digits that name it, and 32 random bytes. The whole is shown once and never kept. */
export function makeKey(): { readonly key: string; readonly id: string } {
  const id = randomBytes(4).toString('hex');
  return { key: `dc_${id}_${randomBytes(32).toString('base64url')}`, id };
}

/** The part of a key that names it; null for what cannot be a key. */
export function idOfKey(key: string): string | null {
  return SHAPE.exec(key)?.[1] ?? null;
}

/** What is kept of a key. One round of SHA-256 is enough: 256 random bits cannot be guessed, unlike a password. */
export function hashOfKey(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** Whether a key has this hash; how long it takes tells nothing of where they differ. */
export function isKeyOf(key: string, hash: Uint8Array): boolean {
  const own = hashOfKey(key);
  return own.length === hash.length && timingSafeEqual(own, hash);
}
