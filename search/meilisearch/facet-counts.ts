import { FACET_VALUES, type FacetCounts, type FacetName } from '../task-search.js';
import { idOfValue, unitOf } from './key.js';

/** By facet how many tasks have each of its values, as the engine tells it. */
export type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The facets asked for with their values read back; nothing where none was asked for. */
export function facetCounts(
  names: readonly FacetName[] | undefined,
  counted: Distribution | undefined,
): { readonly facets?: FacetCounts } {
  if (names === undefined) return {};
  const facets = names.map((name) => {
    const read = name === 'unit' ? unitOf : idOfValue;
    const values = Object.entries(counted?.[name] ?? {}).map(([value, count]) => ({ value: read(value), count }));
    return [name, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, FACET_VALUES)];
  });
  return { facets: Object.fromEntries(facets) as FacetCounts };
}
