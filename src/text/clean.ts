import { SegmentMap } from './segment-map.js';
import { TextWriter } from './text-writer.js';

/** A text made uniform on the level of characters, and the map from its offsets to the original's. */
export interface CleanText {
  readonly text: string;
  readonly map: SegmentMap;
}

/** What a code unit asks for; most ask for nothing. */
const KEEP = 0;
const LINE_END = 1;
const SPACE = 2;
const DELETE = 3;
const ETH = 4;
const MARK = 5;
const HYPHEN = 6;

/** Code units that ask for something, as ranges. */
const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x0d, 0x0d, LINE_END],
  [0x85, 0x85, LINE_END],
  [0x2028, 0x2029, LINE_END],
  [0xa0, 0xa0, SPACE],
  [0x1680, 0x1680, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x202f, 0x202f, SPACE],
  [0x205f, 0x205f, SPACE],
  [0x3000, 0x3000, SPACE],
  // Soft hyphen, zero-width and direction marks, byte order marks inside the text.
  [0xad, 0xad, DELETE],
  [0x61c, 0x61c, DELETE],
  [0x180e, 0x180e, DELETE],
  [0x200b, 0x200f, DELETE],
  [0x202a, 0x202e, DELETE],
  [0x2060, 0x206f, DELETE],
  [0xfeff, 0xfeff, DELETE],
  // Hyphens that are no minus of the keyboard: "2021‑2030".
  [0x2010, 0x2011, HYPHEN],
  // Latin eth and African D, which stand for Đ in Vietnamese text.
  [0xd0, 0xd0, ETH],
  [0xf0, 0xf0, ETH],
  [0x189, 0x189, ETH],
  [0x256, 0x256, ETH],
  [0x300, 0x36f, MARK],
  [0x1ab0, 0x1aff, MARK],
  [0x1dc0, 0x1dff, MARK],
  [0x20d0, 0x20ff, MARK],
];

const KINDS = new Uint8Array(0x10000);
for (const [from, to, kind] of RANGES) KINDS.fill(kind, from, to + 1);

/** First code unit from `at` on that asks for something, or the text's length. */
function nextChange(text: string, at: number): number {
  const length = text.length;
  let i = at;
  while (i < length && KINDS[text.charCodeAt(i)] === KEEP) i++;
  return i;
}

/** Where the letter before a combining mark begins (a surrogate pair is one), not before `from`. */
function baseStart(text: string, mark: number, from: number): number {
  if (mark <= from) return mark;
  const unit = text.charCodeAt(mark - 1);
  const low = unit >= 0xdc00 && unit < 0xe000 && mark - 2 >= from;
  return low ? mark - 2 : mark - 1;
}

/** End of a run of marks, deleted characters between marks included, those after the last mark not. */
function marksEnd(text: string, at: number): number {
  let end = at;
  for (let i = at; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)];
    if (kind === MARK) end = i + 1;
    else if (kind !== DELETE) break;
  }
  return end;
}

/** End of a run of characters to delete. */
function deletedEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && KINDS[text.charCodeAt(end)] === DELETE) end++;
  return end;
}

function withoutDeleted(text: string): string {
  let kept = '';
  for (const character of text) if (KINDS[character.charCodeAt(0)] !== DELETE) kept += character;
  return kept;
}

const COMPOSED = new Map<number, string>();
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** A letter with its marks, `text.slice(from, to)`, in NFC; the few clusters of a language are composed once. */
function compose(text: string, from: number, to: number): string {
  const key = clusterKey(text, from, to);
  const known = COMPOSED.get(key);
  if (known !== undefined) return known;
  const composed = withoutDeleted(text.slice(from, to))
    .normalize('NFC')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ');
  if (key !== NO_KEY && COMPOSED.size < 2000) COMPOSED.set(key, composed);
  return composed;
}

const NO_KEY = -1;

/** A number for a code unit with one or two common marks, a different one for each; `NO_KEY` for anything rarer. */
function clusterKey(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from + 1);
  const second = to - from === 3 ? text.charCodeAt(from + 2) : FIRST_MARK - 1;
  const common = first >= FIRST_MARK && first <= LAST_MARK && second >= FIRST_MARK - 1 && second <= LAST_MARK;
  if (to - from < 2 || to - from > 3 || !common) return NO_KEY;
  return (text.charCodeAt(from) << 14) | ((first - FIRST_MARK) << 7) | (second - FIRST_MARK + 1);
}

/**
 * Line ends to LF, letters to NFC, `Ð` (U+00D0) and `Ɖ` to `Đ`, every kind of space and hyphen to a plain one, soft hyphens and
 * zero-width characters out (domain reference §1.8 step 1). Dashes, tabs and form feeds stay. Linear in the text.
 */
export function cleanText(original: string): CleanText {
  let at = nextChange(original, 0);
  if (at === original.length) return { text: original, map: SegmentMap.identity(original.length) };
  const builder = SegmentMap.builder();
  const writer = new TextWriter();
  let done = 0;
  const change = (from: number, to: number, by: string): void => {
    if (from > done) {
      writer.copy(original, done, from);
      builder.copy(done, from - done);
    }
    writer.copy(by);
    builder.replace(by.length, from, to - from);
    done = to;
  };
  for (; at < original.length; at = nextChange(original, Math.max(done, at + 1))) {
    switch (KINDS[original.charCodeAt(at)]) {
      case LINE_END:
        change(at, original.startsWith('\r\n', at) ? at + 2 : at + 1, '\n');
        break;
      case SPACE:
        change(at, at + 1, ' ');
        break;
      case HYPHEN:
        change(at, at + 1, '-');
        break;
      case ETH:
        change(at, at + 1, /[\u00d0\u0189]/.test(original.charAt(at)) ? 'Đ' : 'đ');
        break;
      default: {
        // A mark, or characters to delete; those between a letter and its mark go with the letter.
        const from = baseStart(original, at, done);
        const marked = marksEnd(original, at);
        if (marked > at) change(from, marked, compose(original, from, marked));
        else change(at, deletedEnd(original, at), '');
      }
    }
  }
  if (done < original.length) {
    writer.copy(original, done);
    builder.copy(done, original.length - done);
  }
  return { text: writer.finish(), map: builder.build() };
}
