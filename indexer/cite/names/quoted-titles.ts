import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };
/** A closing quote printed too late: "Đề án “… được Thủ tướng Chính phủ phê duyệt”". */
const LATE_QUOTE = /\s(?:đã\s)?được\s(?:thủ tướng|chính phủ|bộ|ubnd|ủy ban|chủ tịch|phê duyệt|ban hành)/;
/** Words of an act that are quoted, and no title: "“Điều 2. Hiệu lực thi hành …”", "“Căn cứ Hiến pháp …”". */
const PROVISION = /^\s?(?:Điều \d|Khoản \d|Chương [IVX\d]|Mục [IVX\d]|Căn cứ |\d{1,2}[.)]\s|[a-zđ]\)\s)/u;
const LONGEST_QUOTE = 400;
const PLURAL = /(?:các|những|\d{1,2})\s{1,2}$/;
const UNDER_WAY = /(?:mới\s{1,2})?(?:ngay\s)?sau khi (?:được\s)?[^;.:]{0,50}(?:ban hành|phê duyệt)/;
const QUOTE_LIST = /[:;,]\s{0,3}(?=[“"])/g;

/** The quoted title that opens at `open`: its text, and the end with the closing quote (or where the title really ends). */
export function quotedSpan(
  source: Source,
  open: number,
  limit: number,
): { readonly end: number; readonly name: string } | null {
  const { text, lower } = source;
  const stretch = text.slice(open + 1, Math.min(limit, open + LONGEST_QUOTE));
  const length = stretch.indexOf(CLOSING[text.charAt(open)] ?? '”');
  if (length < 5 || PROVISION.test(stretch)) return null;
  const close = open + 1 + length;
  const late = LATE_QUOTE.exec(lower.slice(open, close));
  if (late !== null) return { end: open + late.index, name: text.slice(open + 1, open + late.index) };
  return { end: close + 1, name: text.slice(open + 1, close) };
}

/**
 * Quoted titles in a list whose head stands once, in the plural: "các Đề án …: “A”; “B”". `schemes` are those already
 * read; footnotes that only list quoted titles take the head from the sentence before.
 */
export function findQuotedLists(source: Source, schemes: readonly Working[]): Working[] {
  const found: Working[] = [];
  const readAt = new Set(schemes.map(({ end }) => end));
  for (const block of blocksWithQuotes(source)) {
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home)) continue;
    const lower = source.lower.slice(home.start, home.end);
    QUOTE_LIST.lastIndex = 0;
    for (let match = QUOTE_LIST.exec(lower); match !== null; match = QUOTE_LIST.exec(lower)) {
      const open = home.start + QUOTE_LIST.lastIndex;
      const span = quotedSpan(source, open, home.end);
      if (span === null || readAt.has(span.end)) continue;
      const previous = found[found.length - 1];
      const follows =
        previous !== undefined && previous.block === block && match.index - (previous.end - home.start) <= 3;
      const mention = follows ? previous : pluralHead(source, block, home.start, home.start + match.index);
      if (mention === null) continue;
      found.push(
        newWorking({
          kind: mention.kind,
          start: open,
          end: span.end,
          block,
          type: mention.type,
          name: oneLine(span.name.trim()),
          draft: mention.draft === null ? null : { verb: 'new', targets: [] },
        }),
      );
    }
  }
  return found;
}

/** Indices of the blocks that hold an opening quote, in order: most do not. */
function blocksWithQuotes({ text, blocks }: Source): number[] {
  const found = new Set<number>();
  for (const quote of ['“', '"']) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.add(blockAt(blocks, at));
  }
  return [...found].sort((a, b) => a - b);
}

/** The plural scheme head that a quoted list hangs on: in this sentence, or (footnotes) at the end of the block before. */
function pluralHead(
  source: Source,
  block: number,
  blockStart: number,
  colon: number,
): Pick<Working, 'kind' | 'type' | 'draft'> | null {
  const { heads } = source.anchors;
  const footnote = source.blocks[block]?.kind === 'footnote';
  const from = footnote ? Math.max(0, blockStart - 200) : Math.max(blockStart, colon - 200);
  let i = heads.length;
  for (let low = 0, high = heads.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((heads[middle] as HeadAnchor).start < colon) low = middle + 1;
    else high = middle;
    i = low;
  }
  for (let k = i - 1; k >= 0 && (heads[k] as HeadAnchor).start >= from; k--) {
    const head = heads[k] as HeadAnchor;
    if (head.family !== 'scheme') continue;
    const plural = PLURAL.test(source.lower.slice(Math.max(0, head.start - 6), head.start));
    // "các chương trình …: “…”": words that someone says, under a common noun.
    if (!footnote && (!plural || !head.capital)) continue;
    const between = source.lower.slice(head.end, colon);
    if (/[.“”]\s/.test(between) && !footnote) return null;
    const drafted = UNDER_WAY.test(between);
    return { kind: drafted ? 'draft' : 'named', type: head.type, draft: drafted ? { verb: 'new', targets: [] } : null };
  }
  return null;
}
