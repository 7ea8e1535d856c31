import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { STATUSES } from '../../../src/facts/outcome.js';
import { STATUS_LABELS } from '../../../src/labels/labels.data.js';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import type { Instrument, LookedUpMention, Lookup } from '../../data/types.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { ExportButtons } from '../../parts/export-buttons.js';
import { Empty } from '../../parts/states.js';
import { piecesOf } from '../../text/pieces.js';
import { checkSheet } from './check-sheet.js';
import { CitationsTable } from './citations-table.js';
import { FindingsList } from './findings-list.js';

/** What a text cites: findings first, then the text with its citations marked, then all of them as a list. */
export function Checked({ text, lookup }: { readonly text: string; readonly lookup: Lookup }): JSX.Element {
  const { mentions, findings } = lookup;
  const article = useRef<HTMLElement>(null);
  const instruments = useMemo(
    () => new Map<string, Instrument>(lookup.instruments.map((one) => [one.id, one])),
    [lookup],
  );
  const show = (start: number): void => {
    const mark = article.current?.querySelector<HTMLElement>(`[data-at="${start}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  };
  if (mentions.length === 0) {
    return (
      <div class="panel">
        <Empty title={say('check.none')} />
      </div>
    );
  }
  return (
    <div class="stack">
      <section class="panel stack" aria-labelledby="check-result">
        <h2 id="check-result">{say('check.result')}</h2>
        <ul class="outcomes" role="status">
          {STATUSES.map((status) => (
            <li key={status}>
              <span class={`tag tag-${status}`}>{label(STATUS_LABELS[status])}</span>{' '}
              <span class="number">
                {printNumber(mentions.filter((one) => one.lookedUp && one.status === status).length)}
              </span>
            </li>
          ))}
        </ul>
        <ExportButtons gather={async () => checkSheet(text, lookup, instruments)} />
      </section>
      <FindingsList findings={findings} onShow={show} />
      <section class="stack" aria-labelledby="check-marked">
        <h2 id="check-marked">{say('check.marked')}</h2>
        <article class="panel reading" ref={article} lang="vi">
          {piecesOf(text, mentions).map(({ text: words, start, marks }) => {
            const mention = marks[marks.length - 1];
            return mention === undefined ? (
              <span key={start}>{words}</span>
            ) : (
              <Cited key={start} words={words} at={start} mention={mention} />
            );
          })}
        </article>
      </section>
      <section class="stack" aria-labelledby="check-citations">
        <h2 id="check-citations">
          {say('check.citations')} <span class="soft number">({printNumber(mentions.length)})</span>
        </h2>
        <CitationsTable text={text} mentions={mentions} instruments={instruments} onShow={show} />
      </section>
    </div>
  );
}

function Cited({
  words,
  at,
  mention,
}: {
  readonly words: string;
  readonly at: number;
  readonly mention: LookedUpMention;
}): JSX.Element {
  const told = mention.lookedUp
    ? label(outcomeLabel(mention.status, mention.candidates.length))
    : say('check.not-looked-up');
  return (
    <span
      class={mention.lookedUp ? `cite cite-${mention.status}` : 'cite'}
      title={told}
      data-at={at === mention.start ? at : undefined}
      tabIndex={at === mention.start ? -1 : undefined}
    >
      {words}
    </span>
  );
}
