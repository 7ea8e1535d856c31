import type { Identity } from '../designation/identity.js';
import type { Language } from '../errors/errors.js';
import { printDate } from '../register/describe-validity.js';
import { printTerm } from '../terms/index.js';
import { namePlace } from './name-place.js';
import type { Text } from './text.js';

const TERM: Text = { vi: 'khóa', en: 'term' };
const TERM_OF_YEARS: Text = { vi: 'nhiệm kỳ', en: 'term' };
const PROVISIONAL: Text = { vi: 'chưa đủ thông tin', en: 'provisional' };

/** What tells two instruments of one number apart: issuer, date (or year), Party term, place, and whether it is all known. */
export function tellApart(
  {
    identity,
    issued,
    issuer,
    provisional,
  }: {
    readonly identity: Pick<Identity, 'year' | 'term' | 'place'>;
    readonly issued: string | null;
    readonly issuer: string | null;
    readonly provisional: boolean;
  },
  language: Language,
): string {
  const parts: string[] = issuer === null ? [] : [issuer];
  if (issued !== null) parts.push(printDate(issued, language));
  else if (identity.year !== null) parts.push(String(identity.year));
  if (identity.term !== null)
    parts.push(`${(identity.term.includes('-') ? TERM_OF_YEARS : TERM)[language]} ${printTerm(identity.term)}`);
  const place = identity.place === null ? null : namePlace(identity.place, language);
  // "UBND tỉnh Tây Ninh" has said it.
  if (place !== null && issuer?.includes(place) !== true) parts.push(place);
  if (provisional) parts.push(PROVISIONAL[language]);
  return parts.join(' · ');
}
