import type { Language } from '../../src/errors/errors.js';
import { printDate } from '../../src/register/describe-validity.js';

/** A time in UTC as day and minute here: `23/11/2026 08:30`. */
export function printTime(iso: string, language: Language): string {
  const time = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${printDate(day, language)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
