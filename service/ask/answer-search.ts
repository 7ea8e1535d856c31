import { namedUnits } from '../../graph/records.js';
import type { DocumentSummary, InstrumentSummary, NamedUnits, PageRequest } from '../../graph/store.js';
import type { FacetName, SearchFilter, SearchHit, SearchSort } from '../../search/task-search.js';
import { DanchieuError, type Language } from '../../src/errors/errors.js';
import type { Task } from '../../src/facts/task.js';
import type { Service } from '../open/service.js';
import { type LabelledFacets, labelFacets } from './facet-labels.js';
import { uncertainCitations } from './findings/uncertain-citations.js';
import { findInstruments } from './instruments/find-instruments.js';
import { nearTo } from './instruments/near-misses.js';
import { summariesOf } from './summaries.js';

export interface SearchRequest {
  /** Empty: browse by the filter alone. */
  readonly words: string;
  readonly filter?: SearchFilter | undefined;
  /** `relevance` when absent. */
  readonly sort?: SearchSort | undefined;
  /** Facets to count; none when absent. */
  readonly facets?: readonly FacetName[] | undefined;
  /** Of the facets' labels. */
  readonly language: Language;
}

/** A task that matches, with what the graph knows of it now. */
export interface FoundTask extends SearchHit {
  /** Null when it went meanwhile. */
  readonly record: Task | null;
  readonly in: DocumentSummary | null;
  readonly units: NamedUnits | null;
  /** Of the instruments it is found by, bearers of one number or name that its words leave open. */
  readonly uncertain: readonly string[];
}

export interface SearchResult {
  readonly words: string;
  /** What the words mean when they are a number or a name: the instruments themselves, before any task. */
  readonly instruments: readonly InstrumentSummary[];
  readonly othersInRegister: number;
  readonly hits: readonly FoundTask[];
  readonly total: number;
  /** Null on the last page and where no page leads further, see `complete`. */
  readonly next: string | null;
  /** False where there are more hits than can be paged to. */
  readonly complete: boolean;
  /** Tasks that the search side does not hold as they are yet: they may be missing here, or found by old words. */
  readonly pending: number;
  readonly facets: LabelledFacets;
  /** Instruments that the hits of the page cite, by id. */
  readonly cited: readonly InstrumentSummary[];
  /** Near misses, where nothing was found. */
  readonly suggestions: readonly InstrumentSummary[];
}

/** Hits that pages lead to: nobody reads further, and engines grow slow there. */
export const MOST_HITS = 1_000;

/**
 * Tasks by their words and by filters, with facets; a reference goes straight to its instruments. Nothing found is an
 * empty answer, no error.
 * @throws DanchieuError `page-unknown` for a key of a page that is not ours.
 */
export async function answerSearch(
  service: Service,
  { words, filter = {}, sort, facets, language }: SearchRequest,
  page: PageRequest,
): Promise<SearchResult> {
  const { graph, search } = service;
  const found = words === '' ? null : await findInstruments(service, words);
  const { seen, after } = readPlace(page.after);
  const limit = Math.min(page.limit, MOST_HITS - seen);
  const { hits, total, next, facets: counts = {} } = await search.search({ words, filter, sort, facets, limit, after });
  const documents = hits.map(({ document }) => document);
  const cited = await summariesOf(
    graph,
    documents.flatMap(({ instruments }) => instruments),
  );
  const uncertain = await uncertainCitations(graph, documents, cited);
  const shown: FoundTask[] = [];
  for (const hit of hits) {
    const source = await graph.document(hit.document.document);
    const record = await graph.task(hit.task);
    const units = record === null || source === null ? null : namedUnits(record, source.document);
    const open = uncertain.get(hit.task) ?? [];
    shown.push({ ...hit, record, in: source?.summary ?? null, units, uncertain: open });
  }
  const instruments = found?.candidates ?? [];
  const nothing = total === 0 && instruments.length === 0 && words !== '';
  return {
    words,
    instruments,
    othersInRegister: found?.othersInRegister ?? 0,
    hits: shown,
    total,
    next: next === null || seen + limit >= MOST_HITS ? null : `${seen + limit}.${next}`,
    complete: total <= MOST_HITS,
    pending: await countPending(service),
    facets: await labelFacets(service, counts, language),
    cited,
    suggestions: nothing ? await nearTo(service, words) : [],
  };
}

/** The key of a page: how many hits came before it, and where the search side goes on. */
function readPlace(after: string | null | undefined): { readonly seen: number; readonly after: string | null } {
  if (!after) return { seen: 0, after: null };
  const [, seen, key] = /^([1-9]\d{0,2})\.([\w-]+)$/.exec(after) ?? [];
  if (seen === undefined || key === undefined) throw new DanchieuError('page-unknown', { key: after });
  return { seen: Number(seen), after: key };
}

/** Counted only when there is any: one look at an index tells that there is none. */
async function countPending({ graph }: Pick<Service, 'graph'>): Promise<number> {
  return (await graph.pendingTasks(1)).length === 0 ? 0 : (await graph.coverage()).pendingTasks;
}
