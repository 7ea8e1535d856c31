import { remember } from '../../../src/remember.js';
import { Openings } from '../../../src/text/openings.js';
import { parsePeriod } from '../period.js';

const LONGEST = 90;
const LONGEST_LINE = 160;
/** Words that time cells are made of; a cell of nothing else is one. */
const TIME_WORDS = new Set(
  (
    'trong năm quý tháng ngày tuần thường xuyên hằng hàng cả đầu cuối giữa trước sau từ đến hết chậm nhất muộn là định kỳ theo kế hoạch giai đoạn ' +
    'i ii iii iv và các liên tục ngay khi có yêu cầu phát sinh đột xuất hoàn thành đợt nhiệm lần hoặc dự kiến thực hiện vào tiến độ quy định của cấp trên ' +
    'chương trình công tác văn bản hướng dẫn chỉ đạo mỗi tới sáu chín ba hai thời gian cùng khoảng tiếp hiện hành bộ trung ương'
  ).split(' '),
);
const OPENINGS = new Openings(TIME_WORDS);
/** Words such a cell may open with, beside numbers: "Kế hoạch năm 2026" is no time. */
const OPENERS = new Set(
  'trong năm quý tháng ngày tuần thường hằng hàng cả đầu cuối giữa trước sau từ đến hết chậm muộn định theo giai khi ngay đột liên hoàn mỗi dự vào khoảng các nhiệm sáu chín hai ba đợt'.split(
    ' ',
  ),
);
const STRONG =
  /(?<!\p{L})(?:năm|quý|tháng|thường xuyên|hằng|hàng|định kỳ|giai đoạn|liên tục|đột xuất|khi có|theo kế hoạch|theo tiến độ|theo quy định|theo chỉ đạo|theo yêu cầu|theo hướng dẫn)(?!\p{L})|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}/u;
/** Longer than any word of time with a date beside it. */
const LONGEST_WORD = 24;
const EDGES = /^[-–/.:,;()]+|[-–/.:,;()]+$/g;
/** Before and behind them stand digits, dashes and other signs. */
const FIRST_LETTER = 0x41;
const LAST_LETTER = 0x1eff;
const NUMBERS = /^\d{1,4}(?:[/.–-]\d{1,4}){0,2}$/;

/** True for a text that says when and nothing else: "Quý II/2026", "Trước ngày 30/6/2026", "Thường xuyên". */
export function isTimeCell(text: string): boolean {
  if (text.length > LONGEST || text.length < 3) return false;
  const first = text.charCodeAt(0);
  const digit = first >= 0x30 && first <= 0x39;
  if (!digit && text.charAt(0) === text.charAt(0).toLowerCase()) return false;
  if (!digit && (isOtherWord(text, 0) || !OPENERS.has(firstWord(text)))) return false;
  return (
    isOfTime(text) &&
    (!digit || !/^\d{4}$/.test(text)) &&
    (STRONG.test(text.toLowerCase()) || parsePeriod(text) !== null)
  );
}

/** True for a line that may be one of a time cell: it holds nothing but words of time. */
export function isOfTime(text: string): boolean {
  if (text.length > LONGEST) return false;
  // Most lines fall at their first word: the words are looked at before any pattern is.
  for (let at = 0; at < text.length; ) {
    if (isOtherWord(text, at)) return false;
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    if (!isTimeWord(text.slice(at, end))) return false;
    at = end + 1;
  }
  return true;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return (space < 0 ? text : text.slice(0, space)).toLowerCase().replace(EDGES, '');
}

/** True for a word that no time cell holds, told by its first letters; numbers and signs are not told. */
function isOtherWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= FIRST_LETTER && code <= LAST_LETTER && !OPENINGS.mayStandAt(text, at);
}

function isTimeWord(word: string): boolean {
  return word.length <= LONGEST_WORD && isShortTimeWord(word);
}

const isShortTimeWord = remember((word) => {
  const bare = word.toLowerCase().replace(EDGES, '');
  if (bare === '' || TIME_WORDS.has(bare) || NUMBERS.test(bare)) return true;
  const halves = bare.split(/[/,;]/);
  return halves.length > 1 && halves.every((half) => half === '' || NUMBERS.test(half) || TIME_WORDS.has(half));
});

/** A numeral belongs to the name before it ("Phòng Nghiệp vụ II"), save in "6 tháng đầu năm" and dates. */
const NUMERAL = /^(?:[IVX]+|\d+(?!\s+tháng|[/.-]))(?!\p{L})/u;

/** Where the time begins in a line that holds several cells ("Phòng A Phòng B Năm 2026"), or -1. */
export function trailingTime(text: string): number {
  if (text.length > LONGEST_LINE) return -1;
  let found = -1;
  for (let end = text.length; end > 0; ) {
    const at = text.lastIndexOf(' ', end - 1);
    if (at <= 0 || isOtherWord(text, at + 1) || !isTimeWord(text.slice(at + 1, end))) break;
    const tail = text.slice(at + 1);
    if (isTimeCell(tail) && !NUMERAL.test(tail)) found = at + 1;
    end = at;
  }
  return found;
}
