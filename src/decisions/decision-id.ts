import { claimForm } from '../facts/claim-id.js';
import type { Decision } from '../facts/decision.js';
import { hash53 } from '../text/hash.js';

/**
 * Id of a decision, from what it is about: the key, how far it reaches, and what is printed. For a mention the print does
 * not count: it is that mention, however it may read later.
 */
export function decisionId({
  key,
  scope,
  target,
  claim,
}: Pick<Decision, 'key' | 'scope' | 'target' | 'claim'>): string {
  const about = scope === 'mention' ? null : claimForm(claim);
  return `xn-${hash53(JSON.stringify([key, scope, target, about]))}`;
}
