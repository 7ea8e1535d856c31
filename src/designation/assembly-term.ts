import { ASSEMBLY_TERMS } from '../terms/index.js';
import type { ParsedSymbol } from './symbol.js';

/** The National Assembly (`QH`) or its Standing Committee (`UBTVQH`) with the term its code prints, null where it prints none. */
export interface AssemblyBody {
  readonly body: string;
  readonly term: string | null;
}

const ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})?$/;

/** The assembly that alone gave a number with a year in it; null for any other symbol. */
export function assemblyBody({ bodies, year }: ParsedSymbol): AssemblyBody | null {
  const match = year === null || bodies.length > 1 ? null : ASSEMBLY.exec(bodies[0] ?? '');
  return match === null ? null : { body: match[1] as string, term: match[2] ?? null };
}

/** Terms that sat in some part of the year; two in a year of elections. */
export function termsOfYear(year: number): readonly string[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return ASSEMBLY_TERMS.filter(({ from, to }) => from <= last && (to === null || to > first)).map(({ term }) => term);
}

/**
 * True for an act of the National Assembly whose term (khóa) is missing (`38/2001/PL-UBTVQH`) or did not sit in the year
 * the number prints (`46/2024/QH13`): no such number was ever given.
 */
export function contradictsItsTerm(symbol: ParsedSymbol): boolean {
  const assembly = assemblyBody(symbol);
  if (assembly === null) return false;
  return assembly.term === null || !termsOfYear(symbol.year as number).includes(assembly.term);
}
