import type { JSX } from 'preact';
import { unitPath } from '../app/paths.js';
import type { DocumentSummary, Task } from '../data/types.js';
import { say } from '../i18n/say.js';
import { TaskTime } from './period.js';

/** Who leads a task, with whom, by when, and what comes of it. */
export function Duties({
  task,
  document,
}: {
  readonly task: Pick<Task, 'lead' | 'leadBasis' | 'coordinating' | 'time' | 'period' | 'output' | 'supervisor'>;
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
              <a href={unitPath(task.lead)}>{task.lead}</a>
              {task.leadBasis === 'document' ? <span class="soft"> {say('task.lead-inferred')}</span> : null}
            </>
          )}
        </dd>
      </div>
      {task.coordinating.length === 0 ? null : (
        <div>
          <dt>{say('task.coordinating')}</dt>
          <dd>
            {task.coordinating.map((unit, index) => (
              <span key={unit}>
                {index > 0 ? '; ' : ''}
                <a href={unitPath(unit)}>{unit}</a>
              </span>
            ))}
          </dd>
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
