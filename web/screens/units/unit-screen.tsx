import type { JSX } from 'preact';
import { useRoute } from 'preact-iso';
import { documentPath } from '../../app/paths.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import { usePages } from '../../data/use-pages.js';
import { say } from '../../i18n/say.js';
import { Duties } from '../../parts/duties.js';
import { Foldable } from '../../parts/foldable.js';
import { Heading } from '../../parts/heading.js';
import { More, pagesOf } from '../../parts/more.js';
import { Answer, Empty } from '../../parts/states.js';

const PAGE = 20;

/** The tasks that a unit leads or shares in, latest document first. */
export function UnitScreen(): JSX.Element {
  const unit = useRoute().params.name ?? '';
  const { params } = useUrlState();
  const loaded = usePages(`unit ${unit}`, pagesOf(params), (cursor, signal) =>
    ask('listTasks', { query: { unit, limit: PAGE, cursor, count: 'true' } }, signal),
  );
  return (
    <div class="stack">
      <Heading title={unit} />
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
    </div>
  );
}
