import { isBodyCode } from '../issuers/by-code.js';
import type { ParsedSymbol } from './symbol.js';

/** From here on the symbols of decrees and circulars print their year (domain reference §1.1). */
const YEAR_IN_SYMBOL = '1997';
const WITH_YEAR = new Set(['NĐ', 'TT', 'TTLT']);

/**
 * The number that "Nghị định số 69/NĐ-CP ngày 13/8/2009" or "Thông tư số 108/TT-BQP ngày 11/11/2009" should have printed, if
 * its date is right: 69/2009/NĐ-CP. Null for every number that needs no year, or of a time when none had one.
 * @param type as decided for the number: under "Tờ trình" TT is no circular
 */
export function numberOfYear(symbol: ParsedSymbol, type: string | null, date: string | null): string | null {
  const { typeCode, bodies, year, style, ordinal, text } = symbol;
  if (typeCode === null || !WITH_YEAR.has(typeCode) || year !== null || style === 'party') return null;
  // Letters that nobody listed may be of an office with a habit of its own.
  if (!isBodyCode(bodies[0] ?? '') || (typeCode === 'NĐ' && bodies[0] !== 'CP')) return null;
  if (typeCode !== 'NĐ' && type?.startsWith('thông tư') !== true) return null;
  if (date === null || date < YEAR_IN_SYMBOL) return null;
  return `${ordinal}/${date.slice(0, 4)}${text.slice(ordinal.length)}`;
}
