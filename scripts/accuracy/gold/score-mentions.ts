import type { Mention } from '../../../src/facts/mention.js';
import { foldWords } from '../../../src/text/fold.js';
import type { Verdict } from '../verdict.js';
import type { GoldDocument, GoldMention } from './gold-files.js';

/** One annotated mention and what the product made of it. */
export interface Pair {
  readonly gold: GoldMention;
  readonly found: Mention;
}

/** Offset → line, from 1. */
export function liner(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Pairs annotated mentions with found ones: by number and line, or by at least half of the words of a name. */
export function pairMentions(gold: GoldDocument, mentions: readonly Mention[]): { pairs: Pair[]; unpaired: Mention[] } {
  const line = liner(gold.original);
  const used = new Set<Mention>();
  const pairs: Pair[] = [];
  for (const numbered of [true, false]) {
    for (const one of gold.mentions) {
      if ((one.number !== null) !== numbered) continue;
      let best: { share: number; mention: Mention } | null = null;
      for (const mention of mentions) {
        const [from, to] = [line(mention.start), line(Math.max(mention.start, mention.end - 1))];
        if (used.has(mention) || to < one.line_start || from > one.line_end) continue;
        const share = numbered ? Number(mention.number === one.number) : nameShare(mention, one);
        if (share >= 0.5 && (best === null || share > best.share)) best = { share, mention };
      }
      if (best === null) continue;
      used.add(best.mention);
      pairs.push({ gold: one, found: best.mention });
    }
  }
  return { pairs, unpaired: mentions.filter((mention) => !used.has(mention)) };
}

function nameShare(mention: Mention, gold: GoldMention): number {
  if (mention.kind === 'numbered') return 0;
  const a = new Set(foldWords(mention.text).split(' '));
  const b = new Set(foldWords(gold.surface).split(' '));
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

const LAW = /^(?:bộ )?luật|^hiến pháp|^pháp lệnh/;

/** Kinds as the annotators name them; a found name belongs to the laws or to the schemes and plans by its first words. */
function kindOf(mention: Mention): string {
  if (mention.kind === 'named') return LAW.test(mention.text.toLowerCase()) ? 'named_law' : 'named_other';
  return mention.kind === 'draft' ? 'future' : mention.kind;
}

/** Every annotated mention found or missed, every other one superfluous; short forms are not annotated here. */
export function scoreMentions(
  gold: GoldDocument,
  pairs: readonly Pair[],
  unpaired: readonly Mention[],
): readonly Verdict[] {
  const found = new Set(pairs.map((pair) => pair.gold.id));
  const annotated = gold.mentions
    .filter((one) => !one.optional)
    .map(
      (one): Verdict => ({
        set: 'gold mentions',
        id: one.id,
        outcome: found.has(one.id) ? 'right' : 'missed',
        kind: one.number === null ? one.kind : 'numbered',
        type: one.instrument_key.split('|')[0] ?? '',
        document: gold.id,
      }),
    );
  const extra = unpaired
    .filter((one) => one.kind !== 'shortForm' && (one.kind !== 'numbered' || one.number !== null))
    .map(
      (one): Verdict => ({
        set: 'gold mentions',
        id: `${gold.id}@${one.start}-${one.end}`,
        outcome: 'wrong',
        kind: kindOf(one),
        type: one.type ?? '',
        document: gold.id,
      }),
    );
  return [...annotated, ...extra];
}

const PARTY = /\/TW|\/TU|\/BC|\/BT|-TW/;

/** What is wrong with the types, years and printed dates of paired numbers; empty when nothing is. */
export function wrongParts(pairs: readonly Pair[]): string[] {
  const wrong: string[] = [];
  for (const { gold, found } of pairs) {
    if (gold.number === null || gold.identity_from === 'own-knowledge') continue;
    const [type, , ...rest] = gold.instrument_key.split('|');
    const year = rest.find((part) => /^\d{4}$/.test(part));
    if (found.type !== type) wrong.push(`${gold.surface}: type ${found.type}, not ${type}`);
    if (year !== undefined && !PARTY.test(gold.number) && String(found.identity.year) !== year) {
      wrong.push(`${gold.surface}: year ${found.identity.year}, not ${year}`);
    }
    if (gold.date !== null && found.date !== gold.date)
      wrong.push(`${gold.surface}: date ${found.date}, not ${gold.date}`);
  }
  return wrong;
}

/** Pairs of mentions that are one instrument in one account and two in the other, over all documents. */
export function wrongIdentities(pairs: readonly Pair[]): { merged: string[]; split: string[] } {
  const known = pairs.filter(({ gold }) => gold.number !== null && gold.identity_from !== 'own-knowledge');
  const [merged, split]: [string[], string[]] = [[], []];
  known.forEach((a, index) => {
    for (const b of known.slice(index + 1)) {
      const same = a.gold.instrument_key === b.gold.instrument_key;
      const asOne = a.found.instrument !== null && a.found.instrument === b.found.instrument;
      const text = `${a.gold.surface} = ${b.gold.surface}: ${a.found.instrument} ${b.found.instrument}`;
      if (asOne && !same) merged.push(text);
      if (same && !asOne) split.push(text);
    }
  });
  return { merged, split };
}
