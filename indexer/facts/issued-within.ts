import type { Claim } from '../../src/facts/claim.js';
import type { CitedMention } from '../cite/cited.js';

/** Acts that name in their titles the laws they change, detail or carry out. */
const UNDER_LAWS = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'nghị định',
  'nghị quyết',
  'quyết định',
  'thông tư',
  'thông tư liên tịch',
]);

/**
 * "Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 quy định chi tiết **Luật Ban hành văn bản quy phạm pháp luật**": the law is the
 * one of that name when the decree was issued, whenever the decree is cited (domain reference §3.7, §4.1).
 */
export function issuedWithin(
  mention: CitedMention,
  { cited }: { readonly cited: readonly CitedMention[] },
): Pick<Claim, 'within'> {
  if (
    mention.date !== null ||
    mention.nameYear !== null ||
    !['luật', 'bộ luật', 'pháp lệnh'].includes(mention.type ?? '')
  )
    return {};
  for (let at = mention.nestedIn; at >= 0; at = (cited[at] as CitedMention).nestedIn) {
    const { type, date, symbol, nameYear, draft } = cited[at] as CitedMention;
    if (draft !== null || !UNDER_LAWS.has(type ?? '')) return {};
    if (date !== null) return { within: wholeOf(date.value) };
    const year = symbol?.year ?? nameYear;
    if (year !== null) return { within: wholeOf(String(year)) };
  }
  return {};
}

/** A day, a month or a year as an interval. */
function wholeOf(date: string): NonNullable<Claim['within']> {
  return { from: date + '-01-01'.slice(date.length - 4), to: date + '-12-31'.slice(date.length - 4) };
}
