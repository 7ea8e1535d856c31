/**
 * Dates as legal citations print them, day first (domain reference §3.4): 09/11/2022, 20-6-2020, 20.6.2020, "06 tháng 10
 * năm 2020", "tháng 6/2020", "tháng 6 năm 2020". A year alone is read elsewhere: it is no date of a numbered act.
 */
const FULL = '\\d{1,2}\\s?([/.\\-\\u2013])\\s?\\d{1,2}\\s?\\1\\s?(?:19|20)\\d{2}(?!\\d)';
const WORDS = '\\d{1,2}\\s{1,3}(?:tháng|thảng|ngày)\\s{1,3}\\d{1,2}\\s{1,3}năm\\s{1,3}(?:19|20)\\d{2}(?!\\d)';
const MONTH = 'tháng\\s{1,3}\\d{1,2}\\s?(?:/|năm)\\s?(?:19|20)\\d{2}(?!\\d)';

export const DATE_SOURCE = `(?:${FULL}|${WORDS}|${MONTH})`;

const DATE = new RegExp(DATE_SOURCE, 'u');

/** The first date in a stretch of small letters, with its place there; null where none stands. */
export function findDate(
  stretch: string,
): { readonly value: string; readonly start: number; readonly end: number } | null {
  const match = DATE.exec(stretch);
  const value = match === null ? null : readDate(match[0]);
  return match === null || value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}

const DIGITS = /\d+/g;

/** ISO date (`YYYY-MM-DD`, or `YYYY-MM` where no day is printed) of text that `DATE_SOURCE` matched; null if no such day exists. */
export function readDate(printed: string): string | null {
  const parts = printed.match(DIGITS);
  if (parts === null) return null;
  const numbers = parts.map(Number);
  const [day, month, year] = numbers.length === 2 ? [1, numbers[0], numbers[1]] : numbers;
  if (day === undefined || month === undefined || year === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null;
  const monthText = `${year}-${String(month).padStart(2, '0')}`;
  return numbers.length === 2 ? monthText : `${monthText}-${String(day).padStart(2, '0')}`;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
