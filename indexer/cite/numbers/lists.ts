import type { Printed } from '../cited.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

/** Between two neighbours of one list: comma, "và" or a stroke, with "số" or a quantifier. */
const COORDINATED =
  /^[\s)]{0,3}(?:,|và|hoặc|cùng với|cùng|,\s?và|\/)\s{0,3}(?:(?:các|những)\s{1,2})?(?:s[ốo]\s{0,3}:?\s{0,3})?$/;
/** The same, looser, where the second has no head of its own. */
const ELIDED = /^[\s)]{0,3}(?:,|;|và|hoặc|cùng với|cùng|,\s?và|\/)\s{0,3}(?:s[ốo]\s{0,3}:?\s{0,3})?$/;

/**
 * Shares what a list prints once (domain reference §3.3): date, issuer and term at its end hold for the members before
 * that print none, marked `list`. Years are never shared, nor a date whose year contradicts a member's symbol.
 */
export function shareOverLists(source: Source, mentions: readonly Working[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const next = mentions[i] as Working;
    const member = mentions[i - 1] as Working;
    if (!listed(source, member, next)) continue;
    const alike = member.type === next.type;
    if (
      alike &&
      member.date === null &&
      next.date !== null &&
      oneSigning(member, next) &&
      dateFits(member, next.date.value)
    )
      member.date = shared(next.date);
    if (sameBody(member, next)) {
      if (member.issuer === null && next.issuer !== null) member.issuer = shared(next.issuer);
      if (member.term === null && next.term !== null && member.date === null) member.term = shared(next.term);
    }
  }
}

function shared<T>(part: Printed<T>): Printed<T> {
  return { ...part, basis: 'list' };
}

/** `next` follows `member` with nothing but a coordination between, and `member` prints nothing of its own after it. */
function listed(source: Source, member: Working, next: Working): boolean {
  if (member.block !== next.block || next.start < member.end || next.start - member.end > 24) return false;
  if (member.tail > member.end) return false;
  const between = source.lower.slice(member.end, next.start);
  return (next.head === null ? ELIDED : COORDINATED).test(between);
}

/**
 * One date for two: the second goes without its head ("Quyết định số 318/QĐ-TTg, 320/QĐ-TTg ngày …"), or the numbers are
 * neighbours ("Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày …"); 66-NQ/TW and 68-NQ/TW have a date each.
 */
function oneSigning(member: Working, next: Working): boolean {
  return next.head === null || Math.abs(ordinalOf(member) - ordinalOf(next)) <= 1;
}

function ordinalOf(mention: Working): number {
  return Number.parseFloat(mention.symbol?.ordinal ?? mention.name ?? '0');
}

function dateFits(member: Working, date: string): boolean {
  const year = member.symbol?.year ?? null;
  return year === null || date.startsWith(String(year));
}

function isBareNumber(mention: Working): boolean {
  return mention.kind === 'alias' && mention.name !== null && /^\d/.test(mention.name);
}

/** An issuer holds only for numbers of the same body; a bare number ("Nghị quyết 57") takes any. */
function sameBody(member: Working, next: Working): boolean {
  const own = member.symbol?.bodies.join('-');
  const other = next.symbol?.bodies.join('-');
  if (member.symbol === null || next.symbol === null) return isBareNumber(member);
  return own === other;
}
