import { ABBREVIATIONS as REGISTER_ABBREVIATIONS } from '../src/register/abbreviations.data.js';
import { SEARCH_ABBREVIATIONS } from './words/abbreviations.data.js';
import { numbersOf } from './words/numbers.js';
import { type Word, wordsOf } from './words/words.js';

/** One thing that a task must contain to be found. */
export type Term =
  /** A word; its last resort, other spellings of it, is the engine's. */
  | { readonly kind: 'word'; readonly word: Word }
  /** Words in this order, side by side. */
  | { readonly kind: 'phrase'; readonly words: readonly Word[] }
  /** A number as a whole or its beginning, see `numbersOf`. */
  | { readonly kind: 'number'; readonly form: string }
  /** An abbreviation or the same words in full; either will do. */
  | { readonly kind: 'either'; readonly short: Word; readonly long: readonly Word[] };

interface Abbreviation {
  readonly short: Word;
  readonly long: readonly Word[];
}

/** Longest first, so that "văn bản quy phạm pháp luật" is read as one. Those of two words (HN&GĐ) are words like others. */
const ABBREVIATIONS: readonly Abbreviation[] = [...REGISTER_ABBREVIATIONS, ...SEARCH_ABBREVIATIONS]
  .flatMap(({ short, long }) => {
    const [only, second] = wordsOf(short);
    return only === undefined || second !== undefined ? [] : [{ short: only, long: wordsOf(long) }];
  })
  .sort((a, b) => b.long.length - a.long.length);
const BY_SHORT = new Map(ABBREVIATIONS.map((one) => [one.short.plain, one]));

/** Terms beyond this are left out: nobody types them, and a pasted page must not become a query of a thousand words. */
const MAX_TERMS = 40;
const MAX_CHARACTERS = 2_000;

/**
 * Reads what a person typed: quoted words are a phrase, a number with its symbol is one term, all else single words.
 * Nothing in it is an operator of the search engine.
 */
export function readQuery(typed: string): readonly Term[] {
  const terms: Term[] = [];
  let quoted = false;
  for (const part of typed.slice(0, MAX_CHARACTERS).split(/["“”„]/u)) {
    terms.push(...(quoted ? phraseOf(part) : looseTerms(part)));
    quoted = !quoted;
  }
  return terms.slice(0, MAX_TERMS);
}

function phraseOf(text: string): readonly Term[] {
  const words = wordsOf(text);
  const [first] = words;
  if (first === undefined) return [];
  const [run] = numbersOf(text, 'typed');
  const whole = run?.beginnings.at(-1);
  if (run?.start === first.start && whole?.end === words.at(-1)?.end) return looseTerms(text);
  return words.length === 1 ? [{ kind: 'word', word: first }] : [{ kind: 'phrase', words }];
}

function looseTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  for (const { start, beginnings } of numbersOf(text, 'typed')) {
    const whole = beginnings.at(-1);
    if (whole === undefined) continue;
    terms.push(...wordTerms(wordsOf(text.slice(at, start))));
    // A range of years is printed with and without spaces: its words side by side say it.
    const years = /^\d{4}(?:x\d{4})+$/.test(whole.form);
    terms.push(
      years ? { kind: 'phrase', words: wordsOf(text.slice(start, whole.end)) } : { kind: 'number', form: whole.form },
    );
    at = whole.end;
  }
  terms.push(...wordTerms(wordsOf(text.slice(at))));
  return terms;
}

function wordTerms(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const spelled = ABBREVIATIONS.find(({ long }) =>
      long.every((one, index) => one.plain === words[at + index]?.plain),
    );
    const short = BY_SHORT.get(word.plain);
    if (spelled !== undefined) {
      const long = words.slice(at, at + spelled.long.length);
      terms.push({ kind: 'either', short: spelled.short, long });
      at += long.length;
    } else {
      terms.push(short === undefined ? { kind: 'word', word } : { kind: 'either', short: word, long: short.long });
      at++;
    }
  }
  return terms;
}
