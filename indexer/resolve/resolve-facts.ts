import { claimIdOf } from '../../src/decisions/index.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import { claimId } from '../../src/facts/claim-id.js';
import type { Decision } from '../../src/facts/decision.js';
import type { DocumentFacts } from '../../src/facts/document-facts.js';
import type { Mention, MentionFact } from '../../src/facts/mention.js';
import type { InstrumentRecord, Outcome } from '../../src/facts/outcome.js';
import type { Statement } from '../../src/facts/statement.js';
import type { Register } from '../../src/register/register.js';
import { resolveKey } from './resolve-key.js';
import type { IdentifiedClaim } from './resolved.js';

/** One document's facts with what they mean, as `extract` prints them. */
export interface ResolvedDocument {
  readonly facts: DocumentFacts;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
}

export interface ResolvedFacts {
  readonly documents: readonly ResolvedDocument[];
  readonly instruments: readonly InstrumentRecord[];
}

/**
 * Resolves the documents of one run together with the register, storing nothing. The same rules as in a store.
 * @param others claims of documents outside the run (those of a store), which speak for an identity as its own do
 * @param decisions what people decided in that store about the same keys
 */
export function resolveFacts(
  documents: readonly DocumentFacts[],
  register: Register,
  others: readonly { readonly key: Key; readonly claims: readonly IdentifiedClaim[] }[] = [],
  decisions: readonly Decision[] = [],
): ResolvedFacts {
  const decisionsOf = (key: Key): readonly Decision[] => decisions.filter((one) => one.key === key);
  const claims = new Map<Key, Map<string, Claim>>();
  const ids = new Map<MentionFact, string>();
  for (const { mentions } of documents) {
    for (const mention of mentions) {
      const id = decisions.length === 0 ? claimId(mention.claim) : claimIdOf(mention, decisionsOf(mention.key));
      ids.set(mention, id);
      const known = claims.get(mention.key);
      if (known === undefined) claims.set(mention.key, new Map([[id, mention.claim]]));
      else known.set(id, mention.claim);
    }
  }
  for (const { key, claims: ofKey } of others) {
    const known = claims.get(key) ?? new Map<string, Claim>();
    for (const { id, claim } of ofKey) known.set(id, claim);
    claims.set(key, known);
  }
  const claimsOf = (key: Key): readonly IdentifiedClaim[] =>
    [...(claims.get(key) ?? [])].map(([id, claim]) => ({ id, claim })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const outcomes = new Map<string, Outcome>();
  const instruments = new Map<string, InstrumentRecord>();
  for (const key of claims.keys()) {
    const resolved = resolveKey(key, claimsOf(key), { register, decisionsOf, claimsOf });
    for (const { claimId: id, outcome } of resolved.outcomes) outcomes.set(`${key} ${id}`, outcome);
    for (const record of resolved.instruments) instruments.set(record.id, record);
  }
  const outcomeOf = (mention: MentionFact): Outcome => outcomes.get(`${mention.key} ${ids.get(mention)}`) as Outcome;
  return {
    documents: documents.map((facts) => resolveDocument(facts, outcomeOf)),
    instruments: [...instruments.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function resolveDocument(facts: DocumentFacts, outcomeOf: (mention: MentionFact) => Outcome): ResolvedDocument {
  const instrumentOf = new Map<string, string | null>();
  const mentions = facts.mentions.map((mention) => {
    const outcome = outcomeOf(mention);
    instrumentOf.set(mention.id, outcome.instrument);
    return mentionLine(mention, outcome);
  });
  const end = (of: DocumentFacts['statements'][number]['from']): string | null =>
    of === 'document' ? of : (instrumentOf.get(of.mention) ?? null);
  const statements = facts.statements.map((one) => ({ ...one, from: end(one.from), to: end(one.to) }));
  return { facts, mentions, statements };
}

/** A mention with its outcome: the published line, fields in the order of `formats.md`. */
export function mentionLine(mention: MentionFact, outcome: Outcome): Mention {
  return {
    id: mention.id,
    document: mention.document,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind: mention.kind,
    type: mention.type,
    number: mention.number,
    date: mention.date,
    issuer: mention.issuer,
    title: mention.title,
    status: outcome.status,
    instrument: outcome.instrument,
    provisional: outcome.provisional,
    candidates: outcome.candidates,
    identity: outcome.identity,
    basis: outcome.basis,
    because: outcome.because,
    against: outcome.against,
    pinpoint: mention.pinpoint,
    task: mention.task,
    zone: mention.zone,
    roles: mention.roles,
    covers: mention.covers,
    nestedIn: mention.nestedIn,
    warnings: [...new Set([...mention.warnings, ...outcome.warnings])].sort(),
  };
}
