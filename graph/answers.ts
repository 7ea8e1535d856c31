import type { DocumentRecord } from '../src/facts/document.js';
import type { FindingKind } from '../src/facts/finding.js';
import type { MentionKind, Role } from '../src/facts/mention.js';
import type { InstrumentRecord, Status } from '../src/facts/outcome.js';
import type { Relation } from '../src/facts/statement.js';
import type { Task } from '../src/facts/task.js';
import type { RegisterRow } from '../src/register/row.js';

/** One page of a list in a fixed order. `next` is an opaque key to pass as `after`; null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: string | null;
}

/** A unit as a task prints it, and the one that it means, as `units` counts it; null where it prints a group. */
export interface NamedUnit {
  readonly text: string;
  /** Name and owning office: one name in two provinces is two units. */
  readonly unit: string | null;
}

/** Who leads and coordinates a task, one by one in the order of the print. */
export interface NamedUnits {
  readonly lead: readonly NamedUnit[];
  readonly coordinating: readonly NamedUnit[];
}

/** One task that cites an instrument, with how. */
export interface TaskCitation {
  readonly task: Task;
  readonly document: DocumentSummary;
  readonly units: NamedUnits;
  readonly instrument: string;
  readonly role: Role;
  readonly nested: boolean;
  /** False where the mention is not `resolved` to this one instrument (a candidate, or provisional). */
  readonly certain: boolean;
  readonly covers: 'guiding-texts' | null;
  /** The first mention, as evidence. */
  readonly evidence: { readonly mention: string; readonly start: number; readonly end: number; readonly text: string };
}

/** A task that a change would touch: its first citation of what is touched, by instrument and role, and all of them. */
export interface TouchedTask extends TaskCitation {
  readonly citations: readonly Omit<TaskCitation, 'task' | 'document' | 'units'>[];
}

export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly type: string | null;
  /** Who issued it, as it says or as was stated. */
  readonly issuer: string | null;
  /** The day it is listed under: the last one it can have been written on. */
  readonly date: string | null;
  /** Between which days it was written, and whether it says so itself. */
  readonly dated: DocumentRecord['date'];
  readonly place: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly tasks: number;
  readonly mentions: number;
}

/** An edge of the derived graph with its evidence: a statement of a document, or a row of the register. */
export interface BareEdge {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly planned: boolean;
  readonly documents: number;
}

export interface Edge extends BareEdge {
  readonly evidence: EdgeEvidence | null;
}

export interface EdgeEvidence {
  /** Document id, or `register`. */
  readonly document: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

export interface InstrumentSummary extends InstrumentRecord {
  readonly title: string | null;
  readonly issued: string | null;
  /** Who issued it: by the register, as documents print it most, or by its number; null when none of them tells. */
  readonly issuer: string | null;
  readonly inRegister: boolean;
  /** Stored counts: tasks, mentions and documents that cite it. */
  readonly tasks: number;
  readonly mentions: number;
  readonly documents: number;
}

export interface InstrumentCard extends InstrumentSummary {
  readonly register: RegisterRow | null;
  /** Titles, dates and issuers as documents print them, most frequent first, then smallest; at most 10 each. */
  readonly printed: {
    readonly titles: readonly Counted[];
    readonly dates: readonly Counted[];
    readonly issuers: readonly Counted[];
  };
  /** First 20 relations of each direction; `relations` pages through all. */
  readonly outgoing: readonly Edge[];
  readonly incoming: readonly Edge[];
  readonly findings: number;
  /** Documents of the store that are this instrument or are issued with it, by id; at most 20. */
  readonly texts: readonly DocumentSummary[];
  /** Drafts under which documents announced it before it was issued, by id; at most 10. */
  readonly drafts: readonly FormerDraft[];
}

/** A draft that became an act. Its id leads on to the act. */
export interface FormerDraft {
  readonly id: string;
  /** "dự thảo sửa đổi 118/2021/NĐ-CP" */
  readonly name: string;
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

export interface TraceStep {
  readonly depth: number;
  readonly edge: Edge;
  /** The instrument reached by this step. */
  readonly instrument: InstrumentSummary;
}

export interface Trace {
  readonly root: InstrumentSummary;
  readonly up: readonly TraceStep[];
  readonly down: readonly TraceStep[];
  /** Instruments whose neighbours were cut at the fan-out cap (50 in id order). */
  readonly cut: readonly string[];
}

export interface Impact {
  readonly root: InstrumentSummary;
  /** Instruments reached against the direction of details, guides, implements, based-on, issued-with, issues, approves, continues. */
  readonly reached: readonly TraceStep[];
  /**
   * Tasks that cite the instrument or one of all those that rest on it (not only those shown), outside a title; each once.
   */
  readonly tasks: Page<TouchedTask>;
  /** Leading units by number of such tasks, and documents with such tasks, latest first; at most 50 each. */
  readonly units: readonly Counted[];
  readonly documents: readonly DocumentSummary[];
  /** How many there are of each in all, among the first 2,000 instruments reached. */
  readonly totals: {
    readonly instruments: number;
    readonly tasks: number;
    readonly units: number;
    readonly documents: number;
  };
  /** Instruments of which not everything that rests on them is shown in `reached`. */
  readonly cut: readonly string[];
}

export interface TaskFilter {
  readonly roles?: readonly Role[] | undefined;
  /** A unit that leads or coordinates: all whose name begins so, in whole words; with `wholeUnit` the one of this name. */
  readonly unit?: string | undefined;
  /** `unit` is a name as `units` gives it: another province's unit that is called alike is none of it. */
  readonly wholeUnit?: boolean | undefined;
  /** What `unit` does; either when absent. */
  readonly duty?: 'lead' | 'coordinating' | 'any' | undefined;
  /** Places of the document, by id: a name can be a province of before and of after a merger. */
  readonly places?: readonly string[] | undefined;
  /** Id of the document the task stands in. */
  readonly document?: string | undefined;
  /** Tasks whose period overlaps it. */
  readonly period?: { readonly from: string; readonly to: string } | undefined;
  /** Tasks whose period ends within it. */
  readonly deadline?: { readonly from: string; readonly to: string } | undefined;
  /** Tasks with a mention of one of these outcomes; a mention not settled yet is unresolved. */
  readonly statuses?: readonly Status[] | undefined;
  /**
   * Leaves out tasks that cite one of these outside a title (with one of `roles`, when given): they stand in a better
   * group of the same answer.
   */
  readonly except?:
    | { readonly instruments: readonly string[]; readonly roles?: readonly Role[] | undefined }
    | undefined;
}

/** Mentions that fit all of it. What it says of unit and time is about their tasks: those in none do not fit. */
export interface MentionFilter
  extends Pick<TaskFilter, 'unit' | 'wholeUnit' | 'duty' | 'places' | 'document' | 'period' | 'deadline'> {
  /** Denotes this instrument, or may. */
  readonly instrument?: string | undefined;
  /** Id of the task it stands in. */
  readonly task?: string | undefined;
  readonly kinds?: readonly MentionKind[] | undefined;
  /** One of these among its roles. */
  readonly roles?: readonly Role[] | undefined;
  /** Its outcome; one not settled yet is unresolved. */
  readonly statuses?: readonly Status[] | undefined;
}

/** A task with the document it stands in. */
export interface TaskEntry {
  readonly task: Task;
  readonly document: DocumentSummary;
  readonly units: NamedUnits;
}

/** `recency`: latest document first; `deadline`: by the end of the period, those without one last. */
export type TaskOrder = 'recency' | 'deadline';

/** A unit by name and owning office (`src/units`), with how many tasks it leads and coordinates. */
export interface UnitCounts {
  readonly name: string;
  readonly leads: number;
  readonly coordinates: number;
  readonly documents: number;
}

/** Whose tasks' units are counted: those of all of it. */
export interface UnitsOf {
  readonly document?: string | undefined;
  readonly instrument?: string | undefined;
}

export interface FindingFilter {
  readonly kinds?: readonly FindingKind[] | undefined;
  readonly document?: string | undefined;
  /** Id of the instrument whose citation the finding questions: what is cited means it, or may mean it among others. */
  readonly instrument?: string | undefined;
}

export interface Coverage {
  readonly documents: number;
  readonly tasks: number;
  readonly mentions: Readonly<Record<Status, number>>;
  readonly instruments: { readonly cited: number; readonly provisional: number; readonly register: number };
  readonly statements: number;
  /** In the texts: what planners need to know besides follows from the register, too, and is no part of the store. */
  readonly findings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Types of cited instruments with how many of each. */
  readonly types: readonly Counted[];
  readonly dirtyKeys: number;
  readonly pendingTasks: number;
}
