import { assemblyBody } from '../../src/designation/assembly-term.js';
import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { rememberOf } from '../../src/remember.js';
import { recordOfRow } from './readings.js';
import { ambiguous, resolved, type Verdict } from './resolved.js';

/** Laws and codes share one series; resolutions of the National Assembly and ordinances have their own (domain reference §1.0). */
const SERIES: Readonly<Record<string, string>> = {
  luật: 'luật',
  'bộ luật': 'luật',
  'pháp lệnh': 'pháp lệnh',
  'nghị quyết': 'nghị quyết',
};

/**
 * Laws, ordinances and resolutions of the National Assembly are numbered through its term, so a number has one year: beside
 * 42/2024/QH15 there is no 42/2025/QH15. The act that has the number by another year, where the register knows it; null where
 * the printed number may be right.
 * @param type head term of the act, lower case
 */
export function bearerOfOtherYear(symbol: ParsedSymbol, type: string, register: Register): RegisterRow | null {
  const key = seriesKey(symbol, type);
  const row = key === null ? undefined : numbersOf(register).get(`${key}|${symbol.ordinal}`);
  return row === undefined || row.year === symbol.year ? null : row;
}

/** The number was given in another year: by its printed day it is that act, else number or year may be the slip. */
export function ofOtherYear(
  bearer: RegisterRow,
  identity: Identity,
  basis: IdentityBasis,
  date: string | null,
): Verdict {
  const record = recordOfRow(bearer);
  if (!bearer.verified || date === null || date.length < 'yyyy-mm-dd'.length || date !== bearer.issued)
    return ambiguous([record], identity, basis, 'number-not-of-year');
  const conflict = { warning: 'year-conflict', against: date.slice(0, 4) };
  return resolved(record, { ...basis, year: 'register' }, `register:${bearer.id}`, conflict);
}

/** Individual resolutions of the Standing Committee have a series beside the normative ones: their numbers tell nothing. */
function seriesKey(symbol: ParsedSymbol, type: string): string | null {
  const body = assemblyBody(symbol);
  const series = SERIES[type];
  if (body === null || body.term === null || series === undefined) return null;
  return body.body !== 'QH' && series === 'nghị quyết' ? null : `${series}|${body.body}${body.term}`;
}

const numbersOf = rememberOf((register: Register) => {
  const numbers = new Map<string, RegisterRow>();
  for (const row of register.rows) {
    if (row.number === null || SERIES[row.type] === undefined) continue;
    const symbol = parseSymbol(row.number, row.type);
    const key = symbol === null ? null : seriesKey(symbol, row.type);
    if (symbol !== null && key !== null) numbers.set(`${key}|${symbol.ordinal}`, row);
  }
  return numbers;
});
