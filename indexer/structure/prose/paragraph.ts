import type { Span } from '../../../src/text/span.js';
import { filled, type Layout } from '../page/layout.js';
import { endsSentence, isCapitals, startsLower } from '../page/letters.js';
import type { Line } from '../page/line.js';
import { isTitleLine } from './front.js';
import { joint } from './joint.js';
import { type Marker, readMarker } from './marker.js';

/** A stretch of the cleaned text and how it is joined to the one before: with a space, or glued to it. */
export interface Piece extends Span {
  readonly glued: boolean;
}

/** Printed lines that read as one: a heading, an item, a paragraph; its label is kept apart from its pieces. */
export interface Paragraph {
  readonly marker: Marker | null;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

/** Words after which a sentence cannot stop: the next line goes on with it whatever it looks like. */
const OPEN_END =
  /(?:^|\s)(?:và|của|với|về|các|những|cho|tại|theo|ngày|tháng|là|được|để|do|từ|đến|hoặc|bằng|trên|dưới|trong|ngoài|như|mà|thuộc|giữa|đối với|một|mọi|mỗi)$|[,\-–(“"/]$/iu;
/** Letters at the end of a line that tell: the longest such words, the space before them, and one to spare. */
const LONGEST_OPEN = 9;

/** "Căn cứ Luật ⏎ Ngân sách nhà nước số 89/2025/QH15": the name is still to come. */
const LAW_WITHOUT_NAME = /(?:^|\s)căn cứ\s(?:bộ\s)?luật$/iu;
const LONGEST_LAW = 17;

/** Joins printed lines into paragraphs (domain reference §1.8 step 2, §5.3). */
export function joinLines(lines: readonly Line[], layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let own: Line[] = [];
  let marker: Marker | null = null;
  let brackets = 0;
  const close = (): void => {
    if (own.length > 0) paragraphs.push({ marker, pieces: pieces(own, marker), lines: own });
    own = [];
  };
  for (const line of lines) {
    const above = own[own.length - 1];
    const label = readMarker(line.text);
    if (above !== undefined && continues(above, line, label, layout, own, marker, brackets)) {
      own.push(line);
    } else {
      close();
      own = [line];
      marker = label;
      brackets = 0;
    }
    brackets = own[0]?.text.startsWith('(') === true ? brackets + balance(line.text) : 0;
  }
  close();
  return paragraphs;
}

function continues(
  above: Line,
  line: Line,
  label: Marker | null,
  layout: Layout,
  own: readonly Line[],
  marker: Marker | null,
  brackets: number,
): boolean {
  const stopped = endsSentence(above.text);
  if (opensAnew(line.text)) return false;
  if (above.text.length < LONGEST_DATELINE && isTitleLine(line.text) && DATELINE.test(above.text)) return false;
  if (label !== null) return wrappedDash(label, above, line, stopped);
  if (own.length === 1 && marker?.length === above.text.length) return true;
  if (joint(above.text, line.text) === 'glued') return true;
  if (brackets > 0 && own.length < 6) return true;
  // Where empty lines end paragraphs, only a sentence that is plainly not over goes on after one.
  const ended = line.gap > 0 && layout.blankEnds && !line.page;
  if (isTitle(above.text) && /\p{Ll}/u.test(line.text)) return false;
  if (startsLower(line.text)) return !(ended && stopped);
  if (
    !stopped &&
    (OPEN_END.test(above.text.slice(-LONGEST_OPEN)) ||
      (above.text.endsWith('uật') && LAW_WITHOUT_NAME.test(above.text.slice(-LONGEST_LAW))) ||
      (/^\d/.test(line.text) && /(?:^|\s)số$/iu.test(above.text.slice(-LONGEST_OPEN))))
  )
    return true;
  if (ended) return false;
  if (heading(own, marker) && isCapitals(line.text) && !stopped) return true;
  if (line.indent > 0 && line.gap > 0 && stopped) return false;
  if (!layout.wrapped) return !stopped && wrappedByHand(above, line);
  const { open, ended: closed } = own.length === 1 ? layout.first : layout.inner;
  return filled(above, line) >= (stopped ? closed : open);
}

/** "Sơn La, ngày 03 tháng 4 năm 2020", or the last line of it: the type of document below begins its title. */
const DATELINE = /(?:^|\s)tháng\s+\d{1,2}\s+năm\s+\d{4}$/u;
const LONGEST_DATELINE = 60;

/** First and second halves of names printed with a dash ("Thi đua - Khen thưởng"), where a line may break. */
const DASHED_NAME =
  /(?:thi đua|tư pháp|văn hóa|văn hoá|lao động|kinh tế|tài chính|văn phòng|địa chính|chính trị|quốc phòng|khoa học|báo chí|dân số|thông tin|giáo dục|đảng) [-–] (?:khen thưởng|hộ tịch|xã hội|thương binh|tài chính|kế hoạch|kế toán|thống kê|xây dựng|thể thao|du lịch|an ninh|công nghệ|xuất bản|truyền thông|đào tạo|đoàn thể)/i;

/** "kinh tế ⏎ - xã hội": a dash that opens a line in the middle of a sentence or a name is no bullet. */
function wrappedDash(label: Marker, above: Line, line: Line, stopped: boolean): boolean {
  if (label.kind !== 'dash' || stopped) return false;
  return (
    startsLower(line.text.slice(label.length)) || DASHED_NAME.test(`${above.text.slice(-12)} ${line.text.slice(0, 16)}`)
  );
}

/** Lines that begin a part of their own whatever stands above them; their first letters tell most others apart. */
function opensAnew(text: string): boolean {
  return 'NKT('.includes(text.charAt(0)) && OPENS_ANEW.test(text);
}
const OPENS_ANEW = /^(?:Nơi nhận\s*:|(?:KT|TM|TL|TUQ)\.\s?\p{Lu}{2}|\((?:Ban hành k|K)èm theo\s)/u;

function heading(own: readonly Line[], marker: Marker | null): boolean {
  if (marker === null || marker.rank > 50) return false;
  return own.every((line, at) => isCapitals(at === 0 ? line.text.slice(marker.length) : line.text));
}

/** A line of capitals long enough to be no abbreviation: small letters after it begin something else. */
function isTitle(text: string): boolean {
  return text.length >= 20 && isCapitals(text);
}

/** Too few lines to have learnt a width: an unfinished line of an ordinary length goes on. */
function wrappedByHand(above: Line, line: Line): boolean {
  const length = above.text.length;
  return length >= 60 && length <= 130 && line.gap <= 1 && !isCapitals(above.text) && !isCapitals(line.text);
}

function balance(text: string): number {
  let open = 0;
  for (const letter of text) open += letter === '(' ? 1 : letter === ')' ? -1 : 0;
  return open;
}

/** The pieces of a paragraph: one a printed line, its label left out. */
export function pieces(lines: readonly Line[], marker: Marker | null): Piece[] {
  const result: Piece[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const skip = above === undefined && marker !== null ? marker.length : 0;
    if (line.start + skip < line.end) {
      result.push({
        start: line.start + skip,
        end: line.end,
        glued: result.length > 0 && above !== undefined && joint(above.text, line.text) === 'glued',
      });
    }
    above = line;
  }
  return result;
}
