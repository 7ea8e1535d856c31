import { findInstruments } from '../../service/ask/find-instruments.js';
import { nearMisses } from '../../service/ask/near-misses.js';
import { AmbiguousReference } from '../../service/ask/one-instrument.js';
import type { Service } from '../../service/open/service.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { placeAt, placeById } from '../../src/places/index.js';

/** The id of the one instrument that an id or a reference means. @throws NothingFound (404), AmbiguousReference (300). */
export async function instrumentOf(service: Service, ref: string): Promise<string> {
  const known = (await service.graph.summaries([ref])).get(ref);
  if (known !== undefined) return known.id;
  const found = await findInstruments(service, ref);
  const [only, second] = found.candidates;
  if (only === undefined) throw await nearMisses(service, ref);
  if (second !== undefined) throw new AmbiguousReference(found);
  return only.id;
}

export { AmbiguousReference };

/** The ids that the name or id of a province can be; the present province last. @throws `parameter-invalid`. */
export function placesOf(place: string | undefined): readonly string[] | undefined {
  if (place === undefined) return undefined;
  if (placeById(place) !== undefined) return [place];
  const found = placeAt(place, null);
  if (found.length === 0) throw new DanchieuError('parameter-invalid', { name: 'place', detail: place });
  return found;
}
