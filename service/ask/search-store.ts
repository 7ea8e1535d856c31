import type { DocumentSummary, InstrumentSummary, PageRequest } from '../../graph/store.js';
import type { FacetName, SearchFilter, SearchHit } from '../../search/task-search.js';
import type { Language } from '../../src/errors/errors.js';
import type { Task } from '../../src/facts/task.js';
import type { Service } from '../open/service.js';
import { type LabelledFacet, labelFacets } from './facet-labels.js';
import { findInstruments, looksLikeReference } from './find-instruments.js';
import { nearTo } from './near-misses.js';
import { summariesOf } from './summaries.js';

export interface StoreSearch {
  /** Empty: browse by the filter alone. */
  readonly words: string;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetName[];
  readonly language: Language;
}

export interface StoreHit extends SearchHit {
  /** The task as the graph has it now; null when it went meanwhile. */
  readonly record: Task | null;
  readonly in: DocumentSummary | null;
}

export interface StoreFound {
  readonly words: string;
  /** What the words mean when they are a number: the instruments themselves, before any task. */
  readonly instruments: readonly InstrumentSummary[];
  readonly othersInRegister: number;
  readonly hits: readonly StoreHit[];
  readonly total: number;
  readonly next: string | null;
  /** False where there are more hits than can be paged to. */
  readonly complete: boolean;
  readonly facets: Readonly<Partial<Record<FacetName, readonly LabelledFacet[]>>>;
  /** Instruments that the hits of the page cite, by id. */
  readonly cited: readonly InstrumentSummary[];
  /** Near misses, where nothing was found. */
  readonly suggestions: readonly InstrumentSummary[];
}

/** Hits that pages lead to: nobody reads further, and engines grow slow there. */
export const MOST_HITS = 1_000;

/** Tasks by their words and by filters, with facets; a reference goes straight to its instruments. */
export async function searchStore(service: Service, asked: StoreSearch, page: PageRequest): Promise<StoreFound> {
  const { graph, search } = service;
  const { words, filter } = asked;
  const found = words !== '' && looksLikeReference(words) ? await findInstruments(service, words) : null;
  const wanted = asked.facets.length === 0 ? {} : { facets: asked.facets };
  const { hits, total, next, facets: counts = {} } = await search.search({ words, filter, ...wanted, ...page });
  const shown: StoreHit[] = [];
  for (const hit of hits) {
    const source = await graph.document(hit.document.document);
    shown.push({ ...hit, record: await graph.task(hit.task), in: source?.summary ?? null });
  }
  const instruments = found?.candidates ?? [];
  const nothing = total === 0 && instruments.length === 0 && words !== '';
  return {
    words,
    instruments,
    othersInRegister: found?.othersInRegister ?? 0,
    hits: shown,
    total,
    next,
    complete: total <= MOST_HITS,
    facets: await labelFacets(service, counts, asked.language),
    cited: await summariesOf(
      graph,
      shown.flatMap(({ document }) => document.instruments),
    ),
    suggestions: nothing ? await nearTo(service, words) : [],
  };
}
