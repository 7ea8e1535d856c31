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
  const words = fold(normaliseName(title.slice(0, limit * 12)))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? null : words.slice(0, limit).join(' ');
}

/**
 * Compares two subjects by the share of telling words they have in common. Years must not contradict each other: the
 * yearly resolution on the plan of 2024 is not the one of 2025, though the words are the same.
 */
export function compareSubjects(a: string | null, b: string | null): Compatibility {
  if (a === null || b === null) return 'unknown';
  const first = telling(a);
  const second = telling(b);
  const shorter = Math.min(first.size, second.size);
  if (shorter < 2) return 'unknown';
  const years = (words: ReadonlySet<string>): string[] => [...words].filter((word) => /^(19|20)\d\d$/.test(word));
  const [yearsA, yearsB] = [years(first), years(second)];
  if (yearsA.length > 0 && yearsB.length > 0 && !yearsA.some((year) => yearsB.includes(year))) return 'different';
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  const share = common / shorter;
  if (share >= 0.6 && common >= Math.min(3, shorter)) return 'same';
  return share >= 0.4 ? 'unknown' : 'different';
}

/** The words that tell subjects apart; one subject is compared with many. */
const telling = remember(
  (subject): ReadonlySet<string> => new Set(subject.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word))),
);
