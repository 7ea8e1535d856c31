import type { Mention } from '../../../src/facts/mention.js';
import type { Verdict } from '../verdict.js';
import type { Span } from './passages.js';

/** A resolved mention that the second reader judged by its sentence, at an earlier state of the program. */
export interface BlindLink {
  readonly eval: number;
  readonly sha8: string;
  readonly span: Span;
  readonly instrument: string;
  /** `unfounded`: several acts fit and nothing decides. */
  readonly verdict: 'right' | 'wrong' | 'unfounded';
}

/**
 * What became of a judged link: the same link keeps its judgement, a right one given up is missed. A wrong one given up
 * says nothing any more; one that leads elsewhere now was judged by nobody and is left out too.
 */
export function scoreBlindLink(link: BlindLink, mentions: readonly Mention[]): readonly Verdict[] {
  const [start, end] = link.span;
  const [mention] = mentions
    .filter((one) => one.start < end && one.end > start)
    .sort(
      (a, b) => Math.abs(a.start - start) + Math.abs(a.end - end) - Math.abs(b.start - start) - Math.abs(b.end - end),
    );
  const verdict = (outcome: Verdict['outcome']): readonly Verdict[] => [
    { set: 'blind links', id: `eval-${link.eval}@${start}-${end}`, outcome },
  ];
  const linked = mention?.status === 'resolved' ? mention.instrument : null;
  if (linked === link.instrument) return verdict(link.verdict === 'right' ? 'right' : 'wrong');
  return link.verdict === 'right' && linked === null ? verdict('missed') : [];
}
