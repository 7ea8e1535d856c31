import type { JSX } from 'preact';
import { queryOf, useUrlState } from '../../app/url-state.js';
import type { DocumentSummary, Finding, Mention } from '../../data/types.js';
import type { Loaded } from '../../data/use-load.js';
import { printNumber } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Answer } from '../../parts/states.js';
import type { TaskInText } from './contents.js';
import { FindingsBeside } from './findings-beside.js';
import type { Asked } from './place-asked.js';
import { TasksBeside } from './tasks-beside.js';

const VIEWS = [
  { name: null, label: 'document.tasks' },
  { name: 'can-xac-minh', label: 'document.findings' },
] as const;

/** What stands beside the text: its tasks, or what is to be checked of it. Folded where there is no room for both. */
export function Beside({
  document,
  mentions,
  tasks,
  findings,
  asked,
}: {
  readonly document: DocumentSummary;
  readonly mentions: readonly Mention[];
  readonly tasks: Loaded<readonly TaskInText[]>;
  readonly findings: Loaded<readonly Finding[]>;
  readonly asked: Asked;
}): JSX.Element {
  const { path, params } = useUrlState();
  const view = VIEWS.find(({ name }) => name === params.get('xem')) ?? VIEWS[0];
  const count = (of: Loaded<readonly unknown[]>): string =>
    of.value === undefined ? '…' : printNumber(of.value.length);
  return (
    <details class="panel beside-text" open={window.matchMedia('(min-width: 64rem)').matches}>
      <summary>
        {say('document.tasks')} ({count(tasks)}) · {say('document.findings')} ({count(findings)})
      </summary>
      <nav class="tabs" aria-label={say('document.parts')}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one.label}>
              <a href={path + queryOf(params, { xem: one.name })} aria-current={one === view ? 'page' : undefined}>
                {say(one.label)} <span class="number">{count(one.name === null ? tasks : findings)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.name === null ? (
        <Answer of={tasks} blocks={2}>
          {(all) => <TasksBeside tasks={all} mentions={mentions} document={document} chosen={asked.task} />}
        </Answer>
      ) : (
        <Answer of={findings} blocks={2}>
          {(all) => <FindingsBeside findings={all} chosen={asked.mention} />}
        </Answer>
      )}
    </details>
  );
}
