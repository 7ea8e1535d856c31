import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import { AMENDING_START, AMENDS_NEXT } from '../drafts/amending.js';
import { CODE_INITIALS } from '../heads.data.js';
import { isLetter, skipSpace } from '../letters.js';
import type { Lexicon } from '../lexicon.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { endOfLawTitle } from './law-title.js';

/** "năm 2018", "2015", and "(sửa đổi)" beside a name, in either order. */
const YEAR = /\s{1,3}(?:năm\s{1,3})?((?:19|20)\d{2})(?![\d/]|\s?[-\u2013]\s?\d)/y;
const REVISED = /\s{0,2}\((?:sửa đổi|sửa đổi, bổ sung)\)|\s{1,2}sửa đổi(?=\s{0,2}(?:[,.;:)]|$|năm|và))/y;
const INITIALS = new Map(CODE_INITIALS.map(({ initials, name }) => [initials, name]));

/** Words before a small-lettered or capital "luật" that make it no head. */
const NO_LAW_BEFORE =
  /(?:dân|hình|khoa|ngành|trường|hội|đoàn|đại học|học|sử|môn|cử nhân|thạc sĩ|tiến sĩ|tâm lý)\s{1,2}$/;
/** "các luật liên quan đến …" as the object of an amending law. */
const OTHER_LAWS =
  /^\s{1,3}(?:liên quan|có liên quan|về|trong)(?:(?!\s(?:phù hợp|theo|để|nhằm|đã|được|tại|trình|sau khi|và các|và (?:điều|khoản|điểm|luật|nghị|thông tư|quyết định)|bảo đảm|đảm bảo)\s)[^.;:,“”()]){0,80}(?![\p{L}\d])/u;

const ALL_CHANGES = /(?:^|[\s(])(?:các|những)\s{1,2}\|\s{1,3}(?:sửa đổi|bổ sung)/u;
const EVERY_YEAR = /^\s{1,3}h[ằà]ng\s{1,2}năm(?!\p{L})/u;

/** A law that amends a law that amends a law is as deep as names go. */
const DEEPEST = 3;

/** Laws, codes, ordinances and the constitution cited by name, in order; their targets and doubled heads included. */
export function findNamedLaws(
  source: Source,
  lexicon: Lexicon,
  taken: ReadonlySet<HeadAnchor>,
  numbered: readonly Working[],
): Working[] {
  const { heads } = source.anchors;
  const printed = namesWithNumbers(numbered);
  const mentions: Working[] = [];
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as HeadAnchor;
    if (head.family !== 'law' || taken.has(head)) continue;
    const last = mentions[mentions.length - 1];
    if (last !== undefined && head.start < last.end && last.head !== null && head.start < last.head.end) continue;
    const doubled = doubledHead(source, heads, i);
    // "Luật Luật Viễn thông số 24/2023/QH15": the number has taken both.
    if (doubled !== null && taken.has(doubled)) continue;
    const mention = readLaw(source, lexicon, doubled ?? head, head);
    if (mention === null) continue;
    if (printed.length > 0) goOnAsPrinted(source, mention, printed);
    if (doubled !== null) i++;
    mentions.push(mention);
  }
  return mentions;
}

/** Names of laws that the document prints with their numbers, in small letters on one line. */
function namesWithNumbers(numbered: readonly Working[]): readonly string[] {
  const names = numbered.flatMap(({ head, name }) =>
    head?.family === 'law' && name !== null ? [oneLine(name.trim()).toLowerCase()] : [],
  );
  return [...new Set(names)];
}

/**
 * "Luật Tương trợ tư pháp về hình sự" in a text that prints it with its number: the name goes on past that of an older law, which
 * is all that is known of it.
 */
function goOnAsPrinted({ text, lower }: Source, mention: Working, printed: readonly string[]): void {
  if (mention.name === null || mention.head === null || mention.nameYear !== null || mention.nameRevised) return;
  const name = mention.name.toLowerCase();
  for (const longer of printed) {
    if (!longer.startsWith(`${name} `)) continue;
    const rest = longer.slice(name.length + 1);
    const ahead = /^\s+/.exec(lower.slice(mention.end, mention.end + 8))?.[0].length ?? 0;
    let end = mention.end + ahead;
    let at = 0;
    while (ahead > 0 && at < rest.length && end < lower.length) {
      if (rest[at] === ' ' && /\s/.test(lower[end] as string)) {
        at++;
        end++;
        while (/\s/.test(lower[end] ?? '')) end++;
      } else if (rest[at] === lower[end]) {
        at++;
        end++;
      } else break;
    }
    if (at < rest.length || ahead === 0 || isLetter(lower.charCodeAt(end))) continue;
    mention.end = mention.tail = mention.extent = end;
    mention.name = oneLine(text.slice(mention.head.end, end).trim());
    return;
  }
}

/** "Luật Luật sửa đổi …": the second head when the first is a slip; "Luật Luật sư" is no slip (domain reference §3.7). */
function doubledHead(source: Source, heads: readonly HeadAnchor[], i: number): HeadAnchor | null {
  const head = heads[i] as HeadAnchor;
  const next = heads[i + 1];
  if (next === undefined || next.family !== 'law' || next.head !== head.head) return null;
  if (source.lower.slice(head.end, next.start).trim() !== '') return null;
  return /^\s+(?:sư|gia)(?!\p{L})/u.test(source.lower.slice(next.end, next.end + 6)) ? null : next;
}

/** The law named after `head`; `first` is where the citation begins (another head when it is printed twice). */
function readLaw(source: Source, lexicon: Lexicon, head: HeadAnchor, first: HeadAnchor): Working | null {
  const { text, lower } = source;
  const block = blockAt(source.blocks, head.start);
  const home = source.blocks[block];
  if (home === undefined || !isCitable(home) || head.end > home.end) return null;
  if (NO_LAW_BEFORE.test(lower.slice(Math.max(home.start, first.start - 12), first.start))) return null;
  // "các Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế": all that changed it, so the changed one alone is told.
  if (
    ALL_CHANGES.test(
      `${lower.slice(Math.max(home.start, first.start - 8), first.start)}|${lower.slice(head.end, head.end + 16)}`,
    )
  )
    return null;
  const end = head.abbreviated ? head.end : endOfName(source, lexicon, head, home.end);
  if (end === null) return null;
  const mention = newWorking({
    kind: 'named',
    start: first.start,
    end,
    block,
    head,
    type: head.type,
    name: end === head.end ? (INITIALS.get(head.head) ?? null) : oneLine(text.slice(head.end, end).trim()),
    warnings: first === head ? [] : ['doubled-word'],
  });
  readYear(source, mention, home.end);
  if (mention.name === null && head.head !== 'hiến pháp') return null;
  return mention;
}

/** End of the name after a law's head, or null when the head stands alone. */
function endOfName(source: Source, lexicon: Lexicon, head: HeadAnchor, limit: number, depth = 0): number | null {
  const { lower } = source;
  const known = lexicon.names.longest(lower, head.start);
  const listed = known !== null && known.end > head.end && !goesOn(lower, known.end) ? known.end : head.end;
  if (AMENDING_START.test(lower.slice(head.end, Math.min(limit, head.end + 16)))) {
    const object = depth < DEEPEST ? endOfObject(source, lexicon, head, limit, depth + 1) : null;
    if (object !== null) return Math.max(object, listed);
  }
  if (head.head === 'hiến pháp') return endOfConstitution(source, head, limit);
  if (!head.capital) return listed > head.end ? listed : null;
  // "Luật Hòa giải ở cơ sở hằng năm": behind a name that is known, when it is done.
  if (listed > head.end && EVERY_YEAR.test(lower.slice(listed, listed + 14))) return listed;
  if (listed === head.end && isPredicateOfDraft(source, head)) return null;
  const read = endOfLawTitle(source, head.end, limit);
  const end = Math.max(read, listed);
  return end > head.end ? end : null;
}

/** "dự thảo Luật kế thừa quy định hiện hành": a name that nobody knows begins with a capital, a predicate does not. */
function isPredicateOfDraft({ text, lower }: Source, { start, end }: HeadAnchor): boolean {
  if (!/dự thảo\s{1,2}$/.test(lower.slice(Math.max(0, start - 10), start))) return false;
  const first = skipSpace(text, end);
  return (
    isLetter(text.charCodeAt(first)) &&
    text.charCodeAt(first) === lower.charCodeAt(first) &&
    !AMENDING_START.test(lower.slice(end, end + 16))
  );
}

/** End of the law that an amending law changes: "… một số điều của Luật X", "… của các luật liên quan đến …". */
function endOfObject(source: Source, lexicon: Lexicon, outer: HeadAnchor, limit: number, depth: number): number | null {
  const { heads } = source.anchors;
  const { lower } = source;
  let i = indexAfter(heads, outer.end);
  for (let tries = 0; tries < 3 && i < heads.length; tries++, i++) {
    const inner = heads[i] as HeadAnchor;
    if (inner.start >= limit || inner.start - outer.end > 140) return null;
    if (inner.family !== 'law') continue;
    if (!AMENDS_NEXT.test(lower.slice(outer.end, inner.start))) return null;
    const others = OTHER_LAWS.exec(lower.slice(inner.end, Math.min(limit, inner.end + 100)));
    if (others !== null) return inner.end + others[0].length;
    return endOfName(source, lexicon, inner, limit, depth) ?? inner.end;
  }
  return null;
}

/** "Luật KHCN" in "Luật KHCN&ĐMST": a longer name begins like a known one. */
function goesOn(lower: string, end: number): boolean {
  return lower.charAt(end) === '&' && isLetter(lower.charCodeAt(end + 1));
}

function indexAfter(heads: readonly HeadAnchor[], at: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((heads[middle] as HeadAnchor).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NATION = /\s{1,2}(?:của\s{1,2})?(?:nước\s{1,2})?(?:cộng hòa|cộng hoà)\s{1,2}xã hội chủ nghĩa\s{1,2}việt nam/y;

function endOfConstitution(source: Source, head: HeadAnchor, limit: number): number | null {
  NATION.lastIndex = head.end;
  if (NATION.test(source.lower) && NATION.lastIndex <= limit) return NATION.lastIndex;
  return head.capital ? head.end : null;
}

/** Takes in "năm 2018" and "(sửa đổi)" after the name; they belong to how the law is cited. */
function readYear(source: Source, mention: Working, limit: number): void {
  for (let pass = 0; pass < 2; pass++) {
    YEAR.lastIndex = mention.end;
    const year = mention.nameYear === null ? YEAR.exec(source.lower) : null;
    if (year !== null && YEAR.lastIndex <= limit) {
      mention.nameYear = Number(year[1]);
      mention.end = YEAR.lastIndex;
    }
    REVISED.lastIndex = mention.end;
    if (!mention.nameRevised && REVISED.test(source.lower) && REVISED.lastIndex <= limit) {
      mention.nameRevised = true;
      mention.end = REVISED.lastIndex;
    }
  }
  mention.tail = mention.end;
  mention.extent = mention.end;
}
