import type { Service } from '../open/service.js';

/**
 * Something dear to make from the whole store, kept while the store does not change. Concurrent askers share the making;
 * what could not be made is tried again.
 */
export function keptFor<T>(make: (service: Service) => Promise<T>): (service: Service) => Promise<T> {
  const kept = new WeakMap<Service, { readonly stamp: string; readonly made: Promise<T> }>();
  return async (service) => {
    const stamp = JSON.stringify(await service.graph.coverage());
    const known = kept.get(service);
    if (known?.stamp === stamp) return known.made;
    const made = make(service);
    kept.set(service, { stamp, made });
    made.catch(() => kept.delete(service));
    return made;
  };
}
