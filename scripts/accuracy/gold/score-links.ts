import type { Outcome, Verdict } from '../verdict.js';
import { type Pair, wrongParts } from './score-mentions.js';

/**
 * Every resolved mention that the annotators identified: wrong when its type, year or printed date is another, or when
 * most mentions that share its instrument are of another one. Own knowledge of the annotators is left out. A scheme and
 * the decision that approves it are one instrument here and two keys there: numbers and names are held against their like.
 */
export function scoreLinks(pairs: readonly Pair[]): readonly Verdict[] {
  const linked = pairs.filter(
    ({ gold, found }) =>
      found.status === 'resolved' && found.instrument !== null && gold.identity_from !== 'own-knowledge',
  );
  const groupOf = ({ gold, found }: Pair): string => `${found.instrument} ${gold.number === null ? 'name' : 'number'}`;
  const keys = new Map<string, string[]>();
  for (const pair of linked) {
    const group = groupOf(pair);
    keys.set(group, [...(keys.get(group) ?? []), pair.gold.instrument_key]);
  }
  return linked.map((pair): Verdict => {
    const shared = keys.get(groupOf(pair)) ?? [];
    const own = shared.filter((key) => key === pair.gold.instrument_key).length;
    const right = wrongParts([pair]).length === 0 && own * 2 >= shared.length;
    return { set: 'gold links', id: pair.gold.id, outcome: right ? 'right' : 'wrong', kind: pair.gold.kind };
  });
}

/** Pairs of numbered mentions that are one instrument: in both accounts, in ours alone (wrong), in theirs alone. */
export function scoreClusters(pairs: readonly Pair[]): readonly Verdict[] {
  const known = pairs.filter(({ gold }) => gold.number !== null && gold.identity_from !== 'own-knowledge');
  return known.flatMap((a, index) =>
    known.slice(index + 1).flatMap((b): readonly Verdict[] => {
      const theirs = a.gold.instrument_key === b.gold.instrument_key;
      const ours = a.found.instrument !== null && a.found.instrument === b.found.instrument;
      if (!theirs && !ours) return [];
      const outcome: Outcome = theirs && ours ? 'right' : ours ? 'wrong' : 'missed';
      return [{ set: 'gold identity pairs', id: `${a.gold.id} ${b.gold.id}`, outcome }];
    }),
  );
}
