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

const PLAIN = /^[a-z0-9-]+$/;

/**
 * An id as a value of a facet, which filters compare without regard to case or marks: letters and digits as they are,
 * everything else by its code. `idOfValue` reads it back; only ids too long for that are told by a hash.
 */
export function valueOfId(id: string): string {
  if (PLAIN.test(id) && id.length <= LONGEST) return id;
  let value = '';
  for (let at = 0; at < id.length; at++) {
    const unit = id.charAt(at);
    value += PLAIN.test(unit) ? unit : `_${id.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return value !== '' && value.length <= LONGEST ? value : `${value.slice(0, 100)}__${hashOf(id)}`;
}

/** The id behind a value, its escaped characters back; a shortened one stays as it is. */
export function idOfValue(value: string): string {
  if (value.includes('__')) return value;
  return value.replace(/_([0-9a-f]{4})/g, (_code, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}

const MARK = '\t';

/** A unit's name as a value of a facet: with a hash behind it that keeps names apart that differ in case or marks only. */
export function unitValue(unit: string): string {
  return `${unit}${MARK}${hashOf(unit).slice(0, 12)}`;
}

/** The name of a unit behind its value. */
export function unitOf(value: string): string {
  const mark = value.lastIndexOf(MARK);
  return mark < 0 ? value : value.slice(0, mark);
}

function hashOf(id: string): string {
  return createHash('sha256').update(id, 'utf16le').digest('hex').slice(0, 40);
}
