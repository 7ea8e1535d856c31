/**
 * "sửa đổi, bổ sung một số điều của …": the words between the head of an act that changes another and the head of the act
 * it changes (domain reference §3.8, §4.2).
 */
const VERB = '(?:sửa đổi|sđ, ?bs|sđbs|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)';
const CHANGES = `${VERB}(?:\\s{0,2},?\\s{1,2}(?:và\\s{1,2})?${VERB}){0,3}`;
const PARTS = '(?:\\s{1,2}(?:một số|1 số|nội dung|khoản|điểm|điều|phụ lục|cụm từ|tên)(?![a-zà-ỹ])[^.;:“”]{0,60}?)?';
const OBJECT = `${PARTS}(?:\\s{1,2}(?:của|cho))?(?:\\s{1,2}(?:các|những|\\d{1,2}))?`;

/** Right after the head of the changing act, before the head of the changed one. */
export const AMENDS_NEXT = new RegExp(`^\\s{1,3}${CHANGES}${OBJECT}\\s{1,3}$`);
/** The same with the issuer first: "Quyết định của Thủ tướng Chính phủ sửa đổi, bổ sung Quyết định số …". */
export const ISSUER_AMENDS_NEXT = new RegExp(`^\\s{1,3}của\\s[^.;:,“”()]{2,60}?\\s${CHANGES}${OBJECT}\\s{1,3}$`);
/** "dự thảo Nghị định quy định chi tiết một số điều của Luật …": an act that is made under another. */
export const DETAILS_NEXT =
  /^\s{1,3}(?:quy định chi tiết|hướng dẫn)(?![a-zà-ỹ])[^.;:“”()]{0,90}?\s(?:(?:của|thi hành|thực hiện)\s{1,2})?$/;
/** A head printed twice inside the phrase: "sửa đổi, bổ sung [Nghị định] một số điều của Nghị định số …" (§3.10). */
export const DOUBLED_OBJECT = /^\s{1,3}một số (?:điều|nội dung|quy định)\s{1,3}(?:của|tại)\s{1,3}$/;
/** An act that changes others, told by its first word. */
export const AMENDING_START = new RegExp(`^\\s{1,3}${VERB}(?![a-zà-ỹ])`);

const REPLACES = /thay thế/;
const FIRST_VERB = new RegExp(VERB);

export function verbOf(phrase: string): 'amends' | 'replaces' | 'repeals' {
  if (onlyRepeals(phrase)) return 'repeals';
  return REPLACES.test(phrase) ? 'replaces' : 'amends';
}

/** "bãi bỏ": an act that ends others and changes nothing in them. */
export function onlyRepeals(phrase: string): boolean {
  return /bãi bỏ|h(?:ủy|uỷ) bỏ/.test(phrase) && !/sửa đổi|bổ sung|thay thế/.test(phrase);
}

/** Where the verb begins in such a phrase; what stands before it is the issuer. */
export function verbAt(phrase: string): number {
  return Math.max(0, phrase.search(FIRST_VERB));
}
