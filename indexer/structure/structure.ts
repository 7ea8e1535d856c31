import type { DateInterval, Known } from '../../src/facts/document.js';
import type { DutyBasis, Period, TaskCategory } from '../../src/facts/task.js';
import type { Span } from '../../src/text/span.js';
import type { Flow } from './flow.js';

/** A heading and what it stands over. Offsets are into the flow text. */
export interface SectionDraft extends Span {
  readonly label: string | null;
  readonly title: string;
  readonly parent: number;
}

/** A task before its text is mapped back: the blocks that make it up (never its unit and time cells). */
export interface TaskDraft {
  readonly number: string | null;
  readonly path: string;
  readonly category: TaskCategory;
  /** Indices into `Flow.blocks`, in reading order. */
  readonly blocks: readonly number[];
  readonly section: number;
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

/** What the document says of itself, before mentions are read. */
export interface DocumentHeader {
  readonly type: Known<string> | null;
  readonly number: Known<string> | null;
  readonly title: string | null;
  readonly date: Known<DateInterval> | null;
  readonly issuer: Known<string> | null;
  readonly agency: string | null;
  readonly place: Known<string> | null;
  readonly period: Known<DateInterval> | null;
}

export interface Structure {
  readonly flow: Flow;
  readonly header: DocumentHeader;
  readonly sections: readonly SectionDraft[];
  readonly tasks: readonly TaskDraft[];
}
