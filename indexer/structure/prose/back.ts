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
    if (startsWithOneOf(text, 'nN') && RECIPIENTS.test(text)) state = 'recipients';
    else if (startsWithOneOf(text, SIGNING) && (ON_BEHALF.test(text) || (OFFICE.test(text) && unit.marker === null)))
      state = 'signature';
    else if (state !== null && reopens(unit)) state = null;
    places.push(state);
  }
  return places;
}

function reopens(unit: Unit): boolean {
  if (isTitleLine(unit.text) || isAttachment(unit.text) || /^phụ lục\b/i.test(unit.text)) return true;
  return unit.marker !== null && unit.marker.rank < 80 && unit.text.length > 3;
}
