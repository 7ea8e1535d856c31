import { type Outcome, STATUSES } from '../src/facts/outcome.js';
import type { OpenGroup } from './decision-store.js';

/** The outcomes that somebody may settle. */
export const OPEN_STATUSES = STATUSES.filter((status): status is OpenGroup['status'] => status !== 'resolved');

/** A group with its claims, in the order of their ids: what any of them may mean, best first, is what the group may. */
export function openGroupOf(
  group: Pick<OpenGroup, 'key' | 'form' | 'status' | 'mentions'>,
  claims: readonly { readonly id: string; readonly outcome: Outcome }[],
): OpenGroup {
  const first = claims[0]?.outcome;
  if (first === undefined) throw new RangeError(`no claims of ${group.key} ${group.form}`);
  const candidates = [...new Set(claims.flatMap(({ outcome }) => outcome.candidates))];
  return { ...group, claims: claims.map(({ id }) => id), candidates, outcome: first };
}
