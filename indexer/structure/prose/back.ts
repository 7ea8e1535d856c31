import { startsWithOneOf } from '../page/letters.js';
import type { Unit } from '../unit.js';
import { isAttachment, isTitleLine } from './front.js';

const RECIPIENTS = /^nơi nhận\s*:?/i;
const ON_BEHALF = /^(?:KT|TM|TL|TUQ|T\/M|K\/T|Q)\s?\.\s?\p{Lu}{2}/u;
const OFFICE =
  /^(?:PHÓ\s+)?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG CỤC TRƯỞNG|VIỆN TRƯỞNG|CHÁNH ÁN|THỦ TƯỚNG|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC)(?:\s\p{Lu}[\p{Lu}\s]*)?$/u;

/** First letters of those lines: most units fall at theirs. */
const SIGNING = 'KTQPGCBVHT';

/** Marks the units of the closing part: recipients and signature. An annex or a second title ends it. */
export function readBack(units: readonly Unit[]): ('recipients' | 'signature' | null)[] {
  const places: ('recipients' | 'signature' | null)[] = [];
  let state: 'recipients' | 'signature' | null = null;
  for (const unit of units) {
    const text = unit.text;
    if (unit.role !== 'prose') {
      places.push(unit.role === 'note' ? state : null);
      if (unit.role !== 'note') state = null;
      continue;
    }
    if (startsWithOneOf(text, 'nN') && unit.marker === null && RECIPIENTS.test(text) && !isFormNote(text))
      state = 'recipients';
    else if (startsWithOneOf(text, SIGNING) && (ON_BEHALF.test(text) || (OFFICE.test(text) && unit.marker === null)))
      state = 'signature';
    else if (state !== null && reopens(unit)) state = null;
    // A footnote below the signature cites what it cites; the lines round it stay what they are.
    places.push(state !== null && isNote(text) ? null : state);
  }
  return places;
}

/** "Nơi nhận: Ghi Hội đồng bầu cử quốc gia (nếu là người …)": how a field of a form is filled in. */
function isFormNote(text: string): boolean {
  return FORM_NOTE.test(text);
}
const FORM_NOTE = /^nơi nhận\s*:\s*ghi\s/i;

/** "1 Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ quy định …": no recipient has a date of issue. */
function isNote(text: string): boolean {
  return NOTE.test(text);
}
const NOTE =
  /^[[(]?(?:\d{1,2}[\])]?\s?|\*\s?)?(?:Theo |Căn cứ |Được |Điều |Khoản |Tại )?[^-–;:]{0,60}?(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Công văn|Văn bản|Kế hoạch|Quy định)\s[^;]{0,80}ngày\s\d{1,2}/u;

function reopens(unit: Unit): boolean {
  if (isTitleLine(unit.text) || isAttachment(unit.text) || /^phụ lục\b/i.test(unit.text)) return true;
  return unit.marker !== null && unit.marker.rank < 80 && unit.text.length > 3;
}
