import { instrumentId } from '../../src/designation/id.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import { resolved, type Verdict } from './resolved.js';

/** From here on a decree's symbol prints its year (domain reference §1.1). */
const YEAR_IN_SYMBOL = 1997;

/**
 * "Nghị định số 69/NĐ-CP ngày 13/8/2009": the year that the symbol should print stands in the date, and there is no
 * other series it could be of: 69/2009/NĐ-CP. Null for every other number.
 */
export function resolveDecreeByDate(symbol: ParsedSymbol, claim: Claim): Verdict | null {
  const year = claim.date === null ? null : Number(claim.date.slice(0, 4));
  if (symbol.typeCode !== 'NĐ' || symbol.bodies[0] !== 'CP' || symbol.year !== null) return null;
  if (year === null || year < YEAR_IN_SYMBOL) return null;
  const whole = parseSymbol(`${symbol.ordinal}/${year}/NĐ-CP`);
  if (whole === null) return null;
  const type = 'nghị định';
  const identity = { type, number: whole.text, name: null, year, term: null, issuer: null, place: null };
  const record = { id: instrumentId(identity), identity, provisional: false };
  return resolved(record, { type: 'symbol', number: 'printed', year: 'printed' }, 'printed');
}
