import type { GraphStore, Page, PageRequest } from '../../graph/store.js';
import type { Mention, Role } from '../../src/facts/mention.js';
import type { Status } from '../../src/facts/outcome.js';
import type { Service } from '../open/service.js';
import { type Quote, Quotes } from './quote.js';

export type QuotedMention = Mention & { readonly quote: Quote | null };

/** Pages looked through for one page of an answer: where a wanted outcome is rare, a page may hold fewer than asked for. */
const ROUNDS = 20;

/** Which mentions are wanted: all when empty. */
export interface MentionFilter {
  readonly statuses?: readonly Status[] | undefined;
  /** One of these among its roles. */
  readonly roles?: readonly Role[] | undefined;
  /** Denotes this instrument, or may. */
  readonly instrument?: string | undefined;
}

/** Mentions of a document or of an instrument that fit, with the words round them. */
export async function quotedMentions(
  { graph }: Service,
  of: { readonly document: string } | { readonly instrument: string },
  filter: MentionFilter,
  page: PageRequest,
): Promise<Page<QuotedMention>> {
  const quotes = new Quotes(graph);
  const items: QuotedMention[] = [];
  let after: string | null = page.after ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    const read: Page<Mention> = await graph.mentions(of, { limit: page.limit - items.length, after });
    for (const mention of read.items) {
      if (fits(mention, filter)) items.push(await quoteMention(graph, quotes, mention));
    }
    after = read.next;
    if (after === null || items.length >= page.limit) break;
  }
  return { items, next: after };
}

function fits({ status, roles, instrument, candidates }: Mention, filter: MentionFilter): boolean {
  if (filter.statuses !== undefined && !filter.statuses.includes(status)) return false;
  if (filter.roles !== undefined && !roles.some((role) => filter.roles?.includes(role))) return false;
  const wanted = filter.instrument;
  return wanted === undefined || instrument === wanted || candidates.includes(wanted);
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
