import type { RegisterRow } from './row.js';

const HEADS: ReadonlyMap<string, string> = new Map([
  ['luật', 'Luật'],
  ['bộ luật', 'Bộ luật'],
  ['pháp lệnh', 'Pháp lệnh'],
]);

/** Head words that some titles repeat, a misprint of the official code included; "Luật sư" is the whole title of that law. */
const REPEATED_HEAD = /^(?:bộ luật|luật|luât|pháp lệnh)\s+(?!sư(?!\p{L}))/iu;
const ABOUT = /^về\s+/iu;
/** "năm 2015" or "số 100/2015/QH13" of the law that is amended: the name is used without them. */
const NUMBER_OF_BASE = /\s+số\s+\d+\/\d{4}\/QH\d+/giu;

/** Whether instruments of this type are named by their titles. */
export function isLaw(type: string): boolean {
  return HEADS.has(type);
}

/** Whether this title is that of a law that amends others. */
export function isAmendingTitle(title: string): boolean {
  return AMENDING.test(title);
}

const AMENDING = /^\s*(?:(?:bộ luật|luật|luât|pháp lệnh)\s+)?(?:về\s+)?(?:sửa đổi|bổ sung|bãi bỏ)/iu;

/**
 * The name by which a law, code or ordinance is cited: head word and title ("Luật Hộ tịch"); an amending one is named
 * by what it does ("Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch"). Null for other types and rows without title.
 */
export function lawName(row: Pick<RegisterRow, 'type' | 'title'>): string | null {
  const head = HEADS.get(row.type);
  if (head === undefined || row.title === null) return null;
  const title = strip(row.title).replace(NUMBER_OF_BASE, '');
  if (title === '') return null;
  if (AMENDING.test(title)) return `${head} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${head} ${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

/** The names of the laws that an amending law's title lists: "Luật X, Luật Y và Bộ luật Z"; the base of its name. */
export function amendedNames(name: string): readonly string[] {
  const start = / của ((?:bộ luật|luật|pháp lệnh) .*)$/iu.exec(name)?.[1];
  if (start === undefined || !/ (?:sửa đổi|bổ sung)/iu.test(name)) return [];
  return start.split(/(?:, | và |; )(?=(?:bộ luật|luật|pháp lệnh) )/iu).map((part) => part.trim());
}

function strip(title: string): string {
  return title
    .trim()
    .replace(REPEATED_HEAD, '')
    .replace(ABOUT, '')
    .replace(/[.;]+$/, '');
}
