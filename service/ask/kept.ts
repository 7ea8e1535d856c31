import type { Service } from '../open/service.js';

/**
 * Something dear to make from the whole store and the register, kept while neither changes. Concurrent askers share the
 * making; what could not be made is tried again.
 */
export function keptFor<T>(make: (service: Service) => Promise<T>): (service: Service) => Promise<T> {
  const kept = new WeakMap<Service, { readonly stamp: string; readonly made: Promise<T> }>();
  return async (service) => {
    // Asked before it is made: what is written meanwhile makes it stale, never wrongly fresh.
    const stamp = `${await service.graph.state()} ${service.engine.register().version}`;
    const known = kept.get(service);
    if (known?.stamp === stamp) return known.made;
    const made = make(service);
    kept.set(service, { stamp, made });
    made.catch(() => {
      if (kept.get(service)?.made === made) kept.delete(service);
    });
    return made;
  };
}
