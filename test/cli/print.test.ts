import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseLanguage } from '../../cli/messages/language.js';
import { sayIn } from '../../cli/messages/say.js';
import { day, interval, someOf, wholeNumber } from '../../cli/option-values.js';
import { columns } from '../../cli/print/table.js';
import { hang, shorten, wrap } from '../../cli/print/wrap.js';
import { printInterval } from '../../src/labels/print-interval.js';
import { oneLine } from '../../src/text/one-line.js';

const words = fc.array(fc.constantFrom('Luật', 'đất', 'đai', '61/2018/NĐ-CP', '\n', 'a'.repeat(30)), { maxLength: 40 });

describe('wrapping', () => {
  it('loses no word and keeps within the width, unless one word is wider', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (all, width) => {
        const text = all.join(' ');
        const lines = wrap(text, width);
        expect(oneLine(lines.join(' ')).trim()).toBe(oneLine(text).trim());
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('hangs further lines under the first', () => {
    expect(hang('• ', 'một hai ba bốn năm sáu bảy', 22)).toEqual(['• một hai ba bốn năm', '  sáu bảy']);
  });

  it('shortens at a space', () => {
    expect(shorten('một hai ba bốn', 12)).toBe('một hai ba…');
    expect(shorten('một hai', 12)).toBe('một hai');
  });

  it('sets columns', () => {
    expect(
      columns(
        [
          ['1', 'a'],
          ['22', 'b'],
        ],
        new Set([0]),
      ),
    ).toEqual([' 1  a', '22  b']);
  });
});

describe('option values', () => {
  it('read a day in either order and refuse one that is not in the calendar', () => {
    expect(day('2026-02-28')).toBe('2026-02-28');
    expect(day('28/2/2026')).toBe('2026-02-28');
    for (const wrong of ['30/2/2026', '2026', 'mai', '2026-13-01']) expect(() => day(wrong)).toThrow();
  });

  it('read a time', () => {
    expect(interval('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(interval('2024-2025')).toEqual({ from: '2024-01-01', to: '2025-12-31' });
    expect(interval('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(interval('2024-03-01..2024-06')).toEqual({ from: '2024-03-01', to: '2024-06-30' });
    for (const wrong of ['2025-2024', 'quý I', '2024-00', '']) expect(() => interval(wrong)).toThrow();
  });

  it('hold lists and numbers to what is allowed', () => {
    expect(someOf(['a', 'b'])('a,b', ['b'])).toEqual(['b', 'a', 'b']);
    expect(() => someOf(['a'])('c', undefined)).toThrow();
    expect(wholeNumber(1, 6)('3')).toBe(3);
    for (const wrong of ['0', '7', '2.5', 'x', '']) expect(() => wholeNumber(1, 6)(wrong)).toThrow();
  });
});

describe('language', () => {
  it('is Vietnamese unless told otherwise', () => {
    expect(chooseLanguage([], {})).toBe('vi');
    expect(chooseLanguage([], { LANG: 'C.UTF-8' })).toBe('vi');
    expect(chooseLanguage([], { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(chooseLanguage(['search', '--lang=en'], { LANG: 'vi_VN' })).toBe('en');
    expect(chooseLanguage(['search', '--', '--lang', 'en'], {})).toBe('vi');
  });

  it('sets thousands apart its own way', () => {
    expect(sayIn('vi')('number', { value: 1234567 })).toBe('1.234.567');
    expect(sayIn('en')('number', { value: 1234567 })).toBe('1,234,567');
  });

  it('prints intervals as people write them', () => {
    expect(printInterval('2026-01-01', '2026-12-31', 'vi')).toBe('2026');
    expect(printInterval('2021-01-01', '2025-12-31', 'vi')).toBe('2021 – 2025');
    expect(printInterval('2026-04-01', '2026-06-30', 'vi')).toBe('01/4/2026 – 30/6/2026');
    expect(printInterval(null, '2026-06-30', 'vi')).toBe('… – 30/6/2026');
  });
});
