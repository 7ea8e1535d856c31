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
  draft: { verb: 'amends' | 'replaces' | 'new'; targets: Working[] } | null;
}

/** A mention with nothing known but where it stands. */
export function newWorking(known: Pick<Working, 'kind' | 'start' | 'end' | 'block'> & Partial<Working>): Working {
  return {
    type: null,
    symbol: null,
    name: null,
    nameYear: null,
    nameRevised: false,
    date: null,
    issuer: null,
    term: null,
    title: null,
    extent: known.end,
    pinpoint: null,
    covers: null,
    warnings: [],
    head: null,
    tail: known.end,
    parent: null,
    antecedent: null,
    draft: null,
    ...known,
  };
}

/** Reading order: by start, the longer first (`formats.md`). */
export function inReadingOrder(a: Working, b: Working): number {
  return a.start - b.start || b.end - a.end;
}
