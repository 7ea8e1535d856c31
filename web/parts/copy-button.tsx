import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n/say.js';

type Copying = 'idle' | 'done' | 'failed';

/** Puts something on the clipboard and says that it did. */
export function CopyButton({
  name,
  copy,
  small = true,
}: {
  /** What the button says; "Sao chép" when left out. */
  readonly name?: string;
  readonly copy: string | (() => Promise<void>);
  readonly small?: boolean;
}): JSX.Element {
  const [state, setState] = useState<Copying>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const run = async (): Promise<void> => {
    try {
      await (typeof copy === 'string' ? navigator.clipboard.writeText(copy) : copy());
      setState('done');
    } catch {
      setState('failed');
    }
  };
  const said = state === 'done' ? say('action.copied') : state === 'failed' ? say('action.copy-failed') : null;
  return (
    <>
      <button type="button" class={small ? 'button button-small' : 'button'} onClick={() => void run()}>
        {said ?? name ?? say('action.copy')}
      </button>
      <span class="hidden-visually" role="status">
        {said ?? ''}
      </span>
    </>
  );
}
