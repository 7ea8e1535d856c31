import type { HeadAnchor } from './anchors.js';
import { blockAt, isCitable, type Source } from './source.js';
import { newWorking, type Working } from './working.js';

/** "Nghị quyết trên", "Luật nêu trên": an instrument named before (domain reference §3.6). */
const ABOVE =
  /\s{1,3}(?:đã\s{1,2})?(?:(?:nêu|nói|dẫn)\s{1,2}trên|trên(?=\s{0,2}(?:[,.;:)]|$|và|theo|trong năm|được|đến))|vừa\s{1,2}nêu)(?!\p{L})/uy;
/**
 * "thực hiện Chỉ thị trên tại từng chi bộ", "theo Thông tư đó": taken only where one instrument before it can be meant, and
 * never where "trên" is a preposition ("trên địa bàn", "trên cơ sở").
 */
const LIKELY_ABOVE =
  /\s{1,3}(?:trên\s(?=(?:tại|về|cho|định kỳ|trước|trong|ở|với|do|đã|sẽ|còn|là|cần|phải|bằng|từ|nhằm|để)(?!\p{L}))|trên(?=[”"])|đó(?!\p{L}))/uy;
const THIS = /\s{1,3}này(?!\p{L})/uy;
/** A bare head governed by "thi hành": "hướng dẫn thi hành Luật", "triển khai thi hành Luật sau khi được thông qua". */
const GOVERNED = /(?:thi hành|thực hiện|triển khai|hướng dẫn)\s{1,3}$/;
const ALONE = /^\s{0,2}(?:[,.;:)]|$|sau khi|ngay sau|khi|đến|trên địa bàn|và các)/;
/** Blocks looked back for an antecedent when the paragraph holds none. */
const BLOCKS_BACK = 2;
/** Mentions looked back at, so that a page of short forms costs no more than its length. */
const MENTIONS_BACK = 300;

/**
 * Short forms and what they stand for: the only compatible instrument of the paragraph before it, nothing when two are
 * left. The document's own "Kế hoạch này" is no citation.
 * @param ownType head term of the document itself, or null where it is not known
 */
export function findShortForms(
  source: Source,
  mentions: readonly Working[],
  taken: ReadonlySet<HeadAnchor>,
  ownType: string | null,
): Working[] {
  const found: Working[] = [];
  let passed = 0;
  for (const head of source.anchors.heads) {
    if (head.abbreviated || taken.has(head)) continue;
    const end = endOfShortForm(source, head, ownType);
    const likely = end === null ? endOfLikely(source, head) : null;
    const governed = end === null && likely === null && isGoverned(source, head);
    if (end === null && likely === null && !governed) continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || head.end > home.end) continue;
    while (passed < mentions.length && (mentions[passed] as Working).start < head.start) passed++;
    if ((mentions[passed - 1]?.end ?? 0) > head.start) continue;
    const antecedent = onlyAntecedent(mentions, passed, block, head.type);
    // A bare or demonstrative head without one clear antecedent is a common noun; "nêu trên" always refers.
    const refers = end !== null && ABOVE.test(rewind(ABOVE, source.lower, head.end));
    if (antecedent === null && !refers) continue;
    // "thay thế Thông tư A … Thông tư đó": what is being replaced is seldom what is spoken of further on.
    if (likely !== null && antecedent !== null && isReplaced(source, antecedent)) continue;
    found.push(
      newWorking({
        kind: 'shortForm',
        start: head.start,
        end: end ?? likely ?? head.end,
        block,
        head,
        type: head.type,
        antecedent,
      }),
    );
  }
  return found;
}

function rewind(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return text;
}

function endOfShortForm(source: Source, head: HeadAnchor, ownType: string | null): number | null {
  if (ABOVE.test(rewind(ABOVE, source.lower, head.end))) return ABOVE.lastIndex;
  if (ownType === null || head.type === ownType || !head.capital) return null;
  return THIS.test(rewind(THIS, source.lower, head.end)) ? THIS.lastIndex : null;
}

function isReplaced({ lower }: Source, { start }: Working): boolean {
  return /(?:thay thế|bãi bỏ|hủy bỏ)(?: cho)?(?: các)?\s{1,2}$/.test(lower.slice(Math.max(0, start - 24), start));
}

function endOfLikely(source: Source, head: HeadAnchor): number | null {
  if (!head.capital || !LIKELY_ABOVE.test(rewind(LIKELY_ABOVE, source.lower, head.end))) return null;
  const end = LIKELY_ABOVE.lastIndex;
  return source.lower.charAt(end - 1) === ' ' ? end - 1 : end;
}

function isGoverned(source: Source, head: HeadAnchor): boolean {
  if (!head.capital || (head.family !== 'law' && head.family !== 'congress' && head.type !== 'nghị định')) return false;
  if (!GOVERNED.test(source.lower.slice(Math.max(0, head.start - 12), head.start))) return false;
  return ALONE.test(source.lower.slice(head.end, head.end + 16));
}

/** The one instrument of this type that the words before can mean, outermost citations only; null when none or several. */
function onlyAntecedent(mentions: readonly Working[], passed: number, block: number, type: string): Working | null {
  for (let back = 0; back <= BLOCKS_BACK; back++) {
    const candidates = new Map<string, Working>();
    for (let i = passed - 1; i >= Math.max(0, passed - MENTIONS_BACK); i--) {
      const mention = mentions[i] as Working;
      if (mention.block < block - back) break;
      if (mention.block > block - back || mention.type !== type || mention.kind === 'shortForm') continue;
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
