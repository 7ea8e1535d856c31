import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLists } from '../../../../graph/sqlite/read/merge.js';

describe('merging sorted lists', () => {
  it('gives the first rows of all, whatever the lists and the size of their pieces', () => {
    const rows = fc.uniqueArray(fc.nat(500), { maxLength: 200 });
    const list = fc.record({ rows, early: fc.nat(600) });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (given, limit) => {
        const lists = given.map(({ rows, early }) => ({ rows: [...rows].sort((a, b) => a - b), early }));
        const merged = mergeLists<number, number, number>(
          lists.map(({ rows, early }) => ({
            start: -1,
            // Anywhere up to the first row, and anywhere at all where there is none.
            notBefore: (rows[0] ?? 500) - early,
            fetch: (from: number, size: number) => rows.filter((row) => row > from).slice(0, size),
          })),
          { compare: (a, b) => a - b, limit, first: 4 },
        );
        const all = lists.flatMap(({ rows }) => rows).sort((a, b) => a - b);
        expect(merged).toEqual(all.slice(0, limit));
      }),
    );
  });

  it('does not read a list that begins beyond the page', () => {
    const list = (from: number, read: boolean) => ({
      start: -1,
      notBefore: from,
      fetch: (_after: number, size: number) => {
        if (!read) throw new Error('read');
        return [from, from + 1].slice(0, size);
      },
    });
    const lists = [list(9, false), list(1, true)];
    expect(mergeLists<number, number, number>(lists, { compare: (a, b) => a - b, limit: 2, first: 4 })).toEqual([1, 2]);
  });
});
