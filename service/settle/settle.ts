import type { ClaimingMention } from '../../graph/decision-store.js';
import { decisionId } from '../../src/decisions/index.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Decision, DecisionScope } from '../../src/facts/decision.js';
import type { Mention } from '../../src/facts/mention.js';
import { type QuotedMention, quoteMentions } from '../ask/documents/quoted-mentions.js';
import { drain } from '../keep/drain.js';
import type { Service } from '../open/service.js';
import { decidedInstrument } from './decided-instrument.js';
import { type Effect, effectOf } from './effect.js';

export interface SettleRequest {
  /** Id of a finding about a citation, or of the citation itself. */
  readonly finding: string;
  /** What it means: anything a person would type. */
  readonly as: string;
  readonly scope: DecisionScope;
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

/** What a decision does, or would do. */
export interface Settling extends Pick<Effect, 'changes' | 'conflicts'> {
  readonly decision: Decision;
  /** The decision on the same that it takes the place of. */
  readonly replaces: Decision | null;
  /** The citation as it is understood so far. */
  readonly mention: Mention;
  /** The first places that change, with the words. */
  readonly places: readonly QuotedMention[];
}

export interface Revocation extends Pick<Effect, 'changes'> {
  readonly decision: Decision;
  readonly places: readonly QuotedMention[];
}

/** Places shown of what a decision changes. */
const PLACES = 5;

/**
 * What a decision would change; nothing is written.
 * @param at when it is made, ISO 8601 in UTC
 * @throws DanchieuError `not-found`, `finding-whole`, `settled-already`, `instrument-incomplete`; AmbiguousReference.
 */
export async function previewSettling(service: Service, request: SettleRequest, at: string): Promise<Settling> {
  const claiming = await findClaiming(service, request.finding);
  const { mention, key, claim } = claiming;
  const { scope, by, why } = request;
  const instrument = await decidedInstrument(service, request.as, mention.candidates);
  if (instrument.provisional) {
    throw new DanchieuError('instrument-incomplete', { ref: request.as, missing: '?' });
  }
  refuseOverPrint(claiming);
  const target = scope === 'mention' ? mention.id : scope === 'document' ? mention.document : null;
  const about = { key, scope, target, claim };
  const decision: Decision = { id: decisionId(about), ...about, instrument, by: by ?? null, at, why: why ?? null };
  const replaces = await service.graph.decision(decision.id);
  const { changes, conflicts, changed } = await effectOf(service, decision, 'keep');
  return { decision, replaces, mention, changes, conflicts, places: await placesOf(service, decision, changed) };
}

/** Keeps a decision and settles what rests on it. As `previewSettling`, which it answers with, but written. */
export async function settle(service: Service, request: SettleRequest, at: string): Promise<Settling> {
  const settling = await previewSettling(service, request, at);
  await service.graph.putDecision(settling.decision);
  await drain(service);
  return settling;
}

/** What taking a decision back would change; nothing is written. @throws DanchieuError `not-found`. */
export async function previewRevocation(service: Service, id: string): Promise<Revocation> {
  const decision = await service.graph.decision(id);
  if (decision === null) throw new DanchieuError('not-found', { ref: id });
  const { changes, changed } = await effectOf(service, decision, 'take-back');
  return { decision, changes, places: await placesOf(service, decision, changed) };
}

/** Takes a decision back: everything is as if it had never been made. @throws DanchieuError `not-found`. */
export async function revoke(service: Service, id: string): Promise<Revocation> {
  const revocation = await previewRevocation(service, id);
  await service.graph.removeDecision(id);
  await drain(service);
  return revocation;
}

/** The citation that a finding is about, by the finding's id or its own. */
async function findClaiming({ graph }: Service, id: string): Promise<ClaimingMention> {
  const mention = id.slice(0, Math.max(0, id.lastIndexOf(':')));
  const found = (await graph.claimingMention(id)) ?? (mention === '' ? null : await graph.claimingMention(mention));
  if (found !== null) return found;
  const whole = mention !== '' && !mention.includes(':') && (await graph.document(mention)) !== null;
  throw new DanchieuError(whole ? 'finding-whole' : 'not-found', { ref: id });
}

/** What print and register have settled by themselves is not up to anybody; what a person settled may be settled anew. */
function refuseOverPrint({ mention }: ClaimingMention): void {
  const { status, because, instrument, text, warnings } = mention;
  if (status !== 'resolved' || because.startsWith('decision:') || warnings.includes('decision-conflict')) return;
  throw new DanchieuError('settled-already', { text, instrument: instrument ?? '' });
}

async function placesOf(
  service: Service,
  { scope, target }: Decision,
  changed: Effect['changed'],
): Promise<readonly QuotedMention[]> {
  if (changed.claims.length === 0) return [];
  const one = scope === 'mention' ? await service.graph.claimingMention(target ?? '') : null;
  const mentions =
    one === null ? (await service.graph.mentionsClaiming(changed, { limit: PLACES })).items : [one.mention];
  return quoteMentions(service, mentions);
}
