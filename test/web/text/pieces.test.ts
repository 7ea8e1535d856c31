import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from '../../../web/text/pieces.js';

describe('a text cut at the ends of its marks', () => {
  it('marks a number and, inside it, a nested one', () => {
    const text = 'Thông tư quy định chi tiết Nghị định số 98/2021/NĐ-CP.';
    const outer = { start: 0, end: text.length - 1 };
    const inner = { start: 27, end: text.length - 1 };
    const marked = piecesOf(text, [inner, outer]).map(({ text: piece, marks }) => [piece, marks.length]);
    expect(marked).toEqual([
      ['Thông tư quy định chi tiết ', 1],
      ['Nghị định số 98/2021/NĐ-CP', 2],
      ['.', 0],
    ]);
  });

  it('loses nothing of the text, and every piece lies wholly under its marks', () => {
    const range = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range, { maxLength: 8 }), (text, ranges) => {
        const pieces = piecesOf(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { text: piece, start, marks } of pieces) {
          const over = ranges.filter((one) => one.start <= start && start + piece.length <= one.end);
          expect(new Set(marks)).toEqual(new Set(over));
        }
      }),
    );
  });
});
