import { LOCAL_LEVELS, type LocalLevel, placeAtFolded } from '../places/places.js';
import { remember } from '../remember.js';
import { parseTerm } from '../terms/terms.js';
import { fold, foldWords } from '../text/fold.js';
import type { Agency } from './agency.js';
import { AGENCIES } from './by-code.js';

/** What a phrase after "của" says: who, where, in which term. */
export interface AgencyFound {
  /** Agency id, the office of a head (`Bộ trưởng Bộ Tư pháp` → `btp`). */
  readonly agency: string;
  /** Province ids it can be, best known first; `relative`: the citing document's own; null: one body for the country. */
  readonly place: readonly string[] | 'relative' | null;
  /** A place below the province as printed (`UBND xã Đông Anh`). */
  readonly local: { readonly level: LocalLevel; readonly name: string } | null;
  /** The office a Party committee or caucus belongs to (`Ban cán sự đảng Bộ Tư pháp` → `btp`). */
  readonly owner: string | null;
  /** Party or National Assembly term, `"12"` or `"2020-2025"`. */
  readonly term: string | null;
  /** What follows, trimmed. */
  readonly rest: string;
}

const NAMES = nameMap();
const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length));

/** Titles of heads: the office is meant (domain reference §3.5, `role_phrases`). */
const TITLES = phrases([
  'bo truong',
  'thu truong',
  'chu nhiem',
  'thong doc',
  'pho thong doc',
  'tong thanh tra',
  'chanh an',
  'pho chanh an',
  'vien truong',
  'pho vien truong',
  'giam doc',
  'pho giam doc',
  'chu tich',
  'pho chu tich',
  'chanh van phong',
  'truong ban',
  'pho truong ban',
  'bi thu',
  'cuc truong',
  'tong cuc truong',
  'truong phong',
  'tong giam doc',
  'lanh dao',
  'tap the lanh dao',
]);
const LEADING = phrases(['cua', 'do', 'boi', 'tai', 'dong chi']);
const BEFORE_NAME = [...TITLES, ...LEADING];
/** Words between an agency's name and its place that only say its level. */
const LEVELS = phrases([
  'cap tinh',
  'tinh',
  'thanh pho',
  'tp',
  'xa',
  'phuong',
  'thi tran',
  'dac khu',
  'huyen',
  'quan',
  'thi xa',
]);
const OF_PARTY = phrases(['dang cong san viet nam', 'cua dang', 'dang']);
const TERM_WORDS = phrases(['khoa', 'nhiem ky']);

function phrases(list: readonly string[]): readonly (readonly string[])[] {
  return list.map((phrase) => phrase.split(' '));
}

function nameMap(): ReadonlyMap<string, Agency> {
  const map = new Map<string, Agency>();
  for (const agency of AGENCIES) {
    for (const name of [agency.name, ...agency.aliases]) {
      const key = foldWords(name);
      if (!map.has(key)) map.set(key, agency);
    }
  }
  return map;
}

/** A body, its place and its term never take more; what follows is not looked at. */
const LONGEST_PHRASE = 250;

/** A phrase as folded words, each with where it ends in the phrase. */
interface Words {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function wordsOf(phrase: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of fold(phrase.slice(0, LONGEST_PHRASE)).matchAll(/[a-z0-9]+/g)) {
    words.push(match[0]);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { phrase, words, starts, ends };
}

/** Number of words of the longest of these phrases that stands at `at`, or 0. */
function skipOneOf(all: Words, at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length > longest && phrase.every((word, i) => all.words[at + i] === word)) longest = phrase.length;
  }
  return longest;
}

function longestName(all: Words, at: number): { agency: Agency; next: number } | null {
  for (let count = Math.min(LONGEST_NAME, all.words.length - at); count > 0; count--) {
    const agency = NAMES.get(all.words.slice(at, at + count).join(' '));
    if (agency !== undefined) return { agency, next: at + count };
  }
  return null;
}

/** The agency a phrase begins with, titles of its head left out, and the index of the word after it. */
function agencyAt(all: Words, from: number): { agency: Agency; next: number } | null {
  let at = from;
  for (let guard = 0; guard < 4; guard++) {
    const found = longestName(all, at);
    if (found !== null) return found;
    const skipped = skipOneOf(all, at, BEFORE_NAME);
    if (skipped === 0) return null;
    at += skipped;
  }
  return null;
}

/** Up to four words from `at` that name a province: ids and the index of the word after them. */
function provinceAt(all: Words, at: number, date: string | null): { ids: readonly string[]; next: number } | null {
  for (let count = Math.min(5, all.words.length - at); count > 0; count--) {
    const ids = placeAtFolded(all.words.slice(at, at + count).join(' '), date);
    if (ids.length > 0) return { ids, next: at + count };
  }
  return null;
}

interface WhereFound {
  readonly place: readonly string[] | 'relative';
  readonly local: AgencyFound['local'];
  readonly next: number;
}

/** The run of capitalised words from `at`: the name of a commune or district. */
function properName(all: Words, at: number): { name: string; next: number } | null {
  let next = at;
  while (next < all.words.length && next - at < 4) {
    const start = all.starts[next] as number;
    const first = all.phrase.charAt(start);
    const isProper = first !== first.toLowerCase() || /\d/.test(first);
    const apart = next > at && /[,;()]/.test(all.phrase.slice(all.ends[next - 1], start));
    if (!isProper || apart) break;
    next++;
  }
  if (next === at) return null;
  return { name: all.phrase.slice(all.starts[at], all.ends[next - 1]), next };
}

function whereAt(all: Words, from: number, date: string | null): WhereFound {
  const level = skipOneOf(all, from, LEVELS);
  const at = from + level;
  // "TP.HCM" is a name with its level.
  const province = provinceAt(all, at, date) ?? (level > 0 ? provinceAt(all, from, date) : null);
  const words = level > 0 ? all.words.slice(from, at).join(' ') : null;
  const printed = words === 'tp' ? 'thanh pho' : words;
  const localLevel = LOCAL_LEVELS.find((one) => foldWords(one) === printed);
  if (province !== null && (localLevel === undefined || localLevel === 'thành phố')) {
    return { place: province.ids, local: null, next: province.next };
  }
  if (localLevel === undefined) return { place: 'relative', local: null, next: at };
  const name = properName(all, at);
  if (name === null) return { place: 'relative', local: null, next: at };
  const after = name.next + skipOneOf(all, name.next, LEVELS);
  const within = provinceAt(all, after, date);
  const local = { level: localLevel, name: name.name };
  return within === null
    ? { place: 'relative', local, next: name.next }
    : { place: within.ids, local, next: within.next };
}

function termAt(all: Words, from: number): { term: string; next: number } | null {
  const skipped = skipOneOf(all, from, TERM_WORDS);
  if (skipped === 0) return null;
  const at = from + skipped;
  const years = all.words.slice(at, at + 2);
  if (years.length === 2 && years.every((word) => /^(?:19|20)\d{2}$/.test(word))) {
    return { term: years.join('-'), next: at + 2 };
  }
  const term = parseTerm(all.words[at] ?? '');
  return term === null ? null : { term, next: at + 1 };
}

/**
 * Who a phrase such as "của Chủ tịch UBND tỉnh Tây Ninh" or "BCHTW Đảng khóa XII" names, or null. The phrase must begin
 * with the body (after "của" and titles of its head); what follows is returned as `rest`.
 * @param phrase NFC
 * @param date ISO date of what the body issued, to tell an old province from the merged one of the same name
 */
export function findAgency(phrase: string, date: string | null = null): AgencyFound | null {
  // Places changed hands on the first of a month, so the month tells as much as the day.
  return foundIn(date?.slice(0, 7) ?? '')(phrase);
}

/** What phrases name, month by month: one phrase is asked for by several stages, and a key of its own needs no new string. */
const foundIn = remember(
  (month: string) =>
    remember((phrase: string): AgencyFound | null => readAgency(phrase, month === '' ? null : month), 1024),
  256,
);

function readAgency(phrase: string, date: string | null): AgencyFound | null {
  const all = wordsOf(phrase);
  const found = agencyAt(all, 0);
  if (found === null) return null;
  const { agency } = found;
  let next = found.next;
  let owner: string | null = null;
  let where: WhereFound | null = null;
  if (agency.scope === 'owner') {
    const of = agencyAt(all, next);
    if (of !== null) {
      owner = of.agency.id;
      next = of.next;
      if (of.agency.scope !== 'national') where = whereAt(all, next, date);
    } else where = whereAt(all, next, date);
  } else if (agency.scope !== 'national') where = whereAt(all, next, date);
  if (where !== null) next = where.next;
  if (agency.family === 'party') next += skipOneOf(all, next, OF_PARTY);
  const term = termAt(all, next);
  if (term !== null) next = term.next;
  const restFrom = next === 0 ? 0 : (all.ends[next - 1] ?? phrase.length);
  return {
    agency: agency.id,
    place: where?.place ?? null,
    local: where?.local ?? null,
    owner,
    term: term?.term ?? null,
    rest: phrase
      .slice(restFrom)
      .replace(/^[\s)]+/, '')
      .trim(),
  };
}
