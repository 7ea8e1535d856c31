import { findAgency } from '../../../src/issuers/index.js';
import { placeAt } from '../../../src/places/index.js';
import type { Span } from '../../../src/text/span.js';
import { skipSpace } from '../letters.js';
import { PhraseTrie } from '../phrase-trie.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';
import { SUBJECT_CUES } from './subject-cues.data.js';

const CUES = new PhraseTrie(SUBJECT_CUES.map(({ cue }) => [cue, true] as const));
/** "giao" is also a syllable of Bộ Ngoại giao and of giao thông. */
const CUE_WORDS = SUBJECT_CUES.map(({ cue }) => (cue === 'giao' ? '(?<!ngoại )giao(?! thông| dịch)' : cue)).join('|');
/** Where a citation's tail (date, issuer, term) has ended for certain. */
const TAIL_STOP = new RegExp(`[;“”"!?…]|\\.(?=\\s|$)|\\((?!\\s?kh[óo])|(?<=[\\s(,])(?:${CUE_WORDS})(?=\\s)`, 'g');

/**
 * End of the stretch after a number in which date, issuer and term may stand: the first `;`, quote, sentence end or
 * subject cue, at most `limit`. A cue printed with a capital ("Ban Tổ chức Tỉnh ủy") is part of a name.
 */
export function findTailEnd(source: Source, from: number, limit: number): number {
  const stretch = source.lower.slice(from, limit);
  TAIL_STOP.lastIndex = 0;
  for (let match = TAIL_STOP.exec(stretch); match !== null; match = TAIL_STOP.exec(stretch)) {
    const at = from + match.index;
    if (match[0] === '.' && isOfCityName(source, at, limit)) continue;
    const named =
      match[0].length > 1 && source.text.charCodeAt(at) !== source.lower.charCodeAt(at) && match[0] !== 'v/v';
    if (!named) return at;
  }
  return limit;
}

/** "UBND TP. Hồ Chí Minh": the stop shortens "thành phố" where a province, or a name of two words that is no office, follows. */
function isOfCityName({ text, lower }: Source, stop: number, limit: number): boolean {
  if (!/(?:^|[\s(])t[px]$/.test(lower.slice(Math.max(0, stop - 3), stop))) return false;
  const after = text.slice(stop + 1, Math.min(limit, stop + 40)).trimStart();
  const words = after.split(/[\s,;.()]+/u, 4);
  if (words.some((_, at) => placeAt(words.slice(0, at + 1).join(' '), null).length > 0)) return true;
  return /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u.test(after) && findAgency(after) === null;
}

/** Words that end a subject wherever they stand (a comma or a break before them is left out with them). */
const STOPS = new RegExp(
  '[;!?…]|\\.(?=\\s|$)|' +
    '(?<=\\s|\\()(?:' +
    [
      '(?:được\\s|đã\\s)?ban hành kèm theo',
      '\\(?kèm theo',
      'theo (?:nghị|quyết|chỉ|thông|kế|công|luật)',
      '(?:đã\\s)?được sửa đổi',
      '(?:ngay\\s)?sau khi',
      'trong đó',
      'nhất là',
      'đặc biệt là',
      'có hiệu lực',
      'hết hiệu lực',
      'và (?:các\\s)?(?:văn bản|quy định)',
      'và các (?:nghị định|thông tư|kế hoạch|chương trình)(?!\\s(?:số|\\d))',
      'để (?:tạo|bảo đảm|đảm bảo|nâng cao|kịp thời|phục vụ|góp phần|thực hiện)',
      'theo (?:yêu cầu|tinh thần|chỉ đạo|đúng|quy định của pháp luật)',
      'nhằm',
      'gắn với',
    ].join('|') +
    ')(?![\\p{L}])',
  'gu',
);
/** Characters a subject may run on for. */
const LONGEST = 700;
const OPENING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
]);

/**
 * The subject after a number ("về …", "phê duyệt …", quoted or not), up to where `limit`, a stop word, the closing
 * bracket of an outer pair or the sentence end cuts it; null when no cue opens one.
 */
export function readSubject(source: Source, mention: Working, limit: number): Span | null {
  const { text, lower } = source;
  let start = skipSpace(text, mention.tail);
  if (text.charAt(start) === ',') {
    const after = skipSpace(text, start + 1);
    if (CUES.longest(lower, after) === null || !/^(?:về|v\/v)/.test(lower.slice(after, after + 4))) return null;
    start = after;
  }
  if (start >= limit) return null;
  const quote = OPENING.get(text.charAt(start));
  if (quote !== undefined) {
    const length = text.slice(start + 1, Math.min(limit, start + LONGEST)).indexOf(quote);
    return length < 0 ? null : { start, end: start + length + 2 };
  }
  if (CUES.longest(lower, start) === null) return null;
  // What a draft changes belongs to it: "sửa đổi … Quy định kèm theo Nghị quyết số A và Nghị quyết số B".
  const object = mention.draft?.targets[0]?.end ?? start;
  const end = endOfSubject(source, start, Math.min(limit, start + LONGEST), Math.max(1, object - start));
  return end > start ? { start, end } : null;
}

/** First stop `from` characters after `start`, outside quotes; brackets opened inside must close inside. */
function endOfSubject(source: Source, start: number, limit: number, from: number): number {
  const stretch = source.lower.slice(start, limit);
  let end = limit;
  let quoted: readonly Span[] | null = null;
  STOPS.lastIndex = from;
  for (let match = STOPS.exec(stretch); match !== null; match = STOPS.exec(stretch)) {
    const at = match.index;
    quoted ??= insideOf(stretch, '“', '”');
    if (quoted.some((span) => span.start < at && at < span.end)) continue;
    end = start + at;
    break;
  }
  const bracket = unbalanced(source.text, start, end);
  if (bracket >= 0) end = bracket;
  while (end > start && /[\s,(–-]/.test(source.text.charAt(end - 1))) end--;
  return end;
}

function insideOf(stretch: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  for (let at = stretch.indexOf(open); at >= 0; at = stretch.indexOf(open, at + 1)) {
    const end = stretch.indexOf(close, at);
    if (end < 0) break;
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}

/** Offset of the first closing bracket or quote without its opening, or -1. */
function unbalanced(text: string, start: number, end: number): number {
  let round = 0;
  let quotes = 0;
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char === '(') round++;
    else if (char === ')' && --round < 0) return i;
    else if (char === '“') quotes++;
    else if (char === '”' && --quotes < 0) return i;
  }
  return -1;
}
