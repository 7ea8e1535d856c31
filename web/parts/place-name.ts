import { namePlace } from '../../src/labels/name-place.js';
import { language } from '../i18n/language.js';

/** What a place is called in the language of the page. */
export function placeName(id: string): string {
  return namePlace(id, language.value);
}
