import { ROLES, type Role } from '../../../src/facts/mention.js';
import { STATUSES, type Status } from '../../../src/facts/outcome.js';
import { pagesOf } from '../../parts/more.js';

export const FACETS = ['instrument', 'type', 'issuer', 'role', 'outcome', 'unit', 'place', 'document', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'date', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

/** What the address asks of the search. */
export interface SearchState {
  readonly words: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
  /** Pages shown one below the other. */
  readonly pages: number;
  /** False on the first screen, where nothing is asked yet. */
  readonly asked: boolean;
}

export const PAGE = 20;

export function searchStateOf(params: URLSearchParams): SearchState {
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet)])) as Record<Facet, string[]>;
  const words = params.get('q')?.trim() ?? '';
  const sort = SORTS.find((one) => one === params.get('sort')) ?? 'relevance';
  const asked = words !== '' || FACETS.some((facet) => chosen[facet].length > 0);
  return { words, chosen, sort, pages: pagesOf(params), asked };
}

/** What the first page of results to some words is asked by. */
export function firstPageOf(words: string) {
  return { query: { ...queryFor(searchStateOf(new URLSearchParams({ q: words }))), limit: PAGE } };
}

/** The query of the API for a state; a role, outcome or year no facet offers is left out. */
export function queryFor({ words, chosen, sort }: SearchState) {
  const given = <T extends string>(values: readonly T[]): T[] | undefined =>
    values.length === 0 ? undefined : [...values];
  return {
    q: words,
    sort,
    instrument: given(chosen.instrument),
    type: given(chosen.type),
    issuer: given(chosen.issuer),
    role: given(chosen.role.filter((role): role is Role => ROLES.some((one) => one === role))),
    outcome: given(chosen.outcome.filter((status): status is Status => STATUSES.some((one) => one === status))),
    unit: given(chosen.unit),
    place: given(chosen.place),
    document: given(chosen.document),
    year: given(chosen.year.filter((year) => /^\d{4}$/.test(year))),
  };
}
