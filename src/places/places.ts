import { fold, foldWords, slug } from '../text/fold.js';
import type { Province } from './province.js';
import { PROVINCES } from './provinces.data.js';

const BY_ID = new Map(PROVINCES.map((province) => [province.id, province]));
const BY_NAME = nameMap();
const LONGEST_NAME = Math.max(...[...BY_NAME.keys()].map((name) => name.split(' ').length));

function nameMap(): ReadonlyMap<string, readonly Province[]> {
  const map = new Map<string, Province[]>();
  for (const province of PROVINCES) {
    for (const name of new Set([province.name, ...province.aliases].map(foldWords))) {
      map.set(name, [...(map.get(name) ?? []), province]);
    }
  }
  return map;
}

/** The province of an id (`tay-ninh`, `tay-ninh-moi`), or undefined; a place below the province is none. */
export function placeById(id: string): Province | undefined {
  return BY_ID.get(id);
}

/** The province a place lies in: the place itself, or the one that ends a lower place's id (`xa-dong-anh-ha-noi`). */
export function provinceOf(placeId: string): Province | undefined {
  const whole = BY_ID.get(placeId);
  if (whole !== undefined) return whole;
  for (let at = placeId.indexOf('-'); at >= 0; at = placeId.indexOf('-', at + 1)) {
    const province = BY_ID.get(placeId.slice(at + 1));
    if (province !== undefined) return province;
  }
  return undefined;
}

/**
 * Ids of the provinces a name can mean: one where it is certain, the old and the merged one where the date does not
 * tell, none for an unknown name. A name that the merger ended (Trà Vinh) always means the old province.
 * @param name with or without "tỉnh" or "thành phố" before it
 * @param date ISO date, month or year of what the place issued; null when not known
 */
export function placeAt(name: string, date: string | null): readonly string[] {
  return placeAtFolded(foldWords(name), date);
}

/** `placeAt` for a name whose words are folded already, single spaces between them. */
export function placeAtFolded(words: string, date: string | null): readonly string[] {
  const named = BY_NAME.get(words) ?? BY_NAME.get(words.replace(/^(?:tinh|thanh pho|tp) /, '')) ?? [];
  if (named.length < 2 || date === null) return named.map((province) => province.id);
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  return named
    .filter((one) => (one.from === null || one.from <= last) && (one.to === null || first < one.to))
    .map((one) => one.id);
}

/** Provinces that went into a merged one; empty for all others. */
export function predecessorsOf(id: string): readonly string[] {
  return BY_ID.get(id)?.predecessors ?? [];
}

/** The merged province an old one went into, or null. */
export function successorOf(id: string): string | null {
  return BY_ID.get(id)?.successor ?? null;
}

/** Levels of places below the province, as printed before their names; districts only to 30/6/2025. */
export const LOCAL_LEVELS = ['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố'] as const;
export type LocalLevel = (typeof LOCAL_LEVELS)[number];

/** Id of a place below the province (`xa-dong-anh-ha-noi`). */
export function localPlaceId(level: LocalLevel, name: string, provinceId: string): string {
  return `${slug(level)}-${slug(name)}-${provinceId}`;
}

/** A province named in a text. Offsets are UTF-16 code units; a word of level before the name is not covered. */
export interface PlaceFound {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Old and merged province where both bear the name. */
  readonly ids: readonly string[];
  /** "tỉnh", "thành phố" or "TP" stands before it. */
  readonly levelled: boolean;
}

const WORD = /[a-z]+/g;
const BETWEEN = /^[\s.–-]{1,4}$/;

/** All provinces named in a text (NFC), left to right, the longest name first; "hòa bình" in small letters is no province. */
export function findPlaces(text: string): readonly PlaceFound[] {
  const folded = fold(text);
  const words = [...folded.matchAll(WORD)].map((match) => ({ at: match.index, word: match[0] }));
  const found: PlaceFound[] = [];
  for (let i = 0; i < words.length; i++) {
    const at = words[i]?.at ?? 0;
    if (text.charAt(at) === folded.charAt(at)) continue;
    for (let count = Math.min(LONGEST_NAME, words.length - i); count > 0; count--) {
      const run = words.slice(i, i + count);
      const provinces = BY_NAME.get(run.map((one) => one.word).join(' '));
      const last = run[count - 1];
      if (provinces === undefined || last === undefined) continue;
      const end = last.at + last.word.length;
      const joined = run.every((one, k) => {
        const next = run[k + 1];
        return next === undefined || BETWEEN.test(folded.slice(one.at + one.word.length, next.at));
      });
      const capital = text.charAt(last.at) !== folded.charAt(last.at);
      if (!joined || !capital) continue;
      const before = folded.slice(Math.max(0, at - 11), at);
      const levelled = /(?:^|[^a-z])(?:tinh|thanh pho|tp)[\s.]{1,2}$/.test(before);
      found.push({ start: at, end, name: text.slice(at, end), ids: provinces.map((one) => one.id), levelled });
      i += count - 1;
      break;
    }
  }
  return found;
}
