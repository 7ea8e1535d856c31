import { encodePageKey, type PageKeyPart } from './page-key.js';
import { pageOf } from './pages.js';
import type { MentionFilter, Page } from './store.js';

/** Where a list of mentions goes on: after this place of this document. */
export interface MentionPlace {
  readonly document: string;
  readonly ord: number;
}

export const FIRST_MENTION: MentionPlace = { document: '', ord: -1 };

/** Beyond every mention of a document: the next page begins with the next document. */
export const LAST_MENTION = Number.MAX_SAFE_INTEGER;

/** The document or instrument all of whose mentions are asked for; null where there is more to fit. */
export function wholeOf(filter: MentionFilter): { readonly document: string } | { readonly instrument: string } | null {
  const { document, instrument, ...more } = filter;
  if (Object.values(more).some((value) => value !== undefined)) return null;
  if (document !== undefined) return instrument === undefined ? { document } : null;
  return instrument === undefined ? null : { instrument };
}

/** Some documents of a list, in its order, that are looked through for one page of mentions. */
export interface LookedThrough {
  readonly documents: readonly string[];
  /** Whether there are more documents after these. */
  readonly more: boolean;
}

/** Of documents read one beyond `most`, those to look through. */
export function lookThrough(documents: readonly string[], most: number): LookedThrough {
  return { documents: documents.slice(0, most), more: documents.length > most };
}

/** A page of rows fetched one beyond the limit out of what was looked through; it goes on behind that, too. */
export function lookedPage<Row extends MentionPlace, Item>(
  rows: readonly Row[],
  { documents, more }: LookedThrough,
  limit: number,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const page = pageOf(rows, limit, itemOf, keyOf);
  const last = documents.at(-1);
  if (page.next !== null || !more || last === undefined) return page;
  return { ...page, next: encodePageKey([last, LAST_MENTION]) };
}

/** Where a mention stands, as parts of a page key. */
export function keyOf({ document, ord }: MentionPlace): readonly PageKeyPart[] {
  return [document, ord];
}
