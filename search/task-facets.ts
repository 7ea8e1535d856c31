import type { SearchTaskDocument } from '../src/facts/search-task.js';
import { instrumentFacets } from './instrument-facets.js';
import type { FacetName } from './task-search.js';

/** The values of every facet that a task has, each once. */
export type TaskFacets = Readonly<Record<FacetName, readonly string[]>>;

/** Programmes run for ten years at most; a wrong date must not become a thousand years. */
const MOST_YEARS = 15;

/** What a task is filtered and counted by, equal in every index. */
export function taskFacets(document: SearchTaskDocument): TaskFacets {
  const cited = document.instruments.map(instrumentFacets);
  return {
    instrument: distinct(document.instruments),
    type: distinct(cited.flatMap(({ type }) => type ?? [])),
    issuer: distinct(cited.flatMap(({ issuers }) => issuers)),
    role: distinct(document.roles),
    unit: distinct(units(document).map(unitFacet)),
    place: distinct(document.place === null ? [] : [document.place]),
    document: distinct([document.document]),
    year: years(document.from, document.to).map(String),
    outcome: distinct(document.outcomes ?? []),
  };
}

/** Leading and coordinating units. */
function units({ units: counted, lead, coordinating }: SearchTaskDocument): readonly string[] {
  return counted ?? (lead === null ? coordinating : [lead, ...coordinating]);
}

const LONGEST_NAME = 120;

/** The value of the facet for a unit: of a longer name the beginning stands for the whole, in whole words. */
export function unitFacet(name: string): string {
  return name.length <= LONGEST_NAME ? name : name.slice(0, LONGEST_NAME).replace(/\s\S*$/, '');
}

function years(from: string | null, to: string | null): readonly number[] {
  const first = Number((from ?? to)?.slice(0, 4) ?? Number.NaN);
  const last = Number((to ?? from)?.slice(0, 4) ?? Number.NaN);
  if (Number.isNaN(first + last)) return [];
  const count = Math.min(Math.max(last - first + 1, 1), MOST_YEARS);
  return Array.from({ length: count }, (_one, index) => first + index);
}

/** A name that is no name, of spaces alone, is no value. */
function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].filter((value) => value.trim() !== '');
}
