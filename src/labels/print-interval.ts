import type { Language } from '../errors/errors.js';
import { printDate } from '../register/describe-validity.js';

/** `01/01/2024 – 31/3/2024`, or one date when both ends are equal; whole calendar years as `2024` or `2021 – 2025`. */
export function printInterval(from: string | null, to: string | null, language: Language): string {
  if (from !== null && to !== null) {
    const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
    if (from.endsWith('-01-01') && to.endsWith('-12-31')) return year === lastYear ? year : `${year} – ${lastYear}`;
    if (from === to) return printDate(from, language);
  }
  return [from, to].map((end) => (end === null ? '…' : printDate(end, language))).join(' – ');
}
