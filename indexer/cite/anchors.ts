import { CODE_INITIALS, HEAD_ABBREVIATIONS, HEAD_WORDS, type HeadFamily } from './heads.data.js';
import { isLetter, isSpace } from './letters.js';
import { NUMBER_SOURCE } from './numbers/number-pattern.js';
import { PhraseTrie } from './phrase-trie.js';

/** A head word in the text: what it can open, and where it stands. */
export interface HeadAnchor {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly type: string;
  readonly family: HeadFamily;
  /** An abbreviation (NĐ, NQ) opens a number only. */
  readonly abbreviated: boolean;
  /** Its first letter is a capital. */
  readonly capital: boolean;
}

/** Something printed like a number and symbol. */
export interface NumberAnchor {
  readonly start: number;
  readonly end: number;
  /** A space stands between its first digits and the rest. */
  readonly split?: boolean;
}

export interface Anchors {
  readonly heads: readonly HeadAnchor[];
  readonly numbers: readonly NumberAnchor[];
}

interface HeadValue {
  readonly head: string;
  readonly type: string;
  readonly family: HeadFamily;
}

const HEADS = new PhraseTrie<HeadValue>(HEAD_WORDS.map((row) => [row.head, row] as const));
const ABBREVIATIONS = new PhraseTrie<HeadValue>([
  ...HEAD_ABBREVIATIONS.map(
    ({ abbreviation, type }) => [abbreviation, { head: abbreviation, type, family: 'numbered' }] as const,
  ),
  ...CODE_INITIALS.map(({ initials }) => [initials, { head: initials, type: 'bộ luật', family: 'law' }] as const),
]);
/**
 * By the hash of a head's first word, a bit for each letter its second word begins with; every bit where it has no second
 * one. Most words are passed over after one look.
 */
const SECOND_LETTERS = new Int32Array(0x4000);
/** First two letters of abbreviations, hashed. */
const SHORT_OPENINGS = new Uint8Array(0x4000);
const HASHES = 0x3fff;
const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const bitOf = (code: number): number => 1 << (code & 31);
const openingOf = (first: number, second: number): number => ((first << 9) ^ (second << 4)) & HASHES;
for (const { head } of HEAD_WORDS) {
  const [first = '', second] = head.split(' ');
  let hash = 0;
  for (let at = 0; at < first.length; at++) hash = hashOn(hash, first.charCodeAt(at));
  const bits = second === undefined ? -1 : bitOf(second.charCodeAt(0));
  SECOND_LETTERS[hash & HASHES] = (SECOND_LETTERS[hash & HASHES] as number) | bits;
}
for (const short of [
  ...HEAD_ABBREVIATIONS.map(({ abbreviation }) => abbreviation),
  ...CODE_INITIALS.map(({ initials }) => initials),
]) {
  SHORT_OPENINGS[openingOf(short.charCodeAt(0), short.charCodeAt(1))] = 1;
}

/** Words that are part of a body's name after these: Bộ Kế hoạch và Đầu tư, Sở Quy hoạch - Kiến trúc. */
const NAMES_OF_BODIES = new Set(['kế hoạch', 'quy hoạch', 'dự án', 'chương trình']);
const BODY_BEFORE = /(?:bộ|sở|vụ|cục|phòng|ban|ban quản lý|chính -)\s{1,2}$/;
/** What a law is about, and no act beside it: Luật Quy hoạch số 21/2017/QH14. */
const NAMES_OF_LAWS = new Set(['quy hoạch', 'kế hoạch']);
const LAW_BEFORE = /(?:^|\P{L})luật\s{1,2}$/u;
/** "Kế hoạch hóa gia đình": a verb made of the noun. */
const VERB_OF_PLAN = /^\s{1,2}h(?:óa|oá)(?!\p{L})/u;
/** The second syllable of pháp luật, kỷ luật, quy luật. */
const NO_LAW = /(?:pháp|kỷ|quy)\s{1,2}$/;
const NUMBER = new RegExp(NUMBER_SOURCE, 'g');
const LETTER_OR_DIGIT_LEFT = /[\d.:/\-\u2010-\u2015%]/;

/** Head words and numbers of a text, each list in order. `lower` is the text in small letters, of the same length. */
export function findAnchors(text: string, lower: string): Anchors {
  return { heads: findHeads(text, lower), numbers: findNumbers(text, lower) };
}

function findHeads(text: string, lower: string): HeadAnchor[] {
  const heads: HeadAnchor[] = [];
  const { length } = lower;
  for (let start = 0; start < length; start++) {
    const code = lower.charCodeAt(start);
    if (!isLetter(code)) continue;
    let hash = code;
    let end = start + 1;
    for (; end < length; end++) {
      const next = lower.charCodeAt(end);
      if (!isLetter(next)) break;
      hash = hashOn(hash, next);
    }
    const seconds = SECOND_LETTERS[hash & HASHES] as number;
    const head =
      (seconds !== 0 && mayGoOn(lower, end, seconds)) || mayBeShort(text, start, code)
        ? headAt(text, lower, start)
        : null;
    if (head === null) {
      start = end;
    } else {
      heads.push(head);
      start = head.end - 1;
    }
  }
  return heads;
}

/**
 * False where the word behind the first one, which ends at `end`, begins with none of the letters it may; true where more
 * than a space parts them.
 */
function mayGoOn(lower: string, end: number, seconds: number): boolean {
  const second = lower.charCodeAt(end + 1);
  return (seconds & bitOf(second)) !== 0 || !isLetter(second);
}

/** @param code the letter at `at`, in small */
function mayBeShort(text: string, at: number, code: number): boolean {
  const first = text.charCodeAt(at);
  return first !== code && SHORT_OPENINGS[openingOf(first, text.charCodeAt(at + 1))] === 1;
}

function headAt(text: string, lower: string, start: number): HeadAnchor | null {
  const capital = text.charCodeAt(start) !== lower.charCodeAt(start);
  const hit = HEADS.longest(lower, start);
  if (hit !== null) {
    const { head, type, family } = hit.value;
    if (NAMES_OF_LAWS.has(head) && LAW_BEFORE.test(lower.slice(Math.max(0, start - 6), start))) return null;
    if (NAMES_OF_BODIES.has(head) && BODY_BEFORE.test(lower.slice(Math.max(0, start - 12), start))) return null;
    if (head === 'kế hoạch' && VERB_OF_PLAN.test(lower.slice(hit.end, hit.end + 7))) return null;
    if (head === 'luật' && NO_LAW.test(lower.slice(Math.max(0, start - 6), start))) return null;
    return { start, end: hit.end, head, type, family, abbreviated: false, capital };
  }
  const short = capital ? ABBREVIATIONS.longest(text, start) : null;
  if (short === null) return null;
  const { head, type, family } = short.value;
  return { start, end: short.end, head, type, family, abbreviated: true, capital };
}

function findNumbers(text: string, lower: string): NumberAnchor[] {
  const numbers: NumberAnchor[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
    const start = match.index;
    const inAddress = insideAddress(lower, start) || ESCAPED.test(lower.slice(NUMBER.lastIndex, NUMBER.lastIndex + 3));
    if (standsFree(lower, start) && !inAddress) numbers.push({ start, end: NUMBER.lastIndex });
  }
  return numbers;
}

/** No digit, letter or separator glued to the left: 28-KL/TW is not in 128-KL/TW. "số118" and "NĐ118" are glued print. */
function standsFree(lower: string, start: number): boolean {
  if (start === 0 || isSpace(lower.charCodeAt(start - 1))) return true;
  const before = lower.charAt(start - 1);
  if (LETTER_OR_DIGIT_LEFT.test(before))
    return before === ':' || before === '.' ? isLetter(lower.charCodeAt(start - 2)) : false;
  if (!isLetter(before.charCodeAt(0))) return true;
  return /(?:số|nđ|qđ|nq|ct|kl|cv)$/.test(lower.slice(Math.max(0, start - 4), start));
}

/** A letter as addresses escape it: "…&Keyword=48/2018/TT-BL%C4%90TBXH", also where print has broken the address before. */
const ESCAPED = /^%[0-9a-f]{2}$/;

/** Inside a web address or e-mail address. */
function insideAddress(lower: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && !isSpace(lower.charCodeAt(from - 1))) from--;
  if (from === start) return false;
  const token = lower.slice(from, start);
  return (
    token.includes('://') || token.startsWith('www.') || token.includes('@') || /\.(?:vn|com|org|gov)\//.test(token)
  );
}
