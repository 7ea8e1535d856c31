import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import { isBeingDrafted } from '../drafts/drafts.js';
import { skipSpace } from '../letters.js';
import type { Lexicon } from '../lexicon.js';
import { PhraseTrie } from '../phrase-trie.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { quotedSpan } from './quoted-titles.js';
import { ownerAfter } from './title-owner.js';

const YEARS = '\\d{4}\\s?[-\\u2013]\\s?\\d{4}';
/** A period at the end of a title: "giai đoạn 2021-2030", "đến năm 2025, định hướng đến năm 2030", "năm 2024". */
const PERIOD = new RegExp(
  `(?<=\\s)(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|kỳ)\\s{1,3}${YEARS}|(?<!tháng\\s{1,2}\\d{1,2}\\s{1,2}|(?<!\\p{L})trước\\s{1,2}|(?<!\\p{L})xong\\s{1,2})(?:từ\\s{1,3}năm\\s{1,3}\\d{4}\\s{1,3})?(?:đến\\s{1,3})?năm\\s{1,3}\\d{4}(?:\\s{0,2}[-\\u2013]\\s{0,2}\\d{4})?|(?<!năm\\s{1,2})(?<=\\p{L}\\s)20\\d{2}(?:\\s{0,2}[-\\u2013]\\s{0,2}20\\d{2}|(?=\\s|$)(?!\\s{0,2}[-\\u2013])))` +
    `(?:(?:,\\s{0,3}|\\s{1,3}và\\s{1,3}|\\s{1,3})(?:định hướng|tầm nhìn|có xét)\\s{1,3}(?:đến\\s{1,3})?(?:năm\\s{1,3})?\\d{4})?(?:\\s{1,2}và (?:đến\\s{1,2})?(?:năm\\s{1,2})?\\d{4})?(?![\\d])`,
  'u',
);
/** A number or date left blank behind the head is no title, nor are kinds of plans in a row ("Chiến lược, kế hoạch, đề án"). */
const NO_TITLE = /^(?:\s{1,3}(?:số|ngày|tháng)(?!\p{L})|\s{0,2}[,/])/u;
const PERIOD_NEXT = /^\s{1,3}(?:giai đoạn|thời kỳ|đến năm)\s{1,3}\d{4}/u;
const REVISED = /\s{0,2}\((?:sửa đổi|sửa đổi, bổ sung)(?:\s{1,2}năm\s{1,2}\d{4})?\)/y;
/** Words that no title of a scheme holds: the sentence has gone on. */
const BROKEN =
  /(?<!\p{L})(?:được|đã|sẽ|phải|trong đó|nhất là|sau khi|trước ngày|chậm nhất|theo quy định|căn cứ|của đơn vị|trình|báo cáo|tham mưu|chỉ đạo|gồm|như sau|tới|để|do|thì|chỉ(?! tiêu| số| dẫn| thị| huy)|phấn đấu|nhân rộng|trong (?:tháng|quý|năm))(?!\p{L})|(?<!\p{L})trong\s*$/u;
/** "Quy hoạch tỉnh đảm bảo …", "Quy hoạch tỉnh và mục tiêu …": without a name or a period the sentence goes on. */
const BARE_PROVINCE =
  /^\s{1,3}(?:cấp\s)?(?:tỉnh|thành phố)\s{1,3}(?!\p{Lu}|thời kỳ|giai đoạn|đến(?:\s|$)|năm(?:\s|$)|$)/u;
/** After a comma: what is done next. */
const NEXT_DONE = /,\s{1,2}(?:cập nhật|đồng thời|qua đó|từ đó|góp phần|hướng tới|đáp ứng|định hình)(?!\p{L})/u;
const IMPLEMENTS =
  /^\s{1,3}(?:(?:của|trong)\s[^,;.:()“”]{2,50}?\s{1,2})?(?:(?:để|về|về việc)\s{1,2})?(?:triển khai|tổ chức|tiếp tục)?\s{0,2}(?:thực hiện|thi hành|triển khai|triển khai thi hành|cụ thể hóa)\s{1,3}(?:(?:có\s)?hiệu quả\s{1,2})?$/;
const OWNER =
  /^\s{1,3}của\s{1,2}(?:ngành|bộ|sở|ubnd|hđnd|ủy ban|uỷ ban|hội đồng|tỉnh|thành|chính phủ|thủ tướng|ban|đảng)/;
const QUOTED = /\s{0,2}:?\s{0,2}(?:mới\s)?(?:[“"«])/y;
const LONGEST = 260;
const YEAR_OF_WORK = /(?<!(?:đến|từ)\s)(?<!giai đoạn )năm\s\d{4}$/u;
const OWNED_HEADS = new Set(['chương trình hành động', 'chương trình công tác', 'kế hoạch hành động']);
const ORDINAL_PART = /\s{1,3}\d{1,2}(?![\d/.%])/y;

/**
 * Plans, programmes, schemes and strategies cited by title (domain reference §3.7): quoted, with a period, known to the
 * register, or named after the act they implement. `mentions` are the citations found so far, in order.
 */
export function findSchemes(
  source: Source,
  lexicon: Lexicon,
  taken: ReadonlySet<HeadAnchor>,
  mentions: readonly Working[],
): Working[] {
  const found: Working[] = [];
  const { heads } = source.anchors;
  let from = 0;
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] as HeadAnchor;
    while (from < mentions.length && (mentions[from] as Working).start < head.end) from++;
    if (head.family !== 'scheme' || taken.has(head)) continue;
    const last = found[found.length - 1];
    const inner = last !== undefined && head.start < last.end;
    if (inner && !isCarriedOut(source, last, head)) continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || head.end > home.end) continue;
    if (isOwnTitle(source, head) || isInLaw(mentions, from, head)) continue;
    const limit = Math.min(inner ? last.end : home.end, head.end + LONGEST, cutAt(source, i));
    const scheme =
      readQuoted(source, head, block, home.end) ??
      readListed(source, lexicon, head, block, limit) ??
      readImplementing(source, head, block, mentions[from]) ??
      (head.capital ? (readPeriodised(source, head, block, limit) ?? readOwned(source, head, block, limit)) : null);
    // The year of the plan, not of what it carries out: "Kế hoạch triển khai thực hiện Đề án … năm 2005".
    if (scheme === null || (inner && YEAR_OF_WORK.test(scheme.name ?? ''))) continue;
    if (scheme.kind === 'named' && isBeingDrafted(source, scheme, home)) {
      scheme.kind = 'draft';
      scheme.draft = { verb: 'new', targets: [] };
    }
    found.push(scheme);
  }
  return found;
}

/** "Kế hoạch triển khai thực hiện **Chiến lược quốc gia về người cao tuổi …**": cited inside the plan's title. */
function isCarriedOut({ lower }: Source, plan: Working, head: HeadAnchor): boolean {
  const from = plan.head?.end ?? plan.start;
  return (
    head.capital && plan.kind === 'named' && head.end <= plan.end && IMPLEMENTS.test(lower.slice(from, head.start))
  );
}

/** "KẾ HOẠCH" in capitals over the text is the title of the document itself. */
function isOwnTitle({ text, lower }: Source, head: HeadAnchor): boolean {
  const last = head.end - 1;
  return text.charCodeAt(last) !== lower.charCodeAt(last);
}

/** "Luật Quy hoạch", "Luật Quy hoạch đô thị": the second word opens no title of its own. */
function isInLaw(mentions: readonly Working[], from: number, head: HeadAnchor): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const { head: opens, end } = mentions[i] as Working;
    if (opens?.family === 'law' && head.end <= end) return true;
  }
  return false;
}

/** Where the title of head `i` must have ended: at the next head with a capital that a comma or "và" sets apart. */
function cutAt(source: Source, i: number): number {
  const { heads } = source.anchors;
  const head = heads[i] as HeadAnchor;
  for (let k = i + 1; k < heads.length && k < i + 6; k++) {
    const next = heads[k] as HeadAnchor;
    if (next.start - head.end > LONGEST) break;
    if (next.capital && /[,;]\s{0,3}$|\svà\s$/.test(source.lower.slice(next.start - 4, next.start))) return next.start;
  }
  return Number.POSITIVE_INFINITY;
}

function named(head: HeadAnchor, block: number, end: number, name: string): Working {
  const start = head.start;
  return newWorking({
    kind: 'named',
    start,
    end,
    block,
    head,
    type: head.type,
    name: oneLine(name.trim()),
  });
}

function readQuoted(source: Source, head: HeadAnchor, block: number, limit: number): Working | null {
  const { text } = source;
  QUOTED.lastIndex = head.end;
  if (!QUOTED.test(text)) return null;
  const open = QUOTED.lastIndex - 1;
  const span = quotedSpan(source, open, limit);
  // "chương trình “Học từ làm việc thực tế”": a small head before a slogan is a common noun.
  if (
    span === null ||
    (!head.capital && isSlogan(span.name) && !ISSUED_AS.test(source.lower.slice(0, head.start).slice(-24)))
  )
    return null;
  return named(head, block, span.end, span.name);
}

function isSlogan(name: string): boolean {
  return !/\d{4}/.test(name) && name.split(/\s+/u).length < 8;
}
const ISSUED_AS = /(?:phê duyệt|ban hành|thông qua)\s{1,3}$/u;

function readListed(source: Source, lexicon: Lexicon, head: HeadAnchor, block: number, limit: number): Working | null {
  const known = lexicon.names.longest(source.lower, head.start);
  if (known === null || known.end <= head.end) return null;
  // "Chương trình Chuyển đổi số quốc gia giai đoạn 2026 - 2030": another period, another programme.
  if (known.value.alias && PERIOD_NEXT.test(source.lower.slice(known.end, known.end + 24))) {
    const periodised = head.capital ? readPeriodised(source, head, block, limit) : null;
    if (periodised !== null) return periodised;
  }
  const mention = named(head, block, known.end, source.text.slice(head.end, known.end));
  if (known.value.alias) mention.kind = 'alias';
  return mention;
}

/** "Kế hoạch thực hiện Kết luận số 80-KL/TW": named after the act that follows. */
function readImplementing(source: Source, head: HeadAnchor, block: number, next: Working | undefined): Working | null {
  if (next === undefined || !head.capital || next.block !== block || next.start - head.end > 110) return null;
  if (!IMPLEMENTS.test(source.lower.slice(head.end, next.start))) return null;
  const mention = named(head, block, next.end, source.text.slice(head.end, next.end));
  mention.tail = head.end + verbAt(source.lower.slice(head.end, next.start));
  return mention;
}

/** Where "thực hiện …" begins: what comes before it is the owner, what follows is what the plan is about. */
function verbAt(phrase: string): number {
  const match = /(?:triển khai|tổ chức|tiếp tục|thực hiện|thi hành|cụ thể hóa)/.exec(phrase);
  return match === null ? 0 : match.index;
}

function readPeriodised(source: Source, head: HeadAnchor, block: number, limit: number): Working | null {
  const { text, lower } = source;
  const stretch = titleStretch(lower, head.end, limit);
  const match = PERIOD.exec(stretch);
  if (match === null) return null;
  const title = stretch.slice(0, match.index);
  if (NO_TITLE.test(stretch)) return null;
  ORDINAL_PART.lastIndex = head.end;
  const part = head.head === 'tiểu đề án' && ORDINAL_PART.test(lower);
  if (
    !part &&
    (title.trim().length < 4 ||
      isBroken(text.slice(head.end, head.end + title.length), head) ||
      opensNoTitle(lower, head.end))
  ) {
    // "Kế hoạch năm 2024 của Sở Tư pháp" names its owner; "kế hoạch năm 2024" alone is a class of plans.
    if (title.trim() !== '' || !OWNER.test(lower.slice(head.end + match[0].length + 1, limit))) return null;
  }
  let end = head.end + match.index + match[0].length;
  const owner = ownerAfter(text, end, limit);
  const mention = named(head, block, end, text.slice(head.end, end));
  if (owner !== null) {
    end = owner.end;
    mention.issuer = { value: oneLine(text.slice(owner.start, end)), span: owner, basis: 'printed' };
    mention.end = end;
    mention.name = oneLine(text.slice(head.end, end).trim());
  }
  REVISED.lastIndex = end;
  if (REVISED.test(lower)) {
    mention.end = REVISED.lastIndex;
    mention.nameRevised = true;
  }
  mention.tail = mention.end;
  mention.extent = mention.end;
  return mention;
}

/** The words behind a head, as printed, hold more than a title. */
function isBroken(title: string, { head }: HeadAnchor): boolean {
  const lower = title.toLowerCase();
  return BROKEN.test(lower) || NEXT_DONE.test(lower) || (head === 'quy hoạch' && BARE_PROVINCE.test(title));
}

/** "Đề án hoặc …", "Dự án có …", "Chương trình đã …": the head stands alone and the sentence goes on. */
function opensNoTitle(lower: string, headEnd: number): boolean {
  return GOES_ON.longest(lower, skipSpace(lower, headEnd)) !== null;
}
const GOES_ON = new PhraseTrie(
  [
    'và',
    'hoặc',
    'hay',
    'có',
    'là',
    'thì',
    'mà',
    'nếu',
    'nhưng',
    'khi',
    'cũng',
    'còn',
    'không',
    'chưa',
    'đang',
    'bị',
    'với',
    'tại',
    'trên địa bàn',
    'vào',
    'riêng',
    'này',
    'nêu trên',
  ].map((word) => [word, true] as const),
);

const STRETCH_END =
  /[;:!?“”"…]|,(?=\s{1,2}(?:hoàn thành|hoàn tất|xong|trình|báo cáo|gửi|nộp|chậm nhất|thời gian|thời hạn|trước|quy định)(?!\p{L}))|\.(?=\s|$)|\((?!\p{L}{2,12}\))|\s(?=(?:được )?(?:ban hành|phê duyệt)(?: kèm| theo| tại)|(?:theo|tại|kèm|kèm theo) (?:quyết định|nghị quyết|nghị định|chỉ thị|kết luận|thông tư|kế hoạch|công văn) số)/u;

/** What stands before a bracket that closes one opened before the title: "(gọi tắt là Chương trình OCOP) trên địa bàn …". */
const CLOSED_BEFORE = /^([^()]*(?:\([^()]*\)[^()]*)*)\)/u;

/** Up to the first sign that ends a title; a short abbreviation in brackets ("(CNTT)") belongs to it. */
function titleStretch(lower: string, start: number, limit: number): string {
  const stretch = lower.slice(start, Number.isFinite(limit) ? limit : start + LONGEST);
  const cut = STRETCH_END.exec(stretch);
  const title = cut === null ? stretch : stretch.slice(0, cut.index);
  const closed = CLOSED_BEFORE.exec(title)?.[1];
  return closed ?? title;
}

/** "Chương trình hành động của ngành Tư pháp": its owner is all its name. */
function readOwned(source: Source, head: HeadAnchor, block: number, limit: number): Working | null {
  if (!OWNED_HEADS.has(head.head)) return null;
  const { text } = source;
  const owner = ownerAfter(text, head.end, limit);
  if (owner === null) return null;
  const mention = named(head, block, owner.end, text.slice(head.end, owner.end));
  mention.issuer = { value: oneLine(text.slice(owner.start, owner.end)), span: owner, basis: 'printed' };
  return mention;
}
