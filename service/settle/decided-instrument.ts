import type { InstrumentSummary } from '../../graph/store.js';
import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import {
  type IdentityPart,
  instrumentId,
  missingParts,
  parseReference,
  type Reference,
  seriesOf,
  termOfSymbol,
} from '../../src/designation/index.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { findInstruments } from '../ask/instruments/find-instruments.js';
import { AmbiguousReference } from '../ask/instruments/one-instrument.js';
import type { Service } from '../open/service.js';

/**
 * The one instrument a person means by a reference: of several the store or the register knows, the one among the
 * candidates of what is settled; where nobody knows it, what the reference itself says, when that is enough.
 * @throws DanchieuError `not-found`, `instrument-incomplete`; AmbiguousReference.
 */
export async function decidedInstrument(
  service: Service,
  ref: string,
  candidates: readonly string[],
): Promise<InstrumentRecord> {
  const found = await findInstruments(service, ref);
  const known = found.candidates.filter(({ provisional }) => !provisional);
  const fitting = known.length > 1 ? known.filter(({ id }) => candidates.includes(id)) : known;
  const [only, ...more] = fitting.length > 0 ? fitting : known;
  if (only === undefined) return asTyped(ref);
  if (more.length > 0) throw new AmbiguousReference({ ...found, candidates: known });
  return recordOf(only);
}

function recordOf({ id, identity, provisional }: InstrumentSummary): InstrumentRecord {
  return { id, identity, provisional };
}

/** What nobody knows yet, identified by what was typed. */
function asTyped(ref: string): InstrumentRecord {
  const reference = parseReference(ref);
  const { symbol } = reference;
  if (symbol === null) throw new DanchieuError('not-found', { ref });
  const series = seriesOf(symbol, reference.type);
  const dated = reference.date ?? (reference.year === null ? null : String(reference.year));
  const identity = canonicalIdentity({
    type: series.type ?? reference.type ?? '',
    number: symbol.text,
    name: null,
    year: dated === null ? null : Number(dated.slice(0, 4)),
    term: reference.term ?? (dated === null ? null : termOfSymbol(symbol, dated)),
    issuer: reference.issuer,
    place: onePlace(reference),
  });
  const missing: readonly IdentityPart[] = missingParts(identity);
  if (missing.length > 0) throw new DanchieuError('instrument-incomplete', { ref, missing: missing.join(', ') });
  return { id: instrumentId(identity), identity, provisional: false };
}

/** A province before and after 01/7/2025 is two: only one that fits alone is meant. */
function onePlace({ places }: Reference): string | null {
  const [only, ...more] = places;
  return only === undefined || more.length > 0 ? null : only;
}
