import type { ParsedSymbol } from './symbol.js';

/** From here on a decree's symbol prints its year (domain reference §1.1). */
const YEAR_IN_SYMBOL = '1997';

/**
 * The number that "Nghị định số 69/NĐ-CP ngày 13/8/2009" should have printed, if its date is right: 69/2009/NĐ-CP. Null
 * for every number that needs no year, or of a time when decrees had none.
 */
export function decreeOfYear(symbol: ParsedSymbol, date: string | null): string | null {
  if (symbol.typeCode !== 'NĐ' || symbol.bodies[0] !== 'CP' || symbol.year !== null) return null;
  return date === null || date < YEAR_IN_SYMBOL ? null : `${symbol.ordinal}/${date.slice(0, 4)}/NĐ-CP`;
}
