/** A sorted list read in pieces: `fetch` gives up to `limit` rows beyond `start`, a key or the last row read. */
export interface PieceList<Row extends Key, Key> {
  readonly start: Key;
  readonly fetch: (from: Key, limit: number) => readonly Row[];
}

interface Cursor<Row extends Key, Key> {
  readonly list: PieceList<Row, Key>;
  rows: readonly Row[];
  at: number;
  /** Rows asked for last time: a piece that came back shorter was the last. */
  asked: number;
}

/**
 * The first rows of many sorted lists merged into one, by a heap of their heads: a list that has nothing on the page
 * costs one short fetch, however long it is.
 */
export function mergeLists<Row extends Key, Key>(
  lists: readonly PieceList<Row, Key>[],
  { compare, limit, first }: { compare: (a: Row, b: Row) => number; limit: number; first: number },
): Row[] {
  const heap: Cursor<Row, Key>[] = [];
  const head = (cursor: Cursor<Row, Key>): Row => cursor.rows[cursor.at] as Row;
  const before = (a: number, b: number): boolean =>
    compare(head(heap[a] as Cursor<Row, Key>), head(heap[b] as Cursor<Row, Key>)) < 0;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as Cursor<Row, Key>, heap[a] as Cursor<Row, Key>];
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

  for (const list of lists) {
    const rows = list.fetch(list.start, first);
    if (rows.length > 0) heap.push({ list, rows, at: 0, asked: first });
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(at);

  const merged: Row[] = [];
  while (merged.length < limit) {
    const top = heap[0];
    if (top === undefined) break;
    const row = head(top);
    merged.push(row);
    top.at++;
    if (top.at === top.rows.length && top.rows.length === top.asked) {
      top.asked = limit;
      top.rows = top.list.fetch(row, limit);
      top.at = 0;
    }
    if (top.at === top.rows.length) {
      const last = heap.pop() as Cursor<Row, Key>;
      if (heap.length > 0) heap[0] = last;
    }
    sink(0);
  }
  return merged;
}
