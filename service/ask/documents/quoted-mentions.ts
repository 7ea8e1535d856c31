import { setImmediate } from 'node:timers/promises';
import type { GraphStore, MentionFilter, Page, PageRequest } from '../../../graph/store.js';
import type { Mention } from '../../../src/facts/mention.js';
import type { Service } from '../../open/service.js';
import { type Quote, Quotes } from './quote.js';

export type QuotedMention = Mention & { readonly quote: Quote | null };

/** Pages of the store looked through for one page of an answer: where what fits is rare, it may hold fewer than asked for. */
const ROUNDS = 20;

/** Mentions that fit, with the words round them. */
export async function quotedMentions(
  { graph }: Service,
  filter: MentionFilter,
  page: PageRequest,
): Promise<Page<QuotedMention>> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  let after: string | null = page.after ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    const read: Page<Mention> = await graph.mentions(filter, { limit: page.limit - items.length, after });
    for (const mention of read.items) items.push(await quoteMention(graph, quotes, mention));
    after = read.next;
    if (after === null || items.length >= page.limit) break;
    // The embedded store answers at once: others get their turn between the rounds.
    await setImmediate();
  }
  return { items, next: after };
}

/** The mentions of one task, in order. */
export async function mentionsOfTask({ graph }: Service, task: string): Promise<readonly QuotedMention[]> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Mention> = await graph.mentions({ task }, { limit: 500, after });
    for (const mention of page.items) items.push(await quoteMention(graph, quotes, mention));
    if (page.next === null) return items;
    after = page.next;
  }
}

/** These mentions with the words round them. */
export async function quoteMentions(
  { graph }: Pick<Service, 'graph'>,
  mentions: readonly Mention[],
): Promise<readonly QuotedMention[]> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  for (const mention of mentions) items.push(await quoteMention(graph, quotes, mention));
  return items;
}

async function quoteMention(graph: GraphStore, quotes: Quotes, mention: Mention): Promise<QuotedMention> {
  const task = mention.task === null ? null : await graph.task(mention.task);
  return { ...mention, quote: await quotes.of(mention.document, mention.start, mention.end, task) };
}
