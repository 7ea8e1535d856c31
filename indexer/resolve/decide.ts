import type { Identity, IdentityBasis, IdentityPart } from '../../src/designation/identity.js';
import type { CitingContext, Claim } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { Register } from '../../src/register/register.js';
import { existedBy, recordOfRow } from './readings.js';
import type { Verdict } from './resolved.js';

/**
 * What a claim means, given what it came to without people's help and what a person decided. A decision settles what is
 * open. Where print says otherwise print wins, with a `decision-conflict` against what was decided; a decision made in
 * another time than the claim's says nothing against what the claim's own time decides.
 */
export function decide(verdict: Verdict, claim: Claim, decision: Decision, register: Register): Verdict {
  const { outcome } = verdict;
  const id = decision.instrument.id;
  const meant = decision.scope === 'mention' || sameTime(decision.claim.context, claim.context);
  if (outcome.status === 'resolved') {
    if (outcome.instrument === id || !meant) return verdict;
    return { ...verdict, outcome: { ...outcome, warnings: ['decision-conflict'], against: id } };
  }
  if (!meant && !isPossible(verdict, claim, decision, register)) return verdict;
  const row = register.byId(id);
  const record = row === undefined ? decision.instrument : recordOfRow(row);
  return {
    outcome: {
      ...outcome,
      status: 'resolved',
      instrument: id,
      provisional: false,
      candidates: [],
      identity: record.identity,
      basis: basisOf(record.identity, outcome.basis),
      because: `decision:${decision.id}`,
    },
    instruments: [record],
  };
}

/** What was decided at another time chooses among the candidates of this one, or completes with what existed already. */
function isPossible({ outcome }: Verdict, claim: Claim, { instrument }: Decision, register: Register): boolean {
  if (outcome.status === 'ambiguous') return outcome.candidates.includes(instrument.id);
  const { year } = instrument.identity;
  const issued = register.byId(instrument.id)?.issued ?? (year === null ? null : String(year));
  return existedBy(issued, claim.context?.to ?? null);
}

/** Both may have been written on one day: where either is not known, they may. */
function sameTime(a: CitingContext | null, b: CitingContext | null): boolean {
  const begins = (from: string | null | undefined, to: string | null | undefined): boolean =>
    from == null || to == null || from <= to;
  return begins(a?.from, b?.to) && begins(b?.from, a?.to);
}

/** The parts of an identity that the print does not give were decided. */
function basisOf(identity: Identity, printed: IdentityBasis): IdentityBasis {
  const basis: { -readonly [part in IdentityPart]?: IdentityBasis[part] } = {};
  for (const part of ['type', 'number', 'year', 'term', 'issuer', 'place'] as const) {
    if (identity[part] !== null) basis[part] = printed[part] ?? 'decision';
  }
  return basis;
}
