import { printDate } from '../../../src/register/describe-validity.js';
import type { InstrumentCard } from '../../data/types.js';
import { language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';

/** How sure it is that there is this instrument and that it is called so, and what says it. */
export function howSure({ provisional, register, documents }: InstrumentCard): string {
  if (provisional) return say('instrument.known-provisional');
  if (register === null) return say('instrument.known-print', { documents });
  const { source } = register;
  if (!register.verified) return say('instrument.known-unverified', { source });
  return say('instrument.known-register', { source, asOf: printDate(register.asOf, language.value) });
}
