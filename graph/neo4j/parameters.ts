import { int } from 'neo4j-driver';

export type Parameter = string | number | boolean | null | undefined | readonly Parameter[] | Parameters;
export interface Parameters {
  readonly [name: string]: Parameter;
}

/** Whole numbers as integers: the driver sends every JavaScript number as a float, which `LIMIT` and ids refuse. */
export function toCypher(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toCypher);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toCypher(inner)]));
}

function isList(value: readonly Parameter[] | Parameters): value is readonly Parameter[] {
  return Array.isArray(value);
}
