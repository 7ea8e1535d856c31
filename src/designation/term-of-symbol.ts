import { localTermAt, officeTermAt, partyTermAt } from '../terms/terms.js';
import { seriesOf } from './series.js';
import type { ParsedSymbol } from './symbol.js';

/**
 * The term in which a number was given, from the date of what bears it: central Party term, term of the local committee,
 * or term of the office whose caucus it is (`22-NQ/BCSĐ`). Null where the series has no terms, or where the date does
 * not tell: in the months of local congresses, or a month or year that lies in two terms.
 * @param date ISO date, month or year
 */
export function termOfSymbol(symbol: ParsedSymbol, date: string): string | null {
  const series = seriesOf(symbol, null);
  if (!series.needs.includes('term')) return null;
  if (series.level === 'central') return partyTermAt(date);
  if (/^(?:BCSĐ|ĐĐ)/.test(symbol.bodies[0] ?? '')) return officeTermAt(date);
  return localTermAt(date, series.level === 'province' ? 'province' : 'lower');
}
