import { seriesOf } from '../../../src/designation/series.js';
import type { ParsedSymbol } from '../../../src/designation/symbol.js';
import { agencyByCode } from '../../../src/issuers/by-code.js';
import { oneLine } from '../../../src/text/one-line.js';
import type { Block } from '../../structure/flow.js';
import type { HeadAnchor } from '../anchors.js';
import { findTailEnd } from '../around/subject.js';
import type { Printed } from '../cited.js';
import { type Part, type Phrase, readPhrases, type Window } from '../grammar/phrase.js';
import type { Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { pastLettersOrYear, withoutDoer } from './after-number.js';
import { type Found, findNumbers, STRICT_HEADS } from './number-heads.js';
import { ORDINAL_SOURCE } from './number-pattern.js';
import { afterSplit } from './split-numbers.js';
import type { SymbolReader } from './symbols.js';

const ORDINAL = new RegExp(ORDINAL_SOURCE, 'g');
/** "số số 69-KL/TW" (domain reference §3.10). */
const DOUBLED_NO = /s[ốo]\s{1,3}s[ốo]\s{0,3}:?\s{0,3}$/;
/** Characters after a number in which its date, issuer and term must have been printed. */
const WINDOW = 130;
/** Joint acts name up to seven issuers. */
const JOINT_WINDOW = 330;

/** Every citation with a number and symbol in print, each with the date, issuer and term printed beside it, in order. */
export function findNumbered(
  source: Source,
  symbols: SymbolReader,
  lawNumbers: ReadonlyMap<string, ReadonlySet<string>>,
): Working[] {
  const { found, unreadable } = findNumbers(source, symbols, lawNumbers);
  const windows = found.map((one, i) => windowOf(source, one, found[i + 1]));
  const phrases = readPhrases(source.text, windows, 'numbered');
  const mentions: Working[] = [];
  found.forEach((one, i) => {
    const first = phrases[i];
    if (first === undefined) return;
    const read = withoutDoer(source, pastLettersOrYear(source, one, windows[i] as Window, first));
    const phrase = isBesideDateline(source, one, read)
      ? { ...read, date: null, issuer: null, end: one.number.end }
      : read;
    const end = one.number.end - one.reading.cut;
    const mention = newWorking({
      kind: 'numbered',
      start: one.start,
      end,
      block: one.block,
      head: one.head,
      type: typeOf(one, phrase.date?.value ?? null),
      symbol: one.reading.symbol,
      name: one.name,
      date: phrase.date === null ? null : printed(phrase.date),
      issuer: phrase.issuer === null ? null : printed(phrase.issuer),
      term: phrase.term === null ? null : printed(phrase.term),
      split: one.number.split === true,
      warnings:
        one.number.split === true
          ? [...one.reading.symbol.warnings, 'typo-repaired']
          : [...one.reading.symbol.warnings],
      tail: Math.max(end, phrase.end),
    });
    // A head, "số", "số": shorter gaps hold no second one.
    if (
      one.number.start - (one.head?.end ?? one.start) > ' số '.length &&
      DOUBLED_NO.test(source.lower.slice(one.start, one.number.start))
    )
      mention.warnings = [...mention.warnings, 'doubled-word'];
    if (mention.issuer === null && one.issuerBefore !== null) {
      const { start, end: stop } = one.issuerBefore;
      mention.issuer = {
        value: oneLine(source.text.slice(start, stop)),
        span: { start, end: stop },
        basis: 'printed',
      };
    }
    if (one.head !== null && one.head.type !== mention.type && conflicts(one.head.type, mention))
      mention.warnings = [...mention.warnings, 'type-conflict'];
    if (isPublishingOrder(one)) citeByName(mention);
    mentions.push(...ordinalMentions(source, symbols, one, mention), mention);
  });
  mentions.push(...unreadable);
  return mentions;
}

/** "SỐ 1050/QĐ-SCT   Lào Cai, ngày 10 tháng 3 năm 2026" in a letterhead: the day is the document's. */
function isBesideDateline({ text }: Source, { number }: Found, { date }: Phrase): boolean {
  return date !== null && DATELINE.test(text.slice(number.end, date.start));
}
const DATELINE = /^\s{1,3}\p{Lu}\p{L}*(?:\s\p{L}{1,7}){0,3},\s{0,2}ngày\s{1,2}$/u;

function printed<T>({ value, start, end }: Part<T>): Printed<T> {
  return { value, span: { start, end }, basis: 'printed' };
}

/** The symbol decides; where it names no type of its own (1141 TC/QĐ/CĐKT, 16/2009/L-CTN) a plain head does. */
function typeOf(one: Found, date: string | null): string | null {
  const { reading, head } = one;
  if (head === null) return reading.type;
  // Since 1997 every such act names its type: a symbol without one is a letter's, whatever the head says.
  if (isLetterNow(reading.symbol, date)) return 'công văn';
  if (reading.type === 'lệnh' && head.family === 'law') return head.type;
  return reading.type ?? head.type;
}

/** Heads that are always followed by a code of their own. */
const OWN_TYPE = new Set(['nghị định', 'quyết định', 'nghị quyết', 'chỉ thị', 'thông tư']);

function isLetterNow(symbol: ParsedSymbol, date: string | null): boolean {
  const letter = seriesOf(symbol).type === 'công văn' && symbol.unit !== null;
  return letter && date !== null && date >= '1997' && agencyByCode(symbol.bodies[0] ?? '') !== undefined;
}

/** "Luật Người cao tuổi số 16/2009/L-CTN": the number is that of the order which published the law. */
function isPublishingOrder({ head, reading }: Found): boolean {
  return head?.family === 'law' && reading.symbol.typeCode === 'L' && reading.symbol.year !== null;
}

/** The law is meant, not the order: its name is what tells it. Without a name the number stays, and is doubted. */
function citeByName(mention: Working): void {
  mention.warnings = [...mention.warnings, 'type-conflict'];
  if (mention.name === null) return;
  mention.kind = 'named';
  mention.symbol = null;
}

/** Loose heads (Đề án 06/QĐ-TTg, Văn bản số …) are no conflict; a decree's number under "Quyết định" is. */
function conflicts(head: string, mention: Working): boolean {
  if (mention.type === 'công văn') return OWN_TYPE.has(head);
  return STRICT_HEADS.has(head) && mention.type !== null && STRICT_HEADS.has(mention.type);
}

/** Between head and number nothing but "số". */
const NO_WORDS = /^(?:[^\p{L}]|s[ốo](?!\p{L})){0,16}$/u;

/** What a council's boards and those who answer them write: whatever their letters, its place is theirs. */
const OF_COUNCIL = /thẩm tra|giải trình|tiếp thu/;

/**
 * "Báo cáo thẩm tra số 1006/BC-UBXH15": a word of the kind that the grammar of citations does not know stands before a number of
 * just that kind, of a council or a body that is known; the date is then read from the number on.
 */
function saysMore({ lower }: Source, { head, number, reading: { symbol, type } }: Found): boolean {
  if (head === null || (type !== null && type !== head.type)) return false;
  const words = lower.slice(head.end, number.start);
  if (NO_WORDS.test(words)) return false;
  return OF_COUNCIL.test(words) || agencyByCode(symbol.bodies[0] ?? '') !== undefined;
}

/** What the grammar sees: from the head (or the number) to where date, issuer and term must have ended. */
function windowOf(source: Source, one: Found, next: Found | undefined): Window {
  const home = source.blocks[one.block] as Block;
  const direct = one.head !== null && one.name === null && one.issuerBefore === null && one.ordinals === null;
  const from = one.number.end - one.reading.cut;
  const limit = Math.min(
    home.end,
    from + (one.reading.symbol.bodies.length > 1 ? JOINT_WINDOW : WINDOW),
    next?.start ?? Number.POSITIVE_INFINITY,
  );
  // A number with a space inside is none to the grammar: it sees what follows the space.
  if (one.number.split === true)
    return { start: afterSplit(source, one.number), end: findTailEnd(source, from, limit) };
  return {
    start: direct && !saysMore(source, one) ? (one.head as HeadAnchor).start : one.number.start,
    end: findTailEnd(source, from, limit),
  };
}

/** "01" of "01, 02/NQ-CP": a number of its own with the letters of the last (never with its year, domain reference §3.3). */
function ordinalMentions(source: Source, symbols: SymbolReader, one: Found, last: Working): Working[] {
  if (one.ordinals === null) return [];
  const raw = source.text.slice(one.number.start, one.number.end);
  const letters = raw.replace(/^\d+(?:\.\d+)?[a-zđ]?(?:\s?\/\s?\d{4})?/i, '');
  const mentions: Working[] = [];
  ORDINAL.lastIndex = 0;
  for (let match = ORDINAL.exec(one.ordinals.text); match !== null; match = ORDINAL.exec(one.ordinals.text)) {
    const at = one.ordinals.at + match.index;
    const end = at + match[0].length;
    const yearMissing = last.symbol?.year != null && !match[0].includes('/');
    const reading = yearMissing ? null : symbols.read(match[0] + letters, one.head?.type ?? null);
    mentions.push(
      newWorking({
        kind: reading === null ? 'alias' : 'numbered',
        start: mentions.length === 0 ? one.start : at,
        end,
        block: one.block,
        head: mentions.length === 0 ? one.head : null,
        type: last.type,
        symbol: reading?.symbol ?? null,
        name: reading === null ? match[0] : null,
        warnings: reading === null ? [] : [...reading.symbol.warnings],
      }),
    );
  }
  // The last one of such a list begins at its number: the head went to the first.
  if (mentions.length > 0) {
    last.start = one.number.start;
    last.head = null;
  }
  return mentions;
}
