import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SegmentMap } from '../../../src/text/segment-map.js';
import { contains, overlaps } from '../../../src/text/span.js';

/** One step of deriving a text: copy a run, drop a run, replace a run by another, insert, or take runs out of order. */
type Step = { readonly kind: 'copy' | 'drop' | 'replace' | 'insert'; readonly length: number; readonly by: number };

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('copy', 'copy', 'drop', 'replace', 'insert'),
    length: fc.integer({ min: 1, max: 6 }),
    by: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 20 },
);

function derive(script: readonly Step[]): {
  map: SegmentMap;
  origins: readonly (readonly [number, number])[];
  length: number;
} {
  const builder = SegmentMap.builder();
  const origins: (readonly [number, number])[] = [];
  let at = 0;
  for (const { kind, length, by } of script) {
    if (kind === 'copy') {
      builder.copy(at, length);
      for (let i = 0; i < length; i++) origins.push([at + i, at + i + 1]);
    }
    if (kind === 'replace' && by !== length) {
      builder.replace(by, at, length);
      for (let i = 0; i < by; i++) origins.push([at, at + length]);
    }
    if (kind === 'insert') {
      builder.replace(by, at, 0);
      for (let i = 0; i < by; i++) origins.push([at, at]);
    }
    if (kind !== 'insert' && !(kind === 'replace' && by === length)) at += length;
  }
  return { map: builder.build(), origins, length: at };
}

describe('SegmentMap', () => {
  it('maps a text onto itself', () => {
    const map = SegmentMap.identity(10);
    expect(map.spanOf({ start: 2, end: 7 })).toEqual({ start: 2, end: 7 });
    expect(map.piecesOf({ start: 0, end: 10 })).toEqual([{ start: 0, end: 10 }]);
    expect(SegmentMap.identity(0).spanOf({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('maps every unit to where it came from', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { map, origins } = derive(script);
        expect(map.derivedLength).toBe(origins.length);
        for (const [i, [start, end]] of origins.entries()) {
          expect(map.startOf(i)).toBe(start);
          expect(map.endOf(i + 1)).toBe(end);
        }
      }),
    );
  });

  it('gives pieces that stay inside the span, in order, without what was cut out', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { map, origins } = derive(script);
        const pieces = map.piecesOf({ start: 0, end: origins.length });
        for (const [i, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          const before = pieces[i - 1];
          if (before !== undefined) expect(before.end).toBeLessThan(piece.start);
        }
        for (const [start, end] of origins) {
          if (start < end) expect(pieces.some((piece) => contains(piece, { start, end }))).toBe(true);
        }
      }),
    );
  });

  it('composes: outer after inner leads to the same originals', () => {
    fc.assert(
      fc.property(
        steps,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })), { maxLength: 8 }),
        (script, runs) => {
          const inner = derive(script);
          if (inner.origins.length === 0) return;
          const builder = SegmentMap.builder();
          const picked: number[] = [];
          for (const [from, length] of runs) {
            const start = from % inner.origins.length;
            const size = Math.min(length, inner.origins.length - start);
            builder.copy(start, size);
            for (let i = 0; i < size; i++) picked.push(start + i);
          }
          const composed = builder.build().compose(inner.map);
          expect(composed.derivedLength).toBe(picked.length);
          for (const [i, at] of picked.entries()) {
            const [start, end] = inner.origins[at] as readonly [number, number];
            expect(composed.startOf(i)).toBeLessThanOrEqual(start);
            expect(composed.endOf(i + 1)).toBeGreaterThanOrEqual(end);
          }
        },
      ),
    );
  });

  it('re-joins a sentence a footnote interrupts', () => {
    const builder = SegmentMap.builder();
    builder.copy(0, 10);
    builder.copy(40, 20);
    builder.copy(10, 30);
    const map = builder.build();
    expect(map.piecesOf({ start: 0, end: 30 })).toEqual([
      { start: 0, end: 10 },
      { start: 40, end: 60 },
    ]);
    expect(map.spanOf({ start: 12, end: 14 })).toEqual({ start: 42, end: 44 });
  });
});

describe('Span', () => {
  it('contains and overlaps by half-open ends', () => {
    expect(contains({ start: 0, end: 5 }, { start: 5, end: 5 })).toBe(true);
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false);
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
  });
});
