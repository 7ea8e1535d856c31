import type { DateInterval } from '../../../src/facts/document.js';
import { isoDay } from '../period.js';

const DATE =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/g;
/** Words before a date that look ahead: it is no date of something that exists. */
const AHEAD =
  /(?:trước|chậm nhất|chậm nhất là|muộn nhất|đến hết|hết|đến|từ|hoàn thành|từ ngày|đến ngày)\s*(?:là\s+)?(?:ngày\s+)?$/iu;
/** "Nghị quyết số 01/NQ-CP ngày": what was issued then was there when the document was written. */
const ISSUED = /[/-]\p{Lu}[\p{L}\d-]*\s*,?\s*ngày\s*$/u;
const LOOK_BACK = 28;

/**
 * When an undated document was written: after the latest date it prints (deadlines left out) and before the end of the
 * first month of the period it plans for (design, "Resolution"); a plan that cites an act issued later in that period
 * was written in the course of it. Null where it plans for no year.
 */
export function writtenBetween(text: string, period: DateInterval | null): DateInterval | null {
  if (period === null) return null;
  const year = Number(period.from.slice(0, 4));
  const several = period.from.slice(0, 4) !== period.to.slice(0, 4);
  const bound = several ? period.to : `${year}-01-31`;
  let latest: string | null = null;
  for (const match of text.matchAll(DATE)) {
    const at = match[1] === undefined ? 4 : 1;
    const day = isoDay(Number(match[at + 2]), Number(match[at + 1]), Number(match[at]));
    if (day === null || day > period.to || (latest !== null && day <= latest)) continue;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (day <= bound ? !AHEAD.test(before) : ISSUED.test(before)) latest = day;
  }
  const from = latest ?? `${year - 1}-01-01`;
  const end = `${year}-01-31`;
  if (from <= end) return { from, to: end };
  return { from, to: several ? `${Number(from.slice(0, 4)) + 1}-01-31` : period.to };
}
