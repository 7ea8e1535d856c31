import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOfValue, keyOf, orderOf, unitOf, unitValue, valueOfId } from '../../../search/meilisearch/key.js';

describe('keys of ids', () => {
  it('leaves ids of instruments and documents as they are', () => {
    expect(keyOf('nghi-dinh-118-2021-nd-cp')).toBe('nghi-dinh-118-2021-nd-cp');
    expect(keyOf('ke-hoach-2024-1a2b3c4d')).toBe('ke-hoach-2024-1a2b3c4d');
  });

  it('makes every other id one that Meilisearch takes, different for different ids', () => {
    const id = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.constantFrom('A', 'a', 'A-', 'a_', '', 'kế hoạch:t-1', 'kế hoạch:t-2', 'a b', 'a\\', '"', '\ud800', '\ud801'),
    );
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(keyOf(one)).toMatch(/^[A-Za-z0-9_-]{1,400}$/);
        expect(keyOf(one) === keyOf(other)).toBe(one === other);
        // Filters compare without regard to case.
        expect(keyOf(one).toLowerCase()).toBe(keyOf(one));
      }),
    );
  });

  it('makes every id a value that a filter tells apart, and reads it back', () => {
    const id = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(valueOfId(one)).toMatch(/^[a-z0-9_-]{1,400}$/);
        expect(valueOfId(one) === valueOfId(other)).toBe(one === other);
        if (one !== '') expect(idOfValue(valueOfId(one))).toBe(one);
        expect(unitOf(unitValue(one))).toBe(one);
        expect(unitValue(one).toLowerCase() === unitValue(other).toLowerCase()).toBe(one === other);
      }),
    );
    expect(valueOfId('Đ'.repeat(300))).not.toBe(valueOfId('Đ'.repeat(301)));
  });

  it('gives an order that is that of the ids, however they are written', () => {
    const id = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(orderOf(one)).toMatch(/^[0-9a-f]*$/);
        expect(orderOf(one) < orderOf(other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0);
      }),
    );
    expect(orderOf('a'.repeat(300))).toHaveLength(400);
    expect(orderOf('a'.repeat(300))).not.toBe(orderOf('a'.repeat(301)));
  });
});
