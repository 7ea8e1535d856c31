import type { DocumentSummary, InstrumentSummary } from '../../graph/store.js';
import type { SearchHit } from '../../search/task-search.js';
import type { Service } from '../open/service.js';
import { findInstruments, looksLikeReference } from './find-instruments.js';

/** A task that matches, with the document it stands in as that is now. */
export interface FoundTask extends SearchHit {
  readonly in: DocumentSummary | null;
}

export interface SearchResult {
  readonly words: string;
  /** What the words mean when they are a number: the instruments themselves, before any task. */
  readonly instruments: readonly InstrumentSummary[];
  readonly othersInRegister: number;
  readonly hits: readonly FoundTask[];
  readonly total: number;
  readonly next: string | null;
  /** Tasks that the search side does not hold as they are yet: they may be missing here, or found by old words. */
  readonly pending: number;
}

/** Tasks by their words; a number goes straight to its instruments. Nothing found is an empty answer, no error. */
export async function answerSearch(
  service: Service,
  words: string,
  page: { readonly limit: number; readonly after?: string | null },
): Promise<SearchResult> {
  const found = looksLikeReference(words) ? await findInstruments(service, words) : null;
  const { hits, total, next } = await service.search.search({ words, ...page });
  const tasks: FoundTask[] = [];
  for (const hit of hits) {
    tasks.push({ ...hit, in: (await service.graph.document(hit.document.document))?.summary ?? null });
  }
  return {
    words,
    instruments: found?.candidates ?? [],
    othersInRegister: found?.othersInRegister ?? 0,
    hits: tasks,
    total,
    next,
    pending: await countPending(service),
  };
}

/** Counted only when there is any: one look at an index tells that there is none. */
async function countPending({ graph }: Pick<Service, 'graph'>): Promise<number> {
  return (await graph.pendingTasks(1)).length === 0 ? 0 : (await graph.coverage()).pendingTasks;
}
