import type { Role } from './mention.js';
import type { Status } from './outcome.js';

/** What the search side needs of a task: text, ids and facets that follow from ids; `version` is what it must record. */
export interface SearchTask {
  readonly id: string;
  readonly version: number;
  /** Null when the task is gone and must leave the index. */
  readonly document: SearchTaskDocument | null;
}

export interface SearchTaskDocument {
  readonly id: string;
  readonly document: string;
  readonly documentTitle: string;
  readonly number: string | null;
  readonly path: string;
  readonly text: string;
  readonly section: readonly string[];
  readonly instruments: readonly string[];
  readonly roles: readonly Role[];
  /** What its citations were resolved to, each outcome once; where absent, nothing is known of it. */
  readonly outcomes?: readonly Status[];
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  /** Units it is counted under (`src/units`), the leading one first; where absent, as printed. */
  readonly units?: readonly string[];
  readonly place: string | null;
  /** The day the document is listed under. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
}
