import { DanchieuError } from '../../../src/errors/errors.js';
import type { DateInterval, StatedFacts } from '../../../src/facts/document.js';
import { placeAt } from '../../../src/places/index.js';
import { statedDate, statedPeriod, statedPlace } from './stated.js';

/**
 * Refuses what would not be understood: whoever states something relies on it. Empty words, which take back, are fine.
 * @param of a `document` may print the date that tells which of two places of one name is meant; for a `text` only what
 * is stated of it counts
 * @param prefix stands before the name of what is wrong (`context.`)
 * @throws DanchieuError `parameter-invalid` naming the part.
 */
export function checkStated({ date, place, period }: StatedFacts, of: 'document' | 'text', prefix = ''): void {
  const wrong = (name: string, detail: string): DanchieuError =>
    new DanchieuError('parameter-invalid', { name: `${prefix}${name}`, detail });
  const day = date ? statedDate(date) : null;
  if (date && day === null) throw wrong('date', date);
  if (place && !isPlace(place, day, of)) throw wrong('place', place);
  if (period && statedPeriod(period) === null) throw wrong('period', period);
}

function isPlace(words: string, day: DateInterval | null, of: 'document' | 'text'): boolean {
  if (statedPlace(words, day) !== null) return true;
  return of === 'document' && day === null && placeAt(words, null).length > 0;
}
