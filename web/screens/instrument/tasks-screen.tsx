import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { GROUP_LABELS } from '../../../src/labels/labels.data.js';
import { useUrlState } from '../../app/url-state.js';
import { ask } from '../../data/api.js';
import type { InstrumentCard, InstrumentTasks } from '../../data/types.js';
import { useDrawn } from '../../data/use-drawn.js';
import { useLoad } from '../../data/use-load.js';
import { label, printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { ExportButtons } from '../../parts/export-buttons.js';
import { Answer, Empty } from '../../parts/states.js';
import { InstrumentFrame } from './frame.js';
import { GroupSection } from './group-section.js';
import { TaskFilters } from './task-filters.js';
import { PAGE, tasksQueryOf } from './tasks-query.js';
import { tasksSheet } from './tasks-sheet.js';

/** Which tasks implement an instrument: directly, in other roles, indirectly, or only inside a title. */
export function TasksScreen(): JSX.Element {
  const id = useRoute().params.id ?? '';
  // A key of its own for each instrument: the tasks of another one are never shown while these are awaited.
  return <TasksOf key={id} id={id} />;
}

/** The tasks are asked for beside the card, not after it. */
function TasksOf({ id }: { readonly id: string }): JSX.Element {
  const { params } = useUrlState();
  const query = tasksQueryOf(params);
  const asked = JSON.stringify(query);
  const loaded = useLoad(`tasks ${id} ${asked}`, (signal) =>
    ask('listInstrumentTasks', { params: { id }, query: { ...query, limit: PAGE } }, signal),
  );
  const returning = useRef(loaded.value !== undefined).current;
  return (
    <InstrumentFrame>
      {(card) => (
        <div class="stack">
          <TaskFilters query={query} />
          <Answer of={loaded}>
            {(answer) => <Groups card={card} answer={answer} busy={loaded.busy} query={query} atOnce={returning} />}
          </Answer>
        </div>
      )}
    </InstrumentFrame>
  );
}

function withTotals(
  answer: InstrumentTasks,
  totals: ReadonlyMap<string, number | undefined> | undefined,
): InstrumentTasks {
  return { ...answer, groups: answer.groups.map((one) => ({ ...one, total: totals?.get(one.group) })) };
}

function Groups({
  card,
  answer: found,
  busy,
  query,
  atOnce,
}: {
  readonly card: InstrumentCard;
  readonly answer: InstrumentTasks;
  /** The answer is one to another query, until that to this one comes. */
  readonly busy: boolean;
  readonly query: ReturnType<typeof tasksQueryOf>;
  /** Who comes back finds the screen as long as it was, to be where they left it. */
  readonly atOnce: boolean;
}): JSX.Element {
  // The first group is what most people came for: its beginning is drawn before the rest is made, which follows below it.
  const whole = useDrawn('', atOnce);
  const asked = JSON.stringify(query);
  const filtered = asked !== '{}';
  // Counting all of them takes longer than finding the first: after it.
  const counted = useRef<string | null>(null);
  if (whole && !busy) counted.current = found.groups.some(({ next }) => next !== null) ? asked : null;
  const totals = useLoad(counted.current === null ? null : `totals ${card.id} ${counted.current}`, async (signal) => {
    const { groups } = await ask(
      'listInstrumentTasks',
      { params: { id: card.id }, query: { ...query, limit: 1, count: 'true' } },
      signal,
    );
    return new Map(groups.map(({ group, total }) => [group, total]));
  });
  const answer = withTotals(found, totals.busy ? undefined : totals.value);
  if (answer.groups.every(({ tasks }) => tasks.length === 0)) {
    return (
      <div class="panel">
        <Empty title={say('instrument.no-tasks')}>
          <p>{say(filtered ? 'search.nothing-filters' : 'instrument.no-tasks-hint')}</p>
        </Empty>
      </div>
    );
  }
  return (
    <div class="stack" aria-busy={!whole}>
      <div class="row row-between">
        <nav aria-label={say('instrument.jump')}>
          <ul class="row">
            {answer.groups.map(({ group, tasks, next, total }) => (
              <li key={group}>
                <a class="chip" href={`#${group}`} title={label(GROUP_LABELS[group])}>
                  {say(`group.${group}-short`)} <strong class="number">{countOf(tasks.length, next, total)}</strong>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ExportButtons gather={() => tasksSheet(card, query)} />
      </div>
      {answer.groups.slice(0, whole ? undefined : firstFilled(answer) + 1).map((group) => (
        <GroupSection key={group.group} first={group} answer={answer} query={query} whole={whole} />
      ))}
    </div>
  );
}

function firstFilled({ groups }: InstrumentTasks): number {
  return groups.findIndex(({ tasks }) => tasks.length > 0);
}

/** How many there are: exactly where that was counted or all are here, else at least so many. */
export function countOf(shown: number, next: string | null, total: number | undefined): string {
  if (total !== undefined) return printNumber(total);
  return next === null ? printNumber(shown) : `${printNumber(shown)}+`;
}
