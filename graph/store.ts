import type { Claim, Key } from '../src/facts/claim.js';
import type { Decision } from '../src/facts/decision.js';
import type { DocumentRecord } from '../src/facts/document.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import type { Finding, FindingKind } from '../src/facts/finding.js';
import type { Mention, Role } from '../src/facts/mention.js';
import type { ClaimOutcome, InstrumentRecord, Status } from '../src/facts/outcome.js';
import type { SearchTask } from '../src/facts/search-task.js';
import type { Relation, Statement } from '../src/facts/statement.js';
import type { Task } from '../src/facts/task.js';
import type { RegisterRow } from '../src/register/row.js';
import type { ChangeFeed } from './change-feed.js';
import type { DecisionStore } from './decision-store.js';

/** One page of a list in a fixed order. `next` is an opaque key to pass as `after`; null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly after?: string | null;
}

/** A key whose set of claims, register rows or decisions changed since its outcomes were written. */
export interface DirtyKey {
  readonly key: Key;
  /** Raised at every change; `putOutcomes` writes only when it is still this one. */
  readonly version: number;
}

export interface StoredClaim {
  /** Content hash of the claim: equal claims of any documents are one, unless a person decided on it in one of them alone. */
  readonly id: string;
  readonly claim: Claim;
  /** Mentions that carry it. */
  readonly count: number;
}

export interface KeyClaims extends DirtyKey {
  readonly claims: readonly StoredClaim[];
}

/** Outcomes to write for a key, see `putOutcomes`. */
export interface KeyOutcomes {
  readonly key: Key;
  readonly expectedVersion: number;
  readonly outcomes: readonly ClaimOutcome[];
  readonly instruments: readonly InstrumentRecord[];
}

/** One task that cites an instrument, with how. */
export interface TaskCitation {
  readonly task: Task;
  readonly document: DocumentSummary;
  readonly instrument: string;
  readonly role: Role;
  readonly nested: boolean;
  /** False where the mention is not `resolved` to this one instrument (a candidate, or provisional). */
  readonly certain: boolean;
  readonly covers: 'guiding-texts' | null;
  /** The first mention, as evidence. */
  readonly evidence: { readonly mention: string; readonly start: number; readonly end: number; readonly text: string };
}

export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly tasks: number;
  readonly mentions: number;
}

/** An edge of the derived graph with its evidence: a statement of a document, or a row of the register. */
export interface Edge {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
  readonly planned: boolean;
  readonly documents: number;
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
  /** Tasks that cite the instrument or one of all those that rest on it (not only those shown), outside a title. */
  readonly tasks: Page<TaskCitation>;
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
  readonly unit?: string | undefined;
  /** What `unit` does; either when absent. */
  readonly duty?: 'lead' | 'coordinating' | 'any' | undefined;
  readonly place?: string | undefined;
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

/** A task with the document it stands in. */
export interface TaskEntry {
  readonly task: Task;
  readonly document: DocumentSummary;
}

/** `recency`: latest document first; `deadline`: by the end of the period, those without one last. */
export type TaskOrder = 'recency' | 'deadline';

/** A unit as documents print it, with how many tasks it leads and coordinates. */
export interface UnitCounts {
  readonly name: string;
  readonly leads: number;
  readonly coordinates: number;
  readonly documents: number;
}

export interface FindingFilter {
  readonly kinds?: readonly FindingKind[] | undefined;
  readonly document?: string | undefined;
}

export interface Coverage {
  readonly documents: number;
  readonly tasks: number;
  readonly mentions: Readonly<Record<Status, number>>;
  readonly instruments: { readonly cited: number; readonly provisional: number; readonly register: number };
  readonly statements: number;
  readonly findings: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Types of cited instruments with how many of each. */
  readonly types: readonly Counted[];
  readonly dirtyKeys: number;
  readonly pendingTasks: number;
}

/** One line of `export --format jsonl`: every record of the store in a fixed order, without times and counters. */
export type ExportRecord =
  | { readonly kind: 'document'; readonly value: DocumentRecord }
  | { readonly kind: 'task'; readonly value: Task }
  | { readonly kind: 'mention'; readonly value: Mention }
  | { readonly kind: 'statement'; readonly value: Statement }
  | { readonly kind: 'finding'; readonly value: Finding }
  | { readonly kind: 'instrument'; readonly value: InstrumentRecord }
  | { readonly kind: 'edge'; readonly value: Omit<Edge, 'evidence'> }
  | { readonly kind: 'decision'; readonly value: Decision };

/**
 * The graph: the record of what documents say and what it means. Two implementations, one contract suite.
 * Every method may throw `DanchieuError` `store-unreachable`; lists are paged by key in the order each method names.
 */
export interface GraphStore extends DecisionStore, ChangeFeed {
  readonly kind: 'sqlite' | 'neo4j';
  readonly location: string;

  /** A value kept with the data, such as the folder that document paths are relative to; null when never put. */
  setting(name: string): Promise<string | null>;
  putSetting(name: string, value: string): Promise<void>;

  /** What is stored of a document, to skip unchanged ones: content hash, extractor version and options as one token. */
  documentToken(id: string): Promise<string | null>;
  /** Replaces all that this document said, in one transaction; marks the keys whose set of distinct claims changed. */
  putDocument(facts: DocumentFacts, token: string): Promise<void>;
  /** Takes back all it said, tasks pending for search removal included. False when there is none. */
  removeDocument(id: string): Promise<boolean>;

  /** Loads or reloads the register's instruments and relations when `version` differs; keys of changed rows become dirty. */
  syncRegister(version: string, rows: readonly RegisterRow[]): Promise<void>;

  dirtyKeys(limit: number): Promise<readonly DirtyKey[]>;
  /** Claims of the keys, in the given order, each key's by claim id. Unknown keys have none. */
  claims(keys: readonly Key[]): Promise<readonly KeyClaims[]>;
  /**
   * Writes a key's outcomes if its version is still `expectedVersion`, and rewrites what follows from the mentions whose
   * outcome changed (DENOTES, CANDIDATE, CITES, edges, findings, counts, search versions) in the same transaction.
   */
  putOutcomes(
    key: Key,
    expectedVersion: number,
    outcomes: readonly ClaimOutcome[],
    instruments: readonly InstrumentRecord[],
  ): Promise<'written' | 'stale'>;
  /** The same for several different keys in one transaction, answered in their order: each by its own version. */
  putManyOutcomes(writes: readonly KeyOutcomes[]): Promise<readonly ('written' | 'stale')[]>;

  /** Tasks whose search version differs from the one the search side recorded, by id. */
  pendingTasks(limit: number): Promise<readonly SearchTask[]>;
  /** Records that the search side holds these versions. */
  markSearched(tasks: readonly { readonly id: string; readonly version: number }[]): Promise<void>;
  /** Forgets what the search side holds, because it lost it: every task is pending again. */
  forgetSearched(): Promise<void>;

  instrument(id: string): Promise<InstrumentCard | null>;
  /** Instruments cited in the store (directly or by edge) whose canonical symbol or normalised name is this, by id. */
  findBySymbol(symbol: string): Promise<readonly InstrumentSummary[]>;
  findByName(name: string): Promise<readonly InstrumentSummary[]>;
  /** Instruments cited in the store whose id begins so ("nghi-quyet-27-"), by id, at most 50. */
  findByIdPrefix(prefix: string): Promise<readonly InstrumentSummary[]>;
  /** Cited instruments by number of tasks (descending), then id. */
  instruments(page: PageRequest): Promise<Page<InstrumentSummary>>;

  /** Tasks citing any of the instruments; by document date (latest first), document id, position, instrument, role. */
  tasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: TaskFilter,
    page: PageRequest,
  ): Promise<Page<TaskCitation>>;
  /** Tasks that cite one of these and say "và các văn bản hướng dẫn thi hành". Same order. */
  tasksCovering(instruments: readonly string[], filter: TaskFilter, page: PageRequest): Promise<Page<TaskCitation>>;
  countTasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: TaskFilter,
  ): Promise<number>;

  /** All tasks that fit, whatever they cite (`except` does not apply); then by document date, document id, position. */
  tasks(filter: TaskFilter, order: TaskOrder, page: PageRequest): Promise<Page<TaskEntry>>;
  countTasks(filter: TaskFilter): Promise<number>;
  /** Every unit, by number of duties (descending), then name. One pass over all tasks: for callers that keep it. */
  units(): Promise<readonly UnitCounts[]>;

  /** Edges out of or into an instrument, by relation in the order of `RELATIONS`, then the other id. */
  relations(id: string, direction: 'out' | 'in', page: PageRequest, only?: readonly Relation[]): Promise<Page<Edge>>;
  /** All statements behind one edge. */
  evidence(edge: Pick<Edge, 'from' | 'relation' | 'to'>, page: PageRequest): Promise<Page<EdgeEvidence>>;
  trace(id: string, depth: number, direction: 'up' | 'down' | 'both'): Promise<Trace | null>;
  impact(id: string, page: PageRequest): Promise<Impact | null>;

  document(id: string): Promise<{ readonly document: DocumentRecord; readonly summary: DocumentSummary } | null>;
  documentText(id: string): Promise<string | null>;
  /** By path. */
  documents(page: PageRequest): Promise<Page<DocumentSummary>>;
  task(id: string): Promise<Task | null>;
  /** Mentions of a document or of an instrument, by document, then start, longer first. */
  mentions(
    of: { readonly document: string } | { readonly instrument: string },
    page: PageRequest,
  ): Promise<Page<Mention>>;
  /** By kind in the order of `FINDING_KINDS`, document, start, id. */
  findings(filter: FindingFilter, page: PageRequest): Promise<Page<Finding>>;
  countFindings(filter: FindingFilter): Promise<Readonly<Partial<Record<FindingKind, number>>>>;
  coverage(): Promise<Coverage>;

  /** Everything, in a fixed order that does not depend on the order of indexing. */
  export(): AsyncIterable<ExportRecord>;
  /** Checks the store against itself; names what differs. Empty when all is well. */
  check(): Promise<readonly string[]>;

  close(): Promise<void>;
}
