import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import { documentPath } from '../../app/paths.js';
import { queryOf, useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { choicesOf } from '../../data/choices.js';
import { usePages } from '../../data/use-pages.js';
import { say } from '../../i18n/say.js';
import { Duties } from '../../parts/duties.js';
import { Foldable } from '../../parts/foldable.js';
import { Heading } from '../../parts/heading.js';
import { InstrumentLine } from '../../parts/instrument-line.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer, Empty } from '../../parts/states.js';
import { UnitFilters } from './unit-filters.js';
import { unitQuery } from './unit-query.js';

const PAGE = 20;

/** The tasks that a unit leads or shares in, by deadline; also those that rest on one instrument alone. */
export function UnitScreen(): JSX.Element {
  const unit = useRoute().params.name ?? '';
  const { path, params } = useUrlState();
  const query = unitQuery(params);
  const loaded = usePages(`unit ${unit} ${JSON.stringify(query)}`, pagesOf(params), (cursor, signal) =>
    ask('listTasks', { query: { ...query, unit, limit: PAGE, cursor, count: 'true' } }, signal),
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
                <a href={path + queryOf(params, { instrument: choice.id })}>{choice.id}</a>{' '}
                <InstrumentLine instrument={choice} />
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Answer of={loaded}>
          {(pages) => {
            const entries = pages.flatMap(({ items }) => items);
            if (entries.length === 0) return <Empty title={say('units.no-tasks')} />;
            return (
              <div class="stack">
                <h2>{say('instrument.count-tasks', { tasks: pages[0]?.total ?? entries.length })}</h2>
                <ol class="stack">
                  {entries.map(({ task, document }) => (
                    <li key={task.id} class="panel task">
                      <div class="task-head">
                        <a class="path" href={documentPath(task.document, { task: task.id })}>
                          {task.path === '' ? say('task.link') : task.path}
                        </a>
                        <span>{document.title ?? document.path}</span>
                      </div>
                      <Foldable length={task.text.length}>{task.text}</Foldable>
                      <Duties task={task} document={document} />
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
