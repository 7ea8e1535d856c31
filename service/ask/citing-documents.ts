import { decodePageKey, encodePageKey } from '../../graph/page-key.js';
import type { DocumentSummary, Page, PageRequest } from '../../graph/store.js';
import { type Mention, ROLES, type Role } from '../../src/facts/mention.js';
import type { Service } from '../open/service.js';
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
/** Beyond every mention of a document: the next page begins with the next document. */
const END = Number.MAX_SAFE_INTEGER;

/** Documents that cite an instrument, by id, each once with all its mentions of it. */
export async function citingDocuments(
  { graph }: Service,
  instrument: string,
  page: PageRequest,
): Promise<Page<CitingDocument>> {
  const groups: Mention[][] = [];
  let after = page.after ? startAfter(page.after) : null;
  let more = true;
  // One document beyond the page tells that the last one on it is whole, and that there is a next page.
  while (more && groups.length <= page.limit) {
    const read = await graph.mentions({ instrument }, { limit: CHUNK, after });
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
  const next = groups.length > page.limit && last !== undefined ? encodePageKey([last, END]) : null;
  return { items, next };
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
  return encodePageKey([document as string, END]);
}
