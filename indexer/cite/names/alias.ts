import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import type { HeadAnchor } from '../anchors.js';
import { skipSpace } from '../letters.js';
import { ORDINAL_SOURCE } from '../numbers/number-pattern.js';
import { PhraseTrie } from '../phrase-trie.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { COUNTED_NOUNS, SHORT_NUMBER_TYPES, type ShortNumberType } from './alias-words.data.js';

const TYPES = new Map(SHORT_NUMBER_TYPES.map((row) => [row.type, row]));
const COUNTED = new PhraseTrie(COUNTED_NOUNS.map((noun) => [noun, true] as const));
const NO = /\s{0,3}s[ốo]\s{0,3}:?\s{0,3}/y;
const ORDINAL = new RegExp(ORDINAL_SOURCE, 'y');
const NEXT = /\s{0,2}(?:,|và|&)\s{0,3}(?:s[ốo]\s{0,3}:?\s{0,3})?/y;
/** "NQ/TW số 18, 19": type and body first, ordinals after. */
const BODY_FIRST = /[/-]TW\s{1,3}s[ốo]\s{0,3}:?\s{0,3}/y;
/** "Đề án 06/CP" for the scheme's number. */
const LOOSE_BODY = /\d{1,3}\/(?:CP|TTg)(?![A-Za-zĐđ\d/-])/y;
/** Abbreviations too short to be taken for a head without "số" or a year after the ordinal. */
const WEAK_ABBREVIATIONS = new Set(['CT', 'TT', 'KH', 'CTr', 'TB', 'HD', 'CV', 'KL']);

/**
 * Citations by a bare ordinal, with or without a year: "Nghị quyết 57, 59", "NĐ 118/2021", "Đề án số 06". Never a count
 * ("Nghị quyết 02 năm …"), never a year.
 */
export function findShortNumbers(source: Source, taken: ReadonlySet<HeadAnchor>): Working[] {
  const mentions: Working[] = [];
  for (const head of source.anchors.heads) {
    const type = TYPES.get(head.type);
    if (type === undefined || taken.has(head) || head.head === 'tiểu đề án') continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (!isCitable(home) || home === undefined || head.end > home.end) continue;
    mentions.push(...readShortNumbers(source, head, type, block, home.end));
  }
  return mentions;
}

function readShortNumbers(
  source: Source,
  head: HeadAnchor,
  type: ShortNumberType,
  block: number,
  limit: number,
): Working[] {
  const { text } = source;
  let at = head.end;
  const bodyFirst = matchAt(BODY_FIRST, text, at);
  const number = bodyFirst > 0 ? bodyFirst : matchAt(NO, text, at);
  const labelled = number > 0;
  at = labelled ? number : skipSpace(text, at);
  if (!labelled && (!type.bare || !(head.capital || head.abbreviated) || (at === head.end && !head.abbreviated)))
    return [];
  const mentions: Working[] = [];
  for (let count = 0; count < 12; count++) {
    const loose = head.type === 'đề án' ? matchAt(LOOSE_BODY, text, at) : 0;
    const end = loose > 0 ? text.indexOf('/', at) : matchAt(ORDINAL, text, at);
    if (end === 0 || end > limit) break;
    const ordinal = text.slice(at, end);
    if (loose === 0 && !isOrdinal(source, head, ordinal, end, labelled, count)) break;
    const stop = loose > 0 ? loose : end;
    mentions.push(
      newWorking({
        kind: 'alias',
        start: count === 0 ? head.start : at,
        end: stop,
        block,
        head: count === 0 ? head : null,
        type: head.type,
        name: text.slice(at, end),
        symbol: bodyFirst > 0 ? parseSymbol(`${text.slice(at, end)}-${type.code}/TW`) : null,
      }),
    );
    const next = matchAt(NEXT, text, stop);
    if (next === 0) break;
    at = next;
  }
  return mentions;
}

function isOrdinal(
  source: Source,
  head: HeadAnchor,
  ordinal: string,
  end: number,
  labelled: boolean,
  count: number,
): boolean {
  const { lower, text } = source;
  if (/^(?:[.,]\d|\.?\s?[a-z]?\/|-|[.…_]{1,3}\s?\/)/.test(text.slice(end, end + 5))) return false;
  const hasYear = ordinal.includes('/');
  if (
    !hasYear &&
    !(labelled && count === 0) &&
    (Number(ordinal) > 2999 || /^(?:19|20)\d\d$/.test(ordinal) || /^0{2,}/.test(ordinal))
  )
    return false;
  if (head.abbreviated && WEAK_ABBREVIATIONS.has(head.head) && !hasYear && !labelled) return false;
  if (labelled && count === 0) return true;
  return COUNTED.longest(lower, skipSpace(lower, end)) === null;
}

/** End of a sticky match at `at`, or 0. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
