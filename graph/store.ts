import type { Claim, Key } from '../src/facts/claim.js';
import type { Decision } from '../src/facts/decision.js';
import type { DocumentRecord } from '../src/facts/document.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import type { Finding, FindingKind } from '../src/facts/finding.js';
import type { Mention } from '../src/facts/mention.js';
import type { ClaimOutcome, InstrumentRecord } from '../src/facts/outcome.js';
import type { SearchTask } from '../src/facts/search-task.js';
import type { Relation, Statement } from '../src/facts/statement.js';
import type { Task } from '../src/facts/task.js';
import type { RegisterRow } from '../src/register/row.js';
import type {
  BareEdge,
  Coverage,
  DocumentSummary,
  Edge,
  EdgeEvidence,
  FindingFilter,
  Impact,
  InstrumentCard,
  InstrumentSummary,
  MentionFilter,
  Page,
  PageRequest,
  TaskCitation,
  TaskEntry,
  TaskFilter,
  TaskOrder,
  Trace,
  UnitCounts,
  UnitsOf,
} from './answers.js';
import type { ChangeFeed } from './change-feed.js';
import type { DecisionStore } from './decision-store.js';

export type {
  BareEdge,
  Counted,
  Coverage,
  DocumentSummary,
  Edge,
  EdgeEvidence,
  FindingFilter,
  Impact,
  InstrumentCard,
  InstrumentSummary,
  MentionFilter,
  NamedUnit,
  NamedUnits,
  Page,
  PageRequest,
  TaskCitation,
  TaskEntry,
  TaskFilter,
  TaskOrder,
  TouchedTask,
  Trace,
  TraceStep,
  UnitCounts,
  UnitsOf,
} from './answers.js';

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

/** A document to write, see `putDocument`. */
export interface PutDocument {
  readonly facts: DocumentFacts;
  readonly token: string;
}

/** Outcomes to write for a key, see `putOutcomes`. */
export interface KeyOutcomes {
  readonly key: Key;
  readonly expectedVersion: number;
  readonly outcomes: readonly ClaimOutcome[];
  readonly instruments: readonly InstrumentRecord[];
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
  /** The same for several different documents in one transaction: all of them or none. */
  putManyDocuments(documents: readonly PutDocument[]): Promise<void>;
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

  /**
   * A word for what is in the store now: another one after anything was written, by whomever. It tells the holder of
   * something made from the store whether that still holds; only words of one opened store can be compared.
   */
  state(): Promise<string>;

  instrument(id: string): Promise<InstrumentCard | null>;
  /**
   * What lists show of instruments, by the id asked for; what the store does not know is left out. As for a card, a
   * provisional id that was completed since leads to what it is now.
   */
  summaries(ids: readonly string[]): Promise<ReadonlyMap<string, InstrumentSummary>>;
  /** Instruments cited in the store (directly or by edge) whose canonical symbol or normalised name is this, by id. */
  findBySymbol(symbol: string): Promise<readonly InstrumentSummary[]>;
  findByName(name: string): Promise<readonly InstrumentSummary[]>;
  /** Instruments cited in the store whose id begins so ("nghi-quyet-27-"), by id, at most 50. */
  findByIdPrefix(prefix: string): Promise<readonly InstrumentSummary[]>;
  /** Cited instruments by number of tasks (descending), then id. */
  instruments(page: PageRequest): Promise<Page<InstrumentSummary>>;

  /**
   * Tasks citing any of the instruments; by document date (latest first), document id, position, instrument, role. With
   * the order `deadline` by the end of their time before all that: one pass over all that the instruments are cited by.
   */
  tasksCiting(
    instruments: readonly string[],
    which: { readonly nested: boolean },
    filter: TaskFilter,
    page: PageRequest,
    order?: TaskOrder,
  ): Promise<Page<TaskCitation>>;
  /** The same tasks in the order of their documents, each once, by its first citation of one of the instruments. */
  tasksCitingOnce(
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
  /**
   * The units of all tasks, or of those of a document, or that cite an instrument outside a title: by number of duties
   * (descending), then name. One pass over these tasks: for callers that keep it.
   */
  units(of?: UnitsOf): Promise<readonly UnitCounts[]>;

  /** Edges out of or into an instrument, by relation in the order of `RELATIONS`, then the other id. */
  relations(id: string, direction: 'out' | 'in', page: PageRequest, only?: readonly Relation[]): Promise<Page<Edge>>;
  /** The same without the words that state them: for what only follows them. */
  bareRelations(
    id: string,
    direction: 'out' | 'in',
    page: PageRequest,
    only?: readonly Relation[],
  ): Promise<Page<BareEdge>>;
  /** All statements behind one edge. */
  evidence(edge: Pick<Edge, 'from' | 'relation' | 'to'>, page: PageRequest): Promise<Page<EdgeEvidence>>;
  trace(id: string, depth: number, direction: 'up' | 'down' | 'both'): Promise<Trace | null>;
  impact(id: string, page: PageRequest): Promise<Impact | null>;

  document(id: string): Promise<{ readonly document: DocumentRecord; readonly summary: DocumentSummary } | null>;
  documentText(id: string): Promise<string | null>;
  /** Ids of all documents that cite an instrument, by id. */
  documentsCiting(instrument: string): Promise<readonly string[]>;
  /** By path. */
  documents(page: PageRequest): Promise<Page<DocumentSummary>>;
  task(id: string): Promise<Task | null>;
  /**
   * Mentions by document, then start, longer first. All of a document or of an instrument come in full pages; with more in
   * the filter a page looks through `LOOKED_THROUGH` documents at most, so that it may hold fewer, or none, and yet have
   * a next one.
   */
  mentions(filter: MentionFilter, page: PageRequest): Promise<Page<Mention>>;
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
