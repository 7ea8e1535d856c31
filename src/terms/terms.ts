import { ASSEMBLY_TERMS, LOCAL_TERMS, LOWER_TERMS, OFFICE_TERMS, PARTY_TERMS, type TermRow } from './terms.data.js';

/** A half-open interval of ISO dates; `to` null while it runs. */
export interface TermSpan {
  readonly from: string;
  readonly to: string | null;
}

/** The term whose interval holds `date`; a year or month alone is placed only when it lies in one term as a whole. */
function termAt(rows: readonly TermRow[], date: string): string | null {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const holds = (row: TermRow, day: string): boolean => row.from <= day && (row.to === null || day < row.to);
  const row = rows.find((one) => holds(one, first));
  return row !== undefined && holds(row, last) ? row.term : null;
}

function spanOf(rows: readonly TermRow[], term: string): TermSpan | null {
  const row = rows.find((one) => one.term === term);
  return row === undefined ? null : { from: row.from, to: row.to };
}

/** Central Party term (`"13"`) at an ISO date, month or year; null when it lies in two terms or before the table. */
export function partyTermAt(date: string): string | null {
  return termAt(PARTY_TERMS, date);
}

export function partyTermSpan(term: string): TermSpan | null {
  return spanOf(PARTY_TERMS, term);
}

/** National Assembly term (`"14"`) at an ISO date, month or year. */
export function assemblyTermAt(date: string): string | null {
  return termAt(ASSEMBLY_TERMS, date);
}

export function assemblyTermSpan(term: string): TermSpan | null {
  return spanOf(ASSEMBLY_TERMS, term);
}

/** A local Party committee: of a province, of one merged on 01/7/2025 (`true`), or below the province. */
export type Committee = 'province' | 'lower' | boolean;

/**
 * Term of a local Party committee (`"2020-2025"`) at an ISO date, month or year; null in the months of its congresses,
 * which came earlier below the province. Committees of merged provinces were appointed on 01/7/2025 for the rest of
 * 2020-2025: before that day there were none. `termOfSymbol` chooses the right committee for a number.
 */
export function localTermAt(date: string, committee: Committee = 'province'): string | null {
  if (committee === true && date < '2025-07') return null;
  return termAt(committee === 'lower' ? LOWER_TERMS : LOCAL_TERMS, date);
}

export function localTermSpan(term: string): TermSpan | null {
  return spanOf(LOCAL_TERMS, term);
}

/** Term of a State office and of the Party caucus in it (`"2021-2026"`): whose `22-NQ/BCSĐ` is counted by it. */
export function officeTermAt(date: string): string | null {
  return termAt(OFFICE_TERMS, date);
}

const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);

/** `"XIII"` → 13; null for what is no roman numeral below 90 in its usual form. */
export function romanToNumber(text: string): number | null {
  const numeral = text.toUpperCase();
  if (numeral.length === 0 || numeral.length > 8) return null;
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN_DIGITS.get(numeral.charAt(i));
    if (value === undefined) return null;
    const next = ROMAN_DIGITS.get(numeral.charAt(i + 1)) ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 && toRoman(total) === numeral ? total : null;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 13 → `"XIII"`, for whole numbers from 1 to 89. */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [size, digits] of ROMAN_PARTS) {
    for (; rest >= size; rest -= size) numeral += digits;
  }
  return numeral;
}

/** A term of identities as people write it: `13` → `XIII`, `2020-2025` as it is; `parseTerm` reads both back. */
export function printTerm(term: string): string {
  return /^[1-8]?\d$/.test(term) ? toRoman(Number(term)) : term;
}

/** A term as printed after "khóa" or "nhiệm kỳ" (`XIII`, `13`, `2020 - 2025`) in the form identities use, or null. */
export function parseTerm(text: string): string | null {
  const word = text.trim();
  const period = /^((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})$/.exec(word);
  if (period !== null) return `${period[1]}-${period[2]}`;
  if (/^\d{1,2}$/.test(word)) return String(Number(word));
  const roman = romanToNumber(word);
  return roman === null ? null : String(roman);
}
