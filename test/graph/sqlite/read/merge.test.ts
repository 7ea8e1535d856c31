import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeLists } from '../../../../graph/sqlite/read/merge.js';

describe('merging sorted lists', () => {
  it('gives the first rows of all, whatever the lists and the size of their pieces', () => {
    const rows = fc.uniqueArray(fc.nat(500), { maxLength: 200 });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), (given, limit) => {
        const lists = given.map((list) => [...list].sort((a, b) => a - b));
        const merged = mergeLists<number, number>(
          lists.map((list) => ({
            start: -1,
            fetch: (from: number, size: number) => list.filter((row) => row > from).slice(0, size),
          })),
          { compare: (a, b) => a - b, limit, first: 4 },
        );
        expect(merged).toEqual(
          lists
            .flat()
            .sort((a, b) => a - b)
            .slice(0, limit),
        );
      }),
    );
  });
});
