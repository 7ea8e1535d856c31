import { tellApart } from '../../src/labels/tell-apart.js';
import { language } from '../i18n/language.js';

/** What tells two instruments of one number apart, in the language of the page. */
export function distinctionOf(instrument: Parameters<typeof tellApart>[0]): string {
  return tellApart(instrument, language.value);
}

/** The same where a line may break: after the point that parts two things, not before it. */
export function distinctionLine(instrument: Parameters<typeof tellApart>[0]): string {
  return distinctionOf(instrument).replaceAll(' · ', '\u00a0· ');
}
