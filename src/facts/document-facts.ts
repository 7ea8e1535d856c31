import type { DocumentRecord, Section, StatedFacts } from './document.js';
import type { MentionFact } from './mention.js';
import type { StatementFact } from './statement.js';
import type { Task } from './task.js';

/**
 * The one value that crosses from the indexer to the stores: what a document *says*. Which instrument a mention means
 * is derived from all facts together and can always be derived again.
 */
export interface DocumentFacts {
  readonly document: DocumentRecord;
  readonly stated: StatedFacts;
  /** Original text as decoded; evidence is shown from it. */
  readonly original: string;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  /** In order of `start`, longer first. */
  readonly mentions: readonly MentionFact[];
  readonly statements: readonly StatementFact[];
  /** Raised whenever extraction changes what it says of the same text. */
  readonly extractorVersion: number;
}
