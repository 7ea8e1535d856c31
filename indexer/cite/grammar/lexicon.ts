import { SUBJECT_CUES } from '../around/subject-cues.data.js';
import { HEAD_ABBREVIATIONS, HEAD_WORDS } from '../heads.data.js';
import { PhraseTrie } from '../phrase-trie.js';
import { AGENCY_WORDS } from './agencies.data.js';

/** Tags of the citation grammar; every term of a window carries one. */
export const TAGS = [
  'Head',
  'No',
  'DocNumber',
  'DateWord',
  'Date',
  'Of',
  'Agency',
  'Role',
  'Body',
  'Level',
  'Field',
  'Name',
  'Link',
  'TermWord',
  'Term',
  'Comma',
  'Open',
  'Close',
  'SubjectCue',
  'Other',
] as const;
export type Tag = (typeof TAGS)[number];

/** Words and phrases whose tag does not depend on their neighbours. */
export const GRAMMAR_WORDS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...AGENCY_WORDS.flatMap(({ part, words }) => words.map((word) => [word, part] as const)),
  ...HEAD_WORDS.map(({ head }) => [head, 'Head'] as const),
  ...HEAD_ABBREVIATIONS.map(({ abbreviation }) => [abbreviation.toLowerCase(), 'Head'] as const),
  ...SUBJECT_CUES.map(({ cue }) => [cue, 'SubjectCue'] as const),
  ['số', 'No'],
  ['cố', 'No'],
  [':', 'No'],
  ['ngày', 'DateWord'],
  ['của', 'Of'],
  ['do', 'Of'],
  ['khóa', 'TermWord'],
  ['nhiệm kỳ', 'TermWord'],
  [',', 'Comma'],
  ['(', 'Open'],
  [')', 'Close'],
  ['và', 'Link'],
  ['-', 'Link'],
  ['–', 'Link'],
  ['&', 'Link'],
]);

/** The same phrases by their letters, for the tokenizer: a phrase of several words is one term. */
export const GRAMMAR_PHRASES = new PhraseTrie<Tag>(GRAMMAR_WORDS);
