import type { JSX } from 'preact';
import { RELATIONS } from '../../../src/facts/statement.js';
import { RELATION_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { RelationEntry } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Evidence } from '../../parts/quotation.js';
import { Answer } from '../../parts/states.js';

const PAGE = 50;

/** The relations of an instrument one way, in the order of the lược đồ, each with the words that say it. */
export function RelationsOf({
  id,
  direction,
  title,
}: {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly title: string;
}): JSX.Element {
  const { params } = useUrlState();
  const loaded = usePages(`relations ${direction} ${id}`, pagesOf(params), (cursor, signal) =>
    ask('listRelations', { params: { id }, query: { direction, limit: PAGE, cursor } }, signal),
  );
  return (
    <section class="stack" aria-labelledby={`relations-${direction}`}>
      <h2 id={`relations-${direction}`}>{title}</h2>
      <Answer of={loaded} blocks={1}>
        {(pages) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <p class="soft">{say('instrument.relations-none')}</p>;
          return (
            <div class="stack">
              <RelationsTable entries={entries} direction={direction} />
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </div>
          );
        }}
      </Answer>
    </section>
  );
}

/** One block a relation; the server gives them in this order already, page by page. */
function RelationsTable({
  entries,
  direction,
}: {
  readonly entries: readonly RelationEntry[];
  readonly direction: 'in' | 'out';
}): JSX.Element {
  const shown = RELATIONS.filter((relation) => entries.some(({ edge }) => edge.relation === relation));
  return (
    <div class="table-wrap">
      <table class="table table-cards">
        <thead>
          <tr>
            <th scope="col">{say('search.instruments')}</th>
            <th scope="col">{say('evidence.title')}</th>
          </tr>
        </thead>
        {shown.map((relation) => {
          const block = entries.filter(({ edge }) => edge.relation === relation);
          return (
            <tbody key={relation}>
              <tr class="block-row">
                <th scope="rowgroup" colSpan={2}>
                  {label(RELATION_LABELS[relation][direction])} <span class="soft number">({block.length})</span>
                </th>
              </tr>
              {block.map((entry) => (
                <Row key={`${entry.edge.from} ${entry.edge.to}`} entry={entry} direction={direction} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Row({
  entry: { edge, other },
  direction,
}: {
  readonly entry: RelationEntry;
  readonly direction: 'in' | 'out';
}): JSX.Element {
  return (
    <tr>
      <td>
        {other === null ? direction === 'in' ? edge.from : edge.to : <InstrumentLine instrument={other} />}
        {edge.planned ? <span class="tag tag-ambiguous">{say('instrument.planned')}</span> : null}
      </td>
      <td class="cell-evidence">
        <Evidence quote={edge.quote} />
      </td>
    </tr>
  );
}
