import type { ClaimsAsked, Reach } from '../../graph/decision-store.js';
import type { StoredClaim } from '../../graph/store.js';
import { claimIdOf, decisionOn, documentOfDecision } from '../../src/decisions/index.js';
import type { Key } from '../../src/facts/claim.js';
import { claimId, claimIdWithin, splitClaimId } from '../../src/facts/claim-id.js';
import type { Decision } from '../../src/facts/decision.js';
import type { ClaimOutcome, Outcome } from '../../src/facts/outcome.js';
import { decisionsOf, draftTargets } from '../keep/drain.js';
import type { Service } from '../open/service.js';

/** What a decision changes, or would. */
export interface Effect {
  /** Citations whose meaning changes. */
  readonly changes: Reach;
  /** Citations for which print says otherwise: they stay as they are, and a finding says so. */
  readonly conflicts: number;
  /** The claims that change, to look at the places. */
  readonly changed: ClaimsAsked;
}

const NOTHING: Reach = { mentions: 0, tasks: 0, documents: 0 };

/** What keeping a decision, or taking it back, changes among the citations of its key. Nothing is written. */
export async function effectOf(service: Service, decision: Decision, how: 'keep' | 'take-back'): Promise<Effect> {
  const { graph } = service;
  const { key } = decision;
  const [entry] = await graph.claims([key]);
  const claims = entry?.claims ?? [];
  const now = await graph.decisions([key]);
  const others = now.filter(({ id }) => id !== decision.id);
  const then = how === 'keep' ? [...others, decision] : others;
  const concerned = claims.filter((claim) => isConcerned(claim, decision, how));
  const moved = concerned.map((claim) => ({ ...claim, id: idUnder(claim, decision, then) }));
  const [before, after] = [
    await outcomesOf(service, key, claims, now),
    await outcomesOf(service, key, [...claims, ...moved], then),
  ];
  const document = documentOfDecision(decision) ?? undefined;
  const changed: string[] = [];
  const contrary: string[] = [];
  for (const [index, { id }] of concerned.entries()) {
    const outcome = after.get(moved[index]?.id ?? id);
    if (JSON.stringify(meaningOf(before.get(id))) !== JSON.stringify(meaningOf(outcome))) changed.push(id);
    if (how === 'keep' && outcome?.warnings.includes('decision-conflict')) contrary.push(id);
  }
  const asked = (ids: readonly string[]): ClaimsAsked => ({ key, claims: ids, document });
  return {
    changes: await reachOf(service, decision, asked(changed)),
    conflicts: (await reachOf(service, decision, asked(contrary))).mentions,
    changed: asked(changed),
  };
}

/** Whether a claim may mean something else under a decision: it is made where the decision holds. */
function isConcerned({ id, claim }: StoredClaim, decision: Decision, how: 'keep' | 'take-back'): boolean {
  const { target } = splitClaimId(id);
  if (decision.scope === 'office') return true;
  if (how === 'take-back') return target === decision.target;
  if (decision.scope === 'mention') return splitClaimId(id).content === claimId(decision.claim);
  if (decision.scope === 'document' && target !== null && target !== decision.target) return false;
  return decisionOn({ id: claimIdWithin(splitClaimId(id).content, decision.target ?? ''), claim }, [decision]) !== null;
}

/** The id of a concerned claim once these decisions stand. */
function idUnder({ id, claim }: StoredClaim, decision: Decision, then: readonly Decision[]): string {
  const document = documentOfDecision(decision);
  if (document === null || decision.target === null) return id;
  const { content } = splitClaimId(id);
  if (then.some((one) => one.id === decision.id)) return claimIdWithin(content, decision.target);
  const mention = decision.scope === 'mention' ? decision.target : '';
  return claimIdOf({ id: mention, document, key: decision.key, claim }, then);
}

async function outcomesOf(
  service: Service,
  key: Key,
  claims: readonly StoredClaim[],
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, Outcome>> {
  const { resolveKey } = await import('../../indexer/index.js');
  const targets = await draftTargets(service, [{ key, version: 0, claims }]);
  const decided = await decisionsOf(service, [...targets.keys()]);
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const { outcomes } = resolveKey(key, distinct, {
    register: service.engine.register(),
    decisionsOf: (of) => (of === key ? decisions : (decided.get(of) ?? [])),
    claimsOf: (of) => (of === key ? distinct : (targets.get(of)?.claims ?? [])),
  });
  return new Map(outcomes.map(({ claimId, outcome }: ClaimOutcome) => [claimId, outcome]));
}

/** The part of an outcome that people see change. */
function meaningOf(outcome: Outcome | undefined): unknown {
  return outcome === undefined ? null : [outcome.status, outcome.instrument, outcome.candidates, outcome.warnings];
}

/** A decision on one mention concerns that one, however many make its claim. */
async function reachOf({ graph }: Service, { scope, target }: Decision, asked: ClaimsAsked): Promise<Reach> {
  if (asked.claims.length === 0) return NOTHING;
  if (scope !== 'mention') return graph.reachOfClaims(asked);
  const task = (await graph.claimingMention(target ?? ''))?.mention.task ?? null;
  return { mentions: 1, tasks: task === null ? 0 : 1, documents: 1 };
}
