import type { ComponentChildren, JSX } from 'preact';
import { explain } from '../data/explain.js';
import type { Loaded } from '../data/use-load.js';
import { say } from '../i18n/say.js';

/** Where an answer will stand: lines of about its height, so that nothing jumps when it comes. */
export function Bones({ blocks = 3 }: { readonly blocks?: number }): JSX.Element {
  return (
    <div class="stack" role="status" aria-label={say('state.loading')}>
      {Array.from({ length: blocks }, (_, index) => (
        <div class="panel stack" key={index} aria-hidden="true">
          <span class="bone bone-3" />
          <span class="bone bone-1" />
          <span class="bone bone-2" />
        </div>
      ))}
    </div>
  );
}

/** What went wrong, in words, and a way on. */
export function Failed({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}): JSX.Element {
  return (
    <div class="notice notice-bad" role="alert">
      <strong>{say('state.failed')}</strong>
      <span>{explain(error)}</span>
      {retry === undefined ? null : (
        <button type="button" class="button button-small" onClick={retry}>
          {say('state.retry')}
        </button>
      )}
    </div>
  );
}

/** Nothing to show: what that means, and what one can do. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** An answer, or what stands in its place while it is awaited or when it failed. */
export function Answer<T>({
  of,
  blocks,
  children,
}: {
  readonly of: Loaded<T>;
  readonly blocks?: number;
  readonly children: (value: T) => ComponentChildren;
}): JSX.Element {
  if (of.error !== undefined) return <Failed error={of.error} retry={of.reload} />;
  if (of.value === undefined) return <Bones {...(blocks === undefined ? {} : { blocks })} />;
  return (
    <div class={of.busy ? 'waiting' : undefined} aria-busy={of.busy}>
      {children(of.value)}
    </div>
  );
}
