import type { JSX } from 'preact';
import { STATUSES } from '../../../src/facts/outcome.js';
import { findingReason } from '../../../src/labels/finding-reason.js';
import { findingLabel } from '../../../src/labels/outcome-words.js';
import type { Finding } from '../../data/types.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';

/** What is to be checked, why, and the words to put instead where they are known. */
export function FindingWords({ finding }: { readonly finding: Finding }): JSX.Element {
  const { kind, replacement } = finding;
  // What is open says only what is missing here: the words themselves stand right beside it.
  const open = STATUSES.some((status) => status === kind);
  const reason = findingReason(open ? { ...finding, printed: null } : finding, language.value);
  return (
    <div class={`found found-${kind}`}>
      <strong>{label(findingLabel(kind, finding.candidates.length))}</strong>
      {reason === '' ? null : <p class="small">{reason}</p>}
      {replacement === null ? null : (
        <p class="small">
          <span class="soft">{say('findings.replacement')}:</span> <q class="words">{replacement}</q>{' '}
          <CopyButton name={say('check.copy-replacement')} copy={replacement} />
        </p>
      )}
    </div>
  );
}
