import type { Edge, InstrumentSummary, Page, PageRequest } from '../../../graph/store.js';
import type { Relation } from '../../../src/facts/statement.js';
import type { Service } from '../../open/service.js';
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
  const otherOf = ({ from, to }: Edge): string => (direction === 'out' ? to : from);
  const others = await graph.summaries(found.items.map(otherOf));
  const items: RelationEntry[] = [];
  for (const edge of found.items) {
    const { evidence } = edge;
    const printed = evidence?.start !== null && evidence?.end !== null && evidence !== null;
    const quote = printed ? await quotes.of(evidence.document, evidence.start as number, evidence.end as number) : null;
    items.push({ edge: { ...edge, quote }, other: others.get(otherOf(edge)) ?? null });
  }
  return { items, next: found.next };
}
