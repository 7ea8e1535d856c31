import type { Finding, FindingKind } from '../facts/finding.js';
import type { Mention } from '../facts/mention.js';

/** What a rule says of an instrument that a document cites; place and ids follow from the mention. */
export interface Judgement {
  readonly kind: FindingKind;
  /** What stands against the citation, in words or a code (`missing:date,issuer`). */
  readonly against: string;
  readonly since?: string;
  readonly candidates?: readonly string[];
  readonly replacement: string | null;
}

/** The finding at the first of these mentions, which all cite one instrument. */
export function findingAt(
  mentions: readonly [Mention, ...Mention[]],
  { kind, against, since, candidates, replacement }: Judgement,
  lineOf: (offset: number) => number,
): Finding {
  const [first] = mentions;
  return {
    id: `${first.id}:${kind}`,
    kind,
    document: first.document,
    mention: first.id,
    task: first.task,
    start: first.start,
    end: first.end,
    line: lineOf(first.start),
    text: first.text,
    printed: first.text,
    against,
    instrument: first.instrument,
    candidates: candidates ?? [],
    since: since ?? null,
    action: 'noted',
    replacement,
    times: mentions.length,
  };
}
