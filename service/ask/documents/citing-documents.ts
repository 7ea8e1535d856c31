import { setImmediate } from 'node:timers/promises';
import { LAST_MENTION } from '../../../graph/mention-list.js';
import { decodePageKey, encodePageKey } from '../../../graph/page-key.js';
import type { DocumentSummary, MentionFilter, Page, PageRequest } from '../../../graph/store.js';
import { type Mention, ROLES, type Role } from '../../../src/facts/mention.js';
import type { Service } from '../../open/service.js';
import { type Quote, Quotes } from './quote.js';

/** A document that cites an instrument: how often, in which roles, and where first. */
export interface CitingDocument {
  readonly document: DocumentSummary;
  readonly mentions: number;
  readonly tasks: number;
  readonly roles: readonly Role[];
  readonly first: Quote | null;
}

/** Mentions read at a time: few documents print one instrument more often. */
const CHUNK = 200;
/** Pages of the store looked through for one of an answer: where what fits is rare, it may hold fewer than asked for. */
const ROUNDS = 40;
/** Mentions read at a time where they are only counted. */
const COUNTED = 2_000;

/** Documents with mentions of an instrument that fit, by id, each once with all of them. */
export async function citingDocuments(
  { graph }: Service,
  instrument: string,
  filter: MentionFilter,
  page: PageRequest,
): Promise<Page<CitingDocument>> {
  const groups: Mention[][] = [];
  let after = page.after ? startAfter(page.after) : null;
  let more = true;
  // One document beyond the page tells that the last one on it is whole, and that there is a next page.
  for (let round = 0; more && groups.length <= page.limit && (round < ROUNDS || !isBetween(after)); round++) {
    if (round > 0) await setImmediate();
    const read: Page<Mention> = await graph.mentions({ ...filter, instrument }, { limit: CHUNK, after });
    for (const mention of read.items) {
      const group = groups.at(-1);
      if (group?.[0]?.document === mention.document) group.push(mention);
      else groups.push([mention]);
    }
    more = read.next !== null;
    after = read.next;
  }
  const shown = groups.slice(0, page.limit);
  const quotes = new Quotes(graph);
  const items: CitingDocument[] = [];
  for (const mentions of shown) {
    const first = mentions[0];
    const known = first === undefined ? null : await graph.document(first.document);
    if (first === undefined || known === null) continue;
    items.push({
      document: known.summary,
      ...countMentions(mentions),
      first: await quotes.of(first.document, first.start, first.end),
    });
  }
  const last = shown.at(-1)?.[0]?.document;
  const full = groups.length > page.limit && last !== undefined;
  return { items, next: full ? encodePageKey([last, LAST_MENTION]) : after };
}

/** How many documents there are in that list. */
export async function countCitingDocuments(
  { graph }: Service,
  instrument: string,
  filter: MentionFilter,
): Promise<number> {
  if (Object.values(filter).every((value) => value === undefined)) {
    return (await graph.instrument(instrument))?.documents ?? 0;
  }
  const found = new Set<string>();
  for (let after: string | null = null; ; ) {
    const read: Page<Mention> = await graph.mentions({ ...filter, instrument }, { limit: COUNTED, after });
    for (const { document } of read.items) found.add(document);
    if (read.next === null) return found.size;
    after = read.next;
    await setImmediate();
  }
}

/** How often and in which roles, of mentions of one instrument. */
export function countMentions(mentions: readonly Mention[]): Pick<CitingDocument, 'mentions' | 'tasks' | 'roles'> {
  const roles = new Set(mentions.flatMap((mention) => mention.roles));
  const tasks = new Set(mentions.flatMap(({ task }) => (task === null ? [] : [task])));
  return { mentions: mentions.length, tasks: tasks.size, roles: ROLES.filter((role) => roles.has(role)) };
}

/** Checks the key here: a key of another list must not reach the store as a place in this one. */
function startAfter(key: string): string {
  const [document] = decodePageKey(key, ['string', 'number']);
  return encodePageKey([document as string, LAST_MENTION]);
}

/** Whether a place lies between two documents, so that none is shown in part. */
function isBetween(place: string | null): boolean {
  return place === null || decodePageKey(place, ['string', 'number'])[1] === LAST_MENTION;
}
