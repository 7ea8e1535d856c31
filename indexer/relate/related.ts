import type { Role } from '../../src/facts/mention.js';
import type { Relation } from '../../src/facts/statement.js';
import type { Span } from '../../src/text/span.js';

/** A statement in flow offsets; ends are indices into the cited mentions, or `document`. */
export interface RelatedStatement extends Span {
  readonly from: number | 'document';
  readonly relation: Relation;
  readonly to: number | 'document';
  readonly strength: 'explicit' | 'implicit';
  readonly planned: boolean;
}

export interface Related {
  readonly statements: readonly RelatedStatement[];
  /** Roles of each mention, by its index; empty outside tasks. */
  readonly roles: readonly (readonly Role[])[];
}
