import type { Claim, Key } from './claim.js';
import type { InstrumentRecord } from './outcome.js';

/** How far a decision reaches: one citation, one document, or every document of the store, later ones included. */
export const DECISION_SCOPES = ['mention', 'document', 'office'] as const;
export type DecisionScope = (typeof DECISION_SCOPES)[number];

/** A person's decision on what a citation means. */
export interface Decision {
  /** Follows from what is decided on (`decisionId`): deciding anew on the same takes the place of what was decided. */
  readonly id: string;
  readonly key: Key;
  readonly scope: DecisionScope;
  /** Id of the mention or the document it is limited to; null for the office. */
  readonly target: string | null;
  /** What was printed where it was decided: the decision holds for claims that print the same. */
  readonly claim: Claim;
  readonly instrument: InstrumentRecord;
  /** Who decided, as they name themselves; null where nobody is named. */
  readonly by: string | null;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly why: string | null;
}
