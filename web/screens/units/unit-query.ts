import { STATUSES, type Status } from '../../../src/facts/outcome.js';

/** What of a unit's tasks the address asks for. */
export interface UnitQuery {
  readonly duty: 'lead' | 'coordinating' | 'any';
  readonly sort: 'deadline' | 'recency';
  /** An id or a reference as a person types it. */
  readonly instrument?: string;
  /** Tasks with a citation of this outcome. */
  readonly outcome?: Status[];
}

/**
 * Reads the address; what it does not say, or says wrongly, is the usual: everything, nearest deadline first. The tasks
 * of one instrument come by recency only.
 */
export function unitQuery(params: URLSearchParams): UnitQuery {
  const duty = params.get('duty');
  const outcome = STATUSES.find((one) => one === params.get('outcome'));
  const instrument = params.get('instrument')?.trim() ?? '';
  return {
    duty: duty === 'lead' || duty === 'coordinating' ? duty : 'any',
    sort: instrument !== '' || params.get('sort') === 'recency' ? 'recency' : 'deadline',
    ...(outcome === undefined ? {} : { outcome: [outcome] }),
    ...(instrument === '' ? {} : { instrument }),
  };
}
