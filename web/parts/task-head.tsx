import type { JSX } from 'preact';
import { documentPath } from '../app/paths.js';
import { say } from '../i18n/say.js';

/** Where a task stands: its number, leading to it in its document, and the document's name where that is not said above. */
export function TaskHead({
  id,
  document,
  path,
  name,
}: {
  readonly id: string;
  readonly document: string;
  readonly path: string;
  readonly name: string | null;
}): JSX.Element {
  return (
    <div class="task-head">
      <a class="path" href={documentPath(document, { task: id })}>
        {path === '' ? say('task.link') : path}
      </a>
      {name === null ? null : <span>{name}</span>}
    </div>
  );
}
