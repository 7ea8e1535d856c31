import type { Key } from '../../src/facts/claim.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
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
  const outcomes = claims.map(({ id }) => {
    const verdict = verdicts.get(id) as Verdict;
    const decision = context.decisions.find((one) => one.claimId === id);
    const settled = decision === undefined ? verdict : decide(verdict, decision.instrument, context);
    for (const record of settled.instruments) instruments.set(record.id, record);
    return { claimId: id, outcome: settled.outcome };
  });
  const byId = (a: InstrumentRecord, b: InstrumentRecord): number => (a.id < b.id ? -1 : 1);
  return { outcomes, instruments: [...instruments.values()].sort(byId) };
}

function verdictsOf(key: Key, claims: readonly IdentifiedClaim[], context: ResolveContext): Map<string, Verdict> {
  const name = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('sym:')) return resolveSymbol(name, claims, context.register);
  const one = key.startsWith('draft:')
    ? (claim: IdentifiedClaim['claim']) => resolveDraft(name, claim, context)
    : (claim: IdentifiedClaim['claim']) => resolveName(name, claim, context.register);
  return new Map(claims.map(({ id, claim }) => [id, one(claim)]));
}

/** A person's decision stands unless the print later says otherwise: then print wins and the conflict is shown. */
function decide(verdict: Verdict, instrument: string, context: ResolveContext): Verdict {
  const { outcome } = verdict;
  if (outcome.status === 'resolved') {
    if (outcome.instrument === instrument) return verdict;
    return { ...verdict, outcome: { ...outcome, warnings: ['decision-conflict'], against: instrument } };
  }
  const known = verdict.instruments.find((record) => record.id === instrument);
  const row = context.register.byId(instrument);
  const identity =
    known?.identity ?? (row === undefined ? { ...outcome.identity } : { ...outcome.identity, ...identityParts(row) });
  const record: InstrumentRecord = { id: instrument, identity, provisional: false };
  return {
    outcome: {
      ...outcome,
      status: 'resolved',
      instrument,
      provisional: false,
      candidates: [],
      identity,
      basis: { ...outcome.basis, year: 'decision', term: 'decision', place: 'decision' },
      because: `decision:${instrument}`,
    },
    instruments: [record],
  };
}

function identityParts(row: {
  type: string;
  number: string | null;
  year: number | null;
  term: string | null;
  issuer: string | null;
  place: string | null;
}) {
  return { type: row.type, number: row.number, year: row.year, term: row.term, issuer: row.issuer, place: row.place };
}
