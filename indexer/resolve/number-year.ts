import { provisionalId } from '../../src/designation/id.js';
import { numberOfYear } from '../../src/designation/number-of-year.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { seriesOf } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { Register } from '../../src/register/register.js';
import { latestFirst, readingOfRow } from './readings.js';
import { ambiguous, resolved, unresolved, type Verdict } from './resolved.js';

/**
 * "Nghị định số 69/NĐ-CP ngày 13/8/2009": the year that the symbol should print stands in the date. Where the register
 * knows that act by that date, it is meant. Where it knows it by another, the print is wrong in two places and either
 * may be what is meant; where it knows none, nothing tells that the date is right. The same for circulars. Null for every other
 * number.
 */
export function resolveByDate(symbol: ParsedSymbol, claim: Claim, register: Register): Verdict | null {
  const { date } = claim;
  const { type } = seriesOf(symbol, claim.type);
  const whole = numberOfYear(symbol, type, date);
  if (type === null || date === null || whole === null) return null;
  const year = Number(date.slice(0, 4));
  const identity = { type, number: symbol.text, name: null, year, term: null, issuer: null, place: null };
  const number = parseSymbol(whole)?.text ?? whole;
  const known = register
    .bySymbol(number)
    .filter((row) => row.type === type)
    .map(readingOfRow)
    .sort(latestFirst);
  const [dated] = known.filter(({ issued, verified }) => verified && issued?.startsWith(date) === true);
  const basis = { type: 'symbol', number: 'printed', year: 'printed' } as const;
  if (dated !== undefined)
    return resolved(dated.record, { ...basis, number: 'register' }, `register:${dated.record.id}`);
  if (known.length > 0) {
    return ambiguous(
      known.map(({ record }) => record),
      identity,
      basis,
      'missing:year',
    );
  }
  const id = provisionalId(identity, claim.document ?? '');
  return unresolved({ id, identity, provisional: true }, basis, 'missing:year');
}
