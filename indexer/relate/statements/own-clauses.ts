import type { Relation } from '../../../src/facts/statement.js';
import type { CitedMention } from '../../cite/cited.js';
import type { Block } from '../../structure/flow.js';
import { LeftWords } from '../cues/left-words.js';
import { joins } from '../linking/gap-cue.js';
import type { RelatedStatement } from '../related.js';

/** What a document says of itself and one instrument. */
export type Said = Pick<RelatedStatement, 'relation' | 'strength'>;

const explicit = (relation: Relation): Said => ({ relation, strength: 'explicit' });

const OWN =
  '(?:kế hoạch|chương trình|quyết định|chỉ thị|quy chế|quy định|đề án|hướng dẫn|thông tư liên tịch|thông tư|nghị định|nghị quyết|bộ luật|luật|pháp lệnh)';
const VERB = '(thay thế|bãi bỏ|sửa đổi\\s?, bổ sung|sửa đổi|bổ sung|hủy bỏ)';
const CHANGES: Readonly<Record<string, Relation>> = {
  'thay thế': 'replaces',
  'bãi bỏ': 'repeals',
  'hủy bỏ': 'repeals',
  'sửa đổi, bổ sung': 'amends',
  'sửa đổi': 'amends',
  'bổ sung': 'amends',
};
/** Words between the verb and the act: "cho", "toàn bộ", "các quy định về … tại", "Điều 2", "một số điều của". */
const PART =
  '(?: cho)?(?: toàn bộ| một phần)?(?: các| những| một số)?(?: (?:quy định|nội dung|điều|khoản|điểm|phụ lục|chương|mục|mẫu|biểu)(?!\\p{L})([^.;]{0,220}?))?(?: (?:tại|của|trong|kèm theo))?(?: các)?';
/** "Thông tư này có hiệu lực từ ngày … và thay thế Thông tư …", "Nghị định này bãi bỏ Điều 2 Nghị định …". */
const OWN_CHANGE = new RegExp(`${OWN} này (?:[^.;]{0,120}(?:,| và) )?(?:sẽ )?${VERB}${PART}\\s*$`, 'iu');
/** "… hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực": what this one puts out of force, it replaces (§4.2). */
const EXPIRES_BY_OWN = new RegExp(
  `\\s(hết hiệu lực(?: thi hành)?|bị bãi bỏ),? (?:kể )?từ (?:ngày|khi|thời điểm) ${OWN} này (?:có|bắt đầu có) hiệu lực`,
  'i',
);
/** "Nghị định số 67/2007/NĐ-CP, được sửa đổi theo khoản 1 Điều 1 Nghị định này". */
const CHANGED_BY_OWN = new RegExp(
  `^\\s{0,2}[,(]?\\s{0,2}(?:đã )?được ${VERB} (?:tại|theo|bởi) [^.;,()]{0,60}?${OWN} này(?!\\p{L})`,
  'iu',
);
/** The document's own title, under the line of its type: "NGHỊ ĐỊNH / Sửa đổi, bổ sung một số điều của …". */
const TITLE_CHANGE = new RegExp(`(?:^|\\s)${OWN}\\s+(?:về (?:việc )?)?${VERB}${PART}\\s*$`, 'iu');
/** The same where the preamble ends in it: "Chính phủ ban hành Nghị định sửa đổi …". */
const ISSUES_CHANGE = new RegExp(`\\sban hành ${OWN}\\s+(?:về (?:việc )?)?${VERB}${PART}\\s*$`, 'iu');
const ISSUED_WITH = new RegExp(`${OWN} này (?:được )?(?:ban hành )?kèm theo\\s*$`, 'i');
const CARRIES_OUT =
  /(?:kế hoạch|chương trình|đề án|chỉ thị) này [^.;]{0,160}?(?:để|nhằm|,) (?:tổ chức |triển khai |tiếp tục ){0,2}(?:thực hiện|thi hành|cụ thể hóa)\s*$/i;
/** "(Kèm theo Thông tư số …)" under the heading of an annex. */
const ANNEX = /^\s*(?:phụ lục|mẫu|biểu|danh mục)/i;
const CAME_WITH = /\((?:\s?ban hành)?\s?kèm theo\s*$/i;

/** Flow characters before an instrument in which the document speaks of itself, and after it. */
const BEFORE = 340;
const AFTER = 900;
const THIS = ' này ';
/** Its end from the one rare letter on: a search stops at every place that may be the beginning of what it looks for. */
const RARE_AT = 2;
const RARE = THIS.slice(RARE_AT);
const NUMBERED = /\d{1,4}[/-][\p{Lu}\d]/u;

/** Reads the clauses in which a document speaks of itself, block by block from left to right. */
export class OwnClauses {
  private last: { readonly said: Said; readonly block: Block; readonly end: number } | null = null;
  /** Where " này " stands, in order: only near it a document speaks of itself. */
  private readonly own: readonly number[];

  constructor(private readonly text: string) {
    const own: number[] = [];
    for (let at = text.indexOf(RARE); at >= 0; at = text.indexOf(RARE, at + 1)) {
      if (text.startsWith(THIS, at - RARE_AT)) own.push(at - RARE_AT);
    }
    this.own = own;
  }

  /** What the document does to a free-standing instrument, or null; members of a list share it. */
  says(block: Block, mention: CitedMention): Said | null {
    const said = this.read(block, mention);
    this.last = said === null ? null : { said, block, end: Math.max(mention.end, mention.extent) };
    return said;
  }

  private read(block: Block, mention: CitedMention): Said | null {
    const { text } = this;
    const listed = this.isListed(block, mention);
    const [from, to] = [Math.max(block.start, mention.start - BEFORE), Math.min(block.end, mention.end + AFTER)];
    const before = text.slice(from, mention.start);
    const after = text.slice(mention.end, to);
    if (ANNEX.test(text.slice(block.start, block.start + 20)) && CAME_WITH.test(before)) return explicit('issued-with');
    const expires = this.saysThis(mention.end, to) ? EXPIRES_BY_OWN.exec(sentenceOf(after)) : null;
    if (expires !== null && (listed || opensSentence(before, mention)))
      return explicit(/bãi bỏ/i.test(expires[1] as string) ? 'repeals' : 'replaces');
    const changed = CHANGED_BY_OWN.exec(after)?.[1];
    if (changed !== undefined) return explicit(relationOf(changed));
    if (!this.saysThis(from, mention.start)) return listed ? (this.last?.said ?? null) : null;
    return ownBefore(before) ?? (listed ? (this.last?.said ?? null) : null);
  }

  /** True where " này " stands between two offsets. */
  private saysThis(from: number, to: number): boolean {
    const { own } = this;
    let low = 0;
    for (let high = own.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((own[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return (own[low] ?? to) + THIS.length <= to;
  }

  /** Only a comma or "và" parts this one from the last instrument that something was said of. */
  private isListed(block: Block, mention: CitedMention): boolean {
    if (this.last === null || this.last.block !== block || this.last.said.relation === 'issued-with') return false;
    return joins(new LeftWords(this.text, Math.min(this.last.end, mention.start), mention.start));
  }
}

/** What a document does to the act that its own title, or the preamble that issues it, names after `before`. */
export function ownTitleSays(before: string, titled: boolean): Said | null {
  const change = (titled ? TITLE_CHANGE : ISSUES_CHANGE).exec(before);
  return change === null || NUMBERED.test(change[2] ?? '') ? null : explicit(relationOf(change[1] as string));
}

function ownBefore(before: string): Said | null {
  const change = OWN_CHANGE.exec(before);
  if (change !== null && !NUMBERED.test(change[2] ?? '')) return explicit(relationOf(change[1] as string));
  if (ISSUED_WITH.test(before)) return explicit('issued-with');
  return CARRIES_OUT.test(before) ? explicit('implements') : null;
}

function relationOf(verb: string): Relation {
  return CHANGES[verb.toLowerCase().replace(' ,', ',')] ?? 'refers-to';
}

function sentenceOf(after: string): string {
  const end = after.search(/;|\.\s+\p{Lu}/u);
  return end < 0 ? after : after.slice(0, end);
}

/** No other number stands before it in the sentence: "… hết hiệu lực" speaks of the act at its head. */
function opensSentence(before: string, { nestedIn }: CitedMention): boolean {
  return nestedIn < 0 && !NUMBERED.test(before.slice(before.search(/[^.;]*$/)));
}
