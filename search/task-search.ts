import type { Role } from '../src/facts/mention.js';
import type { Status } from '../src/facts/outcome.js';
import type { SearchTask, SearchTaskDocument } from '../src/facts/search-task.js';

export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
  readonly after?: string | null;
  readonly filter?: SearchFilter;
  /** `relevance` when absent. */
  readonly sort?: SearchSort | undefined;
  /** Facets to count over everything that is found. */
  readonly facets?: readonly FacetName[] | undefined;
}

/**
 * `relevance`: exact accents first, then as the engine ranks them; without words by id. `date`: of the document the task
 * stands in, latest first. `deadline`: the end of the task's time, earliest first. Tasks without such a day come last; ties
 * by id.
 */
export const SEARCH_SORTS = ['relevance', 'date', 'deadline'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/** What tasks must have; of a list, one of its values: of an empty one, none. Types and issuers are those of the instruments a task cites. */
export interface SearchFilter {
  readonly instruments?: readonly string[] | undefined;
  /** Slugs (`nghi-dinh`). */
  readonly types?: readonly string[] | undefined;
  /** Ids of bodies (`chinh-phu`). */
  readonly issuers?: readonly string[] | undefined;
  readonly roles?: readonly Role[] | undefined;
  /** Beginnings of the names of leading or coordinating units, in whole words; with `wholeUnits` values of the facet. */
  readonly units?: readonly string[] | undefined;
  /** `units` are names as the facet lists them: a task has each or has not, so that its count is what is found by it. */
  readonly wholeUnits?: boolean | undefined;
  /** What a citation of the task was resolved to. */
  readonly outcomes?: readonly Status[] | undefined;
  readonly documents?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  /** Years that the time of the task touches. */
  readonly years?: readonly number[] | undefined;
  /** ISO dates; tasks whose time overlaps it. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
}

export const FACET_NAMES = [
  'instrument',
  'type',
  'issuer',
  'role',
  'unit',
  'place',
  'document',
  'year',
  'outcome',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** How many of the tasks found have each value, the most frequent first, then by value; at most `FACET_VALUES`. */
export type FacetCounts = Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Values listed of a facet. */
export const FACET_VALUES = 30;

export interface SearchHit {
  readonly task: string;
  /** Ranges of `text` that match, UTF-16 code units into the task's unwrapped text. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly document: SearchTaskDocument;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
  readonly total: number;
  /** Those asked for; absent where none was. */
  readonly facets?: FacetCounts;
}

/** No task, and of the facets asked for no value. */
export function nothingFound({ facets }: Pick<SearchQuery, 'facets'>): SearchAnswer {
  const none = { hits: [], next: null, total: 0 };
  return facets === undefined ? none : { ...none, facets: Object.fromEntries(facets.map((name) => [name, []])) };
}

/** An instrument as completing offers it. */
export interface CitedInstrument {
  readonly instrument: string;
  /** Tasks that cite it. */
  readonly tasks: number;
}

/** Full-text search over tasks, derived from the graph and rebuildable from it. */
export interface TaskSearch {
  readonly kind: 'sqlite' | 'meilisearch';
  /** Names this very index: one made anew, in another file or on another server has another name. */
  id(): Promise<string>;
  /** Writes or removes (document null) the given tasks; each carries the version it must record. */
  put(tasks: readonly SearchTask[]): Promise<void>;
  /** Exact accents first, then folded; quoted words as a phrase; numbers whole (27-NQ/TW never finds 127-NQ/TW). */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Cited instruments whose id begins to read like what is being typed; where it is missing, the graph looks ids up. */
  complete?(typed: string, limit: number): Promise<readonly CitedInstrument[]>;
  /**
   * Fills an index anew from all tasks, given in rounds, while the old one goes on answering; then puts it in the old
   * one's place at one stroke. Interrupted, it leaves the old one as it was.
   */
  rebuild(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void>;
  /** How many tasks the index holds. */
  count(): Promise<number>;
  /** The ids of all tasks it holds, in rounds and in no order. */
  ids(): AsyncIterable<readonly string[]>;
  clear(): Promise<void>;
  /** Leaves no trace of the texts that were taken out where the engine lets one see to it. */
  purge(): Promise<void>;
  close(): Promise<void>;
}
