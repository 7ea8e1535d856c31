import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeLabel } from '../../../src/labels/outcome-words.js';
import { documentPath } from '../../app/paths.js';
import type { DocumentSummary, Mention } from '../../data/types.js';
import { label } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { CopyButton } from '../../parts/copy-button.js';
import { Duties } from '../../parts/duties.js';
import type { TaskInText } from './contents.js';

/** Tasks listed at once: more are there for the asking. */
const SHOWN = 150;

/** The tasks of a document in its order; the chosen one with who does it by when and what it cites. */
export function TasksBeside({
  tasks,
  mentions,
  document,
  chosen,
}: {
  readonly tasks: readonly TaskInText[];
  readonly mentions: readonly Mention[];
  readonly document: DocumentSummary;
  readonly chosen: string | null;
}): JSX.Element {
  const [more, setMore] = useState(1);
  const list = useRef<HTMLOListElement>(null);
  const at = tasks.findIndex(({ id }) => id === chosen);
  const shown = Math.max(more * SHOWN, at + 1);
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (tasks.length === 0) return <p class="soft">{say('document.no-tasks')}</p>;
  return (
    <div class="stack">
      <ol class="list beside-list" ref={list}>
        {tasks.slice(0, shown).map((task) => (
          <li key={task.id}>
            <a
              class="beside-link"
              href={documentPath(task.document, { task: task.id })}
              aria-current={task.id === chosen ? 'true' : undefined}
            >
              {task.path === '' ? null : <strong>{task.path}</strong>} <span class="clamp">{task.text}</span>
            </a>
            {task.id === chosen ? (
              <Chosen task={task} document={document} mentions={mentions.filter((one) => one.task === task.id)} />
            ) : null}
          </li>
        ))}
      </ol>
      {shown >= tasks.length ? null : (
        <button type="button" class="button" onClick={() => setMore(more + 1)}>
          {say('state.more')}
        </button>
      )}
    </div>
  );
}

function Chosen({
  task,
  document,
  mentions,
}: {
  readonly task: TaskInText;
  readonly document: DocumentSummary;
  readonly mentions: readonly Mention[];
}): JSX.Element {
  return (
    <div class="stack beside-chosen small">
      <Duties task={task} units={task.units} document={document} />
      {mentions.length === 0 ? null : (
        <ul class="stack-tight" aria-label={say('document.mentions')}>
          {mentions.map(({ id, text, status, candidates }) => (
            <li key={id}>
              <a
                class={`cite cite-${status}`}
                href={documentPath(task.document, { mention: id })}
                title={label(outcomeLabel(status, candidates.length))}
              >
                {text.replace(/\s+/g, ' ')}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <CopyButton
          name={say('document.copy-link')}
          copy={`${location.origin}${documentPath(task.document, { task: task.id })}`}
        />
      </div>
    </div>
  );
}
