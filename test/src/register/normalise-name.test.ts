import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ABBREVIATIONS, COMMA_COMPOUNDS, SPELLING_VARIANTS } from '../../../src/register/abbreviations.data.js';
import { normaliseName } from '../../../src/register/normalise-name.js';
import { fold } from '../../../src/text/fold.js';
import { BUILT_IN } from './built-in.js';

describe('the comparison form of a name', () => {
  const rows = [
    ...ABBREVIATIONS.map(({ short, examples }) => ({ of: short, examples })),
    ...SPELLING_VARIANTS.map(({ from, examples }) => ({ of: from, examples })),
    ...COMMA_COMPOUNDS.map(({ from, examples }) => ({ of: from, examples })),
  ];

  it.each(rows)('$of: every example reads as it should', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const [printed, canonical] of examples) expect(normaliseName(printed)).toBe(canonical);
  });

  it.each(ABBREVIATIONS)('$short is no Vietnamese syllable', ({ short }) => {
    expect(fold(short)).not.toMatch(
      /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ngh?|nh?|p|t)?$/,
    );
  });

  it('takes old and new tone marks for one spelling', () => {
    expect(normaliseName('Luật Hoà giải ở cơ sở')).toBe(normaliseName('Luật Hòa giải ở cơ sở'));
    expect(normaliseName('Uỷ ban')).toBe(normaliseName('Ủy ban'));
    expect(normaliseName('Luật Bảo vệ sức khoẻ nhân dân')).toBe('luật bảo vệ sức khỏe nhân dân');
    expect(normaliseName('Luật Thuỷ sản')).toBe('luật thủy sản');
  });

  it('leaves alone what only looks like a tone mark on the second vowel', () => {
    expect(normaliseName('Luật Quý hiếm toàn hoàn')).toBe('luật quý hiếm toàn hoàn');
    expect(normaliseName('Luật Thủy lợi')).toBe('luật thủy lợi');
  });

  it('reads decomposed letters, quotes, dashes and white space as the plain name', () => {
    expect(normaliseName('LUẬT  HỘ\u00a0TỊCH'.normalize('NFD'))).toBe('luật hộ tịch');
    expect(normaliseName('Đề án “Tăng cường năng lực” giai đoạn 2022 – 2027')).toBe(
      'đề án tăng cường năng lực giai đoạn 2022-2027',
    );
    expect(normaliseName('Nghị quyết Trung ương 4 (khóa XII)')).toBe(
      normaliseName('Nghị quyết Trung ương 4, khoá XII'),
    );
  });

  it('keeps commas and “và” apart: they make different laws', () => {
    expect(normaliseName('Luật Khiếu nại, tố cáo')).not.toBe(normaliseName('Luật Khiếu nại và tố cáo'));
  });

  it('gives its own result again', () => {
    const words = fc.constantFrom(
      'Luật',
      'PBGDPL',
      'Hoà',
      'giải',
      ',',
      'uỷ',
      'ban',
      '–',
      '“',
      'BLDS',
      'phòng',
      'chống',
      '(',
      'Qui',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (typed) => {
        const once = normaliseName(typed.join(' '));
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });

  it('tells apart all laws of the register that have different titles', () => {
    const laws = BUILT_IN.rows.filter(({ type }) => type === 'luật');
    expect(laws.length).toBeGreaterThan(250);
    for (const law of laws) if (law.title !== null) expect(law.names.map(({ name }) => name)).not.toEqual([]);
  });
});
