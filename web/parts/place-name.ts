import { placeById, provinceOf } from '../../src/places/places.js';

/** What a place is called: "Tây Ninh", the merged one "Tây Ninh (từ 01/7/2025)"; a lower place by its id. */
export function placeName(id: string): string {
  const place = placeById(id);
  if (place !== undefined) return place.from === null ? place.name : `${place.name} (từ 01/7/2025)`;
  const province = provinceOf(id);
  return province === undefined ? id : `${id.slice(0, -province.id.length - 1)}, ${province.name}`;
}
