import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { becauseWords } from '../../../src/labels/because.js';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { FindingGroup, Settling } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label, language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { More, pagesOf } from '../../parts/more.js';
import { Quotation } from '../../parts/quotation.js';
import { Answer, Empty } from '../../parts/states.js';
import { Settle } from './settle.js';
import { Settled } from './settled.js';

const PAGE = 20;

/** Open citations, those printed alike together: one decision settles them all. */
export function GroupsScreen(): JSX.Element {
  const { params } = useUrlState();
  const loaded = usePages('finding-groups', pagesOf(params), (cursor, signal) =>
    ask('listFindingGroups', { query: { limit: PAGE, cursor } }, signal),
  );
  const [settled, setSettled] = useState<Settling | null>(null);
  const onSettled = (result: Settling): void => {
    setSettled(result);
    loaded.reload();
  };
  return (
    <Answer of={loaded}>
      {(pages) => {
        const groups = pages.flatMap(({ items }) => items);
        return (
          <div class="stack">
            <Settled result={settled} />
            {groups.length === 0 ? <Empty title={say('settle.no-groups')} /> : null}
            <ul class="stack">
              {groups.map((group) => (
                <li key={group.settle} class="panel">
                  <Group group={group} onSettled={onSettled} />
                </li>
              ))}
            </ul>
            <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
          </div>
        );
      }}
    </Answer>
  );
}

function Group({
  group,
  onSettled,
}: {
  readonly group: FindingGroup;
  readonly onSettled: (result: Settling) => void;
}): JSX.Element {
  const { status, text, because, reach, choices, places, settle } = group;
  return (
    <article class="stack">
      <div class="row">
        <h2>{text}</h2>
        <span class={`tag tag-${status}`}>{label(outcomeLabel(status, choices.length))}</span>
        <span class="soft">{say('settle.reach', { mentions: reach.mentions, documents: reach.documents })}</span>
      </div>
      <p>{becauseWords(because, status, language.value)}</p>
      <details>
        <summary>{say('evidence.show')}</summary>
        <div class="stack">
          {places.map(({ id, quote }) => (quote === null ? null : <Quotation key={id} quote={quote} />))}
        </div>
      </details>
      <Settle id={settle} choices={choices} scope="office" onDone={onSettled} />
    </article>
  );
}
