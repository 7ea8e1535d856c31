import type { RouteName } from '../api/contract/routes.js';
import type { CallOf } from '../client/client.js';
import { ask } from './data/api.js';
import { keepAhead } from './data/asked-ahead.js';
import { PAGE, tasksQueryOf } from './screens/instrument/tasks-query.js';
import { FIRST_SCREEN } from './screens/search/first-screen.js';

/**
 * The first lines of the page to run: whoever opens an instrument or the first screen has its answers asked for while
 * the rest of the page is still fetched and read.
 */
const [, screen, id, part] = location.pathname.split('/');
const params = new URLSearchParams(location.search);
if (screen === 'van-ban' && id) {
  const of = { params: { id: decodeURIComponent(id) } };
  ahead('getInstrument', of);
  if (part === undefined) ahead('listInstrumentTasks', { ...of, query: { ...tasksQueryOf(params), limit: PAGE } });
}
if (location.pathname === '/' && params.size === 0) {
  ahead('getCoverage', FIRST_SCREEN.coverage);
  ahead('listInstruments', FIRST_SCREEN.instruments);
  ahead('listDocuments', FIRST_SCREEN.documents);
}
void import('./main.js');

function ahead<N extends RouteName>(name: N, call: CallOf<N>): void {
  keepAhead(name, call, ask(name, call));
}
