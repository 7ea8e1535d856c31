import type { Finding } from '../src/facts/finding.js';
import type { Mention, MentionFact } from '../src/facts/mention.js';
import type { Outcome } from '../src/facts/outcome.js';
import { findingRecord } from './findings.js';
import { findingOrder } from './order.js';
import { mentionRecord } from './records.js';

/** A mention as every store gives it out: `record` is what the document says of it, as JSON. */
export interface MentionRow {
  readonly document: string;
  readonly ord: number;
  readonly record: string;
  /** What it was resolved to, as JSON; null until it is. */
  readonly outcome: string | null;
}

/** The mention of a row. */
export function mentionOf(row: MentionRow): Mention {
  const fact = JSON.parse(row.record) as Omit<MentionFact, 'key' | 'claim'>;
  return mentionRecord(fact, row.outcome === null ? null : (JSON.parse(row.outcome) as Outcome));
}

/** A finding as every store gives it out; `record` and `outcome` are of the mention it is about, if any. */
export interface FindingRow {
  /** Rank of the kind in `findingOrder`. */
  readonly kind: number;
  readonly document: string;
  /** UTF-16 code units into the original text. */
  readonly starts: number;
  readonly id: string;
  readonly printed: string | null;
  readonly against: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly record: string | null;
  readonly outcome: string | null;
}

/** The finding of a row. */
export function findingOf(row: FindingRow): Finding {
  return findingRecord({
    ...row,
    kind: findingOrder.name(row.kind),
    mention: row.record === null ? null : (JSON.parse(row.record) as MentionFact),
    outcome: row.outcome === null ? null : (JSON.parse(row.outcome) as Outcome),
  });
}
