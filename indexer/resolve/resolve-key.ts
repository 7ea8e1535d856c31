import { decisionOn } from '../../src/decisions/index.js';
import type { Key } from '../../src/facts/claim.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { decide } from './decide.js';
import { resolveDraft } from './draft.js';
import { resolveName } from './name.js';
import type { IdentifiedClaim, ResolveContext, ResolvedKey, Verdict } from './resolved.js';
import { resolveSymbol } from './symbol.js';

/**
 * Decides what every claim of one key means. Pure, and independent of the order of claims and of how often each was
 * made: evidence is what is printed, the register and people's decisions (`design.md`, Resolution).
 *
 * @param key `sym:…`, `name:…` or `draft:…`
 * @param claims the distinct claims of that key over all documents
 */
export function resolveKey(key: Key, claims: readonly IdentifiedClaim[], context: ResolveContext): ResolvedKey {
  const verdicts = verdictsOf(key, claims, context);
  const instruments = new Map<string, InstrumentRecord>();
  const decisions = context.decisionsOf(key);
  const outcomes = claims.map((one) => {
    const verdict = verdicts.get(one.id) as Verdict;
    const decision = decisionOn(one, decisions);
    const settled = decision === null ? verdict : decide(verdict, one.claim, decision, context.register);
    for (const record of settled.instruments) instruments.set(record.id, record);
    return { claimId: one.id, outcome: settled.outcome };
  });
  const byId = (a: InstrumentRecord, b: InstrumentRecord): number => (a.id < b.id ? -1 : 1);
  return { outcomes, instruments: [...instruments.values()].sort(byId) };
}

function verdictsOf(key: Key, claims: readonly IdentifiedClaim[], context: ResolveContext): Map<string, Verdict> {
  const name = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('sym:')) return resolveSymbol(name, claims, context.register);
  const one = key.startsWith('draft:')
    ? (claim: IdentifiedClaim['claim']) => resolveDraft(name, claim, claims, context)
    : (claim: IdentifiedClaim['claim']) => resolveName(name, claim, context.register);
  return new Map(claims.map(({ id, claim }) => [id, one(claim)]));
}
