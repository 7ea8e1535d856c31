import { ABBREVIATIONS } from '../register/abbreviations.data.js';
import { foldWords } from '../text/fold.js';
import { AGENCY_SPELLINGS } from './agency-spellings.js';
import { OFFICE_ABBREVIATIONS, OFFICE_NOUNS } from './spelling.data.js';

const LONG: ReadonlyMap<string, string> = new Map([
  ...ABBREVIATIONS.map(({ short, long }) => [short, capital(long)] as const),
  ...OFFICE_ABBREVIATIONS,
]);
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...LONG.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const NOUN = new RegExp(`(?<!\\p{L})(${OFFICE_NOUNS.join('|')})(?:\\s+(\\p{L}))?(?=\\p{L}*)`, 'giu');
/** Nouns inside a name that are no office: "bộ phận", "Cán bộ", "cơ sở", "phòng, chống". */
const NO_OFFICE = /(?:cán|cơ|nội|toàn|đồng|tiến|trụ|lối)$/iu;
/** Small words behind a noun are none of its name. */
const SMALL = /^(?:phận|và|của|thuộc|cấp|tỉnh|chuyên|trực|huyện|xã|có|các|tại|theo|ngừa|chống)(?!\p{L})/iu;

/**
 * One spelling for the ways people print a unit: white space, dashes, tone marks, abbreviations, large and small letters.
 * What comes out is spelt already: a letter that one rule enlarges can be what another looks at.
 */
export function spellUnit(printed: string): string {
  let name = spellOnce(printed);
  for (let again = spellOnce(name), left = 4; again !== name && left > 0; left--) {
    name = again;
    again = spellOnce(name);
  }
  return name;
}

function spellOnce(printed: string): string {
  const plain = printed
    .normalize('NFC')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:+–—-]+|[\s,.;:–—-]+$/g, '')
    .replace(/ ?[-\u2010-\u2015\u2212](?: ?[-\u2010-\u2015\u2212])* ?/g, ' - ')
    .replace(/(?<=[Uu])ỷ(?=\s|$)/gu, 'y\u0309')
    .replace(/([Uu])y\u0309/gu, (_all, u: string) => (u === 'U' ? 'Ủy' : 'ủy'))
    .replace(/oà(?=\s|$)/gu, 'òa')
    .replace(/oá(?=\s|$)/gu, 'óa')
    .replace(/oả(?=\s|$)/gu, 'ỏa')
    .replace(/oạ(?=\s|$)/gu, 'ọa')
    .replace(SHORT, (short) => LONG.get(short) ?? short);
  const shouted = plain === plain.toUpperCase() && plain.length > 6;
  const small = (shouted ? capital(plain.toLowerCase()) : plain).replace(/ - \p{Ll}/gu, (dash) => dash.toUpperCase());
  const spelt = capital(
    small.replace(NOUN, (whole, noun: string, _next: string | undefined, at: number) => {
      if (NO_OFFICE.test(small.slice(0, at).trimEnd())) return whole;
      const after = small.slice(at + noun.length).trimStart();
      if (noun.charAt(0) !== noun.charAt(0).toUpperCase() && at > 0 && after !== '') return whole;
      const rest = whole.slice(noun.length);
      return `${capital(noun.toLowerCase())}${SMALL.test(after) ? rest : rest.toUpperCase()}`;
    }),
  );
  return withAgency(spelt);
}

/** The body at the beginning of a name is spelt as it spells itself: "Ủy ban Nhân dân tỉnh", "Sở Tư Pháp". */
function withAgency(name: string): string {
  const words = name.split(' ');
  for (let count = Math.min(words.length, LONGEST_AGENCY); count > 1; count--) {
    const beginning = words.slice(0, count);
    if (!beginning.every((word) => IN_NAME.test(word) && foldWords(word) !== '')) continue;
    const known = AGENCY_SPELLINGS.get(foldWords(beginning.join(' ')));
    const comma = count < words.length && beginning.at(-1)?.endsWith(',') ? ',' : '';
    if (known !== undefined) return [`${known}${comma}`, ...words.slice(count)].join(' ');
  }
  return name;
}
const LONGEST_AGENCY = 12;
const IN_NAME = /^[\p{L}\d]+,?$/u;

/** Folded words of a unit as people ask for it: abbreviations in full, so that "UBND tỉnh" finds what is printed in full. */
export function unitWords(asked: string): string {
  return foldWords(spellUnit(asked));
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
