import type { Language } from '../errors/errors.js';
import type { Validity, ValidityState } from './validity.js';

/** What is said of each state; `{since}`, `{by}` and `{asOf}` are filled in. */
export const VALIDITY_WORDS: Readonly<Record<Language, Readonly<Record<ValidityState, string>>>> = {
  vi: {
    'in-force': 'còn hiệu lực, từ {since}; dữ liệu đến ngày {asOf}',
    'not-yet': 'chưa có hiệu lực; dữ liệu đến ngày {asOf}',
    expired: 'hết hiệu lực từ {since}; dữ liệu đến ngày {asOf}',
    replaced: 'hết hiệu lực từ {since}, được thay thế bởi {by}; dữ liệu đến ngày {asOf}',
    repealed: 'bị bãi bỏ từ {since} bởi {by}; dữ liệu đến ngày {asOf}',
    unknown: 'chưa rõ, dữ liệu đến ngày {asOf}',
  },
  en: {
    'in-force': 'in force since {since}; data up to {asOf}',
    'not-yet': 'not yet in force; data up to {asOf}',
    expired: 'expired on {since}; data up to {asOf}',
    replaced: 'no longer in force since {since}, replaced by {by}; data up to {asOf}',
    repealed: 'repealed on {since} by {by}; data up to {asOf}',
    unknown: 'not known, data up to {asOf}',
  },
};

/** The status line of a register row, never more certain than its evidence (`design.md`, "Non-goals"). */
export function describeValidity(validity: Validity, language: Language): string {
  const { evidence } = validity;
  const values: Readonly<Record<string, string>> = {
    since: validity.since === null ? '?' : printDate(validity.since, language),
    asOf: printDate(validity.asOf, language),
    by: evidence === null ? '?' : `${evidence.type} ${evidence.number ?? evidence.title ?? evidence.id}`,
  };
  return VALIDITY_WORDS[language][validity.state].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** 05/3/2020, as Nghị định 30/2020/NĐ-CP writes dates: a leading nought for days below 10, and for months 1 and 2. */
export function printDate(iso: string, language: Language): string {
  if (language === 'en') return iso;
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const printedMonth = Number(month) < 3 ? month : String(Number(month));
  return day === undefined ? `${printedMonth}/${year}` : `${day}/${printedMonth}/${year}`;
}
