import { InvalidArgumentError } from 'commander';
import { placeAt, placeById } from '../src/places/index.js';

/** A whole number within limits, for options such as `--limit` and `--depth`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) throw new InvalidArgumentError(`${least}–${most}`);
    return value;
  };
}

/** One word of a closed list; what is wrong names the list. */
export function oneOf<T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw new InvalidArgumentError(words.join(', '));
    return found;
  };
}

/** Collects a repeatable option whose values come from a closed list, several at once with commas. */
export function someOf<T extends string>(words: readonly T[]): (text: string, before: readonly T[] | undefined) => T[] {
  const one = oneOf(words);
  return (text, before) => [...(before ?? []), ...text.split(',').map((word) => one(word.trim()))];
}

/** Collects a repeatable option whose values are free and may hold commas. */
export function several(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), text];
}

/** A province by its name or id, as every id that it can be: the one before and the one after a merger. */
export function place(text: string): readonly string[] {
  if (placeById(text) !== undefined) return [text];
  const found = placeAt(text, null);
  if (found.length === 0) throw new InvalidArgumentError('Nghệ An, tay-ninh');
  return found;
}

/** A day as `2026-02-28` or `28/2/2026`, as ISO. */
export function day(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  const value = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('2026-02-28, 28/2/2026');
  }
  return value;
}

/** A time as `2026`, `2024-2025`, `2024-03` or `2024-03-01..2024-06-30`, as its first and last day. */
export function interval(text: string): { readonly from: string; readonly to: string } {
  const [first = '', last = first] = text.includes('..') ? text.split('..') : yearRange(text);
  const from = edge(first, 'first');
  const to = edge(last, 'last');
  if (from === null || to === null || from > to) {
    throw new InvalidArgumentError('2026, 2024-2025, 2024-03, 2024-03-01..2024-06-30');
  }
  return { from, to };
}

function yearRange(text: string): readonly string[] {
  const years = /^(\d{4})\s*[-–]\s*(\d{4})$/.exec(text);
  return years === null ? [text] : [years[1] ?? '', years[2] ?? ''];
}

function edge(text: string, which: 'first' | 'last'): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (parts === null) return null;
  const [, year, month, date] = parts;
  if (date !== undefined) return day(text.trim());
  const [firstMonth, lastMonth] = month === undefined ? [1, 12] : [Number(month), Number(month)];
  if (lastMonth < 1 || lastMonth > 12) return null;
  if (which === 'first') return `${year}-${String(firstMonth).padStart(2, '0')}-01`;
  return new Date(Date.UTC(Number(year), lastMonth, 0)).toISOString().slice(0, 10);
}
