import type { JSX } from 'preact';
import { GROUP_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { GroupedTask, InstrumentTasks, TaskGroup } from '../../data/types.js';
import { usePages } from '../../data/use-pages.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { GoOn } from '../../parts/more.js';
import { Failed } from '../../parts/states.js';
import { GroupTable } from './group-table.js';
import { PAGE, type TasksQuery } from './tasks-query.js';
import { countOf } from './tasks-screen.js';

/** Rows that fill a screen below the card: drawn before the others. */
const FIRST_ROWS = 5;

/** One of the four groups: its first page came with the screen, further ones are fetched below it. */
export function GroupSection({
  first,
  answer,
  query,
  whole,
}: {
  readonly first: TaskGroup;
  readonly answer: InstrumentTasks;
  readonly query: TasksQuery;
  /** False while only its beginning is to be drawn. */
  readonly whole: boolean;
}): JSX.Element {
  const { params, change } = useUrlState();
  const { group } = first;
  const { id } = answer.instrument;
  const shown = Math.max(1, Number.parseInt(params.get(group) ?? '1', 10) || 1);
  const wanted = shown > 1 && first.next !== null;
  const rest = usePages(
    wanted ? `tasks ${id} ${group} ${JSON.stringify(query)}` : null,
    shown - 1,
    async (cursor, signal) => {
      const page = await ask(
        'listInstrumentTasks',
        { params: { id }, query: { ...query, limit: PAGE, group, cursor: cursor ?? first.next ?? undefined } },
        signal,
      );
      const found = page.groups.find((one) => one.group === group);
      return { tasks: found?.tasks ?? [], next: found?.next ?? null, through: page.through };
    },
  );
  const pages = wanted ? (rest.value ?? []) : [];
  const tasks: readonly GroupedTask[] = [...first.tasks, ...pages.flatMap((page) => page.tasks)];
  const next = pages.length === 0 ? first.next : (pages[pages.length - 1]?.next ?? null);
  const through = [...answer.through, ...pages.flatMap((page) => page.through)];
  return (
    <section class="group" id={group} aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>
        {label(GROUP_LABELS[group])}{' '}
        <span class="soft number">({countOf(first.tasks.length, first.next, first.total)})</span>
      </h2>
      {tasks.length === 0 ? (
        <p class="soft">{say('instrument.group-none')}</p>
      ) : (
        <GroupTable
          tasks={tasks}
          by={params.get('by') === 'unit' ? 'unit' : 'document'}
          through={through}
          rows={whole ? undefined : FIRST_ROWS}
        />
      )}
      <GoOn
        more={next !== null}
        busy={wanted && rest.busy}
        name={say('instrument.group-more')}
        onMore={() => change({ [group]: String(shown + 1) }, { replace: true })}
      />
      {first.cut ? <p class="soft small">{say('instrument.group-cut')}</p> : null}
      {rest.error === undefined ? null : <Failed error={rest.error} retry={rest.reload} />}
    </section>
  );
}
