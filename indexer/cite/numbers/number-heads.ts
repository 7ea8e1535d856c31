import { normaliseName } from '../../../src/register/normalise-name.js';
import type { Span } from '../../../src/text/span.js';
import type { Block } from '../../structure/flow.js';
import type { HeadAnchor, NumberAnchor } from '../anchors.js';
import { AMENDING_START, AMENDS_NEXT } from '../drafts/amending.js';
import { skipSpace } from '../letters.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { ORDINAL_SOURCE } from './number-pattern.js';
import { printOf, wholeNumber } from './split-numbers.js';
import type { SymbolReader, SymbolReading } from './symbols.js';

const NO = '(?:s[ốo]|cố|sô)\\s{0,3}[:.]?\\s{0,3}';
/** Between a head and its number: "số", doubled or not, with or without a colon. */
const DIRECT = new RegExp(`^[\\s(“"]{0,4}(?:${NO}){0,3}$`);
/** "Quyết định của Thủ tướng Chính phủ số 1521/QĐ-TTg", "Luật Quốc tịch Việt Nam số 24/2008/QH12". */
const THROUGH_ISSUER = new RegExp(`^\\s{1,3}(của\\s[^;.()“”\\d]{2,80}?)\\s{1,3}${NO}$`);
/** "Kế hoạch liên ngành số 05/KHLN-STP-CAT": a word or two that say more of the kind. */
const THROUGH_WORDS = new RegExp(`^(?:\\s{1,2}(?!của|và|các|mẫu|biểu|phụ)[a-zà-ỹđ]{1,7}){1,4}\\s{1,3}${NO}$`);
const THROUGH_TITLE = new RegExp(`^\\s{1,3}([^;.()“”\\d]{2,140}?(?:\\s(?:năm\\s)?(?:19|20)\\d{2})?)[\\s,]{1,3}${NO}$`);
/** "Luật Hóa chất 69/2025/QH15": between a law's head and a number of the National Assembly, "số" may be left out. */
const LAW_TITLE =
  /^\s{1,3}((?!.*(?:^|\s)(?:được|và các|các|tại|theo|bởi|hoặc|là|có|của)\s)[^;,.()“”\d]{2,90}?(?:,\s[^;,.()“”\d]{2,60}?){0,2})\s{1,3}$/;
const OF_ASSEMBLY = /^\d{1,3}\/\d{4}\/(?:UBTV)?QH/;
/** "01, 02/NQ-CP": ordinals before the number that carries the letters. */
const ORDINALS = new RegExp(
  `^[\\s(]{0,3}(?:${NO}){0,2}((?:${ORDINAL_SOURCE}\\s{0,2}(?:,|và|;)\\s{0,3}(?:${NO})?){1,10})$`,
);
/** A list goes on: only a comma, "và" or the like stands between this number and the one before. */
const LISTED = new RegExp(`^\\s{0,2}(?:,|;|và|hoặc|cùng|,\\s?và|/)\\s{0,3}(?:${NO})?$`);
const LABELLED = /(?:^|\s)s[ốo]\s{0,3}:?\s{0,3}$/;
/** "mẫu số 07/HĐBC-HĐND", "các mẫu số 05, 06, 07/HĐBC-HĐND", "mẫu 07/HĐBC-HĐND": forms and other things with a number. */
const FORM_LABEL =
  /(?:(?:mẫu|biểu|phụ lục|bảng|mã|tài khoản|hồ sơ|phòng|nhà|đường)\s+s[ốo]?|(?:mẫu|biểu|phụ lục))\s{0,3}:?\s{0,3}(?:\d{1,3}[a-zđ]?(?:\s?,|\s?;|\s?và)\s{1,2}){0,6}$/u;
const FORM_REACH = 40;
/** How far left of a number its head may stand, with a title or an issuer between. */
const REACH = 160;

/** Heads that name one type and no other. */
export const STRICT_HEADS = new Set([
  'nghị định',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'thông tư',
  'kết luận',
  'luật',
  'pháp lệnh',
]);

/** A number with the head it belongs to. */
export interface Found {
  readonly number: NumberAnchor;
  readonly head: HeadAnchor | null;
  readonly reading: SymbolReading;
  readonly block: number;
  /** Where the citation begins: its head, or the number itself. */
  readonly start: number;
  /** Title printed between a law's head and its number. */
  readonly name: string | null;
  /** An issuer printed between head and number. */
  readonly issuerBefore: Span | null;
  /** Ordinals that share this number's letters ("01, 02/NQ-CP"), and where they begin. */
  readonly ordinals: { readonly text: string; readonly at: number } | null;
}

export interface Numbers {
  readonly found: readonly Found[];
  /** Under a plain head with "số", but no number that can be read: kept, so that it is listed and not lost. */
  readonly unreadable: readonly Working[];
}

/** The numbers of a text with their heads, in order; what only looks like a number is left out. */
export function findNumbers(
  source: Source,
  symbols: SymbolReader,
  lawNumbers: ReadonlyMap<string, ReadonlySet<string>>,
): Numbers {
  const { heads } = source.anchors;
  const numbers = source.anchors.numbers.map((number) => wholeNumber(source, number));
  const found: Found[] = [];
  const unreadable: Working[] = [];
  /** Numbers under which laws that amend no other have been cited so far. */
  const plain = new Set<string>();
  let nextHead = 0;
  for (const number of numbers) {
    while (nextHead < heads.length && (heads[nextHead] as HeadAnchor).end <= number.start) nextHead++;
    const block = blockAt(source.blocks, number.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || number.start >= home.end) continue;
    const one = readNumber(source, symbols, number, nextHead, block, home, found[found.length - 1], plain, lawNumbers);
    if (one !== null) found.push(one);
    if (one?.head?.family === 'law' && !AMENDING_START.test(` ${one.name ?? ''}`)) plain.add(one.reading.symbol.text);
    else if (one === null || one.head !== heads[nextHead - 1])
      unreadable.push(...unreadableNumber(source, symbols, number, heads[nextHead - 1], block));
  }
  return { found, unreadable };
}

function unreadableNumber(
  source: Source,
  symbols: SymbolReader,
  number: NumberAnchor,
  head: HeadAnchor | undefined,
  block: number,
): Working[] {
  if (head === undefined || !STRICT_HEADS.has(head.type) || number.start - head.end > 16) return [];
  const gap = source.lower.slice(head.end, number.start);
  const raw = printOf(source, number);
  if (!DIRECT.test(gap) || gap.trim() === '' || symbols.read(raw, head.type) !== null) return [];
  return [
    newWorking({ kind: 'numbered', start: head.start, end: number.end, block, head, type: head.type, name: raw }),
  ];
}

function readNumber(
  source: Source,
  symbols: SymbolReader,
  number: NumberAnchor,
  nextHead: number,
  block: number,
  home: Block,
  previous: Found | undefined,
  plain: ReadonlySet<string>,
  lawNumbers: ReadonlyMap<string, ReadonlySet<string>>,
): Found | null {
  const { text, lower } = source;
  const raw = printOf(source, number);
  for (let i = nextHead - 1; i >= 0 && i >= nextHead - 4; i--) {
    const head = source.anchors.heads[i] as HeadAnchor;
    if (head.start < home.start || number.start - head.end > REACH) break;
    if (previous !== undefined && head.end <= previous.number.end) break;
    const gap = lower.slice(head.end, number.start);
    const through = readGap(gap, head, raw);
    if (through === null) continue;
    const reading = symbols.read(raw, head.type);
    if (reading === null || isNickname(head, reading)) return null;
    const start = doubledStart(source, i);
    const place: Found = { number, head, reading, block, start, name: null, issuerBefore: null, ordinals: null };
    if (through === 'direct') return place;
    const at = head.end + gap.indexOf(through.text);
    if (through.what === 'ordinals') return { ...place, ordinals: { text: through.text, at } };
    if (through.what === 'issuer') {
      const issuer = skipSpace(lower, at + 'của'.length);
      return { ...place, issuerBefore: { start: issuer, end: at + through.text.length } };
    }
    const outer = amendingHead(source, i) ?? amendingHeadOfList(source, i, reading, through.text, lawNumbers);
    if (outer !== null && isOfChanged(source, number, reading, i, plain))
      return { ...place, name: through.text.trim().replace(/\s+/g, ' ') };
    const from = outer === null ? at : skipSpace(text, outer.end);
    const name = text
      .slice(from, at + through.text.length)
      .trim()
      .replace(/\s+/g, ' ');
    return outer === null ? { ...place, name } : { ...place, head: outer, start: outer.start, name };
  }
  return withoutHead(source, symbols, number, block, home, previous);
}

/** "Đề án 06/CP" is the scheme's nickname with the body that runs it, not a number of that body. */
function isNickname(head: HeadAnchor, { symbol }: SymbolReading): boolean {
  return (
    head.family === 'scheme' &&
    symbol.typeCode === null &&
    symbol.unit === null &&
    (symbol.bodies[0] === 'CP' || symbol.bodies[0] === 'TTg')
  );
}

type Gap = 'direct' | { readonly what: 'ordinals' | 'issuer' | 'title'; readonly text: string } | null;

function readGap(gap: string, head: HeadAnchor, raw: string): Gap {
  if (gap === ' số ' || gap === ' ' || (gap.length <= 16 && DIRECT.test(gap))) return 'direct';
  const ordinals = ORDINALS.exec(gap)?.[1];
  if (ordinals !== undefined) return { what: 'ordinals', text: ordinals };
  if (head.abbreviated || !head.capital) return null;
  if (head.family !== 'law' && THROUGH_WORDS.test(gap)) return 'direct';
  const issuer = THROUGH_ISSUER.exec(gap)?.[1];
  if (issuer !== undefined) return { what: 'issuer', text: issuer };
  if (head.family !== 'law') return null;
  const title = (THROUGH_TITLE.exec(gap) ?? (OF_ASSEMBLY.test(raw) ? LAW_TITLE.exec(gap) : null))?.[1];
  return title === undefined ? null : { what: 'title', text: title };
}

/** "Luật sửa đổi, bổ sung một số điều của Luật X số 67/2020/QH14": the number is the amending law's. */
function amendingHead(source: Source, i: number): HeadAnchor | null {
  const inner = source.anchors.heads[i] as HeadAnchor;
  const outer = source.anchors.heads[i - 1];
  if (outer === undefined || outer.family !== 'law' || inner.start - outer.end > REACH) return null;
  return AMENDS_NEXT.test(source.lower.slice(outer.end, inner.start)) ? outer : null;
}

/** Between two laws that one law amends. */
const NEXT_OF_LIST = /^\s[^;:.()“”\d]{2,110}?(?:,|\svà)\s{1,3}$/u;
const LONGEST_LIST = 40;

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, …, Luật Xử lý vi phạm hành chính số 56/2024/QH15": the
 * number at the end of the list is the amending law's, unless the register knows it as that of the last one.
 */
function amendingHeadOfList(
  source: Source,
  last: number,
  { symbol }: SymbolReading,
  title: string,
  lawNumbers: ReadonlyMap<string, ReadonlySet<string>>,
): HeadAnchor | null {
  const { heads } = source.anchors;
  const inner = heads[last] as HeadAnchor;
  const first = heads[last - 1];
  if (first === undefined || !NEXT_OF_LIST.test(source.lower.slice(first.end, inner.start))) return null;
  if (lawNumbers.get(normaliseName(`${inner.type} ${title}`))?.has(symbol.text) === true) return null;
  for (let at = last; at > 0 && last - at < LONGEST_LIST; at--) {
    const before = heads[at - 1] as HeadAnchor;
    const between = source.lower.slice(before.end, (heads[at] as HeadAnchor).start);
    if (before.family !== 'law') return null;
    if (AMENDS_NEXT.test(between)) return before;
    if (!NEXT_OF_LIST.test(between)) return null;
  }
  return null;
}

/** The next law of a list, with a number of its own: ", Luật Nhà ở số 27/2023/QH15". */
const NEXT_NUMBERED =
  /^(?:\s{1,3}ngày\s[\d/]{6,10}|\s{1,3}ngày\s[\d\p{L}\s]{10,30})?\s{0,2}(?:,|;|và|,\s?và)\s{1,3}(?:bộ luật|luật|pháp lệnh)\s[^;.,\d]{2,90}\s(?:số\s{1,2})?\d{1,3}\/\d{4}\/qh/u;

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 …": where each law of the
 * list has its number, or the number is printed elsewhere as that of the changed law, it is that of the changed one.
 */
function isOfChanged(
  { lower }: Source,
  number: NumberAnchor,
  { symbol }: SymbolReading,
  inner: number,
  plain: ReadonlySet<string>,
): boolean {
  if (inner < 1) return false;
  return plain.has(symbol.text) || NEXT_NUMBERED.test(lower.slice(number.end, number.end + 170));
}

/** "Quyết định Quyết định số 5/QĐ-TTg": the citation begins at the first of two equal heads. */
function doubledStart(source: Source, i: number): number {
  const head = source.anchors.heads[i] as HeadAnchor;
  const before = source.anchors.heads[i - 1];
  if (before === undefined || before.head !== head.head) return head.start;
  return source.lower.slice(before.end, head.start).trim() === '' ? before.start : head.start;
}

/** A number whose head is elided (the next one of a list) or missing: only where the symbol alone makes it one. */
function withoutHead(
  source: Source,
  symbols: SymbolReader,
  number: NumberAnchor,
  block: number,
  home: Block,
  previous: Found | undefined,
): Found | null {
  const { text, lower } = source;
  const raw = printOf(source, number);
  const place = { number, head: null, block, start: number.start, name: null, issuerBefore: null, ordinals: null };
  if (previous !== undefined && previous.block === block && number.start - previous.number.end < 200) {
    const between = lower.slice(previous.number.end, number.start);
    if (LISTED.test(between)) {
      const reading = symbols.read(raw, previous.head?.type ?? previous.reading.type);
      if (reading !== null) return { ...place, reading };
    }
  }
  const before = lower.slice(Math.max(home.start, number.start - FORM_REACH), number.start);
  if (FORM_LABEL.test(before)) return null;
  // "Số: 339/QĐ-STP" at the top of a page is the document's own number.
  if (/^\s{0,3}S[ốỐ]\s{0,3}:\s{0,3}$/.test(text.slice(home.start, Math.min(number.start, home.start + 12))))
    return null;
  const reading = symbols.read(raw, null);
  if (reading === null || reading.symbol.bodies.length === 0) return null;
  const labelled = LABELLED.test(before);
  if (reading.symbol.typeCode === null && reading.symbol.year === null && !labelled) return null;
  return { ...place, reading };
}
