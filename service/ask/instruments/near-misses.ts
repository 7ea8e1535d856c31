import type { InstrumentSummary } from '../../../graph/store.js';
import { DanchieuError } from '../../../src/errors/errors.js';
import type { Service } from '../../open/service.js';
import { directoryOf } from './directory.js';

const LISTED = 5;

/** Nothing fits a reference; carries the instruments that nearly do. */
export class NothingFound extends DanchieuError {
  constructor(
    ref: string,
    readonly near: readonly InstrumentSummary[],
  ) {
    super('not-found', { ref });
  }
}

/** The error for a reference that fits nothing, with what it may have been meant to be. */
export async function nearMisses(service: Service, ref: string): Promise<NothingFound> {
  return new NothingFound(ref, await nearTo(service, ref));
}

/** Instruments whose number or name begins so or is nearly this, best first. */
export async function nearTo(service: Service, ref: string): Promise<readonly InstrumentSummary[]> {
  const directory = await directoryOf(service);
  const begun = directory.list({ q: ref }).slice(0, LISTED);
  return begun.length > 0 ? begun.map(({ summary }) => summary) : directory.near(ref, LISTED);
}
