import { oneLine } from '../../../src/text/one-line.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';
import { DATE_SOURCE, findDate } from './dates.js';

/** "Ngày 14/10/2021, Bộ Chính trị đã ban hành Kết luận số …": at the head of a sentence, so that it is no deadline. */
const ISSUED_ON = new RegExp(
  `(?:^|[.;:(*+\\u2013-]\\s{0,3}|(?:vừa qua|theo đó|cụ thể|trước đó|do vậy|do đó|tiếp đó),\\s)ngày\\s{1,2}${DATE_SOURCE},?\\s{1,2}([^,;.:()“”\\d]{3,90}?)\\s{1,2}(?:đã\\s{1,2})?(?:ký\\s{1,2})?(?:ban hành|có|ký|thông qua)\\s{1,3}(?:các\\s{1,2})?$`,
  'u',
);
const REACH = 170;

/**
 * Dates, and who issued it, printed before the number of an act with a verb between (reports tell it so).
 * @param mentions in order
 * @param today last day on which the document can have been written, or null: a later date is a misprint
 */
export function readDatesBefore(
  { text, lower, blocks }: Source,
  mentions: readonly Working[],
  today: string | null,
): void {
  let previous = 0;
  for (const mention of mentions) {
    const { kind, start, block, symbol } = mention;
    const from = Math.max(blocks[block]?.start ?? 0, start - REACH, previous);
    previous = Math.max(previous, mention.end);
    if (kind !== 'numbered' || mention.date !== null || start - from < SHORTEST) continue;
    const left = lower.slice(from, start);
    if (!left.includes('ngày')) continue;
    const match = ISSUED_ON.exec(left);
    const date = match === null ? null : findDate(match[0]);
    if (match === null || date === null || (today !== null && date.value > today)) continue;
    if (symbol?.year != null && !date.value.startsWith(String(symbol.year))) continue;
    const at = from + match.index;
    mention.date = { value: date.value, span: { start: at + date.start, end: at + date.end }, basis: 'printed' };
    const maker = match[2] as string;
    const by = at + match[0].indexOf(maker, date.end);
    const issuer = oneLine(text.slice(by, by + maker.length));
    if (mention.issuer === null && /^\p{Lu}/u.test(issuer))
      mention.issuer = { value: issuer, span: { start: by, end: by + maker.length }, basis: 'printed' };
  }
}

/** "Ngày 1/1/2021, X có ". */
const SHORTEST = 18;
