import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Openings } from '../../../src/text/openings.js';

const WORDS = ['nghị quyết', 'thường', 'quý', 'từ', 'i'];

describe('the openings of words', () => {
  const openings = new Openings(WORDS);

  it.each(['Nghị quyết số 27-NQ/TW', 'THƯỜNG XUYÊN', 'Quý II', 'từ ngày', 'Từ', 'I/2026'])('let "%s" pass', (text) => {
    expect(openings.mayStandAt(text, 0)).toBe(true);
  });

  it.each(['Chỉ thị', 'tháng', 'Luật', '2026', ''])('tell that "%s" is none of them', (text) => {
    expect(openings.mayStandAt(text, 0)).toBe(false);
  });

  it('look at the place asked for', () => {
    expect(openings.mayStandAt('Bộ Nội vụ, quý II', 'Bộ Nội vụ, '.length)).toBe(true);
  });

  it('never miss a word, wherever and however it is printed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...WORDS),
        fc.string(),
        fc.boolean(),
        (before, word, after, capitals) => {
          const printed = capitals ? word.toUpperCase() : word;
          expect(openings.mayStandAt(before + printed + after, before.length)).toBe(true);
        },
      ),
    );
  });
});
