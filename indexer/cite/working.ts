import type { HeadAnchor } from './anchors.js';
import type { CitedMention } from './cited.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A mention while the stages of citing fill it in; references to other mentions are objects until their order is known. */
export interface Working extends Mutable<Omit<CitedMention, 'nestedIn' | 'antecedent' | 'draft'>> {
  head: HeadAnchor | null;
  /** End of number or name with the date, issuer and term that follow it; the subject begins after it. */
  tail: number;
  parent: Working | null;
  antecedent: Working | null;
  draft: {
    verb: 'amends' | 'replaces' | 'repeals' | 'new';
    targets: Working[];
    issuedAs?: Working;
    open?: boolean;
  } | null;
}

/**
 * A mention with nothing known but where it stands. Written out, because `{ …defaults, ...known }` copies property by property
 * and takes longer than to read most mentions.
 */
export function newWorking(known: Pick<Working, 'kind' | 'start' | 'end' | 'block'> & Partial<Working>): Working {
  return {
    kind: known.kind,
    start: known.start,
    end: known.end,
    block: known.block,
    type: known.type ?? null,
    symbol: known.symbol ?? null,
    name: known.name ?? null,
    nameYear: known.nameYear ?? null,
    nameRevised: known.nameRevised ?? false,
    date: known.date ?? null,
    issuer: known.issuer ?? null,
    term: known.term ?? null,
    title: known.title ?? null,
    extent: known.extent ?? known.end,
    pinpoint: known.pinpoint ?? null,
    covers: known.covers ?? null,
    lawName: known.lawName ?? null,
    split: known.split ?? false,
    warnings: known.warnings ?? [],
    head: known.head ?? null,
    tail: known.tail ?? known.end,
    parent: known.parent ?? null,
    antecedent: known.antecedent ?? null,
    draft: known.draft ?? null,
  };
}

/** Reading order: by start, the longer first (`formats.md`). */
export function inReadingOrder(a: Working, b: Working): number {
  return a.start - b.start || b.end - a.end;
}
