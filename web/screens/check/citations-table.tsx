import type { JSX } from 'preact';
import { becauseWords } from '../../../src/labels/because.js';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import type { Instrument, LookedUpMention } from '../../data/types.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { lineAt } from './line-at.js';

/** Every citation of a text with what it means. */
export function CitationsTable({
  text,
  mentions,
  instruments,
  onShow,
}: {
  readonly text: string;
  readonly mentions: readonly LookedUpMention[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly onShow: (start: number) => void;
}): JSX.Element {
  return (
    <div class="table-wrap">
      <table class="table table-cards">
        <thead>
          <tr>
            <th scope="col">{say('check.printed')}</th>
            <th scope="col">{say('check.outcome')}</th>
            <th scope="col">{say('check.means')}</th>
          </tr>
        </thead>
        <tbody>
          {mentions.map((mention) => (
            <tr key={mention.id}>
              <td>
                {mention.text.replace(/\s+/g, ' ')}
                <p class="small">
                  <span class="soft">{say('evidence.line', { line: lineAt(text, mention.start) })}</span>{' '}
                  <button type="button" class="button button-plain" onClick={() => onShow(mention.start)}>
                    {say('check.show')}
                  </button>
                </p>
              </td>
              <td>
                {mention.lookedUp ? (
                  <>
                    <span class={`tag tag-${mention.status}`}>
                      {label(outcomeLabel(mention.status, mention.candidates.length))}
                    </span>
                    <p class="soft small">{becauseWords(mention.because, mention.status, language.value)}</p>
                  </>
                ) : (
                  <span class="soft">{say('check.not-looked-up')}</span>
                )}
              </td>
              <td>
                <Means mention={mention} instruments={instruments} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The instrument meant, or those it may be: never one of several as if it were sure. */
function Means({
  mention,
  instruments,
}: {
  readonly mention: LookedUpMention;
  readonly instruments: ReadonlyMap<string, Instrument>;
}): JSX.Element | null {
  if (!mention.lookedUp) return null;
  const ids = mention.instrument === null ? mention.candidates : mention.provisional ? [] : [mention.instrument];
  const known = ids.flatMap((id) => instruments.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <div>
      {mention.instrument === null ? <p class="soft small">{say('findings.choices')}</p> : null}
      <ul class="list list-tight">
        {known.map((one) => (
          <li key={one.id}>
            <InstrumentLine instrument={one} counts={one.tasks > 0} />
          </li>
        ))}
      </ul>
    </div>
  );
}
