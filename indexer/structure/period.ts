import type { Period } from '../../src/facts/task.js';
import { remember } from '../../src/remember.js';
import { oneLine } from '../../src/text/one-line.js';

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})`;
const YEAR = String.raw`(?:\s*(?:[/.-]|của\s+năm|năm|,\s*năm)\s*|\s+)(\d{4})`;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const BETWEEN_DAYS = new RegExp(
  String.raw`(?:từ\s+)?(?:ngày\s+)?(?:${DAY})\s*(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?(?:${DAY})`,
  'u',
);
const LAST_DAY = new RegExp(
  String.raw`(?:trước|chậm\s+nhất(?:\s+là)?|muộn\s+nhất(?:\s+là)?|không\s+quá|đến\s+hết|đến|hết|hoàn\s+thành(?:\s+(?:trước|trong))?|xong\s+trước)\s*(?:vào\s+)?(?:ngày\s+)?(?:${DAY})`,
  'u',
);
const ANY_DAY = new RegExp(DAY, 'u');
const MONTHS = new RegExp(
  String.raw`tháng\s+(\d{1,2})(?:${YEAR})?\s*(?:đến|và(?=\s+tháng)|[-–])\s*(?:hết\s+)?(?:tháng\s+)?(\d{1,2})(?:${YEAR})?`,
  'u',
);
const MONTH = new RegExp(String.raw`(?<![\p{L}\d])tháng\s+(\d{1,2})(?!\s*\/\s*\d{1,2}\/)(?:${YEAR})?(?!\d)`, 'u');
const QUARTER = new RegExp(
  String.raw`quý\s+(iv|iii|ii|i|[1-4])(?![\p{L}\d])(?:\s*(?:,|và|[-–]|đến)\s*(?:quý\s+)?(iv|iii|ii|i|[1-4])(?![\p{L}\d]))*(?:${YEAR})?`,
  'u',
);
const QUARTER_NUMBER = /(?<![\p{L}\d])(iv|iii|ii|i|[1-4])(?![\p{L}\d])/gu;
const HALF = new RegExp(String.raw`(?:6|06|sáu)\s+tháng\s+(đầu|cuối)(?:\s+năm)?(?:${YEAR})?`, 'u');
const NINE = new RegExp(String.raw`(?:9|09|chín)\s+tháng(?:\s+đầu)?(?:\s+năm)?(?:${YEAR})?`, 'u');
const YEARS = /(?:năm|giai\s+đoạn|nhiệm\s+kỳ|từ)\s+(\d{4})\s*(?:[-–]|đến(?:\s+năm)?|và(?:\s+năm)?)\s*(\d{4})/u;
const ONE_YEAR = /(?<![\p{L}\d/])năm\s+(\d{4})(?!\d)/u;
const THIS_YEAR = /(?:trong|cả|suốt)\s+năm(?!\s*\d)/u;
const RECURRING =
  /(?<!\p{L})(?:thường\s+xuyên|định\s+kỳ|hằng\s+(?:năm|quý|tháng|tuần|ngày)|hàng\s+(?:năm|quý|tháng|tuần|ngày)|mỗi\s+(?:năm|quý|tháng|tuần)|liên\s+tục|các\s+kỳ\s+báo\s+cáo)(?!\p{L})/u;
const ON_EVENT =
  /(?<!\p{L})(?:ngay\s+(?:sau\s+)?khi|sau\s+khi|ngay\s+từ\s+khi|khi\s+(?:có|được|nhận|phát\s+sinh|cần)|theo\s+yêu\s+cầu|đột\s+xuất)(?!\p{L})/u;
/** Words that make the whole an event whatever dates it names: "sau khi … giai đoạn 2021-2025 được ban hành". */
const OPENS_EVENT = /^(?:ngay\s+)?(?:sau\s+|từ\s+)?khi\s/u;
const BEFORE = /(?:trước|chậm\s+nhất|muộn\s+nhất|đến\s+hết|xong\s+trước)/u;

/**
 * What a printed time means in ISO dates, or null when it names none ("theo kế hoạch").
 * @param text the words of a time cell or of a time phrase, nothing else
 * @param year the year the document plans for: "Quý II" and "6 tháng đầu năm" are quarters of that year
 */
export function parsePeriod(text: string, year: number | null = null): Period | null {
  return periodOf(`${year ?? ''}|${text}`);
}

/** A programme prints the same few times for all of its tasks. */
const periodOf = remember((yearAndText) => {
  const bar = yearAndText.indexOf('|');
  const year = bar === 0 ? null : Number(yearAndText.slice(0, bar));
  return readPeriod(
    oneLine(yearAndText.slice(bar + 1))
      .trim()
      .toLowerCase(),
    year,
  );
});

/** @param words lower case, as all patterns here are: letters of either case would make each of them several times as slow */
function readPeriod(words: string, year: number | null): Period | null {
  if (OPENS_EVENT.test(words)) return { from: null, to: null, kind: 'on-event' };
  if (RECURRING.test(words) && !LAST_DAY.test(words)) return { from: null, to: null, kind: 'recurring' };
  return days(words) ?? months(words, year) ?? quarters(words, year) ?? years(words, year) ?? event(words);
}

function days(words: string): Period | null {
  const between = BETWEEN_DAYS.exec(words);
  if (between !== null) {
    const from = dayOf(between, 1);
    const to = dayOf(between, 7);
    if (from !== null && to !== null && from <= to) return { from, to, kind: 'from-to' };
  }
  const last = LAST_DAY.exec(words) ?? ANY_DAY.exec(words);
  const to = last === null ? null : dayOf(last, 1);
  return to === null ? null : { from: null, to, kind: 'by' };
}

/** Reads one of the two ways a day is printed out of a match; `at` is its first group. */
function dayOf(match: RegExpExecArray, at: number): string | null {
  const printed = match[at] === undefined ? [3, 4, 5] : [0, 1, 2];
  const [day, month, year] = printed.map((offset) => Number(match[at + offset]));
  return isoDay(year as number, month as number, day as number);
}

function months(words: string, planned: number | null): Period | null {
  const several = MONTHS.exec(words);
  if (several !== null) {
    const last = numberOr(several[4], planned);
    const first = numberOr(several[2], last);
    return between(isoDay(first, Number(several[1]), 1), lastOfMonth(last, Number(several[3])), 'from-to');
  }
  const one = MONTH.exec(words);
  if (one === null) return null;
  const year = numberOr(one[2], planned);
  const month = Number(one[1]);
  if (BEFORE.test(words.slice(0, one.index))) {
    const whole = /hết\s*$|nhất(?:\s+là)?(?:\s+trong)?\s*$/u.test(words.slice(0, one.index));
    return by(whole ? lastOfMonth(year, month) : dayBefore(year, month));
  }
  return between(isoDay(year, month, 1), lastOfMonth(year, month), 'within');
}

function quarters(words: string, planned: number | null): Period | null {
  const half = HALF.exec(words);
  if (half !== null) {
    const year = numberOr(half[2], planned);
    return half[1] === 'đầu' ? span(year, 1, 6) : span(year, 7, 12);
  }
  const nine = NINE.exec(words);
  if (nine !== null) return span(numberOr(nine[1], planned), 1, 9);
  const found = QUARTER.exec(words);
  if (found === null) return null;
  const year = numberOr(found[3], planned);
  const printed = found[0].slice(0, found[3] === undefined ? undefined : found[0].length - found[3].length);
  const numbers = [...printed.matchAll(QUARTER_NUMBER)].map((match) => QUARTERS[match[1] as string] as number);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  if (BEFORE.test(words.slice(0, found.index))) return by(lastOfMonth(year, last * 3));
  return span(year, first * 3 - 2, last * 3);
}

function years(words: string, planned: number | null): Period | null {
  const several = YEARS.exec(words);
  if (several !== null) return between(isoDay(Number(several[1]), 1, 1), isoDay(Number(several[2]), 12, 31), 'from-to');
  const one = ONE_YEAR.exec(words);
  if (one !== null) return span(Number(one[1]), 1, 12);
  return THIS_YEAR.test(words) && planned !== null ? span(planned, 1, 12) : null;
}

function event(words: string): Period | null {
  return ON_EVENT.test(words) ? { from: null, to: null, kind: 'on-event' } : null;
}

function span(year: number, first: number, last: number): Period | null {
  return between(isoDay(year, first, 1), lastOfMonth(year, last), 'within');
}

function between(from: string | null, to: string | null, kind: 'within' | 'from-to'): Period | null {
  return from === null || to === null || from > to ? null : { from, to, kind };
}

function by(to: string | null): Period | null {
  return to === null ? null : { from: null, to, kind: 'by' };
}

function numberOr(printed: string | undefined, fallback: number | null): number {
  return printed === undefined ? (fallback ?? Number.NaN) : Number(printed);
}

/** `YYYY-MM-DD`, or null for a day the calendar does not have. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2200) || !(month >= 1 && month <= 12) || !(day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastOfMonth(year: number, month: number): string | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDay(year, month, days);
}

function dayBefore(year: number, month: number): string | null {
  return month === 1 ? isoDay(year - 1, 12, 31) : lastOfMonth(year, month - 1);
}
