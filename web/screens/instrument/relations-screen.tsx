import type { JSX } from 'preact';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { InstrumentCard, RelationEntry } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Evidence } from '../../parts/quotation.js';
import { Answer } from '../../parts/states.js';
import { InstrumentFrame } from './frame.js';

const PAGE = 50;

/** What an instrument does to others and what others do to it, each with the words that say it. */
export function RelationsScreen(): JSX.Element {
  return (
    <InstrumentFrame>
      {(card) => (
        <div class="stack">
          <Direction card={card} direction="in" />
          <Direction card={card} direction="out" />
        </div>
      )}
    </InstrumentFrame>
  );
}

function Direction({
  card: { id },
  direction,
}: {
  readonly card: InstrumentCard;
  readonly direction: 'in' | 'out';
}): JSX.Element {
  const { params } = useUrlState();
  const loaded = usePages(`relations ${direction} ${id}`, pagesOf(params), (cursor, signal) =>
    ask('listRelations', { params: { id }, query: { direction, limit: PAGE, cursor } }, signal),
  );
  return (
    <section class="stack" aria-labelledby={`relations-${direction}`}>
      <h2 id={`relations-${direction}`}>{say(direction === 'in' ? 'instrument.incoming' : 'instrument.outgoing')}</h2>
      <Answer of={loaded} blocks={1}>
        {(pages) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <p class="soft">{say('instrument.relations-none')}</p>;
          return (
            <div class="stack">
              <Relations entries={entries} direction={direction} />
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </div>
          );
        }}
      </Answer>
    </section>
  );
}

function Relations({
  entries,
  direction,
}: {
  readonly entries: readonly RelationEntry[];
  readonly direction: 'in' | 'out';
}): JSX.Element {
  return (
    <div class="table-wrap">
      <table class="table table-cards">
        <thead>
          <tr>
            <th scope="col">{say('instrument.relation')}</th>
            <th scope="col">{say('search.instruments')}</th>
            <th scope="col">{say('evidence.title')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ edge, other }) => (
            <tr key={`${edge.relation} ${edge.from} ${edge.to}`}>
              <td>
                {label(RELATION_LABELS[edge.relation][direction])}
                {edge.planned ? ` ${say('instrument.planned')}` : ''}
              </td>
              <td>
                {other === null ? direction === 'in' ? edge.from : edge.to : <InstrumentLine instrument={other} />}
              </td>
              <td>
                <Evidence quote={edge.quote} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
