import { placeAt } from '../../src/places/index.js';

export interface PlacedName {
  /** Normalised name without the province. */
  readonly name: string;
  /** Province ids the name can mean; null where it names none. */
  readonly places: readonly string[] | null;
}

const PROVINCIAL_CONGRESS =
  /^nghị quyết (?:của )?đại hội (?:đại biểu )?đảng (?:bộ (tỉnh|thành phố)|(tỉnh|thành) bộ)( [\p{L} -]{2,24}?)? ((?:lần thứ|khóa) [ivxl\d]+)$/u;

const LEVELS: Readonly<Record<string, string>> = { tỉnh: 'tỉnh', thành: 'thành phố' };

/**
 * "Đại hội (đại biểu) Đảng bộ tỉnh **Trà Vinh** lần thứ XI": the province is where it met and not part of its name, so that
 * a text of that province which leaves it out means the same resolution (domain reference §3.7). "Đảng tỉnh bộ" is "Đảng bộ tỉnh".
 * @param name normalised, head word included
 * @param date of the citing text, ISO, or null
 */
export function placedCongress(name: string, date: string | null): PlacedName {
  const match = PROVINCIAL_CONGRESS.exec(name);
  if (match === null) return { name, places: null };
  const [, body, bodyFirst, province = '', session] = match;
  const places = province === '' ? null : placeAt(province.trim(), date);
  if (places !== null && places.length === 0) return { name, places: null };
  return { name: `nghị quyết đại hội đảng bộ ${body ?? LEVELS[bodyFirst ?? ''] ?? ''} ${session}`, places };
}
