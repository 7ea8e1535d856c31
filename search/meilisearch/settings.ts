import type { Settings } from 'meilisearch';
import { ABBREVIATIONS } from '../../src/register/abbreviations.data.js';
import { foldWords } from '../../src/text/fold.js';
import { FACET_NAMES } from '../task-search.js';
import { SEARCH_ABBREVIATIONS } from '../words/abbreviations.data.js';

/** Fields only our own queries filter by: single words, numbers, the beginnings of unit names and what stands for them. */
const KEYS = ['plainWords', 'accentedWords', 'numbers', 'unitBeginnings', 'unitKeys'];

/** Keys longer than this never fire as synonyms. */
const SYNONYM_WORDS = 3;

/** How the index of tasks is set up. Which tasks match is said by filters, so these decide the order and the last resort. */
export const TASK_SETTINGS = {
  // Folded words. The engine gives accents no weight: tasks that have them as typed come first by a filter on `accentedWords`.
  searchableAttributes: ['plain'],
  displayedAttributes: ['id', 'task', 'version', 'instruments', 'record'],
  filterableAttributes: [
    {
      // Fields of these very names: values are ids or slugs; `unit` as printed.
      attributePatterns: [...FACET_NAMES],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    { attributePatterns: KEYS, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    {
      attributePatterns: ['order', 'since', 'until'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ['order', 'date', 'deadline'],
  // A day asked for comes before any rank. The last rule makes every order whole, so that pages neither overlap nor leave
  // anything out.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'order:asc'],
  // Abbreviations are alternatives in the filter (`filter.ts`): most are longer in full than a synonym's key may be.
  synonyms: {},
  // Words are sent in quotes, which allows no slip; only a search that found nothing is sent again without.
  typoTolerance: { enabled: true, disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 3, twoTypos: 8 } },
  // Whole words only: "truy" is not "truyền".
  prefixSearch: 'disabled',
  // The most frequent ones: in the order of names those that matter could be cut off.
  faceting: { maxValuesPerFacet: 1_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: 1_000_000 },
} satisfies Settings;

/** How the index of instruments is set up: for completing what is being typed, so words match by their beginnings. */
export const INSTRUMENT_SETTINGS = {
  searchableAttributes: ['words'],
  displayedAttributes: ['id', 'instrument'],
  filterableAttributes: [],
  sortableAttributes: ['instrument'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'instrument:asc'],
  synonyms: synonyms(),
  typoTolerance: { enabled: true, disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  prefixSearch: 'indexingTime',
  faceting: { maxValuesPerFacet: 100 },
  pagination: { maxTotalHits: 1_000 },
} satisfies Settings;

/** An abbreviation finds its words, and words that are few enough find the abbreviation. */
function synonyms(): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    if (from.split(' ').length > SYNONYM_WORDS) return;
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const { short, long } of [...ABBREVIATIONS, ...SEARCH_ABBREVIATIONS]) {
    add(foldWords(short), foldWords(long));
    add(foldWords(long), foldWords(short));
  }
  return Object.fromEntries([...found].map(([from, to]) => [from, [...to].sort()]));
}

/** Raised whenever what is stored of a task changes: the index then holds nothing that counts, and is filled from the graph. */
export const FORM = 3;
