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

const FOR_PLANNING: ReadonlySet<string> = new Set(PLANNER_FINDINGS);

/** How many findings there are, always told apart in this way: what the texts leave open, and what planners need to know. */
export interface FindingTotals {
  /** Not understood as it is written, or contradicting itself. */
  readonly inText: number;
  /** Well understood, and yet to be looked at before planning with it (`PLANNER_FINDINGS`). */
  readonly forPlanning: number;
}

/** Sums counts by kind to the two sorts. */
export function findingTotals(counts: Readonly<Partial<Record<FindingKind, number>>>): FindingTotals {
  let [inText, forPlanning] = [0, 0];
  for (const kind of FINDING_KINDS) {
    if (FOR_PLANNING.has(kind)) forPlanning += counts[kind] ?? 0;
    else inText += counts[kind] ?? 0;
  }
  return { inText, forPlanning };
}

/** How many of each kind. */
export function countKinds(findings: readonly Pick<Finding, 'kind'>[]): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

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
