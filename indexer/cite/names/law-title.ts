import { oneLine } from '../../../src/text/one-line.js';
import { isLetter, isSpace, skipSpace } from '../letters.js';
import { PhraseTrie } from '../phrase-trie.js';
import type { Source } from '../source.js';
import { COMMA_TITLES, TITLE_CONTINUATIONS, TITLE_STOPS } from './title-words.data.js';

const STOPS = new PhraseTrie(TITLE_STOPS.map(({ stop }) => [stop, true] as const));
const CONTINUATIONS = new PhraseTrie(TITLE_CONTINUATIONS.map(({ words }) => [words, true] as const));
const COMMA_OPENERS = new Set(COMMA_TITLES.map(({ before }) => before));
/** Words after which a head stands alone: "Luật này", "Luật và các …", "Luật sau khi …". */
const BARE = new PhraseTrie(
  [
    'này',
    'các',
    'những',
    'kế thừa',
    'chỉ',
    'giao',
    'cho phép',
    'đề xuất',
    'dự kiến',
    'thể hiện',
    'bao gồm',
    'gồm',
    'đó',
    'ấy',
    'trên',
    'nêu',
    'nói',
    'nêu trên',
    'nói trên',
    'mới',
    'và',
    'sau khi',
    'sau đây',
    'có',
    'được',
    'của',
    'hiện',
    'khi',
    'theo',
    'để',
    'tại',
    'là',
    'thì',
    'cũng',
    'đã',
    'sẽ',
    'đang',
    'số',
    'hoặc',
    'với',
    'cho',
    'từ',
    'nhằm',
    'chuyên ngành',
    'khác',
    'liên quan',
    'gốc',
    'cũ',
    'không',
    'phải',
    'mà',
    'nếu',
    'như',
    'do',
    'bằng',
    'trong',
    'ngoài',
    'đến',
    'tới',
    'ban hành',
    'quy định',
    'hướng dẫn',
    'còn',
    'chưa',
    'hết',
    'sư',
    'gia',
    'lệ',
    'hóa',
    'pháp',
    'tục',
    'định',
    'ở',
    'nước ngoài',
    'quốc tế',
    'nhà nước ta',
    'chơi',
    'hiện hành',
    'ngày',
    'năm',
    'bị',
    'trình',
    'bảo đảm',
    'đảm bảo',
    'phù hợp',
    'kịp thời',
  ].map((word) => [word, true] as const),
);
/** With a capital: the next sentence, heading or citation, its full stop lost. */
const NEXT_SENTENCE = new PhraseTrie(
  [
    'căn cứ',
    'căn cứ vào',
    'điều',
    'khoản',
    'chương',
    'mục',
    'phần',
    'luật',
    'bộ luật',
    'pháp lệnh',
    'nghị định',
    'nghị quyết',
    'quyết định',
    'thông tư',
    'chỉ thị',
    'hiến pháp',
    'phụ lục',
    'theo',
  ].map((word) => [word, true] as const),
);
const MAX_SYLLABLES = 18;

/**
 * End of the title that stands at `start` (just after a law's head), by the grammar of titles alone: the first stop word,
 * sign, number or unlicensed comma ends it. `start` again when the head stands alone.
 */
export function endOfLawTitle(source: Source, start: number, limit: number): number {
  const { text, lower } = source;
  let at = skipSpace(lower, start);
  if (at === start || at >= limit || !isLetter(lower.charCodeAt(at))) return start;
  if (BARE.longest(lower, at) !== null && !isTitleDespite(source, at)) return start;
  const first = at;
  let end = start;
  for (let syllables = 0; at < limit && syllables < MAX_SYLLABLES; ) {
    const code = lower.charCodeAt(at);
    if (code === 0x2c) {
      if (!goesOnAfterComma(source, first, end, at)) break;
      at = skipSpace(lower, at + 1);
      continue;
    }
    if (!isLetter(code)) break;
    const small = text.charCodeAt(at) === code;
    if (syllables > 0 && !small && NEXT_SENTENCE.longest(lower, at) !== null) break;
    if (
      syllables > 0 &&
      small &&
      STOPS.longest(lower, at) !== null &&
      CONTINUATIONS.longest(lower, at) === null &&
      !isHalfOfWord(lower, at)
    )
      break;
    if (syllables > 0 && lower.startsWith('và ', at) && endsAfterAnd(source, skipSpace(lower, at + 2), limit)) break;
    let stop = at;
    while (stop < limit && isLetter(lower.charCodeAt(stop))) stop++;
    // A hyphen inside a word of a title (e-mail, phòng-chống, KHCN&ĐMST); a spaced one ends it.
    if (/[-&]/.test(lower.charAt(stop)) && isLetter(lower.charCodeAt(stop + 1))) {
      stop++;
      while (stop < limit && isLetter(lower.charCodeAt(stop))) stop++;
    }
    end = stop;
    syllables++;
    at = skipSpace(lower, stop);
    if (at === stop && !isSpace(lower.charCodeAt(stop)) && lower.charCodeAt(stop) !== 0x2c) break;
  }
  return end;
}

/** Titles whose first word is one that usually leaves the head alone: "Luật Luật sư", "Luật Quy hoạch". */
function isTitleDespite(source: Source, at: number): boolean {
  const { text, lower } = source;
  const capital = text.charCodeAt(at) !== lower.charCodeAt(at);
  return (capital && !/^(?:sư|gia)(?![\p{L}])/u.test(lower.slice(at, at + 5))) || lower.startsWith('về ', at);
}

/** "số" with a number behind it; without one it ends a word ("Luật Dân số", "Luật Chuyển đổi số"). */
const BEFORE_NUMBER = /số\s{0,3}:?\s{0,3}(?:\d|\.{2}|…|_|\/)/y;

/** The "năm" of "hằng năm", the "số" of "dân số", the "do" of "tự do", the "không" of "hàng không". */
function isHalfOfWord(lower: string, at: number): boolean {
  if (lower.startsWith('số', at) && !isLetter(lower.charCodeAt(at + 2))) {
    BEFORE_NUMBER.lastIndex = at;
    return !BEFORE_NUMBER.test(lower);
  }
  if (lower.startsWith('do', at) && !isLetter(lower.charCodeAt(at + 2)))
    return /\stự\s{1,2}$/.test(lower.slice(Math.max(0, at - 5), at));
  if (lower.startsWith('không', at)) return /\shàng\s{1,2}$/.test(lower.slice(Math.max(0, at - 7), at));
  return lower.startsWith('năm', at) && /\sh[ằà]ng\s{1,2}$/.test(lower.slice(Math.max(0, at - 7), at));
}

/** "và" followed by nothing that could belong to a title. */
function endsAfterAnd(source: Source, after: number, limit: number): boolean {
  return after >= limit || !isLetter(source.lower.charCodeAt(after));
}

/** After "Phòng," in "Phòng, chống …": the words so far take a comma, and what follows is written small or as a title is. */
function goesOnAfterComma(source: Source, first: number, end: number, comma: number): boolean {
  const before = oneLine(source.lower.slice(first, end)).replace(/ ,/g, ',');
  if (!COMMA_OPENERS.has(before) && !COMMA_OPENERS.has(before.slice(before.lastIndexOf(', ') + 2))) return false;
  const after = skipSpace(source.lower, comma + 1);
  return isLetter(source.lower.charCodeAt(after)) && STOPS.longest(source.lower, after) === null;
}
