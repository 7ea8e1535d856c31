import { findInstruments } from '../../service/ask/instruments/find-instruments.js';
import { nearMisses } from '../../service/ask/instruments/near-misses.js';
import { AmbiguousReference } from '../../service/ask/instruments/one-instrument.js';
import type { Service } from '../../service/open/service.js';
import { parseReference } from '../../src/designation/index.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { PROVINCES, placeAt, placeById } from '../../src/places/index.js';
import { slug } from '../../src/text/fold.js';
import { nearestWord } from '../../src/text/nearest.js';

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

/**
 * Every instrument that ids and references of a filter can mean. An id that the store does not know stays: nothing cites
 * it. @throws `parameter-invalid` for another reference that fits nothing.
 */
export async function instrumentsOf(
  service: Service,
  refs: readonly string[] | undefined,
): Promise<readonly string[] | undefined> {
  if (refs === undefined) return undefined;
  const known = await service.graph.summaries(refs);
  const ids: string[] = [];
  for (const ref of refs) {
    const { candidates } = known.has(ref) ? { candidates: [] } : await findInstruments(service, ref);
    if (candidates.length === 0 && !known.has(ref) && parseReference(ref).kind !== 'id') {
      throw new DanchieuError('parameter-invalid', { name: 'instrument', detail: ref });
    }
    ids.push(...(candidates.length > 0 ? candidates.map(({ id }) => id) : [known.get(ref)?.id ?? ref]));
  }
  return ids;
}

export { AmbiguousReference };

/** The ids that the name or id of a province can be, before and after a merger. @throws `parameter-invalid`. */
export function placesOf(place: string | undefined): readonly string[] | undefined {
  if (place === undefined) return undefined;
  if (placeById(place) !== undefined) return [place];
  const found = placeAt(place, null);
  if (found.length === 0) throw new DanchieuError('parameter-invalid', { name: 'place', detail: nearestPlace(place) });
  return found;
}

/** What was typed, and the province that was most likely meant. */
function nearestPlace(typed: string): string {
  const near = nearestWord(
    slug(typed),
    PROVINCES.map(({ name }) => slug(name)),
  );
  const meant = PROVINCES.find(({ name }) => slug(name) === near);
  return meant === undefined ? typed : `${typed} → ${meant.name}`;
}
