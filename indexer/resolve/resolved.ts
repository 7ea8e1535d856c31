import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { ClaimOutcome, InstrumentRecord, Outcome } from '../../src/facts/outcome.js';
import type { Register } from '../../src/register/register.js';

export interface IdentifiedClaim {
  /** `claimId`, or one of its own where a person decided on one mention or document alone (`claimIdWithin`). */
  readonly id: string;
  readonly claim: Claim;
}

/** All that may be evidence for a key besides its own claims. No outcome is evidence for another. */
export interface ResolveContext {
  readonly register: Register;
  /** What people decided about a key. */
  decisionsOf(key: Key): readonly Decision[];
  /** Claims of another key: a draft's identity rests on its targets'. */
  claimsOf(key: Key): readonly IdentifiedClaim[];
}

export interface ResolvedKey {
  readonly outcomes: readonly ClaimOutcome[];
  /** Every instrument the outcomes name (candidates included), each once, by id. */
  readonly instruments: readonly InstrumentRecord[];
}

/** An identity that one claim could mean, with what speaks for it. */
export interface Reading {
  readonly record: InstrumentRecord;
  readonly issued: string | null;
  readonly subject: string | null;
  readonly verified: boolean;
  readonly issuedBy: string | null;
}

/** What one claim came to: the outcome, and the instruments it names. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly instruments: readonly InstrumentRecord[];
}

const NO_WARNINGS: readonly string[] = [];

export function resolved(
  record: InstrumentRecord,
  basis: IdentityBasis,
  because: string,
  conflict?: { readonly warning: string; readonly against: string },
): Verdict {
  return {
    outcome: {
      status: 'resolved',
      instrument: record.id,
      provisional: false,
      candidates: [],
      identity: record.identity,
      basis,
      warnings: conflict === undefined ? NO_WARNINGS : [conflict.warning],
      against: conflict?.against ?? null,
      because,
    },
    instruments: [record],
  };
}

/** Candidates best first; `known` are the parts all of them share with the print. */
export function ambiguous(
  candidates: readonly InstrumentRecord[],
  known: Identity,
  basis: IdentityBasis,
  because: string,
): Verdict {
  return {
    outcome: {
      status: 'ambiguous',
      instrument: null,
      provisional: false,
      candidates: candidates.map((candidate) => candidate.id),
      identity: known,
      basis,
      warnings: NO_WARNINGS,
      against: null,
      because,
    },
    instruments: candidates,
  };
}

/** The identity is incomplete: a provisional instrument of the citing document alone. */
export function unresolved(record: InstrumentRecord, basis: IdentityBasis, because: string): Verdict {
  return {
    outcome: {
      status: 'unresolved',
      instrument: record.id,
      provisional: true,
      candidates: [],
      identity: record.identity,
      basis,
      warnings: NO_WARNINGS,
      against: null,
      because,
    },
    instruments: [record],
  };
}

export function malformed(identity: Identity, because: string): Verdict {
  return {
    outcome: {
      status: 'malformed',
      instrument: null,
      provisional: false,
      candidates: [],
      identity,
      basis: {},
      warnings: NO_WARNINGS,
      against: null,
      because,
    },
    instruments: [],
  };
}
