import type { Change, ChangeBody, ChangedMeaning, ChangedRelation } from '../src/facts/change.js';
import type { Key } from '../src/facts/claim.js';
import type { FindingKind } from '../src/facts/finding.js';
import type { Outcome } from '../src/facts/outcome.js';

export interface ChangesRequest {
  /** The last change already seen; from the earliest kept when null. */
  readonly after: number | null;
  readonly limit: number;
}

export interface ChangesPage {
  readonly items: readonly Change[];
  /** What to ask after next time: the last of `items`, or what was asked when there is nothing new. */
  readonly last: number;
  readonly more: boolean;
}

/** What happened to a store, as it was committed. */
export interface ChangeFeed {
  /**
   * Changes in the order of their sequence, kept for `KEPT_DAYS`. What the register alone changes is not told.
   * @throws DanchieuError `changes-gone` where some after `after` are no longer kept, or `after` is of another store.
   */
  changes(request: ChangesRequest): Promise<ChangesPage>;
}

const KEPT_DAYS = 90;

/** Ids told in one change: what concerns more, as a law cited everywhere does, is told in several. */
const PART = 200;

/** Citations whose claim came to mean something else. */
export interface MeaningMoved {
  readonly key: Key;
  readonly from: Outcome;
  readonly to: Outcome;
  readonly mentions: readonly string[];
}

export interface FindingMoved {
  readonly kind: FindingKind;
  readonly document: string;
  readonly id: string;
  readonly opened: boolean;
}

/** What one transaction did. */
export interface Happened {
  readonly documents?: readonly { readonly id: string; readonly what: 'indexed' | 'removed' }[];
  readonly meanings?: readonly MeaningMoved[];
  /** Instruments that no longer exist. */
  readonly gone?: ReadonlySet<string>;
  readonly relations?: readonly ChangedRelation[];
  readonly findings?: readonly FindingMoved[];
}

/** What one citation meant and means, as outcomes are stored; null where nothing was resolved yet, which is not told. */
export interface MentionMoved {
  readonly key: Key;
  readonly mention: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Citations told one by one, those that moved alike together, in the order of the first of each. */
export function movedTogether(moves: readonly MentionMoved[]): readonly MeaningMoved[] {
  const found = new Map<string, MeaningMoved & { readonly mentions: string[] }>();
  for (const { key, mention, before, now } of moves) {
    if (before === null || now === null || before === now) continue;
    const alike = JSON.stringify([before, now]);
    const known = found.get(alike);
    if (known !== undefined) known.mentions.push(mention);
    else
      found.set(alike, {
        key,
        from: JSON.parse(before) as Outcome,
        to: JSON.parse(now) as Outcome,
        mentions: [mention],
      });
  }
  return [...found.values()];
}

/** What is told of it, always in one order. */
export function changesOf({
  documents = [],
  meanings = [],
  gone,
  relations = [],
  findings = [],
}: Happened): readonly ChangeBody[] {
  return [
    ...documents.map(({ id, what }): ChangeBody => ({ type: `document.${what}`, document: id })),
    ...meanings.flatMap(resolutionChanges),
    ...mergers(meanings, gone ?? new Set()),
    ...parts(relations).map((some): ChangeBody => ({ type: 'relation.added', relations: some })),
    ...findingChanges(findings),
  ];
}

function resolutionChanges({ from, to, mentions }: MeaningMoved): readonly ChangeBody[] {
  const [before, after] = [meaningOf(from), meaningOf(to)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return parts(mentions).map((some) => ({
    type: 'mention.resolution-changed',
    from: before,
    to: after,
    mentions: some,
  }));
}

function meaningOf({ status, instrument, candidates }: Outcome): ChangedMeaning {
  return { status, instrument, candidates };
}

/** Where an instrument is gone that citations denoted, and they denote another. */
function mergers(meanings: readonly MeaningMoved[], gone: ReadonlySet<string>): readonly ChangeBody[] {
  const found = new Map<string, ChangeBody>();
  for (const { from, to } of meanings) {
    if (from.instrument === null || to.instrument === null || !gone.has(from.instrument)) continue;
    const change = { type: 'instrument.merged', from: from.instrument, to: to.instrument } as const;
    found.set(`${change.from} ${change.to}`, change);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/** Of one kind in one document together; what was closed before what was opened. */
function findingChanges(findings: readonly FindingMoved[]): readonly ChangeBody[] {
  const groups = new Map<string, FindingMoved[]>();
  const inOrder = [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const one of inOrder) {
    const key = `${one.opened ? 1 : 0} ${one.document} ${one.kind}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [{ kind, document, opened }] = group as [FindingMoved];
      const type = opened ? 'finding.opened' : 'finding.closed';
      return parts(group.map(({ id }) => id)).map((some): ChangeBody => ({ type, kind, document, findings: some }));
    });
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (let at = 0; at < all.length; at += PART) found.push(all.slice(at, at + PART));
  return found;
}

/** Changes made before this moment are no longer kept. */
export function keptSince(now: Date): string {
  return new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
}
