/** What the name of an office opens with. Capitals matter: "Hội" is a body, "hội nghị" is not. */
const HEADS =
  'Các|Sở|Bộ|Ban|Phòng|Văn phòng|Trung tâm|Cục|Tổng cục|Chi cục|Vụ|Viện|UBND|Ủy ban|Uỷ ban|HĐND|Hội|Đoàn|Công an|Công đoàn|Thanh tra|Tòa án|Toà án|Viện kiểm sát|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Đảng ủy|Liên đoàn|Liên minh|Mặt trận|Báo|Đài|Tổ|Trường|Ngân hàng|Kho bạc|Thuế|Hải quan|Bảo hiểm|BHXH|Bộ đội|Quỹ|Tổng công ty|Công ty|Học viện|Nhà xuất bản|Tạp chí|Cơ quan|Đơn vị|Lãnh đạo|Giám đốc|Chánh|Trưởng|Thủ trưởng|Phó|Chủ tịch|Bí thư|VP|TT|STP|Đội|Bệnh viện|Trạm|Tập đoàn|TAND|VKSND|MTTQ|Ngành|Hiệp hội|Tổng hội|Khối|Cụm|Đặc khu';

const UNIT_HEAD = new RegExp(`^(?:${HEADS})(?![\\p{L}])`, 'u');
/** Plural and plain heads may be printed small after a semicolon or "và": "và các cơ quan liên quan". */
const SMALL_HEAD = /^(?:các|cơ quan|đơn vị|phòng|sở|ban|ủy ban|uỷ ban|văn phòng|trung tâm|thanh tra|chi cục)(?!\p{L})/u;

/** Asked of every line; most fall at their first letter. */
export function opensUnit(text: string): boolean {
  return INITIALS.has(text.charCodeAt(0)) && UNIT_HEAD.test(text);
}
const INITIALS: ReadonlySet<number> = new Set(HEADS.split('|').map((head) => head.charCodeAt(0)));

/**
 * Splits a cell of offices at ";" and at "và" between two of them, never at commas and never inside a name
 * ("Sở Khoa học và Công nghệ", "các cơ quan và tổ chức").
 */
export function splitUnits(cell: string): string[] {
  if (cell === '') return [];
  const units: string[] = [];
  for (const part of cell.split(/\s*;\s*/)) {
    let start = 0;
    for (const match of part.matchAll(/\s+và\s+/g)) {
      const right = part.slice(match.index + match[0].length);
      if (
        !UNIT_HEAD.test(right) &&
        !/^các\s/u.test(right) &&
        !(SMALL_HEAD.test(right) && named(part.slice(start, match.index)))
      )
        continue;
      units.push(part.slice(start, match.index));
      start = match.index + match[0].length;
    }
    units.push(part.slice(start));
  }
  return units
    .map((unit) =>
      unit
        .replace(/^(?:và\s+|[-–+]\s*)/u, '')
        .replace(/[\s.,]+$/u, '')
        .trim(),
    )
    .filter((unit) => unit !== '');
}

/** True for the proper name of one office, not a plural. */
function named(text: string): boolean {
  return UNIT_HEAD.test(text) && !/^Các\s/u.test(text);
}
