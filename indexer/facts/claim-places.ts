import type { CitingContext } from '../../src/facts/claim.js';
import type { AgencyFound } from '../../src/issuers/index.js';
import { localPlaceId, MERGER_DATE, placeAt, predecessorsOf } from '../../src/places/index.js';

export interface Places {
  readonly places: readonly string[];
  /** True when the place is the citing office's own, not printed with this mention. */
  readonly ownPlace: boolean;
}
export const NO_PLACE: Places = { places: [], ownPlace: false };

/**
 * Where the issuing body is: as printed, else the citing office's own province. A province that was merged on 01/7/2025
 * cites its predecessors' acts by the same words "UBND tỉnh", so an older act leaves all of them open (§1.6, 3 and 4).
 */
export function placesOf(agency: AgencyFound | null, written: string | null, context: CitingContext): Places {
  const printed = agency?.place ?? branchOf(agency, written);
  const ownPlace = printed === null || printed === 'relative' || printed.length === 0;
  const provinces = ownPlace ? ownPlaces(context.place, written) : printed;
  const local = agency?.local ?? null;
  const places =
    local === null ? provinces : provinces.map((province) => localPlaceId(local.level, local.name, province));
  return { places: [...places].sort(), ownPlace };
}

/** "Cục Thuế Bình Dương": a central body's branch, told by the province behind its name. */
function branchOf(agency: AgencyFound | null, written: string | null): readonly string[] | null {
  if (agency === null || agency.rest === '') return null;
  const found = placeAt(agency.rest, written);
  return found.length === 0 ? null : found;
}

function ownPlaces(place: string | null, written: string | null): readonly string[] {
  if (place === null) return [];
  const predecessors = predecessorsOf(place);
  if (predecessors.length === 0) return [place];
  const length = Math.min(written?.length ?? 0, MERGER_DATE.length);
  const [date, merger] = [(written ?? '').slice(0, length), MERGER_DATE.slice(0, length)];
  if (date === merger && length < MERGER_DATE.length) return [place, ...predecessors];
  return date < merger ? predecessors : [place];
}
