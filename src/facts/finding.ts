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
  'decision-conflict',
  'draft-issued',
  'replaced',
  'repealed',
  'expired',
  'amendment-not-cited',
  'scheme-over',
  'abolished-body',
  'incomplete-citation',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Kinds that are judged over the period a document plans for, with the register beside it. They follow from a document's
 * mentions and the register alone, so they are made when asked for; stores keep the others.
 */
export const PLANNER_FINDINGS = [
  'replaced',
  'repealed',
  'expired',
  'amendment-not-cited',
  'scheme-over',
  'abolished-body',
  'incomplete-citation',
] as const satisfies readonly FindingKind[];

/** What was done about it: which reading the graph holds now. */
export const FINDING_ACTIONS = [
  'left-open',
  'kept-apart',
  'left-out',
  'kept-print',
  'took-register',
  'took-symbol',
  'repaired',
  'merged',
  'inferred',
  'noted',
] as const;
export type FindingAction = (typeof FINDING_ACTIONS)[number];

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
  /** ISO date from which what stands against the print holds (a replacement, an expiry), where it is one. */
  readonly since: string | null;
  readonly action: FindingAction;
  /** A citation ready to paste in place of the printed one; null where nobody but the writer can know it. */
  readonly replacement: string | null;
  /** Places of the document it holds for; the offsets are the first one's. */
  readonly times: number;
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
  'decision-conflict',
  'draft-issued',
]);
