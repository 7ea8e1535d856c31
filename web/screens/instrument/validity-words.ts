import { fill } from '../../../src/labels/fill.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { printDate, VALIDITY_WORDS } from '../../../src/register/describe-validity.js';
import type { ValidityState } from '../../../src/register/validity.js';
import type { InstrumentCard } from '../../data/types.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';

/** Whether it is in force, never more certain than the register: in the words of the command line. */
export function validityWords({ validity, related }: InstrumentCard): string {
  if (validity === null) return say('instrument.validity-none');
  const by = related.find(({ id }) => id === validity.by);
  const state: ValidityState = validity.state;
  return fill(
    VALIDITY_WORDS[language.value][state],
    {
      since: validity.since === null ? '?' : printDate(validity.since, language.value),
      asOf: printDate(validity.asOf, language.value),
      by: by === undefined ? (validity.by ?? '?') : nameOf(by),
    },
    language.value,
  );
}
