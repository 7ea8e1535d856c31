import type { Identity } from '../../src/designation/identity.js';
import { printDate } from '../../src/register/describe-validity.js';
import { printTerm } from '../../src/terms/index.js';
import { language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import { placeName } from './place-name.js';

/** What tells two instruments of one number apart: date (or year), Party term, place, and whether it is all known. */
export function distinctionOf({
  identity,
  issued,
  provisional,
}: {
  readonly identity: Pick<Identity, 'year' | 'term' | 'place'>;
  readonly issued: string | null;
  readonly provisional: boolean;
}): string {
  const parts: string[] = [];
  if (issued !== null) parts.push(printDate(issued, language.value));
  else if (identity.year !== null) parts.push(String(identity.year));
  if (identity.term !== null) parts.push(say('instrument.term', { term: printTerm(identity.term) }));
  if (identity.place !== null) parts.push(placeName(identity.place));
  if (provisional) parts.push(say('instrument.provisional'));
  return parts.join(' · ');
}
