import { oneLine } from '../../../src/text/one-line.js';
import type { Block } from '../../structure/flow.js';
import type { HeadAnchor } from '../anchors.js';
import { skipSpace } from '../letters.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import {
  AMENDS_NEXT,
  DETAILS_NEXT,
  DOUBLED_OBJECT,
  ISSUER_AMENDS_NEXT,
  onlyRepeals,
  verbAt,
  verbOf,
} from './amending.js';

/** Acts that are drafted under these heads; laws have a reader of their own. */
const DRAFTED = new Set([
  'nghị định',
  'nghị quyết',
  'quyết định',
  'thông tư',
  'thông tư liên tịch',
  'chỉ thị',
  'quy chế',
  'quy định',
  'kế hoạch',
  'chương trình',
  'đề án',
]);
/** "các Quyết định sửa đổi, bổ sung Quyết định số 110/2003/QĐ-BTC": all that changed it so far, none still to come. */
const ISSUED_ALL = /(?<!\p{L})(?:các|những|một số)\s{1,2}$/u;
/** "; Bộ trưởng Bộ Công Thương ban hành Thông tư sửa đổi …": the words that enact the very act they stand in. */
const ENACTING =
  /(?:^|[;.])\s{0,3}(?:bộ trưởng|thủ tướng|chính phủ|thống đốc|tổng |chánh án|viện trưởng|chủ tịch|chủ nhiệm|hội đồng|ủy ban|uỷ ban|ubnd|hđnd)[^;.,:]{0,80}?\sban hành\s{1,3}$/u;
/** "Quy định sửa đổi, bổ sung một số điều của các Nghị định … của Luật": those of the Government lie between. */
const OTHER_ACTS = /(?<!\p{L})(?:nghị định|thông tư|nghị quyết|quyết định)(?!\p{L})/u;
/** How far the changed act may stand from the head of the changing one. */
const REACH = 160;

/** Words right before the name of a law or scheme that is still being made (domain reference §3.8). */
export const DRAFTING_LEFT = new RegExp(
  '(?:dự án|dự thảo|(?:hồ sơ )?đề nghị xây dựng|đề xuất xây dựng|xây dựng(?:,| và) trình|xây dựng|soạn thảo|góp ý(?: (?:hoàn thiện|xây dựng))?|góp ý, xây dựng|hoàn thiện|' +
    'thẩm định|lấy ý kiến|chỉnh lý|trình (?:[^;.,]{2,40}? )?(?:ban hành|phê duyệt|thông qua)|tham mưu (?:[^;.,]{2,40}? )?(?:ban hành|xây dựng)|ban hành và tổ chức thực hiện)' +
    '(?:\\s{1,2}(?:luật|bộ luật|pháp lệnh))?[\\s:]{1,3}(?:(?:các|những)\\s{1,2})?(?:(?:dự án|dự thảo)(?:\\s{1,2}(?:luật|bộ luật|pháp lệnh))?[\\s:]{1,3})?$',
);

/**
 * Acts without a number of their own that change others ("Nghị định sửa đổi, bổ sung một số điều của Nghị định số N",
 * "Nghị định thay thế …"). Each ends with the first act it changes; the others are added when nesting is known.
 */
export function findDrafts(source: Source, mentions: readonly Working[], taken: ReadonlySet<HeadAnchor>): Working[] {
  const { lower } = source;
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const starts = mentions.map(({ start }) => start).sort((a, b) => a - b);
  const drafts: Working[] = [];
  let from = 0;
  const { heads } = source.anchors;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as HeadAnchor;
    while (from < starts.length && (starts[from] as number) < head.end) from++;
    const target = byStart.get(starts[from] ?? -1);
    if (!head.capital || head.abbreviated || taken.has(head) || !DRAFTED.has(head.type)) continue;
    if (
      target === undefined ||
      target.start - head.end > REACH ||
      (target.kind === 'named' && target.head?.family !== 'law')
    )
      continue;
    const block = blockAt(source.blocks, head.start);
    if (target.block !== block || !isCitable(source.blocks[block])) continue;
    if (drafts[drafts.length - 1]?.end === target.end) continue;
    const phrase = lower.slice(head.end, target.start);
    if (isOwnTitle(source, head, block) || isVerbOfHead(source, heads[i - 1], head)) continue;
    if (isTitleOfIssued(source, head, block, mentions[from - 1])) continue;
    const left = lower.slice(Math.max(source.blocks[block]?.start ?? 0, head.start - 90), head.start);
    if (!DRAFTING_LEFT.test(left) && isOfItself(source, head, left, phrase)) continue;
    const details = DETAILS_NEXT.test(phrase) && DRAFTING_LEFT.test(left);
    if (!details && !changes(source, i, target, phrase)) continue;
    // What a draft is to do is amend, replace, or something new: which act it repeals does not tell it from another.
    const repeals = onlyRepeals(phrase);
    const issued = ISSUED_ALL.test(left) && !DRAFTING_LEFT.test(left);
    drafts.push(
      newWorking({
        kind: issued ? 'named' : 'draft',
        start: head.start,
        end: target.end,
        block,
        head,
        type: head.type,
        name: issued || repeals ? oneLine(source.text.slice(head.end, target.end).trim()) : null,
        tail: head.end + (details ? 1 : verbAt(phrase)),
        draft: issued ? null : { verb: details ? 'new' : verbOf(phrase), targets: repeals ? [] : [target] },
      }),
    );
  }
  return drafts;
}

/** "Thông tư Sửa đổi, bổ sung …" at the top of a document is its own title. */
function isOwnTitle(source: Source, head: HeadAnchor, block: number): boolean {
  const verb = skipSpace(source.text, head.end);
  return head.start === source.blocks[block]?.start && source.text.charCodeAt(verb) !== source.lower.charCodeAt(verb);
}

/**
 * "Thông tư số 34/2018/TT-BLĐTBXH ngày 26/12/2018 của Bộ trưởng … ban hành Thông tư sửa đổi, bổ sung …": behind the number of an
 * act of its type, what is issued is that act; "ban" may be left at the foot of the page before.
 */
function isTitleOfIssued(
  { lower, blocks }: Source,
  head: HeadAnchor,
  block: number,
  before: Working | undefined,
): boolean {
  const home = blocks[block]?.start ?? 0;
  if (HALF_OF_ISSUES.test(lower.slice(Math.max(home, head.start - 24), head.start))) return true;
  if (before === undefined || before.kind !== 'numbered' || before.type !== head.type || before.end > head.start)
    return false;
  return head.start - before.end < REACH && ISSUES_NEXT.test(lower.slice(Math.max(home, before.end), head.start));
}
const HALF_OF_ISSUES =
  /(?<!(?:ban|thi|tiến|điều|phát|hiện|chấp|vận|cử|lưu|thực|quản|đồng|tu)\s{1,2})(?<!\p{L})hành\s{1,3}$/u;
const ISSUES_NEXT = /^[^;:]{0,140}?\sban hành\s{1,3}$/;

/** A title in capitals or behind the words that enact it, and "Quy định" as a verb, name no act that is still to come. */
function isOfItself({ text }: Source, head: HeadAnchor, left: string, phrase: string): boolean {
  const printed = text.slice(head.start, head.end);
  if (printed === printed.toUpperCase() || ENACTING.test(left)) return true;
  return head.type === 'quy định' && OTHER_ACTS.test(phrase);
}

/** "Thông tư Quy định bãi bỏ Thông tư …": right behind another head, "Quy định" and "Hướng dẫn" are its verb. */
function isVerbOfHead({ lower }: Source, before: HeadAnchor | undefined, head: HeadAnchor): boolean {
  if (before === undefined || (head.type !== 'quy định' && head.type !== 'hướng dẫn')) return false;
  return before.head !== head.head && lower.slice(before.end, head.start).trim() === '';
}

function changes(source: Source, i: number, target: Working, phrase: string): boolean {
  if (AMENDS_NEXT.test(phrase) || ISSUER_AMENDS_NEXT.test(phrase)) return true;
  // "sửa đổi, bổ sung Nghị định một số điều của Nghị định số …": a head printed twice inside the phrase (§3.10).
  const head = source.anchors.heads[i] as HeadAnchor;
  const inner = source.anchors.heads[i + 1];
  if (inner === undefined || inner.head !== head.head || inner.end > target.start) return false;
  return (
    AMENDS_NEXT.test(source.lower.slice(head.end, inner.start)) &&
    DOUBLED_OBJECT.test(source.lower.slice(inner.end, target.start))
  );
}

/** "… sau khi được Thủ tướng Chính phủ phê duyệt", right after a title. */
const UNTIL_ISSUED = /^[\s,”"]{0,3}(?:ngay\s)?sau khi (?:được\s)?[^;.:,]{0,50}(?:ban hành|phê duyệt|thông qua)/;

/** "… được UBND Thành phố phê duyệt tại Quyết định số 1229/QĐ-UBND": it has been issued, whatever is done with it now. */
const APPROVED =
  /^[\s,”"»(]{0,4}(?:đã\s)?(?:(?:được\s)(?:[^;.:,()]{2,50}?\s)?)?(?:ban hành|phê duyệt|thông qua)\s(?:kèm theo|kèm|tại|theo)\s/u;

/** True when the words round a title say that it is still to be made or issued. */
export function isBeingDrafted(source: Source, mention: Working, home: Block): boolean {
  const left = source.lower.slice(Math.max(home.start, mention.start - 90), mention.start);
  const right = source.lower.slice(mention.end, Math.min(home.end, mention.end + 80));
  if (APPROVED.test(right)) return false;
  return (
    DRAFTING_LEFT.test(left) ||
    UNTIL_ISSUED.test(right) ||
    (/sau khi\s{1,2}$/.test(left) && /^\s(?:đã\s)?được/.test(right))
  );
}
