import type { DateInterval } from '../../../src/facts/document.js';
import { parsePeriod } from '../period.js';

const OWN_YEAR = /(?<!đến\s)(?<!đến hết\s)(?<![\p{L}\d])năm\s+(\d{4})(?!\s*[-–]\s*\d{4})(?!\d)/giu;
/** Dates in a title are those of instruments it names. */
const DAYS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s*,?\s+năm\s+\d{4}/giu;
/** "Luật Đất đai năm 2024": the year of the law. */
const LAW = /(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Công ước)\s[^,;.]{2,60}$/u;
const YEARS = /\d{4}\s*(?:[-–]|đến)/u;
const SHORTER = /(?<!\p{L})(?:quý|tháng)\s/iu;

/**
 * The period a title says it plans for: its last "năm …" that is no horizon ("định hướng đến năm 2030"), else its
 * "giai đoạn …"; a quarter or a month of a year where it names one.
 */
export function periodOfTitle(printed: string): DateInterval | null {
  // Every period names a year, and most headings none.
  if (!/\d/.test(printed)) return null;
  const title = printed.replace(DAYS, '');
  const period = SHORTER.test(title) ? parsePeriod(title) : null;
  if (period !== null && period.kind === 'within') return interval(period.from, period.to);
  const years = [...title.matchAll(OWN_YEAR)].filter((match) => !LAW.test(title.slice(0, match.index)));
  const last = years[years.length - 1]?.[1];
  if (last !== undefined) return { from: `${last}-01-01`, to: `${last}-12-31` };
  const whole = YEARS.test(title) ? parsePeriod(title) : null;
  return whole === null || whole.kind === 'by' ? null : interval(whole.from, whole.to);
}

/** The year most of the given words speak of, if most do: of time cells, of headings. */
export function periodOfMost(texts: readonly string[]): DateInterval | null {
  const counts = new Map<string, number>();
  let dated = 0;
  for (const text of texts) {
    const period = periodOfTitle(text);
    if (period === null) continue;
    dated++;
    const year = period.from.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const [year, count] of counts) {
    if (count > dated * 0.6 && count >= 2) return { from: `${year}-01-01`, to: `${year}-12-31` };
  }
  return null;
}

function interval(from: string | null, to: string | null): DateInterval | null {
  return from === null || to === null ? null : { from, to };
}
