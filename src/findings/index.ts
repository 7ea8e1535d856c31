export { type CitationStyle, fullCitation, rowLabel, shortCitation } from './cite-in-full.js';
export { findingOfMention, kindsOfMention } from './finding-of-mention.js';
export { findingsOf, plannerFindingsOf } from './findings-of.js';
export type { JudgedDocument } from './judged-document.js';
