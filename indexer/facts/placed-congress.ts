import { placeAt } from '../../src/places/index.js';

export interface PlacedName {
  /** Normalised name without the province. */
  readonly name: string;
  /** Province ids the name can mean; null where it names none. */
  readonly places: readonly string[] | null;
}

const PROVINCIAL_CONGRESS =
  /^nghị quyết (?:của )?đại hội (?:đại biểu )?(?:đảng (?:bộ (tỉnh|thành phố)|(tỉnh|thành) bộ)|(tỉnh|thành) đảng bộ)( [\p{L} -]{2,24}?)? (?:lần thứ|khóa) ([ivxl\d]+)$/u;

/** "Đại hội XI của Đảng", "Đại hội Đảng toàn quốc lần thứ XI", "Đại hội đại biểu toàn quốc của Đảng khóa XI": all one. */
const NATIONAL_CONGRESS =
  /^nghị quyết (?:của )?đại hội (?=.*đảng)(?:đại biểu |toàn quốc |của đảng |đảng ){0,4}(?:lần thứ |khóa )?([ivxl]{1,6})(?: của đảng(?: cộng sản việt nam)?)?$/u;

const ORDINALS: Readonly<Record<string, string>> = {
  nhất: 'i',
  hai: 'ii',
  ba: 'iii',
  tư: 'iv',
  năm: 'v',
  sáu: 'vi',
  bảy: 'vii',
  tám: 'viii',
  chín: 'ix',
  mười: 'x',
};
const ORDINAL_WORD = new RegExp(`lần thứ (${Object.keys(ORDINALS).join('|')})(?![\\p{L}])(?! mười)`, 'u');

const LEVELS: Readonly<Record<string, string>> = { tỉnh: 'tỉnh', thành: 'thành phố' };

/**
 * "Đại hội (đại biểu) Đảng bộ tỉnh **Trà Vinh** lần thứ XI": the province is where it met and not part of its name, so that
 * a text of that province which leaves it out means the same resolution (domain reference §3.7). "Đảng tỉnh bộ"
 * and "Tỉnh Đảng bộ" are "Đảng bộ tỉnh"; the committee of "khóa XX" is that of its twentieth congress.
 * @param printed normalised, head word included
 * @param date of the citing text, ISO, or null
 */
export function placedCongress(printed: string, date: string | null): PlacedName {
  if (!printed.startsWith('nghị quyết ')) return { name: printed, places: null };
  const name = printed.replace(ORDINAL_WORD, (_, word: string) => `lần thứ ${ORDINALS[word] ?? word}`);
  const match = PROVINCIAL_CONGRESS.exec(name);
  if (match === null) return { name: nationalCongress(name), places: null };
  const [, body, between, before, province = '', session] = match;
  const places = province === '' ? null : placeAt(province.trim(), date);
  if (places !== null && places.length === 0) return { name, places: null };
  const level = body ?? LEVELS[between ?? before ?? ''] ?? '';
  return { name: `nghị quyết đại hội đảng bộ ${level} lần thứ ${session}`, places };
}

function nationalCongress(name: string): string {
  const session = NATIONAL_CONGRESS.exec(name)?.[1];
  return session === undefined ? name : `nghị quyết đại hội đại biểu toàn quốc lần thứ ${session} của đảng`;
}
