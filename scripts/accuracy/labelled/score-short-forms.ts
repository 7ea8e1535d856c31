import type { Mention } from '../../../src/facts/mention.js';
import type { Outcome, Verdict } from '../verdict.js';
import type { Passage, Readable, Span } from './passages.js';

export interface ShortFormPassage extends Passage {
  readonly shortForms: readonly {
    readonly span: Span;
    /** `self`: the citing document; `none`: no instrument at all; `abstain`: two remain, so none may be chosen. */
    readonly means: 'antecedent' | 'self' | 'none' | 'abstain';
    readonly antecedents?: readonly Span[];
    readonly optional?: boolean;
  }[];
}

const touches = (mention: Mention, [start, end]: Span): boolean => mention.start < end && mention.end > start;

/** What a mention means: its instrument, else what it may mean, else what is known of it. */
function meaning(mention: Mention): string {
  if (mention.instrument !== null) return mention.instrument;
  return mention.candidates.length > 0 ? [...mention.candidates].sort().join(' ') : JSON.stringify(mention.identity);
}

/**
 * Short forms against their antecedents, and (`labelled links`) those of them that are resolved links. Of those that
 * mean the document itself or nothing, and of those where one must abstain, only a wrong answer is counted.
 */
export function scoreShortForms(
  { passage, name }: Readable<ShortFormPassage>,
  mentions: readonly Mention[],
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const add = ([start, end]: Span, outcomes: readonly Outcome[], found: Mention | undefined): void => {
    const id = `${name}@${start}-${end}`;
    for (const outcome of outcomes) verdicts.push({ set: 'short forms', id, outcome });
    if (found?.kind !== 'shortForm' || found.status !== 'resolved') return;
    verdicts.push({ set: 'labelled links', id, outcome: outcomes.includes('right') ? 'right' : 'wrong' });
  };
  for (const { span, means, antecedents, optional } of passage.shortForms) {
    const touching = mentions.filter(
      (one) => touches(one, span) && (one.kind === 'shortForm' || one.end <= span[1] + 1),
    );
    const found = touching.find(({ kind }) => kind === 'shortForm') ?? touching[0];
    if (means === 'antecedent') {
      if (found !== undefined) {
        const right = meansAntecedent(found, antecedents?.[0], mentions);
        add(span, right ? ['right'] : ['wrong', 'missed'], found);
      } else if (optional !== true) add(span, ['missed'], found);
    } else if (means === 'abstain') {
      if (found?.status === 'resolved') add(span, ['wrong'], found);
    } else if (found !== undefined && found.start >= span[0] - 1) add(span, ['wrong'], found);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'shortForm' || passage.shortForms.some(({ span }) => touches(mention, span))) continue;
    add([mention.start, mention.end], ['wrong'], mention);
  }
  return verdicts;
}

function meansAntecedent(found: Mention, span: Span | undefined, mentions: readonly Mention[]): boolean {
  if (span === undefined) return false;
  const overlap = (one: Mention): number => Math.min(one.end, span[1]) - Math.max(one.start, span[0]);
  const [antecedent] = mentions
    .filter((one) => one.kind !== 'shortForm' && touches(one, span))
    .sort((a, b) => overlap(b) - overlap(a));
  return antecedent !== undefined && meaning(antecedent) === meaning(found);
}
