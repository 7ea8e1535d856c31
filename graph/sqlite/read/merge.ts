/** A sorted list read in pieces: `fetch` gives up to `limit` rows beyond `start`, a key or the last row read. */
export interface PieceList<Row extends Key, Key, Place> {
  readonly start: Key;
  /** No row of the list stands before this. */
  readonly notBefore: Place;
  readonly fetch: (from: Key, limit: number) => readonly Row[];
}

interface Cursor<Row extends Key & Place, Key, Place> {
  readonly list: PieceList<Row, Key, Place>;
  rows: readonly Row[];
  at: number;
  /** Rows asked for last time: a piece that came back shorter was the last. 0: nothing was read yet. */
  asked: number;
}

interface Merging<Place> {
  readonly compare: (a: Place, b: Place) => number;
  readonly limit: number;
  /** Rows in the first piece of each list. */
  readonly first: number;
  /** Whether a row says only what the one before it in the merged list said: it is passed over. */
  readonly same?: (row: Place, last: Place) => boolean;
}

/**
 * The first rows of many sorted lists merged into one, by a heap of their heads: a list is read only when the page has
 * come to where it may begin, and then a short piece, however long it is.
 */
export function mergeLists<Row extends Key & Place, Key, Place>(
  lists: readonly PieceList<Row, Key, Place>[],
  { compare, limit, first, same = () => false }: Merging<Place>,
): Row[] {
  type Reading = Cursor<Row, Key, Place>;
  const heap: Reading[] = lists.map((list) => ({ list, rows: [], at: 0, asked: 0 }));
  const head = ({ rows, at, list }: Reading): Place => rows[at] ?? list.notBefore;
  const before = (a: number, b: number): boolean => compare(head(heap[a] as Reading), head(heap[b] as Reading)) < 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as Reading, heap[a] as Reading];
  };
  const sink = (start: number): void => {
    for (let at = start; ; ) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const least = left + 1 < heap.length && before(left + 1, left) ? left + 1 : left;
      if (!before(least, at)) return;
      swap(at, least);
      at = least;
    }
  };

  const read = (cursor: Reading, from: Key, asked: number): void => {
    cursor.asked = asked;
    cursor.rows = cursor.list.fetch(from, asked);
    cursor.at = 0;
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at);

  const merged: Row[] = [];
  while (merged.length < limit) {
    const top = heap[0];
    if (top === undefined) break;
    const row = top.rows[top.at];
    if (row === undefined) {
      read(top, top.list.start, first);
    } else {
      const last = merged.at(-1);
      if (last === undefined || !same(row, last)) merged.push(row);
      top.at++;
      if (top.at === top.rows.length && top.rows.length === top.asked) read(top, row, limit);
    }
    if (top.at === top.rows.length) {
      const last = heap.pop() as Reading;
      if (heap.length > 0) heap[0] = last;
    }
    sink(0);
  }
  return merged;
}
