import { fold } from '../../src/text/fold.js';
import { telex } from './telex.js';

/** One word of a text with its place (UTF-16 code units) and the two forms by which it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without diacritics. */
  readonly plain: string;
  /** The same in Telex letters, tone last: equal for hòa and hoà, different for hòa and hoa. */
  readonly accented: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text in order; everything but letters, digits and their marks separates. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    plain: fold(match[0].normalize('NFC')).replace(/\p{M}/gu, ''),
    accented: telex(match[0]),
  }));
}
