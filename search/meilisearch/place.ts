import { DanchieuError } from '../../src/errors/errors.js';

/**
 * Where a list goes on. A list by words has parts; in each the place is told by how many tasks came before and by the last
 * of them. A list of everything is in the order of ids, and the last is enough.
 */
export interface Place {
  /** 0 for tasks with the accents as typed, 1 for the others. */
  readonly part: 0 | 1;
  readonly offset: number;
  /** Key or order of the last task, letters, digits, `_` and `-`. */
  readonly last: string;
}

export const START: Place = { part: 0, offset: 0, last: '' };

/** A place as the key of a page; `readPlace` reads it back. */
export function writePlace({ part, offset, last }: Place): string {
  return Buffer.from(JSON.stringify([part, offset, last]), 'utf8').toString('base64url');
}

/** @throws DanchieuError `page-unknown` for a key that is not ours. */
export function readPlace(after: string | null | undefined): Place {
  if (!after) return START;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 3) {
      const [part, offset, last] = place as readonly unknown[];
      const counted = typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0;
      if ((part === 0 || part === 1) && counted && typeof last === 'string' && /^[\w-]*$/.test(last))
        return { part, offset, last };
    }
  } catch {
    // Told below, as for any other key that is not ours.
  }
  throw new DanchieuError('page-unknown', { key: after });
}

/** How far a task may have moved between two pages and still be where the next one starts. */
export const SLACK = 20;

/** The part of a list to ask for so that the last task of the page before is likely in it. */
export function windowOf(offset: number, limit: number): { readonly offset: number; readonly limit: number } {
  const start = Math.max(0, offset - SLACK);
  return { offset: start, limit: offset - start + limit + (offset === 0 ? 0 : SLACK) };
}

/**
 * What stands behind the last task of the page before, wherever that is now; where it has left the list, what stands at
 * its old place. So tasks that come or go in front of it neither repeat nor hide any.
 */
export function behind<T extends { readonly id: string }>(
  rows: readonly T[],
  { offset, last }: Place,
): { readonly rows: readonly T[]; readonly offset: number } {
  const start = Math.max(0, offset - SLACK);
  const found = rows.findIndex(({ id }) => id === last);
  const from = found >= 0 ? found + 1 : offset - start;
  return { rows: rows.slice(from), offset: start + from };
}
