import { tellApart } from '../../src/labels/tell-apart.js';
import { language } from '../i18n/language.js';

/** What tells two instruments of one number apart, in the language of the page. */
export function distinctionOf(instrument: Parameters<typeof tellApart>[0]): string {
  return tellApart(instrument, language.value);
}
