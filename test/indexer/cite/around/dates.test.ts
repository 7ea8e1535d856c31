import { describe, expect, it } from '@jest/globals';
import { DATE_SOURCE, readDate } from '../../../../indexer/cite/around/dates.js';
import { readRoman } from '../../../../indexer/cite/names/roman.js';

describe('dates as citations print them', () => {
  it.each([
    ['09/11/2022', '2022-11-09'],
    ['09/7/2023', '2023-07-09'],
    ['20-6-2020', '2020-06-20'],
    ['20.6.2020', '2020-06-20'],
    ['06 tháng 10 năm 2020', '2020-10-06'],
    ['29  tháng  02 năm 2024', '2024-02-29'],
    ['tháng 6/2020', '2020-06'],
    ['tháng 6 năm 2020', '2020-06'],
  ])('%s', (printed, iso) => {
    expect(new RegExp(`^${DATE_SOURCE}$`).test(printed)).toBe(true);
    expect(readDate(printed)).toBe(iso);
  });

  it.each(['31/02/2024', '29/02/2023', '12/13/2024', '00/01/2024'])('%s is no day', (printed) => {
    expect(readDate(printed)).toBeNull();
  });

  it.each(['24/7', '2021-2025', '01/2024/TT', '12/2020'])('%s is no date', (printed) => {
    expect(new RegExp(`^${DATE_SOURCE}$`).test(printed)).toBe(false);
  });
});

describe('terms of office', () => {
  it.each([
    ['XIII', '13'],
    ['xiv', '14'],
    ['IX', '9'],
    ['15', '15'],
  ])('%s', (printed, term) => expect(readRoman(printed)).toBe(term));

  it('other words are none', () => expect(readRoman('mười')).toBeNull());
});
