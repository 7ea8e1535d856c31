import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import type { Source } from '../source.js';

/** Characters looked at on either side of a short form. */
const NEAR = 120;

/** The words of the clause before a head, lower case, with a space in front. */
export function clauseBefore({ lower }: Source, head: HeadAnchor): string {
  const left = lower.slice(Math.max(0, head.start - NEAR), head.start);
  return ` ${oneLine(left)}`;
}

/** "…, các văn bản sửa đổi, bổ sung, thay thế **Quyết định này**", "Thông tư của Bộ Tài chính hướng dẫn **Nghị định này**". */
const CLASS_OF_ACTS =
  /(?:các|những) (?:văn bản|quy định|thông tư|nghị định|tài liệu)(?: (?:khác|quy phạm pháp luật|có liên quan|mới))?(?: của (?:[^ ,;.]+ ){1,5})?[ ,]{1,3}(?:(?:quy định chi tiết|hướng dẫn|sửa đổi|bổ sung|thay thế|thi hành|thực hiện|và|hoặc|có liên quan)[ ,]{1,3}){1,8}(?:một số điều )?(?:của )?$/;
const CIRCULAR_OF =
  / và thông tư của (?:bộ|các bộ)[^,;.]{2,40} (?:hướng dẫn|quy định chi tiết)(?: (?:thi hành|thực hiện))?(?: một số điều)?(?: của)? $/;

/** True when unnamed acts below or after an act are spoken of: the short form that closes them means that act. */
export function guidedActBefore(source: Source, head: HeadAnchor): boolean {
  const left = clauseBefore(source, head);
  return CLASS_OF_ACTS.test(left) || CIRCULAR_OF.test(left);
}

/**
 * "… Thông tư số 56/2023/TT-BTC; **Thông tư này** quy định …", "Quyết định số 25/2021/QĐ-TTg (**Quyết định này** quy định
 * …)": the subject of a clause that follows the citation at once. Anywhere else "này" in a text of unknown kind may be
 * the text itself.
 */
export function opensOwnClause(source: Source, head: HeadAnchor, end: number): boolean {
  const left = source.lower.slice(Math.max(0, head.start - NEAR), head.start);
  if (
    !/[;(]\s{0,2}$/.test(left) ||
    !/^\s{1,2}(?:đã\s)?(?:quy định|nêu|yêu cầu|giao|cho phép)/.test(source.lower.slice(end, end + 20))
  )
    return false;
  const clause = left.replace(/[;(]\s{0,2}$/, '');
  return clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf('. ')) + 1).includes(`${head.head} số`);
}

/** A head that stands without name and number in the place of an object or a possessor. */
const GOVERNED = /(?<=^|[\s(])(?:thi hành|thực hiện|triển khai|hướng dẫn)\s{1,3}$/;
const POSSESSED = /(?<=^|[\s(])(?:của|theo|tại)\s{1,3}$/;
const ALONE =
  /^\s{0,2}(?:[,.;:)]|$|sau khi(?!\p{L})|ngay sau(?!\p{L})|khi(?!\p{L})|đến(?!\p{L})|trên địa bàn|và các(?!\p{L})|năm \d{4}|còn (?:vướng|bất|chưa)|và (?:đề xuất|kiến nghị|đánh giá))/u;
const BARE_TYPES = new Set(['nghị định', 'nghị quyết', 'chỉ thị', 'kết luận']);

/** "triển khai thi hành **Luật** sau khi được thông qua", "hạn chế của **Nghị định** và đề xuất …": the one named before. */
export function isBareReference({ lower }: Source, head: HeadAnchor): boolean {
  if (head.family !== 'law' && !BARE_TYPES.has(head.type)) return false;
  const left = lower.slice(Math.max(0, head.start - 24), head.start);
  const right = lower.slice(head.end, head.end + 24);
  // "một số điều của Luật: Chứng khoán, Kế toán …": the head of a list.
  if (POSSESSED.test(left) && /^\s{0,2}:/.test(right)) return false;
  return (GOVERNED.test(left) || POSSESSED.test(left)) && ALONE.test(right);
}
