import type { JSX } from 'preact';
import { RELATIONS } from '../../../src/facts/statement.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { InstrumentCard, Trace } from '../../data/types.js';
import { useLoad } from '../../data/use-load.js';
import { say } from '../../i18n/say.js';
import { ExportButtons } from '../../parts/export-buttons.js';
import { Answer, Empty } from '../../parts/states.js';
import { GraphView } from '../../picture/graph-view.js';
import { InstrumentFrame } from '../instrument/frame.js';
import { TraceFilters } from './trace-filters.js';
import { type TraceQuery, traceQueryOf } from './trace-query.js';
import { type TraceRow, traceRows } from './trace-rows.js';
import { traceSheet } from './trace-sheet.js';
import { TraceTable } from './trace-table.js';

/** What an instrument rests on and what rests on it, step by step: a table, and beside it a graph on demand. */
export function TraceScreen(): JSX.Element {
  return <InstrumentFrame>{(card) => <Traced card={card} />}</InstrumentFrame>;
}

function Traced({ card: { id } }: { readonly card: InstrumentCard }): JSX.Element {
  const { params } = useUrlState();
  const query = traceQueryOf(params);
  const { depth, direction } = query;
  const loaded = useLoad(`trace ${id} ${depth} ${direction}`, (signal) =>
    ask('getTrace', { params: { id }, query: { depth, direction } }, signal),
  );
  return <Answer of={loaded}>{(trace) => <Shown trace={trace} query={query} />}</Answer>;
}

function Shown({ trace, query }: { readonly trace: Trace; readonly query: TraceQuery }): JSX.Element {
  const { change } = useUrlState();
  const { root, cut } = trace;
  const steps = [...trace.up, ...trace.down];
  const occurring = RELATIONS.filter((one) => steps.some(({ edge }) => edge.relation === one));
  const chosen = query.relations.length === 0 ? occurring : query.relations;
  const shown = (rows: readonly TraceRow[]) => rows.filter(({ step }) => chosen.includes(step.edge.relation));
  const rows = { up: shown(traceRows(root, trace.up)), down: shown(traceRows(root, trace.down)) };
  const names = new Map([root, ...steps.map(({ instrument }) => instrument)].map((one) => [one.id, nameOf(one)]));
  if (steps.length === 0) {
    return (
      <div class="stack">
        <TraceFilters query={query} relations={occurring} />
        <div class="panel">
          <Empty title={say('trace.none')}>
            <p>{say('trace.none-hint')}</p>
          </Empty>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <TraceFilters query={query} relations={occurring} />
      <div class="row row-between">
        <button
          type="button"
          class="button button-small"
          aria-expanded={query.graph}
          onClick={() => change({ graph: query.graph ? null : '1' }, { replace: true })}
        >
          {say(query.graph ? 'graph.hide' : 'graph.show')}
        </button>
        <ExportButtons gather={async () => traceSheet(root, rows, cut.length > 0)} />
      </div>
      {cut.length === 0 ? null : (
        <p class="notice notice-warn small">
          {say('trace.cut', { names: cut.map((one) => names.get(one) ?? one).join(', ') })}
        </p>
      )}
      <div class={query.graph ? 'beside' : undefined}>
        <div class="stack">
          {query.direction === 'down' ? null : <Way title={say('trace.up-title')} rows={rows.up} id="up" />}
          {query.direction === 'up' ? null : <Way title={say('trace.down-title')} rows={rows.down} id="down" />}
        </div>
        {query.graph ? <GraphView key={root.id} root={root} steps={steps} relations={chosen} cut={cut} /> : null}
      </div>
    </div>
  );
}

function Way({
  title,
  rows,
  id,
}: {
  readonly title: string;
  readonly rows: readonly TraceRow[];
  readonly id: string;
}): JSX.Element {
  return (
    <section class="stack" aria-labelledby={`trace-${id}`}>
      <h2 id={`trace-${id}`}>
        {title} <span class="soft number">({rows.length})</span>
      </h2>
      {rows.length === 0 ? <p class="soft">{say('trace.none')}</p> : <TraceTable rows={rows} />}
    </section>
  );
}
