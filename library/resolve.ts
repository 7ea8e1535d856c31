import { type ResolvedDocument, type ResolvedFacts, resolveFacts } from '../indexer/index.js';
import type { DocumentFacts } from '../src/facts/document-facts.js';
import type { Register } from '../src/register/register.js';

export type { ResolvedDocument };
export type Resolved = ResolvedFacts;

/**
 * What citations mean: texts resolved together inform each other (a number dated in one settles it in another), and the
 * order in which they are given changes nothing. Every mention is resolved, ambiguous, unresolved or malformed.
 */
export function resolve(texts: readonly DocumentFacts[], register: Register): Resolved {
  return resolveFacts(texts, register);
}
