import type { JSX } from 'preact';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { documentPath, unitPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { Impact, Instrument, InstrumentCard } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { ExportButtons } from '../../parts/export-buttons.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer } from '../../parts/states.js';
import { InstrumentFrame } from '../instrument/frame.js';
import { impactSheet } from './impact-sheet.js';
import { ImpactTasks } from './impact-tasks.js';
import { traceRows } from './trace-rows.js';
import { TraceTable } from './trace-table.js';

const PAGE = 20;

/** What would have to be looked at again if an instrument were amended or replaced. */
export function ImpactScreen(): JSX.Element {
  return <InstrumentFrame>{(card) => <Touched card={card} />}</InstrumentFrame>;
}

function Touched({ card: { id } }: { readonly card: InstrumentCard }): JSX.Element {
  const { params } = useUrlState();
  const loaded = usePages(`impact ${id}`, pagesOf(params), async (cursor, signal) => {
    const impact = await ask('getImpact', { params: { id }, query: { limit: PAGE, cursor } }, signal);
    return { impact, next: impact.tasks.next };
  });
  return (
    <Answer of={loaded}>
      {(pages) => {
        const first = pages[0]?.impact;
        if (first === undefined) return null;
        const tasks = pages.flatMap(({ impact }) => impact.tasks.items);
        const cited = new Map<string, Instrument>(
          [first.root, ...first.reached.map(({ instrument }) => instrument)].map((one) => [one.id, one]),
        );
        return (
          <div class="stack">
            <Totals impact={first} />
            <div class="impact-sides">
              <Units impact={first} />
              <Documents impact={first} />
            </div>
            <section class="stack" aria-labelledby="impact-reached">
              <h2 id="impact-reached">
                {say('impact.reached')} <span class="soft number">({printNumber(first.totals.instruments)})</span>
              </h2>
              {first.reached.length === 0 ? (
                <p class="soft">{say('impact.reached-none')}</p>
              ) : (
                <TraceTable rows={traceRows(first.root, first.reached)} />
              )}
              {first.cut.length === 0 ? null : (
                <p class="soft small">
                  {say('trace.cut', { names: first.cut.map((one) => nameIn(cited, one)).join(', ') })}
                </p>
              )}
            </section>
            <section class="stack" aria-labelledby="impact-tasks">
              <div class="row row-between">
                <h2 id="impact-tasks">
                  {say('impact.tasks-title')} <span class="soft number">({printNumber(first.totals.tasks)})</span>
                </h2>
                {tasks.length === 0 ? null : <ExportButtons gather={() => impactSheet(first.root, cited)} />}
              </div>
              {tasks.length === 0 ? (
                <p class="soft">{say('instrument.no-tasks')}</p>
              ) : (
                <ImpactTasks tasks={tasks} cited={cited} />
              )}
              <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
            </section>
          </div>
        );
      }}
    </Answer>
  );
}

function nameIn(known: ReadonlyMap<string, Instrument>, id: string): string {
  const one = known.get(id);
  return one === undefined ? id : nameOf(one);
}

function Totals({ impact: { totals } }: { readonly impact: Impact }): JSX.Element {
  return (
    <section class="panel stack">
      <p class="lead">{say('impact.about')}</p>
      <ul class="figures">
        {(['tasks', 'units', 'documents', 'instruments'] as const).map((what) => (
          <li key={what}>
            <strong>{printNumber(totals[what])}</strong>
            <span class="soft">{say(`impact.${what}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Units({ impact: { units, totals } }: { readonly impact: Impact }): JSX.Element | null {
  if (units.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="impact-units">
      <h2 id="impact-units">{say('impact.units-title')}</h2>
      <ul class="list list-tight">
        {units.map(({ value, count }) => (
          <li key={value} class="row row-between">
            <a href={unitPath(value)}>{value}</a>
            <span class="tag number">{say('instrument.count-tasks', { tasks: count })}</span>
          </li>
        ))}
      </ul>
      <Rest shown={units.length} total={totals.units} />
    </section>
  );
}

function Documents({ impact: { documents, totals } }: { readonly impact: Impact }): JSX.Element | null {
  if (documents.length === 0) return null;
  return (
    <section class="panel stack" aria-labelledby="impact-documents">
      <h2 id="impact-documents">{say('impact.documents-title')}</h2>
      <ul class="list list-tight">
        {documents.map((document) => (
          <li key={document.id}>
            <a href={documentPath(document.id)}>{nameOfDocument(document)}</a>
          </li>
        ))}
      </ul>
      <Rest shown={documents.length} total={totals.documents} />
    </section>
  );
}

/** That there is more than a list shows. */
function Rest({ shown, total }: { readonly shown: number; readonly total: number }): JSX.Element | null {
  return total > shown ? <p class="soft small">{say('impact.more', { count: total - shown })}</p> : null;
}
