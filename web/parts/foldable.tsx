import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/say.js';

/** A long text folded to a few lines until asked for the rest. */
export function Foldable({
  length,
  folded,
  children,
}: {
  /** UTF-16 code units of the text: short ones are never folded. */
  readonly length: number;
  /** What stands folded, where that is not the beginning of the text. */
  readonly folded?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  if (length <= 420) return <p class="task-text">{children}</p>;
  return (
    <div>
      <p class={open ? 'task-text' : 'task-text folded'}>{open ? children : (folded ?? children)}</p>
      <button type="button" class="button button-plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'state.less' : 'state.whole')}
      </button>
    </div>
  );
}
