import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useUrlState } from '../app/url-state.js';
import { say } from '../i18n/say.js';

const MOST_PAGES = 50;

/** How many pages of a list the address asks for, shown one below the other. */
export function pagesOf(params: URLSearchParams): number {
  return Math.min(MOST_PAGES, Math.max(1, Number.parseInt(params.get('pages') ?? '1', 10) || 1));
}

/** The button below a list that goes on; nothing at its end. */
export function More({ next, busy }: { readonly next: string | null; readonly busy: boolean }): JSX.Element {
  const { params, change } = useUrlState();
  const pages = String(pagesOf(params) + 1);
  return <GoOn more={next !== null} busy={busy} onMore={() => change({ pages }, { replace: true })} />;
}

/** A button right below a list, a table or rows: asks for more, and takes whoever asked to the first of them. */
export function GoOn({
  more,
  busy,
  name,
  onMore,
}: {
  readonly more: boolean;
  readonly busy: boolean;
  /** What the button says; "Xem thêm" when left out. */
  readonly name?: string;
  readonly onMore: () => void;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || busy) return;
    const first = itemsAbove(place.current)[before.current];
    if (first === undefined) return;
    before.current = null;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  });
  return (
    <div ref={place} class="go-on">
      {more ? (
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            before.current = itemsAbove(place.current).length;
            onMore();
          }}
        >
          {name ?? say('state.more')}
        </button>
      ) : null}
    </div>
  );
}

/** The rows or items of the list that stands above. */
function itemsAbove(place: Element | null): readonly HTMLElement[] {
  const list = place?.previousElementSibling;
  if (list === null || list === undefined) return [];
  const items = list.matches('ul, ol') ? list.children : list.querySelectorAll('tbody > tr:not(.block-row)');
  return [...items].filter((item): item is HTMLElement => item instanceof HTMLElement);
}
