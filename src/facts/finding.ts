import type { Warning } from './mention.js';

/** What was not understood or contradicts itself: the list behind `danchieu findings`. */
export const FINDING_KINDS = [
  'ambiguous',
  'unresolved',
  'malformed',
  'date-conflict',
  'issuer-conflict',
  'type-conflict',
  'year-conflict',
  'separator-repaired',
  'doubled-word',
  'typo-repaired',
  'same-content',
  'no-tasks',
  'no-date',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Offsets are UTF-16 code units into the original text; a finding about the whole document has none. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly document: string;
  readonly mention: string | null;
  readonly task: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Line of the original, from 1. */
  readonly line: number | null;
  readonly text: string;
  /** What the print says, what stands against it, what was done about it. */
  readonly printed: string | null;
  readonly against: string | null;
  readonly instrument: string | null;
  readonly candidates: readonly string[];
}

/** Warnings of a mention that become findings of the same name. */
export const WARNING_FINDINGS: ReadonlySet<Warning> = new Set([
  'date-conflict',
  'issuer-conflict',
  'type-conflict',
  'year-conflict',
  'separator-repaired',
  'doubled-word',
  'typo-repaired',
]);
