import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import { unitPath } from '../../app/paths.js';
import { queryOf, useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { choicesOf } from '../../data/choices.js';
import { useLoad } from '../../data/use-load.js';
import { usePages } from '../../data/use-pages.js';
import { say } from '../../i18n/say.js';
import { Duties } from '../../parts/duties.js';
import { Foldable } from '../../parts/foldable.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer, Empty } from '../../parts/states.js';
import { TaskHead } from '../../parts/task-head.js';
import { UnitFilters } from './unit-filters.js';
import { unitQuery } from './unit-query.js';

const PAGE = 20;

/** The tasks that a unit leads or shares in, by deadline; also those that rest on one instrument alone. */
export function UnitScreen(): JSX.Element {
  const unit = useRoute().params.name ?? '';
  const { path, params } = useUrlState();
  const query = unitQuery(params);
  const loaded = usePages(`unit ${unit} ${JSON.stringify(query)}`, pagesOf(params), (cursor, signal) =>
    ask('listTasks', { query: { ...query, unit, unitMatch: 'whole', limit: PAGE, cursor, count: 'true' } }, signal),
  );
  const choices = choicesOf(loaded.error);
  return (
    <div class="stack">
      <Heading title={unit} />
      <UnitFilters query={query} />
      {choices.length > 0 ? (
        <section class="panel stack">
          <h2>{say('units.which')}</h2>
          <ul class="list">
            {choices.map((choice) => (
              <li key={choice.id}>
                <InstrumentLine instrument={choice} href={path + queryOf(params, { instrument: choice.id })} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Answer of={loaded}>
          {(pages) => {
            const entries = pages.flatMap(({ items }) => items);
            if (entries.length === 0) return <NoTasks unit={unit} />;
            return (
              <div class="stack">
                <h2>{say('instrument.count-tasks', { tasks: pages[0]?.total ?? entries.length })}</h2>
                <ol class="stack">
                  {entries.map(({ task, document, units }) => (
                    <li key={task.id} class="panel task">
                      <TaskHead
                        id={task.id}
                        document={task.document}
                        path={task.path}
                        name={nameOfDocument(document)}
                      />
                      <Foldable length={task.text.length}>{task.text}</Foldable>
                      <Duties task={task} units={units} document={document} />
                    </li>
                  ))}
                </ol>
                <More next={pages[pages.length - 1]?.next ?? null} busy={loaded.busy} />
              </div>
            );
          }}
        </Answer>
      )}
    </div>
  );
}

/** Whoever wrote the address by hand, or named a unit without its office, finds those whose names say that. */
function NoTasks({ unit }: { readonly unit: string }): JSX.Element {
  const near = useLoad(`units like ${unit}`, (signal) => ask('listUnits', { query: { q: unit, limit: 20 } }, signal));
  const others = near.value?.items.filter(({ name }) => name !== unit) ?? [];
  return (
    <Empty title={say('units.no-tasks')}>
      {others.length === 0 ? null : (
        <>
          <p>{say('units.near')}</p>
          <ul class="list">
            {others.map(({ name }) => (
              <li key={name}>
                <a href={unitPath(name)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}
