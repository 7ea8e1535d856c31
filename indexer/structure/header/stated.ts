import type { DateInterval } from '../../../src/facts/document.js';
import { placeAt, placeById } from '../../../src/places/index.js';
import { isoDay, parsePeriod } from '../period.js';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const PRINTED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEARS = /^(\d{4})\s*[-–]\s*(\d{4})$/;

/** A date as a person types it: a day, a month or a year, ISO or printed; null when it is none. */
export function statedDate(text: string): DateInterval | null {
  const words = text.trim();
  const printed = PRINTED.exec(words);
  if (printed !== null) return whole(isoDay(Number(printed[3]), Number(printed[2]), Number(printed[1])));
  const iso = ISO.exec(words);
  if (iso === null) return null;
  const year = Number(iso[1]);
  if (iso[3] !== undefined) return whole(isoDay(year, Number(iso[2]), Number(iso[3])));
  if (iso[2] === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = Number(iso[2]);
  const to = isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return to === null ? null : { from: `${iso[1]}-${iso[2]}-01`, to };
}

/** A period as a person types it: "2025", "2021-2025", "quý II/2025". */
export function statedPeriod(text: string): DateInterval | null {
  const years = YEARS.exec(text.trim());
  if (years !== null) return { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` };
  const date = statedDate(text);
  if (date !== null) return date;
  const period = parsePeriod(text);
  return period === null || period.from === null || period.to === null ? null : { from: period.from, to: period.to };
}

/** A place as a person types it: an id of `src/places`, or a name; null when it names no one place on that date. */
export function statedPlace(text: string, date: DateInterval | null): string | null {
  const words = text.trim();
  if (placeById(words) !== undefined) return words;
  const from = placeAt(words, date?.from ?? null);
  const to = placeAt(words, date?.to ?? null);
  return from.length === 1 && to.length === 1 && from[0] === to[0] ? (from[0] as string) : null;
}

function whole(day: string | null): DateInterval | null {
  return day === null ? null : { from: day, to: day };
}
