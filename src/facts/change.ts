import type { FindingKind } from './finding.js';
import type { Status } from './outcome.js';
import type { Relation } from './statement.js';

const CHANGE_TYPES = [
  'document.indexed',
  'document.removed',
  'mention.resolution-changed',
  'instrument.merged',
  'relation.added',
  'finding.opened',
  'finding.closed',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What a citation was or is taken to mean. */
export interface ChangedMeaning {
  readonly status: Status;
  /** Instrument id, a provisional one included. */
  readonly instrument: string | null;
  readonly candidates: readonly string[];
}

export interface ChangedRelation {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
}

/** What happened, in ids alone: no words of a document, so that nothing of a removed one is left in it. */
export type ChangeBody =
  | { readonly type: 'document.indexed' | 'document.removed'; readonly document: string }
  /** One outcome of many citations: what changed for all of them at once is told in parts of at most `PART` ids. */
  | {
      readonly type: 'mention.resolution-changed';
      readonly from: ChangedMeaning;
      readonly to: ChangedMeaning;
      readonly mentions: readonly string[];
    }
  /** An instrument is no longer known by itself: what cited it cites another now. */
  | { readonly type: 'instrument.merged'; readonly from: string; readonly to: string }
  | { readonly type: 'relation.added'; readonly relations: readonly ChangedRelation[] }
  | {
      readonly type: 'finding.opened' | 'finding.closed';
      readonly kind: FindingKind;
      readonly document: string;
      readonly findings: readonly string[];
    };

export type Change = ChangeBody & {
  /** Grows by every change, in the order of commits: a reader that has seen one has seen all before it. */
  readonly seq: number;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
};
