import { seriesOf } from '../../../src/designation/series.js';
import { agencyById, findAgency } from '../../../src/issuers/index.js';
import { type Part, type Phrase, readPhrases, type Window } from '../grammar/phrase.js';
import type { Source } from '../source.js';
import type { Found } from './number-heads.js';

/** "37-NQ/TW NQ/TW": the letters of a number, printed once more behind it. */
const LETTERS_AGAIN = /^\s{1,3}(\p{Lu}{1,6}(?:[/-]\p{Lu}{1,8}){1,3})(?![\p{L}\d/-])/u;
/** "Quyết định 1719/QĐ-TTg năm 2021 phê duyệt …": the way of legal databases, the year alone. */
const YEAR = /^\s{1,3}năm\s{1,2}((?:19|20)\d{2})(?![\d\s]{0,2}[-\u2013]\s?\d)/u;
/** What such an act is about. "thực hiện" is not among these: it may be what is done in that year. */
const ABOUT = /^\s{1,3}(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|thông qua|sửa đổi|bãi bỏ|công bố)(?!\p{L})/u;
/** Their year is as often the one they are for. */
const FOR_A_YEAR = new Set(['kế hoạch', 'chương trình', 'báo cáo', 'đề án', 'dự án']);
const LONGEST = 24;

/**
 * The phrase of a number behind which something stands that the grammar of citations does not know: its letters once more, or the
 * year it was issued in. What it read itself otherwise.
 */
export function pastLettersOrYear(source: Source, one: Found, { end }: Window, phrase: Phrase): Phrase {
  if (phrase.date !== null || phrase.issuer !== null || one.number.split === true) return phrase;
  const { text } = source;
  const after = text.slice(one.number.end, Math.min(end, one.number.end + LONGEST));
  const again = LETTERS_AGAIN.exec(after);
  if (again !== null && text.slice(one.number.start, one.number.end).endsWith(again[1] as string))
    return onward(text, one.number.end + again[0].length, end) ?? phrase;
  const year = YEAR.exec(after);
  return year === null ? phrase : (withYear(text, one, year, end) ?? phrase);
}

/** "… Nghị định số 67/2013/NĐ-CP) do Ủy ban nhân dân cấp xã thực hiện": who does what it says, not who issued it. */
export function withoutDoer({ text }: Source, phrase: Phrase): Phrase {
  const { issuer, date } = phrase;
  if (issuer === null || !DOER.test(text.slice(Math.max(0, issuer.start - 6), issuer.start))) return phrase;
  if (ISSUES.test(text.slice(issuer.end, issuer.end + ISSUES_REACH))) return phrase;
  return { ...phrase, issuer: null, term: null, end: date?.end ?? phrase.end };
}
const DOER = /\sdo\s+$/u;
const ISSUES = /^[^;.]{0,40}?(?:ban hành|ký|công bố|thông qua|cấp(?!\s(?:xã|huyện|tỉnh)))(?!\p{L})/u;
const ISSUES_REACH = 60;

function onward(text: string, start: number, end: number): Phrase | null {
  const [read] = readPhrases(text, [{ start, end: Math.max(start, end) }], 'named');
  return read === undefined || (read.date === null && read.issuer === null) ? null : read;
}

function withYear(text: string, one: Found, [printed, value]: RegExpExecArray, end: number): Phrase | null {
  const { symbol, type } = one.reading;
  if (symbol.year !== null || FOR_A_YEAR.has(type ?? one.head?.type ?? '')) return null;
  const start = one.number.end + printed.length;
  const date: Part<string> = { value: value as string, start: start - 4, end: start };
  if (ABOUT.test(text.slice(start, start + LONGEST))) return { date, issuer: null, term: null, end: start };
  const read = onward(text, start, end);
  return read === null || read.date !== null || !isItsOwn(one, read) ? null : { ...read, date };
}

/** "… năm 2025 của Bộ Chính trị": said of the act by naming who issued it; of another body, the year may be of what that one does. */
function isItsOwn({ reading: { symbol, type } }: Found, { issuer }: Phrase): boolean {
  const agency = issuer === null ? null : findAgency(issuer.value);
  if (agency === null) return false;
  const series = seriesOf(symbol, type);
  if (series.agency !== null) return series.agency === agency.agency;
  // A body of the State under a number of the Party is told as it is printed, and doubted when it is resolved.
  return series.family === 'party' && series.level === 'central' && agencyById(agency.agency)?.scope === 'national';
}
