import { describe, expect, it } from '@jest/globals';
import { SEARCH_ABBREVIATIONS } from '../../../search/words/abbreviations.data.js';
import { numbersOf } from '../../../search/words/numbers.js';
import { tolerance, within } from '../../../search/words/spelling.js';
import { telex } from '../../../search/words/telex.js';
import { wordsOf } from '../../../search/words/words.js';
import { ABBREVIATIONS } from '../../../src/register/abbreviations.data.js';

describe('words in Telex letters', () => {
  it.each([
    ['đường', 'dduwowngf'],
    ['SẮT', 'sawts'],
    ['hòa', 'hoaf'],
    ['hoà', 'hoaf'],
    ['Uỷ', 'uyr'],
    ['ủy', 'uyr'],
    ['nghĩa', 'nghiax'],
    ['cơ', 'cow'],
    ['luật', 'luaatj'],
    ['hoa', 'hoa'],
    ['Ðề', 'ddeef'],
  ])('%s is typed %s', (word, typed) => {
    expect(telex(word)).toBe(typed);
    expect(telex(word.normalize('NFD'))).toBe(typed);
  });
});

describe('words of a text', () => {
  it('stand where they are printed, whatever the Unicode form', () => {
    for (const text of ['(Hòa giải) ở “cơ sở”; 😀 số 5', '(Hòa giải) ở “cơ sở”; 😀 số 5'.normalize('NFD')]) {
      const words = wordsOf(text);
      expect(words.map(({ plain }) => plain)).toEqual(['hoa', 'giai', 'o', 'co', 'so', 'so', '5']);
      expect(words.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
        'Hòa',
        'giải',
        'ở',
        'cơ',
        'sở',
        'số',
        '5',
      ]);
    }
  });
});

describe('numbers of a text', () => {
  const forms = (text: string, source: 'typed' | 'printed' = 'printed') =>
    numbersOf(text, source).map(({ beginnings }) => beginnings.map(({ form }) => form));

  it('give one form for each beginning, and end where it is printed', () => {
    const text = 'Nghị định 118/2021/NĐ-CP';
    expect(forms(text)).toEqual([['118', '118x2021', '118x2021xnd', '118x2021xndxcp']]);
    expect(numbersOf(text, 'printed')[0]?.beginnings.map(({ end }) => text.slice(10, end))).toEqual([
      '118',
      '118/2021',
      '118/2021/NĐ',
      '118/2021/NĐ-CP',
    ]);
  });

  it('start at a digit on which nothing hangs from the left', () => {
    expect(forms('66.13/2026/NQ-CP').map(([first]) => first)).toEqual(['66z13']);
    expect(forms('QĐ-27/TW').flat()).toEqual([]);
    expect(forms('(6/QĐ-TTg)').map((one) => one.at(-1))).toEqual(['06xqdxttg']);
    expect(forms('năm 2022 - 27-NQ/TW').map((one) => one.at(-1))).toEqual(['27xnqxtw']);
  });

  it('bear a space at one side of a separator in print, none when typed', () => {
    expect(forms('68/QĐ- BTP')[0]?.at(-1)).toBe('68xqdxbtp');
    expect(forms('68/QĐ- BTP', 'typed')[0]?.at(-1)).toBe('68xqd');
    expect(forms('09/2023/TT-BNN&PTNT', 'typed')[0]?.at(-1)).toBe('09x2023xttxbnnptnt');
  });
});

describe('spelling', () => {
  it('counts letters put in, left out, changed and swapped', () => {
    expect(within('phobien', 'phobiem', 1)).toBe(true);
    expect(within('chuyenr', 'chuyen', 1)).toBe(true);
    expect(within('luta', 'luat', 1)).toBe(true);
    expect(within('luat', 'luat', 0)).toBe(true);
    expect(within('luat', 'lut', 0)).toBe(false);
    expect(within('phap', 'hanh', 1)).toBe(false);
    expect(within('nguyetn', 'nguye', 2)).toBe(true);
  });

  it('forgives nothing in numbers and in the shortest syllables', () => {
    expect([tolerance('27'), tolerance('an'), tolerance('luat'), tolerance('nguyenvan')]).toEqual([0, 0, 1, 2]);
  });
});

describe('abbreviations', () => {
  it('of search are not those of the register again, and are shorter than their words', () => {
    const known = new Set(ABBREVIATIONS.map(({ short }) => short));
    for (const { short, long } of SEARCH_ABBREVIATIONS) {
      expect(known).not.toContain(short);
      expect(wordsOf(long).length).toBeGreaterThan(2);
      expect(wordsOf(short)).toHaveLength(1);
    }
  });
});
