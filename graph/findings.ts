import type { Finding, FindingKind } from '../src/facts/finding.js';
import type { MentionFact } from '../src/facts/mention.js';
import type { Outcome, Status } from '../src/facts/outcome.js';
import type { JudgedMention } from '../src/findings/finding-of-mention.js';
import { findingOfMention, kindsOfMention } from '../src/findings/index.js';
import { mentionRecord } from './records.js';

/** The kinds of finding that one mention gives rise to: an outcome that is not settled, and the warnings about it. */
export function findingsOfMention(
  printed: readonly string[],
  outcome: { readonly status: Status; readonly warnings: readonly string[] } | null,
): readonly FindingKind[] {
  return outcome === null ? [] : kindsOfMention(outcome.status, [...printed, ...outcome.warnings]);
}

/** What a store keeps of a finding, with the mention it is about, if any. */
export interface StoredFinding {
  readonly kind: FindingKind;
  readonly document: string;
  readonly id: string;
  /** Of findings about whole documents; those about mentions follow from the mention. */
  readonly printed: string | null;
  readonly against: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly mention: MentionFact | null;
  readonly outcome: Outcome | null;
}

/** A finding in full: of a mention it is made from the mention, of a document from what was kept. */
export function findingRecord(stored: StoredFinding): Finding {
  const { kind, id, document, mention, outcome, printed, against } = stored;
  if (mention !== null) {
    const judged: JudgedMention = mentionRecord(mention, outcome);
    return { ...findingOfMention(kind, judged, outcome?.warnings.includes(kind) === true, stored.line), id };
  }
  return {
    id,
    kind,
    document,
    mention: null,
    task: null,
    start: null,
    end: null,
    line: null,
    text: stored.path,
    printed,
    against,
    instrument: null,
    candidates: [],
    since: null,
    action: kind === 'no-date' && against !== null ? 'inferred' : 'noted',
    replacement: null,
    times: 1,
  };
}
