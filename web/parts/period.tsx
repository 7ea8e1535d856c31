import type { JSX } from 'preact';
import { printDate } from '../../src/register/describe-validity.js';
import { today } from '../app/today.js';
import type { DocumentSummary, Task } from '../data/types.js';
import { language } from '../i18n/language.js';
import { say } from '../i18n/say.js';

export type Standing = 'running' | 'over' | 'ahead';

/** Where today lies in a period. That a period is over says nothing of the work: its progress is not known here. */
export function standingOf(
  period: { readonly from: string | null; readonly to: string | null } | null,
  day: string,
): Standing | null {
  if (period === null || (period.from === null && period.to === null)) return null;
  if (period.to !== null && lastDay(period.to) < day) return 'over';
  if (period.from !== null && period.from > day) return 'ahead';
  return 'running';
}

/** The last day of an ISO day, month or year, as a string that compares. */
function lastDay(iso: string): string {
  return iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso;
}

type Timed = {
  readonly task: Pick<Task, 'time' | 'period'>;
  readonly document: Pick<DocumentSummary, 'period'> | null;
};

/** When a task is to be done: as printed, else the programme's own period, else that nothing is said. */
export function timeWords({ task, document }: Timed): string {
  if (task.time !== null) return task.time;
  return document?.period ? say('time.of-programme', { period: printPeriod(document.period) }) : say('time.none');
}

/** Where today lies in the time of a task, in words; null where it has none. */
export function standingWords(timed: Timed): string | null {
  const standing = standingOfTask(timed);
  return standing === null ? null : say(`time.${standing}`);
}

function standingOfTask({ task, document }: Timed): Standing | null {
  return standingOf(task.period ?? document?.period ?? null, today());
}

export function TaskTime(timed: Timed): JSX.Element {
  const standing = standingOfTask(timed);
  return (
    <span class="row">
      <span>{timeWords(timed)}</span>
      {standing === null ? null : (
        <span class={standing === 'running' ? 'tag tag-on' : 'tag tag-over'}>{say(`time.${standing}`)}</span>
      )}
    </span>
  );
}

/** "2026", "2026–2030", or the two days. */
export function printPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31');
  const [first, last] = whole ? [from.slice(0, 4), to.slice(0, 4)] : [date(from), date(to)];
  return first === last ? first : `${first}–${last}`;
}

function date(iso: string): string {
  return printDate(iso, language.value);
}
