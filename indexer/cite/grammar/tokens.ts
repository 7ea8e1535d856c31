import { DATE_SOURCE } from '../around/dates.js';
import { isDigit, isLetter, lowerCase, skipLetters, skipSpace } from '../letters.js';
import { NUMBER_SOURCE } from '../numbers/number-pattern.js';
import { GRAMMAR_PHRASES, type Tag } from './lexicon.js';

const DATE = new RegExp(DATE_SOURCE, 'iy');
const NUMBER = new RegExp(NUMBER_SOURCE, 'y');
const YEARS = /\d{4}\s?[-\u2013]\s?\d{4}/y;
const SMALL_T = 0x74;

const NO_TAGS: ReadonlySet<string> = new Set();

/** A word, sign, number, date or phrase of the lexicon, as a term of compromise; `pre` is the white space before it. */
export interface Token {
  readonly pre: string;
  readonly text: string;
  readonly post: '';
  /** `text` in small letters. */
  readonly normal: string;
  /** What its form or the lexicon says it is, before its neighbours are looked at; null for any other word or sign. */
  readonly tag: Tag | 'Years' | 'Numeral' | null;
  /** What it is among its neighbours: what the match language asks for. */
  tags: ReadonlySet<string>;
}

/** Windows are set apart by a line end; a citation phrase is one "sentence" of the grammar. */
export function splitSentences(text: string): string[] {
  return text.split('\n');
}

/** Terms of one citation phrase. Their `pre` and `text` joined give the phrase again: offsets are exact. */
export function splitTerms(sentence: string): Token[] {
  const lower = lowerCase(sentence);
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length; ) {
    const start = skipSpace(lower, at);
    if (start >= sentence.length) break;
    const { end, tag } = readTerm(sentence, lower, start);
    tokens.push({
      pre: start === at ? '' : sentence.slice(at, start),
      text: sentence.slice(start, end),
      post: '',
      normal: lower.slice(start, end),
      tag,
      tags: NO_TAGS,
    });
    at = end;
  }
  return tokens;
}

function readTerm(
  sentence: string,
  lower: string,
  start: number,
): { readonly end: number; readonly tag: Token['tag'] } {
  const code = lower.charCodeAt(start);
  if (isDigit(code)) {
    const end = endOf(DATE, sentence, start);
    if (end > 0) return { end, tag: 'Date' };
    const number = endOf(NUMBER, sentence, start);
    if (number > 0) return { end: number, tag: 'DocNumber' };
    const years = endOf(YEARS, sentence, start);
    if (years > 0) return { end: years, tag: 'Years' };
    let at = start + 1;
    while (at < lower.length && isDigit(lower.charCodeAt(at))) at++;
    return { end: at, tag: 'Numeral' };
  }
  if (code === SMALL_T && lower.startsWith('háng', start + 1)) {
    const end = endOf(DATE, sentence, start);
    if (end > 0) return { end, tag: 'Date' };
  }
  const phrase = GRAMMAR_PHRASES.longest(lower, start);
  if (phrase !== null) {
    // "TP. Hồ Chí Minh": the stop is of the abbreviation; a window ends before one that ends a sentence.
    const stopped = phrase.value === 'Level' && phrase.end - start === 2 && lower.charAt(phrase.end) === '.';
    return { end: stopped ? phrase.end + 1 : phrase.end, tag: phrase.value };
  }
  return { end: isLetter(code) ? skipLetters(lower, start + 1) : start + 1, tag: null };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
