import { describe, expect, it } from '@jest/globals';
import { resolveDecreeByDate } from '../../../indexer/resolve/decree-year.js';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import type { Claim } from '../../../src/facts/claim.js';

const meaning = (number: string, date: string | null): string | null => {
  const symbol = parseSymbol(number, 'nghị định');
  if (symbol === null) throw new Error(number);
  return resolveDecreeByDate(symbol, { type: 'nghị định', date } as Claim)?.outcome.instrument ?? null;
};

describe('a decree whose number lacks the year', () => {
  it('has the year of its date', () => {
    expect(meaning('69/NĐ-CP', '2009-08-13')).toBe('nghi-dinh-69-2009-nd-cp');
    expect(meaning('111/NĐ-CP', '2015')).toBe('nghi-dinh-111-2015-nd-cp');
  });

  it('is left alone where no date tells, where the number has a year, and before 1997', () => {
    expect(meaning('61/NĐ-CP', null)).toBeNull();
    expect(meaning('69/2009/NĐ-CP', '2009-08-13')).toBeNull();
    expect(meaning('63/NĐ-CP', '1995-01-01')).toBeNull();
  });

  it('is a rule of decrees alone: decisions have a series without a year', () => {
    expect(meaning('06/QĐ-TTg', '2022-01-06')).toBeNull();
    expect(meaning('01/NQ-CP', '2024-01-05')).toBeNull();
  });
});
