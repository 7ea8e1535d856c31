import { agencyByCode } from '../issuers/by-code.js';
import { NOBODYS_LETTERS, PAPER_CODES } from './nobodys-letters.data.js';
import type { ParsedSymbol } from './symbol.js';

/** Since then every body whose circulars still meet the eye is listed: other letters are cut off or misprinted. */
const ALL_LISTED_SINCE = 2009;

/**
 * True for a decree or circular whose letters are no body's that issues such (`23/2024/NĐ-C`, `06/2022/TT-B`): something was
 * cut off or misprinted, and whose act it is nobody knows.
 * @param type Vietnamese head term of the series
 */
export function isOfNoMaker({ bodies, year }: ParsedSymbol, type: string | null): boolean {
  if (year === null || year < ALL_LISTED_SINCE || (type !== 'nghị định' && type !== 'thông tư')) return false;
  return agencyByCode(bodies[0] ?? '') === undefined;
}

/**
 * True where the letters behind a number say what paper it is, or that some company, board or team wrote it, but not which
 * (`27/ĐN-Cty`, `2556/QĐ-XPHC`): every office of a province may have one, so an issuer must be printed.
 */
export function namesNobody({ bodies, unit }: ParsedSymbol): boolean {
  const [first = ''] = bodies;
  const letters = PAPER_CODES.has(first) ? (unit ?? '').split('-')[0] : first;
  return letters !== undefined && NOBODYS_LETTERS.has(letters.toUpperCase()) && agencyByCode(letters) === undefined;
}
