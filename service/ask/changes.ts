import type { ChangesPage, ChangesRequest } from '../../graph/change-feed.js';
import type { Service } from '../open/service.js';

/**
 * What happened to the store after a change already seen, in the order of commits. Changes are in ids: what they are of
 * is asked for by those, as it is now.
 * @throws DanchieuError `changes-gone` where some are no longer kept, or the number is of another store.
 */
export function changesSince({ graph }: Service, request: ChangesRequest): Promise<ChangesPage> {
  return graph.changes(request);
}
