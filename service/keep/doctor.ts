import { EXTRACTOR_VERSION } from '../../indexer/index.js';
import { parseToken } from '../index/token.js';
import type { Service } from '../open/service.js';
import { drain } from './drain.js';
import { refreshDocuments } from './refresh.js';
import { mendSearch, searchDifference } from './search-index.js';

/** What is wrong with a store; each is said in words by whoever shows it. */
export type Problem =
  | { readonly kind: 'dirty-keys'; readonly count: number }
  | { readonly kind: 'pending-tasks'; readonly count: number }
  | { readonly kind: 'outdated-documents'; readonly count: number }
  | {
      readonly kind: 'search-differs';
      readonly indexed: number;
      readonly tasks: number;
      /** Tasks that only one side holds: how many, and the first ids. */
      readonly missing: { readonly count: number; readonly ids: readonly string[] };
      readonly extra: { readonly count: number; readonly ids: readonly string[] };
    }
  | { readonly kind: 'inconsistent'; readonly detail: string };

export interface Diagnosis {
  readonly store: { readonly kind: string; readonly location: string };
  readonly search: { readonly kind: string; readonly location: string; readonly tasks: number };
  readonly register: { readonly rows: number; readonly version: string };
  readonly documents: number;
  readonly problems: readonly Problem[];
}

/** Looks at every part and whether they agree; changes nothing. */
export async function diagnose(service: Service): Promise<Diagnosis> {
  const { config, graph, search, engine } = service;
  const coverage = await graph.coverage();
  const indexed = await search.count();
  const problems: Problem[] = [];
  if (coverage.dirtyKeys > 0) problems.push({ kind: 'dirty-keys', count: coverage.dirtyKeys });
  if (coverage.pendingTasks > 0) problems.push({ kind: 'pending-tasks', count: coverage.pendingTasks });
  else problems.push(...(await compareSides(service, indexed, coverage.tasks)));
  const outdated = await countOutdated(service);
  if (outdated > 0) problems.push({ kind: 'outdated-documents', count: outdated });
  for (const detail of await graph.check()) problems.push({ kind: 'inconsistent', detail });
  return {
    store: { kind: graph.kind, location: graph.location },
    search: { kind: search.kind, location: config.meilisearch?.host ?? config.store, tasks: indexed },
    register: { rows: engine.register().rows.length, version: engine.register().version },
    documents: coverage.documents,
    problems,
  };
}

/** Finishes what was interrupted and reads outdated documents again from their stored text; then looks once more. */
export async function repair(service: Service): Promise<Diagnosis> {
  await refreshDocuments(service);
  await drain(service);
  const difference = await searchDifference(service);
  if (difference.missing.length + difference.extra.length > 0) {
    await mendSearch(service, difference);
    await drain(service);
  }
  return diagnose(service);
}

/** Enough to look for, few enough to read. */
const NAMED = 5;

/** Nothing is pending, so both sides must hold the same tasks. */
async function compareSides(service: Service, indexed: number, tasks: number): Promise<readonly Problem[]> {
  const { missing, extra } = await searchDifference(service);
  if (missing.length + extra.length === 0) return [];
  const named = (ids: readonly string[]) => ({ count: ids.length, ids: ids.slice(0, NAMED) });
  return [{ kind: 'search-differs', indexed, tasks, missing: named(missing), extra: named(extra) }];
}

async function countOutdated({ graph, engine }: Service): Promise<number> {
  let count = 0;
  let after: string | null = null;
  do {
    const page = await graph.documents({ limit: 200, after });
    for (const { id } of page.items) {
      const stored = await graph.documentToken(id);
      const token = stored === null ? null : parseToken(stored);
      if (token?.extractor !== EXTRACTOR_VERSION || token.register !== engine.register().version) count++;
    }
    after = page.next;
  } while (after !== null);
  return count;
}
