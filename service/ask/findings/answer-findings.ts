import { findingOrder } from '../../../graph/order.js';
import { decodePageKey, encodePageKey } from '../../../graph/page-key.js';
import type { FindingFilter, GraphStore, Page, PageRequest } from '../../../graph/store.js';
import {
  countKinds,
  type Finding,
  type FindingKind,
  type FindingTotals,
  findingTotals,
  PLANNER_FINDINGS,
} from '../../../src/facts/finding.js';
import { findDocument } from '../../keep/remove.js';
import type { Service } from '../../open/service.js';
import { type Quote, Quotes } from '../documents/quote.js';
import { comparePlaces, placeOf, plannerFindings } from './planner-findings.js';

export interface QuotedFinding extends Finding {
  readonly quote: Quote | null;
}

export interface FindingsAnswer extends Page<QuotedFinding> {
  /** How many of each kind there are in all, under the same filter. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
  readonly totals: FindingTotals;
}

export interface FindingsRequest {
  readonly kinds?: readonly FindingKind[] | undefined;
  /** Id or path of one document. */
  readonly document?: string | undefined;
  /** Id of the instrument whose citations they question. */
  readonly instrument?: string | undefined;
}

/**
 * What was not understood, what contradicts itself and what planners need to know, with the words: the findings that the
 * store keeps, then those that are made when asked for. @throws DanchieuError `not-found`; `page-unknown` for a damaged page key.
 */
export async function answerFindings(
  service: Service,
  request: FindingsRequest,
  page: PageRequest,
): Promise<FindingsAnswer> {
  const { graph } = service;
  const document = request.document === undefined ? undefined : (await findDocument(service, request.document)).id;
  const filter = { kinds: request.kinds, document, instrument: request.instrument };
  const planner = await plannerFindings(service, filter);
  const found = await onePage(graph, filter, planner, page);
  const quotes = new Quotes(graph);
  const items: QuotedFinding[] = [];
  for (const finding of found.items) {
    const { start, end } = finding;
    const task = finding.task === null ? null : await graph.task(finding.task);
    const quote = start === null || end === null ? null : await quotes.of(finding.document, start, end, task);
    items.push({ ...finding, quote });
  }
  const counts = { ...(await graph.countFindings(filter)), ...countKinds(planner) };
  return { items, next: found.next, counts, totals: findingTotals(counts) };
}

/** How many findings the list of one document holds. */
export async function totalsOfDocument(service: Service, document: string): Promise<FindingTotals> {
  const stored = await service.graph.countFindings({ document });
  return findingTotals({ ...stored, ...countKinds(await plannerFindings(service, { document })) });
}

/** Planner findings come after all that the store keeps, so one page key serves both lists. */
async function onePage(
  graph: GraphStore,
  filter: FindingFilter,
  planner: readonly Finding[],
  { limit, after = null }: PageRequest,
): Promise<Page<Finding>> {
  const place = after === null ? null : (decodePageKey(after, ['number', 'string', 'number', 'string']) as Place);
  const inStore = place === null || place[0] < FIRST_PLANNER;
  const stored: Page<Finding> = inStore ? await graph.findings(filter, { limit, after }) : { items: [], next: null };
  if (stored.next !== null) return stored;
  const rest = inStore || place === null ? planner : planner.filter((one) => comparePlaces(placeOf(one), place) > 0);
  const items = [...stored.items, ...rest.slice(0, limit - stored.items.length)];
  const last = items.at(-1);
  const more = stored.items.length + rest.length > items.length;
  return { items, next: more && last !== undefined ? encodePageKey(placeOf(last)) : null };
}

type Place = readonly [number, string, number, string];

const FIRST_PLANNER = Math.min(...PLANNER_FINDINGS.map(findingOrder.rank));
