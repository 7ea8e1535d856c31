import type { IdentityPart } from '../../src/designation/identity.js';
import { namesNobody } from '../../src/designation/maker.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { CitingContext } from '../../src/facts/claim.js';
import { type AgencyFound, findAgency } from '../../src/issuers/index.js';
import { normaliseName } from '../../src/register/normalise-name.js';

/** Whose committee or caucus it is, else the citing office's own. A number whose body is cut off is of whoever is printed. */
export function ownerOf(symbol: ParsedSymbol, agency: AgencyFound | null, context: CitingContext): string | null {
  if (symbol.bodies.length === 0 || namesNobody(symbol)) return agency?.agency ?? null;
  return agency?.owner ?? context.issuer;
}

/** "Đảng ủy Bộ Xây dựng đã gửi … tại Văn bản số 163-CV/ĐU": whose committee or caucus stands in the sentence before. */
const OWNER_BEFORE =
  /(?<!\p{L})(?:Đảng ủy|Đảng uỷ|Ban cán sự đảng|Đảng đoàn)\s+(?=\p{Lu})(?:[^;.,()]{2,60}?)(?=\s+(?:đã|có|tại|trình|báo cáo|gửi|ban hành|về|thông qua)(?!\p{L})|[;.,()])/gu;
const SENTENCE = 260;

/**
 * True where the sentence before the number names only owners other than the citing office: the number is not that office's own
 * for want of an issuer.
 * @param own agency id of the citing office, or null
 */
export function ownedByOthers(start: number, text: string, own: string | null): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  const sentence = before.slice(before.search(/(?:[^.]|\.(?!\s))*$/u)).replaceAll('\n', ' ');
  const owners = [...sentence.matchAll(OWNER_BEFORE)].map(([owner]) => findAgency(owner)?.owner ?? null);
  return owners.length > 0 && !owners.includes(own);
}

/** The date another mention prints for the number, when all of them agree in what the series needs (year, or any for a term). */
export function oneDate(dates: readonly string[], needs: readonly IdentityPart[]): string | null {
  const [first] = dates;
  if (first === undefined) return null;
  const same = needs.includes('year')
    ? dates.every((date) => date.slice(0, 4) === first.slice(0, 4))
    : dates.length === 1;
  return same ? first : null;
}

/** "Đề án 06/QĐ-TTg": a head that is not the symbol's type is a nickname a register may know. */
export function nickname(text: string, symbol: ParsedSymbol, told: string | null): string | null {
  const digit = text.search(/\d/);
  // Most are printed so, and need not be brought into their comparison form.
  if (told !== null && text.slice(0, Math.max(0, digit)).toLowerCase() === `${told} số `) return null;
  const printed = normaliseName(text.slice(0, Math.max(0, digit))).replace(/(?: số)+$/u, '');
  if (printed === '' || told === null || printed === told) return null;
  return `${printed} ${symbol.ordinal}`;
}

/** A year that the document cannot know, against the printed day: "Nghị định số 15/2029/NĐ-CP ngày 01/02/2019" in a text of 2025. */
export function isToCome({ year }: ParsedSymbol, date: string | null, { to }: CitingContext): boolean {
  if (year === null || to === null || date === null) return false;
  return year > Number(to.slice(0, 4)) && !date.startsWith(String(year));
}
