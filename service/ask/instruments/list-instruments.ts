import { decodePageKey, encodePageKey } from '../../../graph/page-key.js';
import type { InstrumentSummary, Page, PageRequest } from '../../../graph/store.js';
import type { Service } from '../../open/service.js';
import { type DirectoryFilter, directoryOf, type Ranked } from './directory.js';

/**
 * Instruments by number of tasks, or by how well they fit `q`. Without a filter those cited in the store alone, straight
 * from it; with one also those only the register knows.
 */
export async function listInstruments(
  service: Service,
  filter: DirectoryFilter,
  page: PageRequest,
  count: boolean,
): Promise<Page<InstrumentSummary> & { readonly total?: number }> {
  if (Object.values(filter).every((value) => value === undefined)) {
    const listed = await service.graph.instruments(page);
    if (!count) return listed;
    const { cited, provisional } = (await service.graph.coverage()).instruments;
    return { ...listed, total: cited + provisional };
  }
  const directory = await directoryOf(service);
  const all = directory.list(filter);
  const start = page.after ? startAfter(all, page.after) : 0;
  const shown = all.slice(start, start + page.limit);
  const last = shown.at(-1);
  const next = start + page.limit < all.length && last !== undefined ? encodePageKey(keyOf(last)) : null;
  return { items: shown.map(({ summary }) => summary), next, ...(count ? { total: all.length } : {}) };
}

function keyOf({ rank, summary }: Ranked): readonly [number, number, string] {
  return [rank, summary.tasks, summary.id];
}

/** Where the list goes on, also when the entry the key names has gone meanwhile. */
function startAfter(all: readonly Ranked[], key: string): number {
  const [rank, tasks, id] = decodePageKey(key, ['number', 'number', 'string']) as readonly [number, number, string];
  const at = all.findIndex((one) => {
    if (one.rank !== rank) return one.rank > rank;
    return one.summary.tasks === tasks ? one.summary.id > id : one.summary.tasks < tasks;
  });
  return at < 0 ? all.length : at;
}
