import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behind, readPlace, SLACK, START, windowOf, writePlace } from '../../../search/meilisearch/place.js';

const ids = (count: number) => Array.from({ length: count }, (_one, index) => ({ id: `t-${index}` }));

describe('places in a list', () => {
  it('survive being written, and nothing else is taken for one', () => {
    for (const place of [START, { part: 1, offset: 40, last: 'ke-hoach_1' } as const]) {
      expect(readPlace(writePlace(place))).toEqual(place);
    }
    expect(readPlace(null)).toEqual(START);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (after) => {
          try {
            expect(readPlace(after).offset).toBeGreaterThanOrEqual(0);
          } catch (error) {
            expect(error).toMatchObject({ code: 'page-unknown' });
          }
        },
      ),
    );
  });

  it('go on behind the last task though others came or went before it', () => {
    const list = ids(100);
    const next = (rows: readonly { readonly id: string }[], offset: number, last: string, limit: number) => {
      const window = windowOf(offset, limit);
      return behind(rows.slice(window.offset, window.offset + window.limit), { part: 0, offset, last }).rows.slice(
        0,
        limit,
      );
    };
    expect(next(list, 0, '', 5)).toEqual(list.slice(0, 5));
    expect(next(list, 50, 't-49', 5)).toEqual(list.slice(50, 55));
    expect(next(list.slice(3), 50, 't-49', 5)).toEqual(list.slice(50, 55));
    expect(next([...ids(4).map(({ id }) => ({ id: `new-${id}` })), ...list], 50, 't-49', 5)).toEqual(
      list.slice(50, 55),
    );
    // The last task itself is gone: its old place.
    expect(next([...list.slice(0, 49), ...list.slice(50)], 50, 't-49', 5)).toEqual(list.slice(51, 56));
    expect(next(list, 2, 't-1', 200)).toEqual(list.slice(2));
    expect(SLACK).toBeGreaterThan(0);
  });
});
