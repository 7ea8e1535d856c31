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
  /** What stands against the print where `warnings` names a conflict: the register's or another document's date or issuer. */
  readonly against: string | null;
  /** What decided, or what is missing: a code and its value (`register:27-NQ/TW 2022-11-09`, `missing:year`). */
  readonly because: string;
}

/** An instrument as the graph knows it: identity by id. Cards add what register and print say. */
export interface InstrumentRecord {
  readonly id: string;
  readonly identity: Identity;
  readonly provisional: boolean;
}

export interface ClaimOutcome {
  readonly claimId: string;
  readonly outcome: Outcome;
}
