import type { Identity, IdentityBasis } from '../designation/identity.js';

/** The four outcomes, never collapsed (`design.md`, promise 2). */
export const STATUSES = ['resolved', 'ambiguous', 'unresolved', 'malformed'] as const;
export type Status = (typeof STATUSES)[number];

/** What `resolve` decides for one claim of a key. */
export interface Outcome {
  readonly status: Status;
  /** Instrument id when resolved, provisional id when unresolved, else null. */
  readonly instrument: string | null;
  readonly provisional: boolean;
  /** Instrument ids, best first, when ambiguous; else empty. */
  readonly candidates: readonly string[];
  readonly identity: Identity;
  readonly basis: IdentityBasis;
  /** Codes of `WARNINGS` that follow from comparing claims and register (`date-conflict`, …), sorted. */
  readonly warnings: readonly string[];
  /** One line of evidence a person can read: what decided, or what is missing. Codes of `EVIDENCE` with values. */
  readonly because: string;
}

/** An instrument as the graph knows it: identity by id. Cards add what register and print say. */
export interface InstrumentRecord {
  readonly id: string;
  readonly identity: Identity;
  readonly provisional: boolean;
}
