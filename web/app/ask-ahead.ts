import type { RouteName } from '../../api/contract/routes.js';
import type { CallOf } from '../../client/client.js';
import { ask } from '../data/api.js';
import { keepAhead } from '../data/asked-ahead.js';
import { PAGE, tasksQueryOf } from '../screens/instrument/tasks-query.js';
import { FIRST_SCREEN } from '../screens/search/first-screen.js';

/** Asks for what the screen at an address of this page will want, where that is an instrument or the first screen. */
export function askAhead({ pathname, searchParams }: URL): void {
  const [, screen, id, part] = pathname.split('/');
  if (screen === 'van-ban' && id) {
    const of = { params: { id: decodeURIComponent(id) } };
    ahead('getInstrument', of);
    if (part === undefined)
      ahead('listInstrumentTasks', { ...of, query: { ...tasksQueryOf(searchParams), limit: PAGE } });
  }
  if (pathname === '/' && searchParams.size === 0) {
    ahead('getCoverage', FIRST_SCREEN.coverage);
    ahead('listInstruments', FIRST_SCREEN.instruments);
    ahead('listDocuments', FIRST_SCREEN.documents);
  }
}

/** Asks when the mouse goes down on a link, not when it comes up again: the finger needs longer than the server. */
export function askWhenPressed(): void {
  addEventListener('pointerdown', ({ target, pointerType, button, ctrlKey, metaKey, shiftKey }) => {
    // A finger on glass may be the beginning of scrolling; with these keys another tab or window is opened.
    if (pointerType !== 'mouse' || button !== 0 || ctrlKey || metaKey || shiftKey) return;
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || link.origin !== location.origin) return;
    const to = new URL(link.href);
    if (to.pathname !== location.pathname) askAhead(to);
  });
}

function ahead<N extends RouteName>(name: N, call: CallOf<N>): void {
  keepAhead(name, call, ask(name, call));
}
