import type { Zone } from '../../../src/facts/mention.js';
import type { BlockKind } from '../flow.js';
import { endsWithOneOf, isCapitals } from '../page/letters.js';
import type { Unit } from '../unit.js';
import { withoutEmphasis } from './emphasis.js';

/** What a unit outside the body is. */
export interface Place {
  readonly kind: BlockKind;
  readonly zone: Zone;
}

/** Types of document that print their name in capitals on a line above their title. */
const TITLE_LINE =
  /^(?:DỰ THẢO\s+)?(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|CHIẾN LƯỢC|BÁO CÁO|THÔNG BÁO|HƯỚNG DẪN|KẾT LUẬN|TỜ TRÌNH|CÔNG ĐIỆN|QUY CHẾ|QUY ĐỊNH|PHỤ LỤC|DANH MỤC|BẢNG|BIỂU)(?![\p{Ll}])/u;
/** Legislation prints its type on a line alone, or before what it does; else "LUẬT" or "THÔNG TƯ" inside a line may be anything. */
const LEGISLATION_LINE =
  /^(?:(?:NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|BỘ LUẬT|LUẬT|PHÁP LỆNH)$|(?:NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?) (?:QUY ĐỊNH|SỬA ĐỔI|BỔ SUNG|HƯỚNG DẪN|BAN HÀNH|BÃI BỎ|VỀ|CÔNG BỐ|PHÂN ĐỊNH|BIỂU THUẾ) )/u;
const ATTACHED = /^\(?\s*(?:(?:ban hành\s+)?kèm theo|đính kèm)\s/i;
const BASIS =
  /^(?:[-–]\s*)?(?:căn cứ|thực hiện|triển khai|theo đề nghị|xét đề nghị|để |nhằm |trên cơ sở|tiếp tục|thi hành|phát huy|sau khi|trong thời gian|ngày \d)/i;
const LETTERHEAD =
  /^(?:Số\s*:|CỘNG H[ÒO][ÀA]?\s|CỘNG HÒA|CỘNG HOÀ|Độc lập\b|ĐẢNG CỘNG SẢN|\*+$)|ngày\s+\S+\s+tháng\s+\S+\s+năm\s+\S+$/u;
/** "Căn cứ Luật Quản lý thuế ngày 13 tháng 6 năm 2019;" ends as a dateline does. */
const LEGAL_BASIS = /^(?:[-–]\s*)?căn cứ\s/i;
const LONGEST_TITLE = 400;

/** True where a unit opens a document of its own: the line "KẾ HOẠCH" above a title. */
export function isTitleLine(text: string): boolean {
  return text.length < LONGEST_TITLE && isCapitals(text) && (TITLE_LINE.test(text) || LEGISLATION_LINE.test(text));
}

/** Says what stands above the first heading: letterhead, title, attachment line, preamble. */
export function readFront(units: readonly Unit[]): Place[] {
  const titled = units.findIndex((unit) => isTitleLine(withoutEmphasis(unit.text)) || unit.marker?.kind === 'hash');
  const above = titled < 0 ? addressee(units) : titled;
  const places: Place[] = [];
  let titleOpen = false;
  for (let at = 0; at < units.length; at++) {
    const text = withoutEmphasis((units[at] as Unit).text);
    if (ATTACHED.test(text)) {
      places.push({ kind: 'paragraph', zone: 'attachment' });
      titleOpen = false;
    } else if (at === titled || (titleOpen && isTitle(text))) {
      places.push({ kind: 'title', zone: 'heading' });
      titleOpen = true;
    } else if (at < above && !BASIS.test(text)) {
      places.push({ kind: 'title', zone: 'heading' });
    } else if (LETTERHEAD.test(text) && text.length < 120 && !LEGAL_BASIS.test(text)) {
      places.push({ kind: 'title', zone: 'heading' });
    } else {
      titleOpen = false;
      places.push({ kind: (units[at] as Unit).marker === null ? 'paragraph' : 'item', zone: 'legal-basis' });
    }
  }
  return places;
}

/** A letter has no title: what stands above its subject ("V/v …") or "Kính gửi:" is its letterhead. 0 where there is neither. */
function addressee(units: readonly Unit[]): number {
  const first = units.slice(0, LONGEST_LETTERHEAD);
  return Math.max(
    0,
    first.findIndex((unit) => ADDRESSED.test(unit.text)),
  );
}
const ADDRESSED = /^(?:V\/v\s|Kính gửi\s*:)/u;
const LONGEST_LETTERHEAD = 14;

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !endsWithOneOf(text, '.;:,') && !/^căn cứ\s/i.test(text);
}

/** True for what introduces a plan: its legal basis, or what it carries out. */
export function isPreamble(text: string): boolean {
  return LEGAL_BASIS.test(text) || (text.endsWith(':') && BASIS.test(text));
}

export function isAttachment(text: string): boolean {
  return text.length < LONGEST_TITLE && ATTACHED.test(text);
}
