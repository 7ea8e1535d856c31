import type { NumberAnchor } from '../anchors.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

/** A digit or two between "số" and a number, parted from it by a space: the number begins with them. */
const FIRST_DIGITS =
  /(?<!(?:mẫu|biểu|phụ lục|bảng|mã|điều|khoản)\s{1,3})(?<!\p{L})s[ốo]\s{0,3}:?\s{0,3}(\d{1,2})\s{1,3}$/u;
const LONGEST = 24;
/** In four figures and a year no digit is missing. */
const MOST_DIGITS = 4;

/**
 * "Nghị định số 1 25/2025/NĐ-CP": print or a scanner has put a space into the number. Taken whole: 25/2025/NĐ-CP is another
 * act, and may well be one.
 */
export function wholeNumber({ text, lower }: Source, number: NumberAnchor): NumberAnchor {
  const space = text.charCodeAt(number.start - 1);
  if (space !== SPACE && space !== NO_BREAK_SPACE) return number;
  const digits = FIRST_DIGITS.exec(lower.slice(Math.max(0, number.start - LONGEST), number.start))?.[1];
  if (digits === undefined) return number;
  const own = /^\d+/.exec(text.slice(number.start, number.start + MOST_DIGITS + 1))?.[0] ?? '';
  if (own === '' || own.startsWith('0') || own.length + digits.length > MOST_DIGITS) return number;
  const start = text.lastIndexOf(digits, number.start - 1);
  return { start, end: number.end, split: true };
}
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** A number as it is to be read: without the space that split it. */
export function printOf({ text }: Source, { start, end, split }: NumberAnchor): string {
  const raw = text.slice(start, end);
  return split === true ? raw.replace(/(?<=^\d+)\s+(?=\d)/u, '') : raw;
}

/** Where the second part of a split number begins. */
export function afterSplit({ text }: Source, { start, end }: NumberAnchor): number {
  return start + (/^\d+\s+/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** A split number that the document prints whole elsewhere is that one, with no doubt left. */
export function settleSplit(mentions: readonly Working[]): void {
  if (!mentions.some(({ split }) => split)) return;
  const whole = new Set(mentions.map(({ split, symbol }) => (split ? null : (symbol?.text ?? null))));
  for (const mention of mentions) if (mention.split && whole.has(mention.symbol?.text ?? '')) mention.split = false;
}
