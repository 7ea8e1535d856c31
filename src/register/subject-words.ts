import { remember } from '../remember.js';
import { fold } from '../text/fold.js';
import { normaliseName } from './normalise-name.js';

/** Words that stand in every title and tell nothing apart. */
const EMPTY_WORDS = new Set(
  'va cua ve viec cac nhung mot so trong theo tai cho den tu voi do la duoc tren dia ban ban hanh phe duyet quy dinh thuc hien'.split(
    ' ',
  ),
);

/** How two subjects stand to one another: the same matter, different matters, or too little said to tell. */
export type Compatibility = 'same' | 'different' | 'unknown';

/** Folded subject words of a title, at most `limit`, abbreviations expanded; null when nothing is left. */
export function subjectWords(title: string, limit = 20): string | null {
  // Syllables are short: so much of the title holds the words asked for, however long it is.
  const words = fold(normaliseName(title.slice(0, limit * 12))).match(/[a-z0-9]+/g);
  return words === null ? null : words.slice(0, limit).join(' ');
}

/**
 * Compares two subjects by the share of telling words they have in common. Years must not contradict each other: the
 * yearly resolution on the plan of 2024 is not the one of 2025, though the words are the same.
 */
export function compareSubjects(a: string | null, b: string | null): Compatibility {
  if (a === null || b === null) return 'unknown';
  const first = telling(a);
  const second = telling(b);
  const shorter = Math.min(first.words.size, second.words.size);
  if (shorter < 2) return 'unknown';
  if (first.years.length > 0 && second.years.length > 0 && !first.years.some((year) => second.years.includes(year)))
    return 'different';
  let common = 0;
  for (const word of first.words) if (second.words.has(word)) common++;
  const share = common / shorter;
  if (share >= 0.6 && common >= Math.min(3, shorter)) return 'same';
  return share >= 0.4 ? 'unknown' : 'different';
}

/** The words that tell subjects apart, the years among them also on their own; one subject is compared with many. */
interface Telling {
  readonly words: ReadonlySet<string>;
  readonly years: readonly string[];
}

const telling = remember((subject): Telling => {
  const words = new Set(subject.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word)));
  return { words, years: [...words].filter((word) => /^(19|20)\d\d$/.test(word)) };
});
