import type { Mention } from '../../../src/facts/mention.js';
import type { Verdict } from '../verdict.js';
import type { LabelledSentence } from './passages.js';

const TYPES: Readonly<Record<string, string>> = {
  NĐ: 'nghị định',
  L: 'luật',
  TT: 'thông tư',
  QĐ: 'quyết định',
  PL: 'pháp lệnh',
  BL: 'bộ luật',
  NQ: 'nghị quyết',
  TTLT: 'thông tư liên tịch',
  HP: 'hiến pháp',
};
const LABELLED = new Set(Object.values(TYPES));

/** The labels as they are, and counted so that no citation counts twice (some carry two labels, with and without their date). */
const AS_LABELLED = 'public sentences';
const ONCE_EACH = 'public sentences, each citation once';

/**
 * Spans of public sentences by overlap and type. A citation printed in full that carries no label counts neither way:
 * the labels leave out most of those inside another act's title.
 */
export function scoreSentence(
  at: number,
  { spans }: LabelledSentence,
  mentions: readonly Mention[],
): readonly Verdict[] {
  return [...scoreSpans(AS_LABELLED, at, spans, mentions), ...scoreSpans(ONCE_EACH, at, onceEach(spans), mentions)];
}

type LabelledSpan = LabelledSentence['spans'][number];

/** Of labels of one type that overlap, the longest. */
function onceEach(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const kept: LabelledSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const again = kept.some((one) => one.label === span.label && one.start < span.end && one.end > span.start);
    if (!again) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function scoreSpans(
  set: string,
  at: number,
  spans: readonly LabelledSpan[],
  mentions: readonly Mention[],
): readonly Verdict[] {
  const found = mentions.filter(({ kind, type }) => kind !== 'shortForm' && LABELLED.has(type ?? ''));
  const used = new Set<Mention>();
  const verdicts: Verdict[] = [];
  const add = (span: { start: number; end: number }, type: string, outcome: Verdict['outcome']): void => {
    verdicts.push({ set, id: `${at}@${span.start}-${span.end}`, outcome, type });
  };
  for (const span of spans) {
    const type = TYPES[span.label] ?? span.label;
    let best: { overlap: number; mention: Mention } | null = null;
    for (const mention of found) {
      const overlap = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      if (used.has(mention) || overlap <= 0 || mention.type !== type) continue;
      if (best === null || overlap > best.overlap) best = { overlap, mention };
    }
    if (best !== null) used.add(best.mention);
    add(span, type, best === null ? 'missed' : 'right');
  }
  for (const mention of found) {
    const inside = spans.some((span) => span.start <= mention.start && mention.end <= span.end);
    const printedInFull = mention.number !== null && /\d\S*\/\S/.test(mention.text);
    if (!used.has(mention) && !inside && !printedInFull) add(mention, mention.type as string, 'wrong');
  }
  return verdicts;
}
