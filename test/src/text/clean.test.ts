import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../../src/text/clean.js';

const unclean = fc
  .array(
    fc.constantFrom(
      'Nghị định',
      'nghị định'.normalize('NFD'),
      'NÐ-CP',
      '\r\n',
      '\r',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u2028',
      'hiên\u0323',
      '\u0301',
      '118/2021',
      ' ',
      '\u2003',
      'ð',
      '\u0189',
      '–',
      '𝔸',
      '\f',
      '\t',
      'a\u200b\u0323\u0302',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('cleanText', () => {
  it('returns clean text as it is', () => {
    const text = 'Nghị quyết số 27-NQ/TW – ngày 09/11/2022\n\tcủa Ban Chấp hành Trung ương\f';
    const cleaned = cleanText(text);
    expect(cleaned.text).toBe(text);
    expect(cleaned.map.spanOf({ start: 4, end: 9 })).toEqual({ start: 4, end: 9 });
  });

  it.each([
    ['Nghị định 89/2015/NÐ-CP', 'Nghị định 89/2015/NĐ-CP'],
    ['một\r\nhai\rba', 'một\nhai\nba'],
    ['số\u00a0118\u20032021', 'số 118 2021'],
    ['Quyết\u00ad định\u200b', 'Quyết định'],
    ['ðề án Ɖảng', 'đề án Đảng'],
    ['nghị định'.normalize('NFD'), 'nghị định'],
    ['thực hiêṇ', 'thực hiêṇ'.normalize('NFC')],
  ])('%j', (original, wanted) => {
    expect(cleanText(original).text).toBe(wanted);
  });

  it('maps a word after composed letters back to where it stands', () => {
    const original = `${'Thực hiện'.normalize('NFD')} 68/QĐ-BTP`;
    const { text, map } = cleanText(original);
    const start = text.indexOf('68/');
    const span = map.spanOf({ start, end: start + 9 });
    expect(original.slice(span.start, span.end)).toBe('68/QĐ-BTP');
  });

  it('covers a dot typed on the wrong letter and a soft hyphen inside a word', () => {
    const original = 'hiên\u0323 công tác';
    const { text, map } = cleanText(original);
    const word = map.spanOf({ start: 0, end: text.indexOf(' ') });
    expect(original.slice(word.start, word.end)).toBe('hiên\u0323');
    const hyphenated = cleanText('Quyết\u00adđịnh');
    const all = hyphenated.map.spanOf({ start: 0, end: hyphenated.text.length });
    expect(all).toEqual({ start: 0, end: 'Quyết\u00adđịnh'.length });
  });

  it('cleans in any order of dirt: every piece of the result maps to original text that cleans to it', () => {
    fc.assert(
      fc.property(unclean, fc.nat(), fc.nat(), (original, a, b) => {
        const { text, map } = cleanText(original);
        expect(map.derivedLength).toBe(text.length);
        expect(cleanText(text).text).toBe(text);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const span = map.spanOf({ start, end });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(original.length);
        expect(cleanText(original.slice(span.start, span.end)).text).toContain(text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a long run of marks or zero-width characters in its stride', () => {
    const marks = `a${'\u200b'.repeat(200_000)}b${'\u0323'.repeat(200_000)}`;
    expect(cleanText(marks).text.startsWith('aḅ')).toBe(true);
  });
});
