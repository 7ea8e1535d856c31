import type { GraphStore, Page, PageRequest } from '../../graph/store.js';
import type { Mention } from '../../src/facts/mention.js';
import type { Status } from '../../src/facts/outcome.js';
import type { Service } from '../open/service.js';
import { type Quote, Quotes } from './quote.js';

export type QuotedMention = Mention & { readonly quote: Quote | null };

/** Pages looked through for one page of an answer: where a wanted outcome is rare, a page may hold fewer than asked for. */
const ROUNDS = 20;

/** Mentions of a document or of an instrument with the words round them, only those of some outcomes where asked. */
export async function quotedMentions(
  { graph }: Service,
  of: { readonly document: string } | { readonly instrument: string },
  statuses: readonly Status[] | undefined,
  page: PageRequest,
): Promise<Page<QuotedMention>> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  let after: string | null = page.after ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    const read: Page<Mention> = await graph.mentions(of, { limit: page.limit - items.length, after });
    for (const mention of read.items) {
      if (statuses === undefined || statuses.includes(mention.status))
        items.push(await quoteMention(graph, quotes, mention));
    }
    after = read.next;
    if (after === null || items.length >= page.limit) break;
  }
  return { items, next: after };
}

/** The mentions of one task, in order. */
export async function mentionsOfTask(
  { graph }: Service,
  task: { readonly id: string; readonly document: string; readonly end: number },
): Promise<readonly QuotedMention[]> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<Mention> = await graph.mentions({ document: task.document }, { limit: 500, after });
    for (const mention of page.items) {
      if (mention.task === task.id) items.push(await quoteMention(graph, quotes, mention));
    }
    // Mentions come by start: beyond the task's end none of them is its own.
    if (page.next === null || (page.items.at(-1)?.start ?? 0) > task.end) return items;
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
