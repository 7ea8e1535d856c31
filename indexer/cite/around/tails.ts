import { readPhrases, type Window } from '../grammar/phrase.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';
import { DATE_SOURCE, findDate } from './dates.js';
import { findTailEnd } from './subject.js';

/** What a date, issuer or term after a name begins with. */
const TAIL_START = /\s{0,3},?\s{0,3}(?:ngày\s|của\s|\(?kh(?:óa|oá)\s)/y;
const WINDOW = 110;
/** "Luật Đất đai được Quốc hội nước … khóa XI thông qua ngày 26 tháng 11 năm 2003". */
const ADOPTED = new RegExp(
  `\\s{1,2}(?:đã\\s)?(?:được\\s)?quốc hội[^;.:()“”\\d]{0,70}?(?:khóa|khoá)?[^;.:()“”]{0,40}?\\sthông qua\\s(?:vào\\s)?ngày\\s${DATE_SOURCE}`,
  'uy',
);

/**
 * Reads date, issuer and term after names and bare ordinals ("Luật Dược **ngày 06 tháng 4 năm 2016**", "Nghị quyết 57
 * **của Bộ Chính trị**"). `mentions` in order; a tail ends before the next mention.
 */
export function readTails(source: Source, mentions: readonly Working[]): void {
  const asked: Working[] = [];
  const windows: Window[] = [];
  mentions.forEach((mention, i) => {
    if (mention.kind === 'numbered' || mention.tail !== mention.end) return;
    if (mention.head?.family === 'law' && readAdoption(source, mention)) return;
    TAIL_START.lastIndex = mention.end;
    if (!TAIL_START.test(source.lower)) return;
    const next = nextStart(mentions, i);
    const limit = Math.min(source.blocks[mention.block]?.end ?? mention.end, mention.end + WINDOW, next);
    asked.push(mention);
    windows.push({ start: mention.end, end: findTailEnd(source, mention.end, limit) });
  });
  readPhrases(source.text, windows, 'named').forEach((phrase, i) => {
    const mention = asked[i] as Working;
    const { date, issuer, term } = phrase;
    if (date !== null)
      mention.date = { value: date.value, span: { start: date.start, end: date.end }, basis: 'printed' };
    if (issuer !== null && mention.issuer === null) {
      mention.issuer = { value: issuer.value, span: { start: issuer.start, end: issuer.end }, basis: 'printed' };
    }
    if (term !== null && mention.term === null) {
      mention.term = { value: term.value, span: { start: term.start, end: term.end }, basis: 'printed' };
    }
    mention.tail = Math.max(mention.tail, phrase.end);
  });
}

function readAdoption({ lower, blocks }: Source, mention: Working): boolean {
  ADOPTED.lastIndex = mention.end;
  const match = ADOPTED.exec(lower);
  const end = ADOPTED.lastIndex;
  // In the title of an amending law the date is that law's.
  if (/điều\s{1,2}của\s{1,2}$/.test(lower.slice(Math.max(0, mention.start - 12), mention.start))) return false;
  if (match === null || end > (blocks[mention.block]?.end ?? end)) return false;
  const date = findDate(match[0]);
  if (date === null) return false;
  const from = mention.end;
  mention.date = { value: date.value, span: { start: from + date.start, end: from + date.end }, basis: 'printed' };
  mention.tail = end;
  return true;
}

/** Start of the next mention that is not inside this one. */
function nextStart(mentions: readonly Working[], i: number): number {
  const end = (mentions[i] as Working).end;
  for (let k = i + 1; k < mentions.length; k++) {
    const start = (mentions[k] as Working).start;
    if (start >= end) return start;
  }
  return Number.POSITIVE_INFINITY;
}
