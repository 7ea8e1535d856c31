import { ABBREVIATIONS, COMMA_COMPOUNDS, SPELLING_VARIANTS } from './abbreviations.data.js';

const WORDS: ReadonlyMap<string, string> = new Map([
  ...ABBREVIATIONS.map(({ short, long }) => [short.toLowerCase(), long] as const),
  ...SPELLING_VARIANTS.map(({ from, to }) => [from, to] as const),
]);

const COMPOUNDS = new Map(COMMA_COMPOUNDS.map(({ from, to }) => [from, to]));
const COMPOUND = new RegExp(`(?<!\\p{L})(?:${[...COMPOUNDS.keys()].join('|')})(?!\\p{L})`, 'gu');

/** "Nghị quyết Trung ương 4, khóa XII" and "… 4 (khóa XII)" are one name. */
const BEFORE_TERM = /, (?=kh(?:óa|oá) )/g;
const WORD = new RegExp(`(?<![\\p{L}&])(?:${[...WORDS.keys()].join('|')})(?![\\p{L}&])`, 'gu');
const QUOTES = /["'“”„‘’«»()]/g;
/** Tone on the second vowel of an open oa, oe, uy: the newer spelling of hòa, khỏe, ủy. */
const NEW_TONE = /(o)([àáảãạèéẻẽẹ])(?!\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\p{L})/gu;
const MOVED_TONE: ReadonlyMap<string, string> = new Map(
  [
    ['à', 'òa'],
    ['á', 'óa'],
    ['ả', 'ỏa'],
    ['ã', 'õa'],
    ['ạ', 'ọa'],
    ['è', 'òe'],
    ['é', 'óe'],
    ['ẻ', 'ỏe'],
    ['ẽ', 'õe'],
    ['ẹ', 'ọe'],
    ['ỳ', 'ùy'],
    ['ý', 'úy'],
    ['ỷ', 'ủy'],
    ['ỹ', 'ũy'],
    ['ỵ', 'ụy'],
  ].map(([vowel = '', moved = '']) => [vowel, moved] as const),
);

/**
 * The comparison form of the name of a law, scheme or plan: what two people mean the same by is the same string.
 * In: a name as printed, head word included ("Luật PBGDPL", "Đề án “Tăng cường …”"). Out: NFC, lower case, white space
 * collapsed, quotes and brackets dropped, dashes as `-` without spaces, hoà = hòa, abbreviations in full (domain reference §3.6,
 * §3.7). Commas and "và" of coordinated titles stay: Luật Khiếu nại, tố cáo was another law than Luật Khiếu nại.
 */
export function normaliseName(name: string): string {
  const known = RECENT.get(name);
  if (known !== undefined) return known;
  if (RECENT.size >= MAX_RECENT) RECENT.clear();
  const normalised = normalise(name);
  RECENT.set(name, normalised);
  return normalised;
}

/** Names recur: those of the register at every start, those of a document throughout it. */
const RECENT = new Map<string, string>();
const MAX_RECENT = 4096;

function normalise(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(QUOTES, '')
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/g, '-')
    .replace(/\s*,\s*/g, ', ')
    .replace(BEFORE_TERM, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .,;:]+|[ .,;:]+$/g, '')
    .replace(NEW_TONE, (whole, _o: string, oVowel?: string, _u?: string, uVowel?: string) => {
      return MOVED_TONE.get(oVowel ?? uVowel ?? '') ?? whole;
    })
    .replace(WORD, (word) => WORDS.get(word) ?? word)
    .replace(COMPOUND, (words) => COMPOUNDS.get(words) ?? words);
}
