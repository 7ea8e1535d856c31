import type { JSX } from 'preact';
import { printInterval } from '../../src/labels/print-interval.js';
import type { DocumentSummary } from '../data/types.js';
import { language } from '../i18n/language.js';
import { say } from '../i18n/say.js';

/** When a document was written, as exactly as is known; what it does not print itself is said to be inferred or stated. */
export function DocumentDate({ dated }: { readonly dated: DocumentSummary['dated'] }): JSX.Element {
  if (dated === null) return <>{say('document.no-date')}</>;
  const { value, basis } = dated;
  return (
    <>
      {printInterval(value.from, value.to, language.value)}
      <Basis basis={basis} />
    </>
  );
}

/** That a value is not printed but follows from what is, or was stated by a person; nothing where it is printed. */
export function Basis({ basis }: { readonly basis: string | undefined }): JSX.Element | null {
  return basis === 'inferred' || basis === 'stated' ? <span class="soft"> {say(`document.${basis}`)}</span> : null;
}
