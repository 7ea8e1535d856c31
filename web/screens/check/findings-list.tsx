import type { JSX } from 'preact';
import { findingReason } from '../../../src/labels/finding-reason.js';
import { findingLabel } from '../../../src/labels/outcome-words.js';
import type { Lookup } from '../../data/types.js';
import { label, language, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';

/** What to look at, in the order of the text, each with the words to put instead where they are known. */
export function FindingsList({
  findings,
  onShow,
}: {
  readonly findings: Lookup['findings'];
  readonly onShow: (start: number) => void;
}): JSX.Element {
  const shown = [...findings].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return (
    <section class="stack" aria-labelledby="check-findings">
      <h2 id="check-findings">
        {say('check.findings')} <span class="soft number">({printNumber(shown.length)})</span>
      </h2>
      {shown.length === 0 ? (
        <p class="notice notice-good">{say('check.no-findings')}</p>
      ) : (
        <ul class="panel list">
          {shown.map((finding) => {
            const { id, kind, start, line, text, replacement } = finding;
            const reason = findingReason(finding, language.value);
            return (
              <li key={id} class="stack finding">
                <div class="row">
                  <strong>{label(findingLabel(kind, finding.candidates.length))}</strong>
                  {line === null ? null : <span class="soft small">{say('evidence.line', { line })}</span>}
                  {start === null ? null : (
                    <button type="button" class="button button-plain" onClick={() => onShow(start)}>
                      {say('check.show')}
                    </button>
                  )}
                </div>
                {start === null ? null : (
                  <p>
                    <mark>{text.replace(/\s+/g, ' ')}</mark>
                  </p>
                )}
                {reason === '' ? null : <p class="soft">{reason}</p>}
                {replacement === null ? null : (
                  <p class="check-replacement">
                    <span class="soft">{say('check.replace')}:</span> <q class="words">{replacement}</q>{' '}
                    <CopyButton name={say('check.copy-replacement')} copy={replacement} />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
