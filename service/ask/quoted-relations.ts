import type { Edge, InstrumentSummary, Page, PageRequest } from '../../graph/store.js';
import type { Relation } from '../../src/facts/statement.js';
import type { Service } from '../open/service.js';
import { summaryOf } from './cited-instruments.js';
import { type Quote, Quotes } from './quote.js';

export interface RelationEntry {
  readonly edge: Edge & { readonly quote: Quote | null };
  /** The instrument at the other end; null where the store knows nothing but its id. */
  readonly other: InstrumentSummary | null;
}

/** Edges out of or into an instrument, each with its words and what stands at the other end. */
export async function quotedRelations(
  { graph }: Service,
  id: string,
  direction: 'out' | 'in',
  only: readonly Relation[] | undefined,
  page: PageRequest,
): Promise<Page<RelationEntry>> {
  const found = await graph.relations(id, direction, page, only);
  const quotes = new Quotes(graph);
  const items: RelationEntry[] = [];
  for (const edge of found.items) {
    const { evidence } = edge;
    const printed = evidence?.start !== null && evidence?.end !== null && evidence !== null;
    const quote = printed ? await quotes.of(evidence.document, evidence.start as number, evidence.end as number) : null;
    const other = await graph.instrument(direction === 'out' ? edge.to : edge.from);
    items.push({ edge: { ...edge, quote }, other: other === null ? null : summaryOf(other) });
  }
  return { items, next: found.next };
}
