import type { Claim, Key } from '../src/facts/claim.js';
import type { Decision } from '../src/facts/decision.js';
import type { Mention } from '../src/facts/mention.js';
import type { Outcome, Status } from '../src/facts/outcome.js';
import type { Page, PageRequest } from './answers.js';

/** A mention with the claim it makes. */
export interface ClaimingMention {
  readonly mention: Mention;
  readonly key: Key;
  /** Id of the claim in the store. */
  readonly claimId: string;
  readonly claim: Claim;
}

/** How much rests on some claims. */
export interface Reach {
  readonly mentions: number;
  readonly tasks: number;
  readonly documents: number;
}

/** Mentions that make these claims of a key: of the whole store, or of one document. */
export interface ClaimsAsked {
  readonly key: Key;
  readonly claims: readonly string[];
  readonly document?: string | undefined;
}

/** What is open and prints the same, in one document or many: what one decision of the office settles. */
export interface OpenGroup {
  readonly key: Key;
  /** `claimForm` of its claims. */
  readonly form: string;
  readonly status: Exclude<Status, 'resolved'>;
  /** Mentions, and the ids of the claims they make. */
  readonly mentions: number;
  readonly claims: readonly string[];
  /** All that some of them may mean. */
  readonly candidates: readonly string[];
  /** What the first of the claims came to. */
  readonly outcome: Outcome;
}

export interface OpenFilter {
  readonly statuses?: readonly Exclude<Status, 'resolved'>[] | undefined;
  readonly document?: string | undefined;
}

/** What a graph store keeps of people's decisions, and what it tells of what is still to be decided. */
export interface DecisionStore {
  /** What was decided about these keys, by id. */
  decisions(keys: readonly Key[]): Promise<readonly Decision[]>;
  decision(id: string): Promise<Decision | null>;
  /** Latest first, then by id. */
  decisionsMade(page: PageRequest): Promise<Page<Decision>>;
  /**
   * Keeps a decision in place of an earlier one of its id, and marks its key in the same transaction. Of what stands in the
   * store, mentions it is limited to get a claim of their own, whose outcome is the old one until the key is resolved.
   */
  putDecision(decision: Decision): Promise<void>;
  /** Takes a decision back, likewise; false when there is none of this id. */
  removeDecision(id: string): Promise<boolean>;

  /** A mention by its id with what it claims; null when there is none. */
  claimingMention(mention: string): Promise<ClaimingMention | null>;
  /** The mentions that make these claims, by document, then place. */
  mentionsClaiming(asked: ClaimsAsked, page: PageRequest): Promise<Page<Mention>>;
  reachOfClaims(asked: ClaimsAsked): Promise<Reach>;
  /** What is open, most mentions first, then by key, form and status. Mentions of one document are counted when given. */
  openGroups(filter: OpenFilter, page: PageRequest): Promise<Page<OpenGroup>>;
  countOpenGroups(filter: OpenFilter): Promise<number>;
}
