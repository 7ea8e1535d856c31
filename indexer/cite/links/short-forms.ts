import { normaliseName } from '../../../src/register/normalise-name.js';
import type { DocumentHeader } from '../../structure/structure.js';
import type { HeadAnchor } from '../anchors.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { clauseBefore, guidedActBefore, isBareReference, opensOwnClause } from './short-form-grammar.js';

/** "Nghị quyết trên", "Luật nêu trên": an instrument named before (domain reference §3.6). */
const ABOVE =
  /\s{1,3}(?:đã\s{1,2})?(?:(?:nêu|nói|dẫn)\s{1,2}trên|trên(?=\s{0,2}(?:[,.;:)]|$|và|theo|trong năm|được|đến))|vừa\s{1,2}nêu)(?!\p{L})/uy;
/**
 * "thực hiện Chỉ thị trên tại từng chi bộ", "theo Thông tư đó": taken only where one instrument before it can be meant, and
 * never where "trên" is a preposition ("trên địa bàn", "trên cơ sở").
 */
const LIKELY_ABOVE =
  /\s{1,3}(?:trên(?=\s(?:tại|về|cho|định kỳ|trước|trong|ở|với|do|đã|sẽ|còn|là|cần|phải|bằng|từ|nhằm|để|vào)(?!\p{L}))|trên(?=[”"])|đó(?!\p{L}))/uy;
const IN_FORCE = /^\s{1,2}có\s{1,2}hiệu\s{1,2}lực/u;
const THIS = /\s{1,3}này(?!\p{L})/uy;
/** "các Quy hoạch nêu trên": several, so never one instrument. */
const SEVERAL =
  /(?<![\p{L}\d])(?:các|những|hai|ba|bốn|cả|(?<!(?:điều|khoản|điểm|mục|chương|phần|lục|số) )\d{1,2})\s{1,2}$/u;
/** A page number may have come between: "dự 4 thảo". */
const OF_DRAFT = /\sthảo\s{1,2}$/u;
/** Blocks looked back for an antecedent when the paragraph holds none. */
const BLOCKS_BACK = 2;
/** Mentions looked back at, so that a page of short forms costs no more than its length. */
const MENTIONS_BACK = 300;

interface ShortForm {
  readonly end: number;
  /** "nêu trên" always refers; the others may be common nouns, or the document itself. */
  readonly certain: boolean;
  /** "các văn bản sửa đổi, bổ sung Thông tư đó": the act they change is the last one named. */
  readonly guided: boolean;
  /** Nothing but the head: "thi hành Luật". */
  readonly bare: boolean;
}

/**
 * Short forms and what they stand for: the only compatible instrument of the paragraph before it, nothing when two are
 * left. The document's own "Kế hoạch này" is no citation.
 * @param own what the document says of itself: its type, and the act that its title says it carries out
 */
export function findShortForms(
  source: Source,
  mentions: readonly Working[],
  taken: ReadonlySet<HeadAnchor>,
  { type, title }: Pick<DocumentHeader, 'type' | 'title'>,
): Working[] {
  const ownType = type?.value ?? null;
  const found: Working[] = [];
  let passed = 0;
  for (const head of source.anchors.heads) {
    if (head.abbreviated || taken.has(head)) continue;
    const form = readForm(source, head, ownType);
    if (form === null) continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || head.end > home.end) continue;
    while (passed < mentions.length && (mentions[passed] as Working).start < head.start) passed++;
    if ((mentions[passed - 1]?.end ?? 0) > head.start) continue;
    const subject = form.bare ? carriedOut(title, mentions, head) : undefined;
    if (subject === null) continue;
    const antecedent = SEVERAL.test(source.lower.slice(Math.max(home.start, head.start - 16), head.start))
      ? null
      : (subject ??
        (form.guided
          ? lastOf(mentions, passed, block, head.type)
          : onlyAntecedent(mentions, passed, block, head.type)));
    // "có ý kiến về dự thảo văn bản trên": what was sent for opinions, not the letter that sent it.
    if (
      antecedent !== null &&
      antecedent.draft === null &&
      OF_DRAFT.test(source.lower.slice(head.start - 8, head.start))
    )
      continue;
    // A common noun without a capital refers only where something is there to refer to.
    if (antecedent === null && !(form.certain && head.capital)) continue;
    if (antecedent !== null && !form.certain && !form.guided && isOverlaid(source, antecedent, head)) continue;
    found.push(
      newWorking({ kind: 'shortForm', start: head.start, end: form.end, block, head, type: head.type, antecedent }),
    );
  }
  return found;
}

/** "Nghị quyết này" in a nghị quyết liên tịch is that very one. */
function isOwn({ type }: HeadAnchor, ownType: string | null): boolean {
  return ownType !== null && (ownType === type || ownType.startsWith(`${type} `));
}

function readForm(source: Source, head: HeadAnchor, ownType: string | null): ShortForm | null {
  const above = endOf(ABOVE, source.lower, head.end);
  if (above > 0) return { end: above, certain: true, guided: false, bare: false };
  if (!head.capital) return null;
  const likely = endOf(LIKELY_ABOVE, source.lower, head.end);
  if (likely > 0) return { end: likely, certain: false, guided: guidedActBefore(source, head), bare: false };
  const here = endOf(THIS, source.lower, head.end);
  if (here > 0) {
    // "Điều 2. Quyết định này có hiệu lực …" in a form, or in words that are quoted, is what they are of.
    if (IN_FORCE.test(source.lower.slice(here, here + 14))) return null;
    const guided = guidedActBefore(source, head);
    const other = ownType !== null && !isOwn(head, ownType);
    return guided || other || opensOwnClause(source, head, here)
      ? { end: here, certain: false, guided, bare: false }
      : null;
  }
  const bare = !isOwn(head, ownType) && isBareReference(source, head);
  return bare ? { end: head.end, certain: false, guided: false, bare: true } : null;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/**
 * True where another act has come to stand before the short form: "thay thế Thông tư A … Thông tư đó" speaks of the new
 * one, and so does "Thông tư mới …", whether it has a number or not.
 */
function isOverlaid(source: Source, antecedent: Working, head: HeadAnchor): boolean {
  const { lower } = source;
  const left = lower.slice(Math.max(0, antecedent.start - 24), antecedent.start);
  if (/(?:thay thế|bãi bỏ|hủy bỏ)(?: cho)?(?: các)?\s{1,2}$/.test(left)) return true;
  return clauseBefore(source, head).includes(` ${head.head} mới`);
}

/**
 * "Kế hoạch triển khai thi hành Luật X": throughout that plan a bare "Luật" is Luật X, however near another is named. The act,
 * null where the title names one that the text does not, undefined where the title carries out none of this type.
 */
function carriedOut(
  title: string | null,
  mentions: readonly Working[],
  { type }: HeadAnchor,
): Working | null | undefined {
  if (title === null) return undefined;
  const own = normaliseName(title);
  const about = new RegExp(`(?:thi hành|thực hiện|triển khai) (${type}) `, 'u').exec(own);
  if (about === null) return undefined;
  const rest = own.slice(about.index + about[0].length - type.length - 1);
  for (const mention of mentions) {
    if (mention.kind === 'shortForm' || mention.type !== type || mention.parent?.type === type) continue;
    const name = mention.name === null ? null : normaliseName(`${type} ${mention.name}`);
    const number = mention.symbol === null ? null : `${type} số ${mention.symbol.text.toLowerCase()}`;
    if ([name, number].some((one) => one !== null && rest.startsWith(one))) return mention;
  }
  return null;
}

function isOf(mention: Working, type: string): boolean {
  return mention.kind !== 'shortForm' && (mention.type === type || mention.head?.type === type);
}

/** The last instrument of this type in the block, outermost citations only. */
function lastOf(mentions: readonly Working[], passed: number, block: number, type: string): Working | null {
  for (let i = passed - 1; i >= Math.max(0, passed - MENTIONS_BACK); i--) {
    const mention = mentions[i] as Working;
    if (mention.block < block) return null;
    if (isOf(mention, type) && mention.parent?.type !== type) return mention;
  }
  return null;
}

/** The one instrument of this type that the words before can mean, outermost citations only; null when none or several. */
function onlyAntecedent(mentions: readonly Working[], passed: number, block: number, type: string): Working | null {
  for (let back = 0; back <= BLOCKS_BACK; back++) {
    const candidates = new Map<string, Working>();
    for (let i = passed - 1; i >= Math.max(0, passed - MENTIONS_BACK); i--) {
      const mention = mentions[i] as Working;
      if (mention.block < block - back) break;
      if (mention.block > block - back || !isOf(mention, type)) continue;
      if (mention.parent !== null && mention.parent.type === type) continue;
      const key = mention.symbol?.text ?? mention.name?.toLowerCase() ?? String(mention.start);
      if (!candidates.has(key)) candidates.set(key, mention);
      if (candidates.size > 1) return null;
    }
    const [only] = candidates.values();
    if (only !== undefined) return only;
  }
  return null;
}
