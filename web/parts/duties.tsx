import type { JSX } from 'preact';
import type { DocumentSummary, NamedUnits, Task } from '../data/types.js';
import { say } from '../i18n/say.js';
import { TaskTime } from './period.js';
import { UnitLinks } from './unit-links.js';

/** Who leads a task, with whom, by when, and what comes of it. */
export function Duties({
  task,
  units,
  document,
}: {
  readonly task: Pick<Task, 'lead' | 'leadBasis' | 'coordinating' | 'time' | 'period' | 'output' | 'supervisor'>;
  /** Which units those are; null where that is not known. */
  readonly units: NamedUnits | null;
  readonly document: Pick<DocumentSummary, 'period'> | null;
}): JSX.Element {
  return (
    <dl class="duties">
      <div>
        <dt>{say('task.lead')}</dt>
        <dd>
          {task.lead === null ? (
            <span class="soft">{say('task.no-lead')}</span>
          ) : (
            <>
              {units === null ? task.lead : <UnitLinks units={units.lead} />}
              {task.leadBasis === 'document' ? <span class="soft"> {say('task.lead-inferred')}</span> : null}
            </>
          )}
        </dd>
      </div>
      {task.coordinating.length === 0 ? null : (
        <div>
          <dt>{say('task.coordinating')}</dt>
          <dd>{units === null ? task.coordinating.join('; ') : <UnitLinks units={units.coordinating} />}</dd>
        </div>
      )}
      <div>
        <dt>{say('task.time')}</dt>
        <dd>
          <TaskTime task={task} document={document} />
        </dd>
      </div>
      {task.output === null ? null : (
        <div>
          <dt>{say('task.output')}</dt>
          <dd>{task.output}</dd>
        </div>
      )}
      {task.supervisor === null ? null : (
        <div>
          <dt>{say('task.supervisor')}</dt>
          <dd>{task.supervisor}</dd>
        </div>
      )}
    </dl>
  );
}
