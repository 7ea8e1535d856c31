import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldStart } from '../../../web/text/fold-start.js';

const NUMBER = '27-NQ/TW';
const DUTIES = 'Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch, phân công các sở, ban, ngành và địa phương. ';

const rangeOf = (text: string): readonly [number, number] => [text.indexOf(NUMBER), text.indexOf(NUMBER) + 8];

describe('the folded form of a long task', () => {
  it('begins with the task where the match stands in its first lines', () => {
    const text = `Triển khai Nghị quyết số ${NUMBER}. ${DUTIES.repeat(6)}`;
    expect(foldStart(text, [rangeOf(text)])).toBe(0);
  });

  it('begins at a word shortly before a match that stands further in', () => {
    const text = `${DUTIES.repeat(5)}Tổng kết việc thực hiện Nghị quyết số ${NUMBER} ngày 21/5/2018.`;
    const shown = text.slice(foldStart(text, [rangeOf(text)]));
    expect(shown).toMatch(/Tổng kết việc thực hiện Nghị quyết số 27-NQ\/TW/);
    expect(shown.indexOf(NUMBER)).toBeLessThan(90);
  });

  it('begins with the task where nothing of it matches, as when browsing by facets', () => {
    expect(foldStart(DUTIES.repeat(6), [])).toBe(0);
  });

  it('never cuts a word, nor the match', () => {
    const word = fc.stringMatching(/^\S{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), (words, nth) => {
        const text = words.join(' ');
        const before = words.slice(0, nth % words.length).join(' ');
        const start = before === '' ? 0 : before.length + 1;
        const from = foldStart(text, [[start, start + (words[nth % words.length]?.length ?? 0)]]);
        expect(from).toBeLessThanOrEqual(start);
        expect(from === 0 || text[from - 1] === ' ').toBe(true);
      }),
    );
  });
});
