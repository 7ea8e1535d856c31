import { describe, expect, it } from '@jest/globals';
import { resolveByDate } from '../../../indexer/resolve/number-year.js';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import type { Claim } from '../../../src/facts/claim.js';
import { createRegister } from '../../../src/register/create-register.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { registerRow } from '../../support/register-row.js';

const decree = (number: string, issued: string | null): RegisterRow =>
  registerRow({
    id: `nghi-dinh-${number.replace('/NĐ-CP', '').replace('/', '-')}-nd-cp`,
    type: 'nghị định',
    number,
    issued,
  });
const REGISTER = createRegister([decree('69/2009/NĐ-CP', '2009-08-13'), decree('160/2006/NĐ-CP', '2006-12-28')]);

const outcomeOf = (number: string, date: string | null) => {
  const symbol = parseSymbol(number, 'nghị định');
  if (symbol === null) throw new Error(number);
  const claim = { type: 'nghị định', date, document: 'ke-hoach' } as Claim;
  return resolveByDate(symbol, claim, REGISTER)?.outcome ?? null;
};

describe('a decree whose number lacks the year', () => {
  it('is the one of its date, where the register knows that one by that date', () => {
    expect(outcomeOf('69/NĐ-CP', '2009-08-13')).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-dinh-69-2009-nd-cp',
      because: 'register:nghi-dinh-69-2009-nd-cp',
    });
    expect(outcomeOf('69/NĐ-CP', '2009')?.instrument).toBe('nghi-dinh-69-2009-nd-cp');
  });

  it('stays open where the register knows it by another date: the number, the year or the day is wrong', () => {
    expect(outcomeOf('160/NĐ-CP', '2006-12-27')).toMatchObject({
      status: 'ambiguous',
      instrument: null,
      candidates: ['nghi-dinh-160-2006-nd-cp'],
      because: 'missing:year',
    });
  });

  it('stays open where the register knows none, as the number of its document alone', () => {
    expect(outcomeOf('111/NĐ-CP', '2015-11-03')).toMatchObject({
      status: 'unresolved',
      provisional: true,
      because: 'missing:year',
      identity: { number: '111/NĐ-CP', year: 2015 },
    });
    expect(outcomeOf('111/NĐ-CP', '2015-11-03')?.instrument).toMatch(/--ke-hoach$/);
  });

  it('is left alone where no date tells, where the number has a year, and before 1997', () => {
    expect(outcomeOf('61/NĐ-CP', null)).toBeNull();
    expect(outcomeOf('69/2009/NĐ-CP', '2009-08-13')).toBeNull();
    expect(outcomeOf('63/NĐ-CP', '1995-01-01')).toBeNull();
  });

  it('is a rule of decrees alone: decisions have a series without a year', () => {
    expect(outcomeOf('06/QĐ-TTg', '2022-01-06')).toBeNull();
    expect(outcomeOf('01/NQ-CP', '2024-01-05')).toBeNull();
  });
});
