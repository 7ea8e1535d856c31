import { setImmediate } from 'node:timers/promises';
import { decodePageKey, encodePageKey } from '../../../graph/page-key.js';
import type { DocumentSummary, Page, PageRequest } from '../../../graph/store.js';
import { fold, slug } from '../../../src/text/fold.js';
import type { Service } from '../../open/service.js';
import { issuerId } from '../instruments/issuer-id.js';
import { keptFor } from '../kept.js';

export interface DocumentFilter {
  /** Words of its title or path, each from its beginning; accents and case do not count. */
  readonly q?: string | undefined;
  /** Type as documents write it; accents and case do not count. */
  readonly type?: string | undefined;
  /** Agency id or name; of a body we do not know by name, words of what it is called. */
  readonly issuer?: string | undefined;
  /** Place ids. */
  readonly places?: readonly string[] | undefined;
  /** Of the day it is listed under. */
  readonly year?: number | undefined;
  /** Documents that plan for a time that overlaps it. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  /** Id of an instrument it cites, or may. */
  readonly instrument?: string | undefined;
}

interface Entry {
  readonly summary: DocumentSummary;
  readonly words: string;
  /** Id of the body that issued it, where we know it. */
  readonly agency: string | null;
}

/** Every document in the order of the store, by path: thousands where there are hundreds of thousands of tasks. */
const documentsOf = keptFor(async ({ graph }): Promise<readonly Entry[]> => {
  const entries: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page<DocumentSummary> = await graph.documents({ limit: 500, after });
    for (const summary of page.items) {
      const { title, path, issuer } = summary;
      const agency = issuer === null ? null : issuerId(issuer);
      entries.push({ summary, words: `-${slug(`${title ?? ''} ${path}`)}-`, agency });
    }
    if (page.next === null) return entries;
    after = page.next;
    await setImmediate();
  }
});

/** Documents that fit, by path. Without a filter straight from the store. */
export async function listDocuments(
  service: Service,
  filter: DocumentFilter,
  page: PageRequest,
  count: boolean,
): Promise<Page<DocumentSummary> & { readonly total?: number }> {
  const { graph } = service;
  if (Object.values(filter).every((value) => value === undefined)) {
    const listed = await graph.documents(page);
    return count ? { ...listed, total: (await graph.coverage()).documents } : listed;
  }
  const citing = filter.instrument === undefined ? null : new Set(await graph.documentsCiting(filter.instrument));
  const fits = conditionOf(filter);
  const all = (await documentsOf(service)).filter((entry) => citing?.has(entry.summary.id) !== false && fits(entry));
  const start = page.after ? startAfter(all, page.after) : 0;
  const items = all.slice(start, start + page.limit).map(({ summary }) => summary);
  const last = items.at(-1);
  const next = start + page.limit < all.length && last !== undefined ? encodePageKey([last.path, last.id]) : null;
  return { items, next, ...(count ? { total: all.length } : {}) };
}

/** Where the list goes on, also when the document the key names has gone meanwhile. */
function startAfter(all: readonly Entry[], key: string): number {
  const [path, id] = decodePageKey(key, ['string', 'string']) as readonly [string, string];
  const known = all.findIndex(({ summary }) => summary.id === id && summary.path === path);
  if (known >= 0) return known + 1;
  const at = all.findIndex(({ summary }) => (summary.path === path ? summary.id > id : summary.path > path));
  return at < 0 ? all.length : at;
}

function conditionOf({ q, type, issuer, places, year, period }: DocumentFilter): (entry: Entry) => boolean {
  const words = slug(q ?? '')
    .split('-')
    .filter(Boolean);
  const wantedType = type === undefined ? null : slug(type);
  const byIssuer = issuerCondition(issuer);
  return (entry) => {
    const { summary } = entry;
    if (q !== undefined && (words.length === 0 || !words.every((word) => entry.words.includes(`-${word}`))))
      return false;
    if (wantedType !== null && slug(summary.type ?? '') !== wantedType) return false;
    if (!byIssuer(entry)) return false;
    if (places !== undefined && !places.includes(summary.place ?? '')) return false;
    if (year !== undefined && summary.date?.slice(0, 4) !== String(year)) return false;
    const planned = summary.period;
    return period === undefined || (planned !== null && planned.from <= period.to && planned.to >= period.from);
  };
}

function issuerCondition(typed: string | undefined): (entry: Entry) => boolean {
  if (typed === undefined) return () => true;
  const exact = issuerId(typed);
  if (exact !== null) return ({ agency }) => agency === exact;
  const words = fold(typed.normalize('NFC').trim());
  return ({ summary }) => fold(summary.issuer ?? '').includes(words);
}
