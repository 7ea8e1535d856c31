import { isSpace } from '../letters.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';

/**
 * What stands between a draft and the act it became, right before the act: "…, nay là", "(đã được Chính phủ ban hành
 * thành". "Nay là" alone may speak of the act that the draft changes, so it counts only where a draft is called one.
 */
const BECAME =
  /[\s,(–-]{1,4}(?:(?:hiện|đến|tới)\s)?(?:nay(?:\sđã)?|đã|vừa|mới)\s(được\s(?:[^;.():]{2,40}?\s)?(?:ban hành|thông qua|ký ban hành)\s(?:là|thành|tại|bằng|theo)|là|thành)\s{1,2}$/;
const CALLED_DRAFT = /(?:dự thảo|dự án)\s{1,3}(?:các\s{1,2})?$/;
/** Characters a draft's own subject may take up before the words that say what it became. */
const REACH = 500;

/**
 * Binds drafts to the acts that the same sentence says they became ("dự thảo Nghị định sửa đổi …, nay là Nghị định số
 * 68/2025/NĐ-CP"): such an act is no object of the draft, nor part of its subject. `mentions` in reading order, nested.
 */
export function bindIssued(source: Source, mentions: readonly Working[]): void {
  let draft: Working | null = null;
  for (const mention of mentions) {
    if (mention.draft !== null) {
      draft = mention;
      continue;
    }
    if (draft?.draft == null || mention.block !== draft.block || mention.symbol === null) continue;
    if (mention.type !== draft.type || mention.start < draft.end || mention.start - draft.end > REACH) continue;
    const between = source.lower.slice(draft.end, mention.start);
    const became = BECAME.exec(between);
    if (became === null || /[;…]|\.\s/.test(between)) continue;
    const left = source.lower.slice(Math.max(0, draft.start - 24), draft.start);
    if (!(became[1] as string).startsWith('được') && !CALLED_DRAFT.test(left)) continue;
    bind(source, draft, mention, draft.end + became.index);
  }
}

function bind(source: Source, draft: Working, act: Working, cut: number): void {
  const { draft: planned } = draft;
  if (planned === null) return;
  planned.issuedAs = act;
  planned.targets = planned.targets.filter((target) => target !== act);
  for (let outer = act.parent; outer !== null; outer = outer.parent) endSubject(source, outer, cut);
  act.parent = draft.parent;
}

function endSubject(source: Source, mention: Working, cut: number): void {
  if (mention.title === null || mention.title.end <= cut) return;
  let end = Math.max(mention.title.start, cut);
  while (end > mention.title.start && isSpace(source.text.charCodeAt(end - 1))) end--;
  mention.title = { start: mention.title.start, end };
  mention.extent = Math.max(mention.tail, end);
}
