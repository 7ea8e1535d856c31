import type { DateInterval } from '../facts/document.js';
import { remember } from '../remember.js';
import type { Judgement } from './planner-finding.js';

/** Heads under which plans run for a time; the act that approves one is a decision. */
const SCHEMES: ReadonlySet<string> = new Set([
  'đề án',
  'chương trình',
  'kế hoạch',
  'chiến lược',
  'quy hoạch',
  'dự án',
  'quyết định',
]);
const PLAN_WORDS = /(?<!\p{L})(?:đề án|chương trình|kế hoạch|chiến lược|quy hoạch|dự án)(?!\p{L})/iu;
const SPAN =
  /(?:giai đoạn|thời kỳ|trong các năm|năm)\s+(?:từ\s+)?(?:năm\s+)?(?:19|20)\d\d\s*(?:-|–|đến(?: năm)?)\s*((?:19|20)\d\d)/giu;
const UNTIL = /(?:đến|tầm nhìn|định hướng)(?: hết)?(?: đến)? năm\s+((?:19|20)\d\d)/giu;
/** "Kế hoạch công tác năm 2024": at the end, and no day's year ("ngày 20 tháng 6 năm 2020") nor a law's. */
const YEAR = /(?<!\p{L})(?<!tháng \d{1,2} )(?<!(?:luật|hiến pháp)\s.{0,60})năm\s+((?:19|20)\d\d)["”.\s]*$/giu;

/** Last year of the time that a scheme's title gives it; null when it gives none. */
export const lastYearOf = remember((title: string): number | null => {
  const years = (pattern: RegExp): number[] => [...title.matchAll(pattern)].map((found) => Number(found[1]));
  const spans = [...years(SPAN), ...years(UNTIL)];
  const found = spans.length > 0 ? spans : years(YEAR);
  return found.length === 0 ? null : Math.max(...found);
});

/** A scheme, programme or plan whose own time, as its title gives it, ended before the period begins. */
export function judgeScheme(
  type: string | null,
  titles: readonly (string | null)[],
  period: DateInterval,
): Judgement | null {
  if (type === null || !SCHEMES.has(type)) return null;
  for (const title of titles) {
    if (title === null || (type === 'quyết định' && !PLAN_WORDS.test(title))) continue;
    const last = lastYearOf(title);
    if (last === null) continue;
    if (`${last}-12-31` >= period.from) return null;
    return { kind: 'scheme-over', against: String(last), since: `${last + 1}-01-01`, replacement: null };
  }
  return null;
}
