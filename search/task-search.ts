import type { SearchTask, SearchTaskDocument } from '../src/facts/search-task.js';

export interface SearchQuery {
  readonly words: string;
  readonly limit: number;
  readonly after?: string | null;
  readonly filter?: {
    readonly instruments?: readonly string[];
    readonly unit?: string;
    readonly document?: string;
    readonly place?: string;
  };
}

export interface SearchHit {
  readonly task: string;
  /** Ranges of `text` that match, UTF-16 code units into the task's unwrapped text. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly document: SearchTaskDocument;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly next: string | null;
  readonly total: number;
}

/** An instrument as completing offers it. */
export interface CitedInstrument {
  readonly instrument: string;
  /** Tasks that cite it. */
  readonly tasks: number;
}

/** Full-text search over tasks, derived from the graph and rebuildable from it. */
export interface TaskSearch {
  readonly kind: 'sqlite' | 'meilisearch';
  /** Writes or removes (document null) the given tasks; each carries the version it must record. */
  put(tasks: readonly SearchTask[]): Promise<void>;
  /** Exact accents first, then folded; quoted words as a phrase; numbers whole (27-NQ/TW never finds 127-NQ/TW). */
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Cited instruments whose id begins to read like what is being typed; where it is missing, the graph looks ids up. */
  complete?(typed: string, limit: number): Promise<readonly CitedInstrument[]>;
  /** Fills the index anew from all tasks while the old one goes on answering; where it is missing, `clear` and `put` do. */
  rebuild?(tasks: AsyncIterable<readonly SearchTask[]>): Promise<void>;
  /** How many tasks the index holds. */
  count(): Promise<number>;
  clear(): Promise<void>;
  close(): Promise<void>;
}
