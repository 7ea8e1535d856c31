import type { JSX } from 'preact';
import { useUrlState } from '../app/url-state.js';
import { say } from '../i18n/say.js';

const MOST_PAGES = 50;

/** How many pages of a list the address asks for, shown one below the other. */
export function pagesOf(params: URLSearchParams): number {
  return Math.min(MOST_PAGES, Math.max(1, Number.parseInt(params.get('pages') ?? '1', 10) || 1));
}

/** The button below a list that goes on; nothing at its end. */
export function More({ next, busy }: { readonly next: string | null; readonly busy: boolean }): JSX.Element | null {
  const { params, change } = useUrlState();
  if (next === null) return null;
  const pages = String(pagesOf(params) + 1);
  return (
    <button type="button" class="button" disabled={busy} onClick={() => change({ pages }, { replace: true })}>
      {say('state.more')}
    </button>
  );
}
