import type { Mention, PinpointArticle } from '../../../src/facts/mention.js';
import { foldWords } from '../../../src/text/fold.js';
import type { Outcome, Verdict } from '../verdict.js';
import type { Passage, Readable, Span } from './passages.js';

export interface PinpointPassage extends Passage {
  readonly citations: readonly {
    readonly instrument: Span;
    readonly pinpoint: { readonly container?: string; readonly articles: readonly PinpointArticle[] } | null;
  }[];
}

const path = ({ article, clause, point }: PinpointArticle): string => [article, clause, point].join('.');

/** Each article, clause or point by itself, bound to the instrument it belongs to; an annex or part as one answer. */
export function scorePinpoints(
  { passage, name }: Readable<PinpointPassage>,
  mentions: readonly Mention[],
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { instrument, pinpoint } of passage.citations) {
    const [start, end] = instrument;
    const add = (place: string, outcome: Outcome): void => {
      verdicts.push({ set: 'pinpoints', id: `${name}@${start} ${place}`, outcome });
    };
    const [mention] = mentions
      .filter((one) => one.start < end && one.end > start)
      .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    const given = mention?.pinpoint ?? null;
    if (pinpoint?.container !== undefined) {
      const right = given !== null && foldWords(given.text).includes(foldWords(pinpoint.container));
      if (given !== null && !right) add('part', 'wrong');
      add('part', right ? 'right' : 'missed');
      continue;
    }
    const wanted = new Set((pinpoint?.articles ?? []).map(path));
    const found = new Set((given?.articles ?? []).map(path));
    if (pinpoint === null && given !== null && found.size === 0) add('part', 'wrong');
    for (const one of wanted) add(one, found.has(one) ? 'right' : 'missed');
    for (const one of found) if (!wanted.has(one)) add(one, 'wrong');
  }
  return verdicts;
}
