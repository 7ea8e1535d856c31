import { romanToNumber, toRoman } from './roman.js';
import { ASSEMBLY_TERMS, LOCAL_TERMS, LOWER_TERMS, OFFICE_TERMS, PARTY_TERMS, type TermRow } from './terms.data.js';

/** The term whose interval holds `date`; a year or month alone is placed only when it lies in one term as a whole. */
function termAt(rows: readonly TermRow[], date: string): string | null {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const holds = (row: TermRow, day: string): boolean => row.from <= day && (row.to === null || day < row.to);
  const row = rows.find((one) => holds(one, first));
  return row !== undefined && holds(row, last) ? row.term : null;
}

/** Central Party term (`"13"`) at an ISO date, month or year; null when it lies in two terms or before the table. */
export function partyTermAt(date: string): string | null {
  return termAt(PARTY_TERMS, date);
}

/** National Assembly term (`"14"`) at an ISO date, month or year. */
export function assemblyTermAt(date: string): string | null {
  return termAt(ASSEMBLY_TERMS, date);
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

/** Term of a State office and of the Party caucus in it (`"2021-2026"`): whose `22-NQ/BCSĐ` is counted by it. */
export function officeTermAt(date: string): string | null {
  return termAt(OFFICE_TERMS, date);
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
