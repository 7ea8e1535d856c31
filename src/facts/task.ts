export const TASK_CATEGORIES = ['task', 'orientation', 'solution', 'organising'] as const;
export type TaskCategory = (typeof TASK_CATEGORIES)[number];

export const PERIOD_KINDS = ['by', 'within', 'from-to', 'recurring', 'on-event'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** ISO dates; `from` or `to` null where the words name none. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: PeriodKind;
}

export type DutyBasis = 'printed' | 'section' | 'document';

/** One unit of work someone must do. Offsets are UTF-16 code units into the original text. */
export interface Task {
  readonly id: string;
  readonly document: string;
  /** Printed label ("1.3", "II.4") or null for a bullet or a paragraph. */
  readonly number: string | null;
  /** Labels of the enclosing sections and its own, joined by dots ("III.9"): how a reader would point at it. */
  readonly path: string;
  readonly category: TaskCategory;
  readonly start: number;
  readonly end: number;
  /** Pieces of the original that make up the task where a page or a footnote interrupts it. */
  readonly segments: readonly (readonly [number, number])[];
  /** Unwrapped text. */
  readonly text: string;
  /** Section titles from the outermost in. */
  readonly section: readonly string[];
  readonly lead: string | null;
  readonly leadBasis: DutyBasis | null;
  readonly coordinating: readonly string[];
  readonly time: string | null;
  readonly period: Period | null;
  readonly timeBasis: DutyBasis | null;
  readonly output: string | null;
  readonly legalBasis: string | null;
  readonly supervisor: string | null;
}
