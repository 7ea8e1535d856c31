import { oneLine } from '../../../src/text/one-line.js';
import type { Source } from '../source.js';
import type { Working } from '../working.js';
import { AMENDING_START } from './amending.js';
import { DRAFTING_LEFT } from './drafts.js';

/** What parts two bills of a list. */
const BILLS_PARTED = /^\s{0,2}[,;]\s{1,3}(?:hồ sơ đề nghị xây dựng\s)?$/;
/** … and joins the last, which is told from a law in force where it is called a revision. */
const BILLS_JOINED = /^\s{0,2},?\s{1,3}(?:và|cùng)\s{1,3}(?:dự án\s{1,2}|dự thảo\s{1,2})?$/;
/** What parts two laws that one bill amends. */
const TARGETS_PARTED = /^(?:\s{0,2},\s{1,3}(?:và\s{1,2})?|\s{1,3}và\s{1,2})$/;
/** "các dự án luật:", "08 dự thảo:", "các luật:": bills are listed, not the objects of one. */
const LISTS_BILLS =
  /(?:(?:các|những|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s{1,2}(?:(?:hồ sơ )?(?:dự án|dự thảo)(?: luật)?|hồ sơ|luật)?[\s:]{0,3}|:\s{0,3})$/;
const LEFT = 90;

/**
 * Turns names of laws into drafts where the words before them say that the law is still being made; a list of such
 * ("góp ý các dự thảo: Luật A (sửa đổi), Luật B; Luật C") is carried on over its commas and semicolons. One bill that
 * amends several laws takes all of their names into its own.
 */
export function markDraftLaws(source: Source, laws: readonly Working[]): void {
  let previous: Working | null = null;
  for (let i = 0; i < laws.length; i++) {
    const law = laws[i] as Working;
    if (previous !== null && law.start < previous.end) continue;
    const left = leftOf(source, law);
    const carried: boolean =
      previous !== null &&
      previous.draft !== null &&
      (follows(source, previous, law, BILLS_PARTED) ||
        (isRevision(law) && follows(source, previous, law, BILLS_JOINED)));
    if (DRAFTING_LEFT.test(left) || carried) {
      const next = laws[i + 1];
      const inner = next !== undefined && next.start > law.start && next.end <= law.end ? next : null;
      const amends = inner !== null && law.name !== null && AMENDS_LAW.test(law.name);
      law.kind = 'draft';
      const listed = carried ? verbOfList(previous as Working) : verbBefore(left);
      // "Luật sửa đổi, bổ sung 07 Luật": what it changes is not named.
      const changes = amends || (law.name !== null && AMENDING_START.test(` ${law.name.toLowerCase()}`));
      const verb = changes ? 'amends' : (listed ?? (law.nameRevised ? 'replaces' : 'new'));
      law.draft = { verb, targets: amends ? [inner] : [] };
      if (amends) readObjects(source, law, laws, i, carried || LISTS_BILLS.test(left));
      // A name that may be one more object of the bill before it is no more certain than that bill.
      else if (carried && previous?.draft?.open === true && !law.nameRevised && !changes) law.draft.open = true;
    }
    previous = law;
  }
}
const AMENDS_LAW = /^(?:sửa đổi|bổ sung|sđ, ?bs|sđbs)/i;

function leftOf({ lower, blocks }: Source, { block, start }: Working): string {
  return lower.slice(Math.max(blocks[block]?.start ?? 0, start - LEFT), start);
}

/** "Luật Nhà ở (sửa đổi)", "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở". */
function isRevision({ name, nameRevised }: Working): boolean {
  return nameRevised || (name !== null && AMENDING_START.test(` ${name.toLowerCase()}`));
}

function follows({ lower }: Source, before: Working, law: Working, parted: RegExp): boolean {
  return before.block === law.block && law.start - before.end < LEFT && parted.test(lower.slice(before.end, law.start));
}

/**
 * "dự án Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C": one bill with three objects, and its name goes on to
 * the last. In a list of bills ("các dự án: Luật sửa đổi … Luật A, Luật B, Luật C (sửa đổi)") nothing tells whether Luật B is an
 * object too or a bill of its own: both are left open.
 */
function readObjects(source: Source, bill: Working, laws: readonly Working[], index: number, inList: boolean): void {
  const objects: Working[] = [];
  let last = bill;
  let bills = inList;
  for (const law of laws.slice(index + 1, index + 1 + MOST_OBJECTS)) {
    if (law.start < last.end) continue;
    if (!follows(source, last, law, TARGETS_PARTED)) break;
    if (isRevision(law)) {
      bills = true;
      break;
    }
    objects.push(law);
    last = law;
  }
  if (objects.length === 0 || bill.draft === null) return;
  if (bills) bill.draft.open = true;
  else {
    bill.end = bill.tail = bill.extent = last.end;
    bill.name = oneLine(source.text.slice(bill.head?.end ?? bill.start, last.end).trim());
  }
}
/** More laws than one bill has been known to amend. */
const MOST_OBJECTS = 40;

/** "kiến nghị sửa đổi, bổ sung, chủ trì thẩm tra các dự án: Luật A, Luật B": bills that amend laws in force. */
const AMENDS_BILLS = /(?:sửa đổi|bổ sung)[^.;:]{0,60}\s(?:dự án|dự thảo)(?: luật)?[\s:]{1,3}$/;
/** "sửa đổi, bổ sung, hoàn thiện các Luật A, Luật B": what is done to each of the list is done to laws in force. */
const CHANGED_BEFORE =
  /(?:sửa đổi|bổ sung|(thay thế))(?:\s{0,2},?\s{1,2}(?:và\s{1,2})?(?:sửa đổi|bổ sung|thay thế|hoàn thiện|bãi bỏ)){1,3}[\s:]{1,3}(?:(?:các|những|một số)\s{1,2})?(?:(?:dự án|dự thảo)[\s:]{1,3})?$/;

/** What the words before a bill's name do to it; null where they make it anew. */
function verbBefore(left: string): 'amends' | 'replaces' | null {
  if (AMENDS_BILLS.test(left)) return 'amends';
  const changed = CHANGED_BEFORE.exec(left);
  if (changed === null) return null;
  return changed[1] === undefined ? 'amends' : 'replaces';
}

/** The verb before a list holds for all of it; "(sửa đổi)" behind one name says nothing of the next. */
function verbOfList({ draft, nameRevised }: Working): 'amends' | 'replaces' | 'repeals' | null {
  if (draft === null || draft.targets.length > 0 || draft.verb === 'new') return null;
  return draft.verb === 'replaces' && nameRevised ? null : draft.verb;
}
