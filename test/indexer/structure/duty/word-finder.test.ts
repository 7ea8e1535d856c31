import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordFinder } from '../../../../indexer/structure/duty/word-finder.js';

const WORDS = ['trước', 'khi ', 'định kỳ', 'quý ', 'từ ngày'];

describe('a word looked for in duties', () => {
  it.each([
    ['trước', 'Hoàn thành trước ngày 30/6/2026'],
    ['trước', 'Trước ngày 30/6/2026'],
    ['khi ', 'ngay sau khi Luật số 64/2025/QH15 có hiệu lực'],
    ['khi ', 'Khi có yêu cầu'],
    ['định kỳ', 'Định kỳ hằng năm'],
    ['quý ', 'trong quý II/2026'],
  ])('%s stands in %s', (word, text) => {
    expect(wordFinder(word)(text)).toBe(true);
  });

  it.each([
    ['trước', 'mọi nước, rước đuốc, TRƯỚC NGÀY 30/6/2026'],
    ['khi ', 'Theo Quyết định số 06/QĐ-TTg'],
    ['quý ', 'quản lý nhà nước về hộ tịch'],
    ['trước', ''],
  ])('%s does not stand in %s', (word, text) => {
    expect(wordFinder(word)(text)).toBe(false);
  });

  it('is found wherever it stands, with a small or capital first letter', () => {
    const piece = fc.constantFrom(...WORDS, 'Trước', 'Khi ', 'ước', 'k', 'T', 'ừ ngày', 'đ', ' ', 'ịnh kỳ');
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.array(piece, { maxLength: 12 }), (word, pieces) => {
        const text = pieces.join('');
        const [first, rest] = [word.charAt(0), word.slice(1)];
        expect(wordFinder(word)(text)).toBe(text.includes(word) || text.includes(first.toUpperCase() + rest));
      }),
    );
  });
});
