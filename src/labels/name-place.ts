import type { Language } from '../errors/errors.js';
import { placeById, provinceOf } from '../places/index.js';
import { printDate } from '../register/describe-validity.js';
import type { Text } from './text.js';

const SINCE: Text = { vi: 'từ', en: 'since' };

/** What a place is called: "Tây Ninh", the merged one "Tây Ninh (từ 01/7/2025)"; a lower place by its id. */
export function namePlace(id: string, language: Language): string {
  const place = placeById(id);
  if (place !== undefined)
    return place.from === null ? place.name : `${place.name} (${SINCE[language]} ${printDate(place.from, language)})`;
  const province = provinceOf(id);
  return province === undefined ? id : `${id.slice(0, -province.id.length - 1)}, ${province.name}`;
}
