import { decodePageKey, encodePageKey } from '../../../graph/page-key.js';
import type { Edge, GraphStore, InstrumentCard, InstrumentSummary, Page, PageRequest } from '../../../graph/store.js';
import type { Mention } from '../../../src/facts/mention.js';
import type { Service } from '../../open/service.js';
import { type CitingDocument, countMentions } from '../documents/citing-documents.js';
import { Quotes } from '../documents/quote.js';

/** An instrument that another one cites: how often its text prints it, where first, and what it does to it. */
export interface CitedInstrument extends Pick<CitingDocument, 'mentions' | 'roles' | 'first'> {
  readonly instrument: InstrumentSummary;
  /** False where some mention of it is not settled: it is a candidate or provisional. */
  readonly certain: boolean;
  readonly relations: readonly Edge[];
}

/** Edges and mentions read at a time. */
const CHUNK = 500;
/** Relations out of one instrument that are looked through. */
const MOST_EDGES = 5_000;

/** What an instrument cites, by id: what its texts in the store print, and what it is stated to do to others. */
export async function citedInstruments(
  { graph }: Service,
  card: InstrumentCard,
  page: PageRequest,
): Promise<Page<CitedInstrument>> {
  const printed = new Map<string, Mention[]>();
  for (const { id } of card.texts) await gatherMentions(graph, id, printed);
  printed.delete(card.id);
  const edges = await edgesOut(graph, card.id);
  const ids = [...new Set([...printed.keys(), ...edges.keys()])].sort();
  const after = page.after ? (decodePageKey(page.after, ['string'])[0] as string) : '';
  const rest = ids.filter((id) => id > after);
  const quotes = new Quotes(graph);
  const items: CitedInstrument[] = [];
  const shown = rest.slice(0, page.limit);
  const known = await graph.summaries(shown);
  for (const id of shown) {
    const instrument = known.get(id);
    if (instrument === undefined) continue;
    const mentions = printed.get(id) ?? [];
    const first = mentions[0];
    items.push({
      instrument,
      certain: mentions.every((mention) => mention.status === 'resolved'),
      mentions: mentions.length,
      roles: countMentions(mentions).roles,
      relations: edges.get(id) ?? [],
      first: first === undefined ? null : await quotes.of(first.document, first.start, first.end),
    });
  }
  const last = rest[page.limit - 1];
  return { items, next: rest.length > page.limit && last !== undefined ? encodePageKey([last]) : null };
}

async function gatherMentions(graph: GraphStore, document: string, into: Map<string, Mention[]>): Promise<void> {
  for (let after: string | null = null; ; ) {
    const page: Page<Mention> = await graph.mentions({ document }, { limit: CHUNK, after });
    for (const mention of page.items) {
      for (const id of mention.instrument === null ? mention.candidates : [mention.instrument]) {
        const known = into.get(id);
        if (known === undefined) into.set(id, [mention]);
        else known.push(mention);
      }
    }
    if (page.next === null) return;
    after = page.next;
  }
}

async function edgesOut(graph: GraphStore, id: string): Promise<ReadonlyMap<string, readonly Edge[]>> {
  const found = new Map<string, Edge[]>();
  let read = 0;
  for (let after: string | null = null; read < MOST_EDGES; ) {
    const page: Page<Edge> = await graph.relations(id, 'out', { limit: CHUNK, after });
    for (const edge of page.items) found.set(edge.to, [...(found.get(edge.to) ?? []), edge]);
    read += page.items.length;
    if (page.next === null) break;
    after = page.next;
  }
  return found;
}
