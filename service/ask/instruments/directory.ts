import { setImmediate } from 'node:timers/promises';
import type { InstrumentSummary } from '../../../graph/store.js';
import { instrumentFacets } from '../../../search/instrument-facets.js';
import { agencyById } from '../../../src/issuers/index.js';
import { parseTerm } from '../../../src/terms/index.js';
import { fold, slug } from '../../../src/text/fold.js';
import { editDistance } from '../../../src/text/nearest.js';
import type { Service } from '../../open/service.js';
import { keptFor } from '../kept.js';
import { issuerId } from './issuer-id.js';
import { uncited } from './known-instruments.js';

/** What an instrument is looked up by while it is being typed. */
interface Entry {
  readonly summary: InstrumentSummary;
  /** `-nghi-dinh-118-2021-nd-cp-`: a beginning at any hyphen is a beginning that somebody types. */
  readonly id: string;
  /** Id, title and names, folded, likewise between hyphens. */
  readonly words: string;
  /** Ids of the bodies that issued it, as its symbol or its identity tells. */
  readonly issuers: readonly string[];
}

export interface DirectoryFilter {
  readonly q?: string | undefined;
  /** Type as documents write it; accents and case do not count. */
  readonly type?: string | undefined;
  /** Agency id or name; of a body we do not know by name, words of what it is called. */
  readonly issuer?: string | undefined;
  readonly year?: number | undefined;
  /** As identities have it or as it is printed: `13`, `XIII`. */
  readonly term?: string | undefined;
  /** Place ids. */
  readonly places?: readonly string[] | undefined;
  readonly citedAtLeast?: number | undefined;
  readonly inRegister?: boolean | undefined;
}

/** How well an entry fits what was typed: its number, its words side by side, or all words anywhere. Smaller is better. */
type Rank = 0 | 1 | 2;

export interface Ranked {
  readonly rank: Rank;
  readonly summary: InstrumentSummary;
}

/**
 * Every instrument cited in the store or known to the register, held in memory for completing, filtering and naming what
 * is near. Made once for a state of the store.
 */
class Directory {
  private constructor(
    private readonly entries: readonly Entry[],
    /** By every name they go by, folded. */
    private readonly byName: ReadonlyMap<string, readonly InstrumentSummary[]>,
  ) {}

  static async load({ graph, engine }: Pick<Service, 'graph' | 'engine'>): Promise<Directory> {
    const register = engine.register();
    const entries = new Map<string, Entry>();
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof graph.instruments>> = await graph.instruments({ limit: 500, after });
      for (const summary of page.items) entries.set(summary.id, entryOf(summary, namesOf(register.byId(summary.id))));
      if (page.next === null) break;
      after = page.next;
      // The embedded store answers at once: others get their turn between the pages.
      await setImmediate();
    }
    for (const row of register.rows) {
      if (!entries.has(row.id)) entries.set(row.id, entryOf(uncited(row), namesOf(row)));
    }
    const sorted = [...entries.values()].sort((a, b) => byUse(a.summary, b.summary));
    return new Directory(
      sorted,
      namedIn(sorted, (id) => namesOf(register.byId(id))),
    );
  }

  /** What fits, best first: by rank, then number of tasks, then id. */
  list(filter: DirectoryFilter): readonly Ranked[] {
    const fits = conditionOf(filter);
    const rankOf = filter.q === undefined ? () => 0 as const : rankerOf(slug(filter.q));
    // The entries lie by use already: what is left is to put the ranks one after the other.
    const ranked: Readonly<Record<Rank, Ranked[]>> = { 0: [], 1: [], 2: [] };
    for (const entry of this.entries) {
      const rank = rankOf(entry);
      if (rank !== null && fits(entry)) ranked[rank].push({ rank, summary: entry.summary });
    }
    return [...ranked[0], ...ranked[1], ...ranked[2]];
  }

  /** Instruments that go by exactly this name or alias; accents, case and signs do not count. The most cited first. */
  named(name: string): readonly InstrumentSummary[] {
    return this.byName.get(slug(name)) ?? [];
  }

  /** Instruments whose number or name is nearly what was typed, nearest first. */
  near(typed: string, limit: number): readonly InstrumentSummary[] {
    const wanted = slug(typed).slice(0, 120);
    if (wanted === '') return [];
    const most = Math.max(2, Math.floor(wanted.length / 4));
    const found: { readonly distance: number; readonly summary: InstrumentSummary }[] = [];
    for (const { id, summary } of this.entries) {
      const whole = id.slice(1, -1);
      const number = summary.identity.number === null ? whole : slug(summary.identity.number);
      const distance = Math.min(editDistance(wanted, whole, most), editDistance(wanted, number, most));
      if (distance <= most) found.push({ distance, summary });
    }
    return found
      .sort((a, b) => a.distance - b.distance || byUse(a.summary, b.summary))
      .slice(0, limit)
      .map(({ summary }) => summary);
  }
}

/** The directory of a service for the present state of its store. */
export const directoryOf = keptFor((service) => Directory.load(service));

function entryOf(summary: InstrumentSummary, names: readonly string[]): Entry {
  const id = `-${summary.id}-`;
  const { issuer } = summary.identity;
  const issuers = [...instrumentFacets(summary.id).issuers, ...(issuer === null ? [] : [issuer])];
  return { summary, id, words: `${id}${slug([summary.title ?? '', ...names].join(' '))}-`, issuers };
}

function namedIn(
  entries: readonly Entry[],
  registered: (id: string) => readonly string[],
): ReadonlyMap<string, readonly InstrumentSummary[]> {
  const named = new Map<string, InstrumentSummary[]>();
  for (const { summary } of entries) {
    const { type, name } = summary.identity;
    const names = [...registered(summary.id), ...(name === null ? [] : [`${type} ${name}`])];
    for (const one of new Set(names.map(slug))) {
      const known = named.get(one);
      if (known === undefined) named.set(one, [summary]);
      else known.push(summary);
    }
  }
  return named;
}

function namesOf(row: { readonly names: readonly { readonly name: string }[] } | undefined): readonly string[] {
  return row?.names.map(({ name }) => name) ?? [];
}

/** Ranks entries by what was typed; what is looked for is made once, not for each of tens of thousands. */
function rankerOf(typed: string): (entry: Entry) => Rank | null {
  if (typed === '') return () => null;
  const whole = `-${typed}`;
  // A figure with more behind it has all its digits: "118/2021" is no beginning of 1186/2021.
  const words = typed.split('-');
  const parts = [
    ...new Set(words.map((word, at) => (/^\d+$/.test(word) && at < words.length - 1 ? `-${word}-` : `-${word}`))),
  ];
  return ({ id, words }) => {
    if (id.includes(whole)) return 0;
    if (words.includes(whole)) return 1;
    return parts.every((part) => words.includes(part)) ? 2 : null;
  };
}

function conditionOf(filter: DirectoryFilter): (entry: Entry) => boolean {
  const type = filter.type === undefined ? null : slug(filter.type);
  const byIssuer = issuerCondition(filter.issuer);
  const term = filter.term === undefined ? undefined : (parseTerm(filter.term) ?? filter.term);
  return ({ summary: { identity, issued, tasks, inRegister }, issuers }) => {
    if (type !== null && slug(identity.type) !== type) return false;
    if (!byIssuer(issuers)) return false;
    const year = issued === null ? identity.year : Number(issued.slice(0, 4));
    if (filter.year !== undefined && year !== filter.year && identity.year !== filter.year) return false;
    if (term !== undefined && identity.term !== term) return false;
    if (filter.places !== undefined && !filter.places.includes(identity.place ?? '')) return false;
    if (filter.citedAtLeast !== undefined && tasks < filter.citedAtLeast) return false;
    return filter.inRegister === undefined || inRegister === filter.inRegister;
  };
}

function issuerCondition(typed: string | undefined): (issuers: readonly string[]) => boolean {
  if (typed === undefined) return () => true;
  const exact = issuerId(typed);
  if (exact !== null) return (issuers) => issuers.includes(exact);
  const words = fold(typed.normalize('NFC').trim());
  return (issuers) => issuers.some((id) => fold(agencyById(id)?.name ?? id).includes(words));
}

function byUse(a: InstrumentSummary, b: InstrumentSummary): number {
  return b.tasks - a.tasks || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
