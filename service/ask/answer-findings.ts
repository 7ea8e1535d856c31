import type { Page, PageRequest } from '../../graph/store.js';
import type { Finding, FindingKind } from '../../src/facts/finding.js';
import { findDocument } from '../keep/remove.js';
import type { Service } from '../open/service.js';
import { type Quote, Quotes } from './quote.js';

export interface QuotedFinding extends Finding {
  readonly quote: Quote | null;
}

export interface FindingsAnswer extends Page<QuotedFinding> {
  /** How many of each kind there are in all, under the same filter. */
  readonly counts: Readonly<Partial<Record<FindingKind, number>>>;
}

export interface FindingsRequest {
  readonly kinds?: readonly FindingKind[] | undefined;
  /** Id or path of one document. */
  readonly document?: string | undefined;
}

/** What was not understood and what contradicts itself, with the words. @throws DanchieuError `not-found`. */
export async function answerFindings(
  service: Service,
  request: FindingsRequest,
  page: PageRequest,
): Promise<FindingsAnswer> {
  const { graph } = service;
  const document = request.document === undefined ? undefined : (await findDocument(service, request.document)).id;
  const filter = { kinds: request.kinds, document };
  const found = await graph.findings(filter, page);
  const quotes = new Quotes(graph);
  const items: QuotedFinding[] = [];
  for (const finding of found.items) {
    const { start, end } = finding;
    const task = finding.task === null ? null : await graph.task(finding.task);
    const quote = start === null || end === null ? null : await quotes.of(finding.document, start, end, task);
    items.push({ ...finding, quote });
  }
  return { items, next: found.next, counts: await graph.countFindings(filter) };
}
