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
  // A programme has thousands of rows: no list of pairs is made of each.
  const converted: Record<string, unknown> = {};
  for (const name of Object.keys(value)) converted[name] = toCypher(value[name]);
  return converted;
}

function isList(value: readonly Parameter[] | Parameters): value is readonly Parameter[] {
  return Array.isArray(value);
}
