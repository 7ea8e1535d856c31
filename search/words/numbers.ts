import { fold } from '../../src/text/fold.js';

/** A number with the parts that hang on it ("118/2021/NĐ-CP"), and where each part ends. */
export interface NumberRun {
  readonly start: number;
  /** `118x2021xndxcp` for the whole, and for each shorter beginning of it; ends in UTF-16 code units. */
  readonly beginnings: readonly { readonly form: string; readonly end: number }[];
}

const PART = '[\\p{L}\\p{N}\\p{M}&]{1,20}(?:\\.\\p{N}[\\p{L}\\p{N}]{0,9})?';
/** Starts at a digit that nothing hangs on from the left: 27-NQ/TW is no part of 127-NQ/TW, nor of 66.27-NQ/TW. */
const START =
  '(?<![\\p{L}\\p{N}\\p{M}]|[\\p{L}\\p{N}][./–-])\\p{N}[\\p{L}\\p{N}]{0,9}(?:\\.\\p{N}[\\p{L}\\p{N}]{0,9})?';
const TYPED = new RegExp(`${START}(?:[/–-]${PART}){1,7}`, 'gu');
/** Print breaks numbers at lines and pages, so a space may stand on one side of a separator. */
const PRINTED = new RegExp(`${START}(?:(?:[/–-] ?| [/–-])${PART}){1,7}`, 'gu');
const PARTS = new RegExp(PART, 'gu');

/**
 * Numbers of a text with their parts. Separators are not told apart (35/CT-TW is a misprint of 35-CT/TW), a single digit
 * is padded (6/QĐ-TTg = 06/QĐ-TTg). Whatever is glued on at the right only makes longer forms, never hides the number.
 */
export function numbersOf(text: string, source: 'typed' | 'printed'): NumberRun[] {
  return [...text.matchAll(source === 'typed' ? TYPED : PRINTED)].map((match) => {
    let form = '';
    const beginnings = [...match[0].matchAll(PARTS)].map((part, index) => {
      const folded = fold(part[0].normalize('NFC'))
        .replace(/[^\p{L}\p{N}.]/gu, '')
        .replaceAll('.', 'z');
      form += index === 0 ? folded.padStart(2, '0') : `x${folded}`;
      return { form, end: match.index + part.index + part[0].length };
    });
    return { start: match.index, beginnings };
  });
}
