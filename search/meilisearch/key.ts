import { createHash } from 'node:crypto';

/** Ids of documents may have 511 bytes and values of filters 468. */
const LONGEST = 400;

/**
 * An id as it stands in Meilisearch, where ids are `[A-Za-z0-9_-]` and filters compare without regard to case: ids of our
 * own (`[a-z0-9-]`) as they are, anything else by its hash. Injective, and never more than letters, digits, `_` and `-`.
 */
export function keyOf(id: string): string {
  if (/^[a-z0-9-]+$/.test(id) && id.length <= LONGEST) return id;
  return `${id.slice(0, 100).replace(/[^a-z0-9]+/g, '-')}_${hashOf(id)}`;
}

/**
 * What tasks are sorted by where nothing else puts one before the other: the bytes of the id in hexadecimal, so that the
 * order is that of the ids and a place in it can stand in a filter.
 */
export function orderOf(id: string): string {
  const bytes = Buffer.from(id, 'utf8').toString('hex');
  return bytes.length <= LONGEST ? bytes : `${bytes.slice(0, LONGEST - 40)}${hashOf(id)}`;
}

function hashOf(id: string): string {
  return createHash('sha256').update(id, 'utf16le').digest('hex').slice(0, 40);
}
