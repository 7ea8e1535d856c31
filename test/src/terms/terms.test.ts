import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ASSEMBLY_TERMS,
  assemblyTermAt,
  LOCAL_TERMS,
  LOWER_TERMS,
  localTermAt,
  OFFICE_TERMS,
  officeTermAt,
  PARTY_TERMS,
  parseTerm,
  partyTermAt,
  printTerm,
  romanToNumber,
  toRoman,
} from '../../../src/terms/index.js';

describe.each([
  ['central Party terms', PARTY_TERMS, partyTermAt],
  ['National Assembly terms', ASSEMBLY_TERMS, assemblyTermAt],
  ['provincial Party terms', LOCAL_TERMS, (date: string) => localTermAt(date)],
  ['lower Party terms', LOWER_TERMS, (date: string) => localTermAt(date, 'lower')],
  ['terms of office', OFFICE_TERMS, officeTermAt],
] as const)('%s', (_, rows, at) => {
  it('hold their examples and not their counter-examples', () => {
    for (const row of rows) {
      for (const date of row.examples) expect([date, at(date)]).toEqual([date, row.term]);
      for (const date of row.counterExamples) expect([date, at(date)]).not.toEqual([date, row.term]);
    }
  });

  it('follow on one another, without a gap where one day ends one and begins the next', () => {
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1];
      if (next === undefined) continue;
      if (rows === PARTY_TERMS || rows === ASSEMBLY_TERMS) expect(next.from).toBe(row.to);
      else expect(row.to !== null && row.to <= next.from).toBe(true);
    }
  });
});

describe('a term at a date', () => {
  it('places a year or month only when it lies in one term as a whole', () => {
    expect(partyTermAt('2020')).toBe('12');
    expect(partyTermAt('2021')).toBeNull();
    expect(partyTermAt('2021-03')).toBe('13');
    expect(partyTermAt('2021-02')).toBeNull();
    expect(partyTermAt('1950')).toBeNull();
  });

  it('does not guess in the months of local congresses', () => {
    expect(localTermAt('2020-10-15')).toBeNull();
    expect(localTermAt('2025-07-29')).toBe('2020-2025');
    expect(localTermAt('2025-07-29', 'lower')).toBeNull();
    expect(localTermAt('2020')).toBeNull();
    expect(localTermAt('2024')).toBe('2020-2025');
  });

  it('knows that merged provinces had no committee before 01/7/2025', () => {
    expect(localTermAt('2025-07-29', true)).toBe('2020-2025');
    expect(localTermAt('2024-07-29', true)).toBeNull();
    expect(localTermAt('2026-07-29', true)).toBe('2025-2030');
  });
});

describe('numerals', () => {
  it('go both ways', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 89 }), (n) => romanToNumber(toRoman(n)) === n));
    expect(romanToNumber('XIII')).toBe(13);
    expect(romanToNumber('IIX')).toBeNull();
    expect(romanToNumber('')).toBeNull();
  });

  it.each([
    ['XIII', '13'],
    ['xii', '12'],
    ['13', '13'],
    ['2020 - 2025', '2020-2025'],
    ['2020–2025', '2020-2025'],
    ['mới', null],
  ])('reads the term %s', (text, term) => {
    expect(parseTerm(text)).toBe(term);
  });
});

describe('a term as people write it', () => {
  it('is read back as the one it was', () => {
    expect([printTerm('13'), printTerm('9'), printTerm('2020-2025')]).toEqual(['XIII', 'IX', '2020-2025']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 89 }), (term) => parseTerm(printTerm(String(term))) === String(term)),
    );
  });
});
