import { findAgency } from '../../../src/issuers/index.js';
import { findPlaces, type PlaceFound } from '../../../src/places/index.js';
import { isoDay } from '../period.js';

const NUMBER =
  /(?:(?:^|\s)Số|^(?:Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư) số)\s*:?\s*(\d{1,5}(?:\.\d{1,3})?[a-zđ]?(?:\s{0,2}\/\s?\d{4})?\s{0,2}[/-]\s?\p{Lu}[\p{L}\d]*(?:\s?[/.-]\s?\p{L}[\p{L}\d]*)*)/u;
const ONLY_LABEL = /^\s*Số\s*:\s*$/u;
const PLACE_AND_DATE =
  /(?:^|\s)((?:\p{Lu}[\p{L}]*\.?\s?[-–]?\s?){1,6}),?\s*ngày\s*(\d{1,2})?[.…\s]*tháng\s*(\d{1,2})?[.…\s]*năm\s*(\d{4})\d?(?:\.?$|\s+(?=V\/v\s|Kính gửi))/u;
/** The right-hand column of a letterhead, where an extractor prints both on one line. */
const MOTTO = /\s*(?:CỘNG H[OÒ][AÀ]|CỘNG HÒA|ĐẢNG CỘNG SẢN|Độc lập\s*[-–]).*$/u;

/** What the lines above the title say. */
export interface Letterhead {
  readonly number: string | null;
  readonly date: { readonly from: string; readonly to: string } | null;
  /** The place beside the date ("Tây Ninh, ngày …"). */
  readonly seat: readonly PlaceFound[];
  /** Offices named on lines of their own, the higher first. */
  readonly offices: readonly string[];
}

/** Reads number, place and date, and the offices out of the lines of a letterhead (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function readLetterhead(lines: readonly string[]): Letterhead {
  let number: string | null = null;
  let date: Letterhead['date'] = null;
  let seat: readonly PlaceFound[] = [];
  const offices: string[] = [];
  for (const [at, line] of lines.entries()) {
    // The running head of the gazette: "CÔNG BÁO/Số 323/Ngày 11-06-2026".
    if (line.startsWith('CÔNG BÁO')) continue;
    // "Số:" may stand on a line of its own.
    const labelled = ONLY_LABEL.test(line) ? `${line} ${lines[at + 1] ?? ''}` : line;
    const numbered = NUMBER.exec(labelled);
    if (numbered !== null) number ??= (numbered[1] as string).replace(/\s/g, '');
    // In lines of capitals alone the pattern of a place would try every way to cut each word.
    const dated = line.includes('tháng') ? PLACE_AND_DATE.exec(line) : null;
    if (dated !== null && date === null) {
      date = dayOrMonth(dated);
      seat = findPlaces(dated[1] as string);
    }
    const left = line
      .replace(MOTTO, '')
      .replace(/\s*Số\s*:.*$/u, '')
      .trim();
    const above = offices[offices.length - 1];
    if (left === '' || left !== left.toUpperCase()) continue;
    // An office may be printed over two lines: "ỦY BAN NHÂN DÂN ⏎ TỈNH NGHỆ AN".
    if (above !== undefined && findAgency(left) === null && findAgency(`${above} ${left}`)?.rest === '') {
      offices[offices.length - 1] = `${above} ${left}`;
    } else if (findAgency(left)?.rest === '') offices.push(left);
  }
  return { number, date, seat, offices };
}

/** A draft leaves the day open, or the month too: then the whole month or year is meant. */
function dayOrMonth(match: RegExpExecArray): Letterhead['date'] {
  const [year, month] = [Number(match[4]), Number(match[3])];
  if (match[3] === undefined) return match[2] === undefined ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
  if (match[2] !== undefined) {
    const day = isoDay(year, month, Number(match[2]));
    return day === null ? null : { from: day, to: day };
  }
  const from = isoDay(year, month, 1);
  const to = isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
  return from === null || to === null ? null : { from, to };
}
