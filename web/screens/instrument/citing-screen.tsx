import type { JSX } from 'preact';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { documentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { CitedInstrument, CitingDocument, InstrumentCard } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { ExportButtons } from '../../parts/export-buttons.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Evidence } from '../../parts/quotation.js';
import { Answer, Empty } from '../../parts/states.js';
import { CitingFilters } from './citing-filters.js';
import { citingQueryOf } from './citing-query.js';
import { citingSheet } from './citing-sheet.js';
import { InstrumentFrame } from './frame.js';
import { RelationsOf } from './relations-of.js';

const PAGE = 30;

/** Who cites an instrument: programmes and plans, then other instruments; and what it cites where its text is here. */
export function CitingScreen(): JSX.Element {
  return (
    <InstrumentFrame>
      {(card) => (
        <div class="stack">
          <Documents card={card} />
          {card.incoming.length === 0 ? null : (
            <RelationsOf id={card.id} direction="in" title={say('instrument.citing-instruments')} />
          )}
          {card.texts.length === 0 ? null : <Cited card={card} />}
        </div>
      )}
    </InstrumentFrame>
  );
}

function Documents({ card }: { readonly card: InstrumentCard }): JSX.Element {
  const { id } = card;
  const { params } = useUrlState();
  const query = citingQueryOf(params);
  const asked = JSON.stringify(query);
  const loaded = usePages(`citing ${id} ${asked}`, pagesOf(params), (cursor, signal) =>
    ask('listCitingDocuments', { params: { id }, query: { ...query, limit: PAGE, cursor } }, signal),
  );
  const filtered = asked !== '{}';
  return (
    <section class="stack" aria-labelledby="citing-documents">
      <div class="row row-between">
        <h2 id="citing-documents">{say('instrument.citing-documents')}</h2>
        {card.documents === 0 ? null : <ExportButtons gather={() => citingSheet(card, query)} />}
      </div>
      {card.documents > 1 || filtered ? <CitingFilters id={id} query={query} /> : null}
      <Answer of={loaded} blocks={1}>
        {(pages) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) {
            return (
              <div class="panel">
                <Empty title={say(filtered ? 'instrument.citing-none-left' : 'instrument.citing-none')}>
                  <p>{say(filtered ? 'search.nothing-filters' : 'instrument.no-tasks-hint')}</p>
                </Empty>
              </div>
            );
          }
          return (
            <div class="stack">
              <DocumentsTable entries={entries} />
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </div>
          );
        }}
      </Answer>
    </section>
  );
}

function DocumentsTable({ entries }: { readonly entries: readonly CitingDocument[] }): JSX.Element {
  return (
    <div class="table-wrap">
      <table class="table table-cards table-compact">
        <thead>
          <tr>
            <th scope="col">{say('task.document')}</th>
            <th scope="col">{say('instrument.roles')}</th>
            <th scope="col">{say('document.mentions')}</th>
            <th scope="col">{say('task.text')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ document, mentions, tasks, roles, first }) => (
            <tr key={document.id}>
              <td>
                <a href={documentPath(document.id)}>{nameOfDocument(document)}</a>
                <Evidence quote={first} />
              </td>
              <td data-name={say('instrument.roles')}>{roles.map((role) => label(ROLE_LABELS[role])).join('; ')}</td>
              <td class="right" data-name={say('document.mentions')}>
                {printNumber(mentions)}
              </td>
              <td class="right" data-name={say('task.text')}>
                {printNumber(tasks)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cited({ card: { id } }: { readonly card: InstrumentCard }): JSX.Element {
  const loaded = usePages(`cited ${id}`, 1, (cursor, signal) =>
    ask('listCitedInstruments', { params: { id }, query: { limit: 100, cursor } }, signal),
  );
  return (
    <section class="stack" aria-labelledby="cited-instruments">
      <h2 id="cited-instruments">{say('instrument.cited-instruments')}</h2>
      <Answer of={loaded} blocks={1}>
        {(pages) => (
          <ul class="panel list">
            {pages
              .flatMap(({ items }) => items)
              .map((entry: CitedInstrument) => (
                <li key={entry.instrument.id}>
                  <InstrumentLine instrument={entry.instrument} />
                  <Evidence quote={entry.first} />
                </li>
              ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
