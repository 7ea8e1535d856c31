import { answerOpenGroups } from '../../service/ask/findings/answer-open-groups.js';
import { decisionsMade } from '../../service/settle/decisions-made.js';
import { previewRevocation, previewSettling } from '../../service/settle/settle.js';
import type { Decision } from '../../src/facts/decision.js';
import type { decisionRoutes } from '../contract/decisions.js';
import type { Handlers } from './call.js';

export const decisionHandlers: Handlers<typeof decisionRoutes> = {
  listFindingGroups: ({ service, query: { outcome: statuses, document, limit, cursor } }) =>
    answerOpenGroups(service, { statuses, document }, { limit, after: cursor ?? null }),

  async settleFinding({ service, backend, params, body, holder }) {
    const { preview, as, scope, why } = body;
    const by = body.by ?? (holder === null ? undefined : `key ${holder.id}`);
    const request = { finding: params.id, as, scope, by, why };
    const at = new Date().toISOString();
    // Also before it is done: where several instruments fit, the refusal lists them.
    const foreseen = await previewSettling(service, request, at);
    const settling = preview ? foreseen : await backend.jobs.now('settle', { request, at });
    const { decision, replaces, ...rest } = settling;
    return { ...rest, done: !preview, decision: shown(decision), replaces: replaces === null ? null : shown(replaces) };
  },

  async listDecisions({ service, query: { limit, cursor } }) {
    const { items, next } = await decisionsMade(service, { limit, after: cursor ?? null });
    return { items: items.map(({ decision, reach }) => ({ decision: shown(decision), reach })), next };
  },

  async revokeDecision({ service, backend, params: { id }, query: { preview } }) {
    const revocation = preview ? await previewRevocation(service, id) : await backend.jobs.now('revoke', { id });
    return { ...revocation, done: !preview, decision: shown(revocation.decision) };
  },
};

/** Without the claim it was made on, which the store works with and nobody reads. */
function shown({ claim: _, ...decision }: Decision): Omit<Decision, 'claim'> {
  return decision;
}
