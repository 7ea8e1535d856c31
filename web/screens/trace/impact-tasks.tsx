import type { JSX } from 'preact';
import { ROLE_LABELS } from '../../../src/labels/labels.data.js';
import { nameOfDocument } from '../../../src/labels/name-document.js';
import type { ImpactTask, Instrument } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { Foldable } from '../../parts/foldable.js';
import { InstrumentLink } from '../../parts/instrument-line.js';
import { TaskTime } from '../../parts/period.js';
import { TaskEvidence } from '../../parts/task-evidence.js';
import { TaskHead } from '../../parts/task-head.js';
import { UnitLinks } from '../../parts/unit-links.js';
import { type TouchedCitation, touchedTasks } from './touched-tasks.js';

/** Tasks a change would touch, each with what it cites and in which words. */
export function ImpactTasks({
  tasks,
  cited,
}: {
  readonly tasks: readonly ImpactTask[];
  /** The instrument looked at and those it reaches, by id. */
  readonly cited: ReadonlyMap<string, Instrument>;
}): JSX.Element {
  return (
    <div class="table-wrap">
      <table class="table table-cards tasks-table">
        <thead>
          <tr>
            <th scope="col">{say('task.text')}</th>
            <th scope="col">{say('task.lead')}</th>
            <th scope="col">{say('task.time')}</th>
            <th scope="col">{say('impact.cites')}</th>
          </tr>
        </thead>
        <tbody>
          {touchedTasks(tasks).map(({ task, document, units, cites, words }) => (
            <tr key={task.id}>
              <td>
                <TaskHead id={task.id} document={task.document} path={task.path} name={nameOfDocument(document)} />
                <Foldable length={task.text.length}>{task.text}</Foldable>
                {words.map(({ evidence, quote }) => (
                  <TaskEvidence key={evidence.mention} task={task.id} mention={evidence.mention} quote={quote} />
                ))}
              </td>
              <td data-name={say('task.lead')}>
                {task.lead === null ? (
                  <span class="soft">{say('task.no-lead')}</span>
                ) : (
                  <UnitLinks units={units.lead} />
                )}
              </td>
              <td data-name={say('task.time')}>
                <TaskTime task={task} document={document} />
              </td>
              <td data-name={say('impact.cites')}>
                {cites.map((citation) => (
                  <Touched key={citation.instrument} citation={citation} instrument={cited.get(citation.instrument)} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a task cites, in which roles, and that it is not certain where the number may mean another one. */
function Touched({
  citation: { instrument: id, roles, certain },
  instrument,
}: {
  readonly citation: TouchedCitation;
  readonly instrument: Instrument | undefined;
}): JSX.Element {
  return (
    <div>
      {instrument === undefined ? id : <InstrumentLink instrument={instrument} />}{' '}
      {certain ? null : <span class="tag tag-ambiguous">{say('task.uncertain')}</span>}
      <p class="soft small">{roles.map((role) => label(ROLE_LABELS[role])).join(', ')}</p>
    </div>
  );
}
