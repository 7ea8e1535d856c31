/** The indexer: from bytes to what a document says, and from what documents say to what they mean. */
export { buildLexicon, type Lexicon } from './cite/lexicon.js';
export { EXTRACTOR_VERSION, type ExtractInput, extractFacts } from './facts/extract-facts.js';
export { mentionLine, type ResolvedDocument, type ResolvedFacts, resolveFacts } from './resolve/resolve-facts.js';
export { resolveKey } from './resolve/resolve-key.js';
export type { IdentifiedClaim, ResolveContext, ResolvedKey } from './resolve/resolved.js';
