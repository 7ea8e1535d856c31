/** "tầm nhìn 2050", "và định hướng năm 2030": the second half of a period, however it is printed. */
const SECOND_PERIOD = /,?(?: và)? (tầm nhìn|định hướng)(?: tới| đến)?(?: năm)? (\d{4})(?!\d)/gu;
/** "đến 2030, tầm nhìn …". */
const UNTIL = /(?<=\p{L} )đến (?=\d{4}(?!\d))/gu;
/** Whose it is, behind its period: the body of the State that alone issues such. */
const MADE_BY = /(?<=\d{4}) của (?:thủ tướng chính phủ|chính phủ|quốc hội)$/u;
const OWNED = /^(?:kế hoạch|chương trình hành động|chương trình công tác)(?!\p{L})/u;
/** "Chương trình hành động của Chính phủ triển khai Nghị quyết 57-NQ/TW". */
const CARRIED_OUT =
  /^(chương trình hành động(?: của chính phủ)?)(?: về| để)?(?: (?:tổ chức|triển khai|thực hiện|thi hành|cụ thể hóa)){1,3} (nghị quyết|kết luận|chỉ thị|quy định) (?:số )?(?=\d)/u;
const CONGRESS =
  /(?<=nghị quyết )đại hội(?: đại biểu)?(?: đảng)?(?: toàn quốc)? (?:lần thứ )?([ivxl]+)(?: của đảng(?: cộng sản việt nam)?)?(?! )/u;

/**
 * A title of a plan, programme or strategy as it is written in full: "… đến 2025, tầm nhìn 2030" and "… đến năm 2025, tầm nhìn
 * đến năm 2030" are one.
 * @param name normalised, with its head word
 */
export function canonicalTitle(name: string): string {
  const title = name
    .replace(SECOND_PERIOD, ', $1 đến năm $2')
    .replace(UNTIL, 'đến năm ')
    .replace(CARRIED_OUT, '$1 thực hiện $2 số ')
    .replace(CONGRESS, 'đại hội đại biểu toàn quốc lần thứ $1 của đảng');
  return OWNED.test(title) ? title : title.replace(MADE_BY, '');
}
