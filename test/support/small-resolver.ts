import type { GraphStore, KeyClaims } from '../../graph/store.js';
import { decisionOn } from '../../src/decisions/index.js';
import type { Identity } from '../../src/designation/identity.js';
import type { Claim } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import type { ClaimOutcome, InstrumentRecord, Outcome } from '../../src/facts/outcome.js';
import { slug } from '../../src/text/fold.js';

/**
 * A resolver for store tests: a pure function of a key's claims (and of those a draft targets), so small that a test can
 * foresee it, with every kind of outcome and with outcomes that change when other documents come or go.
 *
 * - a claim with a `document` is provisional, unless another claim of the key prints a term: then it is that instrument;
 * - `subject: 'several'` is ambiguous between a `-mot` and a `-hai`; `subject: 'hỏng'` is malformed;
 * - a printed date other than the smallest of the key is a `date-conflict` against the smallest;
 * - `subject: 'tức X'` is the instrument X, whatever the key;
 * - a draft is named after its target and how many claims the target has.
 */
export function resolveSmall({ key, claims }: KeyClaims, targets: readonly KeyClaims[]): ResolvedSmall {
  const dates = claims.flatMap(({ claim }) => (claim.date === null ? [] : [claim.date])).sort();
  const term =
    claims
      .map(({ claim }) => claim.term ?? '')
      .sort()
      .at(-1) || null;
  const instruments = new Map<string, InstrumentRecord>();
  const own = slug(key.slice(key.indexOf(':') + 1));
  const record = (suffix: string, provisional = false, id = `${own}${suffix}`): string => {
    const identity = identityOf(key, term);
    instruments.set(id, { id, identity, provisional });
    return id;
  };
  const outcomes = claims.map(({ id: claimId, claim }): ClaimOutcome => {
    const base = { candidates: [], provisional: false, identity: identityOf(key, term), basis: {}, warnings: [] };
    const plain = { ...base, against: null };
    let outcome: Outcome;
    if (claim.draft !== null) {
      const rests = targets.map((target) => `${slug(target.key.slice(4))}-${target.claims.length}`).join('-');
      outcome = { ...plain, status: 'resolved', instrument: record(`-cho-${rests}`), because: 'draft' };
    } else if (claim.subject === 'hỏng') {
      outcome = { ...plain, status: 'malformed', instrument: null, because: 'symbol' };
    } else if (claim.subject === 'several') {
      const candidates = [record('-mot'), record('-hai')];
      outcome = { ...plain, status: 'ambiguous', instrument: null, candidates, because: 'several' };
    } else if (claim.document !== null && term === null) {
      const instrument = record(`--${claim.document}`, true);
      outcome = { ...plain, status: 'unresolved', instrument, provisional: true, because: 'missing:term' };
    } else {
      const conflict = claim.date !== null && claim.date !== dates[0];
      outcome = {
        ...plain,
        status: 'resolved',
        instrument: record(term === null ? '' : `-khoa-${term}`, false, claim.subject?.replace(/^tức /, '')),
        warnings: conflict ? ['date-conflict'] : [],
        against: conflict ? (dates[0] ?? null) : null,
        because: 'printed',
      };
    }
    return { claimId, outcome };
  });
  return { outcomes, instruments: [...instruments.values()] };
}

export interface ResolvedSmall {
  readonly outcomes: readonly ClaimOutcome[];
  readonly instruments: readonly InstrumentRecord[];
}

function identityOf(key: string, term: string | null): Identity {
  const name = key.slice(key.indexOf(':') + 1);
  const numbered = key.startsWith('sym:');
  return {
    type: 'nghị quyết',
    number: numbered ? name : null,
    name: numbered ? null : name,
    year: null,
    term,
    issuer: null,
    place: null,
  };
}

/** Resolves every dirty key until none is left, as the service does. */
export async function settle(store: GraphStore): Promise<void> {
  for (let dirty = await store.dirtyKeys(100); dirty.length > 0; dirty = await store.dirtyKeys(100)) {
    for (const claims of await store.claims(dirty.map(({ key }) => key))) {
      const targets = await store.claims(claims.claims.flatMap(({ claim }) => targetsOf(claim)));
      const { outcomes, instruments } = decided(
        resolveSmall(claims, targets),
        claims,
        await store.decisions([claims.key]),
      );
      await store.putOutcomes(claims.key, claims.version, outcomes, instruments);
    }
  }
}

/** What is open is what somebody decided. */
function decided(resolved: ResolvedSmall, { claims }: KeyClaims, decisions: readonly Decision[]): ResolvedSmall {
  const instruments = [...resolved.instruments];
  const outcomes = resolved.outcomes.map(({ claimId, outcome }): ClaimOutcome => {
    const claim = claims.find(({ id }) => id === claimId);
    const decision = claim === undefined ? null : decisionOn(claim, decisions);
    if (decision === null || outcome.status === 'resolved') return { claimId, outcome };
    const { id, identity } = decision.instrument;
    instruments.push(decision.instrument);
    const settled = { ...outcome, status: 'resolved' as const, instrument: id, identity, candidates: [] };
    return { claimId, outcome: { ...settled, provisional: false, because: `decision:${decision.id}` } };
  });
  return { outcomes, instruments };
}

function targetsOf(claim: Claim): readonly string[] {
  return claim.draft?.targets.map((target) => target.key) ?? [];
}
