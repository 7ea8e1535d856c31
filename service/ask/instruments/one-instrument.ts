import type { InstrumentSummary } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';
import { type Found, findInstruments } from './find-instruments.js';

/** A reference that fits several instruments where one is needed; carries the list to choose from. */
export class AmbiguousReference extends DanchieuError {
  constructor(readonly found: Found) {
    super('ambiguous-reference', { ref: found.ref, count: found.candidates.length });
  }
}

/** The one instrument a reference means. @throws DanchieuError `not-found`, AmbiguousReference. */
export async function oneInstrument(service: Service, ref: string): Promise<InstrumentSummary> {
  const found = await findInstruments(service, ref);
  const [only, ...more] = found.candidates;
  if (only === undefined) throw new DanchieuError('not-found', { ref });
  if (more.length > 0) throw new AmbiguousReference(found);
  return only;
}
