import { encodePageKey, type PageKeyPart } from '../../page-key.js';
import type { Page } from '../../store.js';

/** A page of rows fetched one beyond the limit: the items, and the key of the last one when there are more. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  keyOf: (row: Row) => readonly PageKeyPart[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? encodePageKey(keyOf(last)) : null;
  return { items: shown.map(itemOf), next };
}

/** The only row of an aggregate. */
export function counted(row: { readonly n: number | null } | undefined): number {
  return row?.n ?? 0;
}
