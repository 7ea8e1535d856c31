import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import type { Lexicon } from '../lexicon.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { endOfLawTitle } from './law-title.js';

const YEAR = /\s{1,3}năm\s{1,3}((?:19|20)\d{2})(?![\d/]|\s?[-\u2013]\s?\d)/y;
const OF_UN =
  /\s{1,3}của\s{1,2}liên\s{1,2}h[ợi]p\s{1,2}quốc(?:\s{1,2}về\s[^;.,:()“”]{2,80}?(?=[;.,:()“”]|$|\s(?:và|được|có|theo)\s))?/uy;
const ABOUT_OF_UN = /\s{1,3}về\s[^;.:()“”]{2,100}?\scủa\s{1,2}liên\s{1,2}h[ợi]p\s{1,2}quốc/uy;
/** Words after which a comma goes on with a treaty's title ("các loài động vật, thực vật …", "tàn ác, vô nhân đạo …"). */
const BEFORE_COMMA = '(?:động vật|tàn ác|tàn bạo|kinh tế|dân sự|phụ nữ|sản xuất|phát triển|phòng|trừng trị)';
const NEXT_ACT =
  'và\\s(?:phù hợp|thực hiện|triển khai|các|luật|bộ luật|pháp luật|công ước|hiệp định|nghị định|nghị quyết|thông tư|thỏa thuận|văn kiện|tạm ước)';
const ABOUT = new RegExp(
  `\\s{1,3}(?:về|phòng|chống)\\s[^;.:()“”]{2,120}?(?=\\s{0,2}[;.:()“”]|$|\\s\\d{1,2}/\\d{1,2}/\\d{4}|\\s(?:của|giữa|ban hành|kèm theo|${NEXT_ACT}|hoặc theo|hoặc các|được|có hiệu lực|theo|mà|ký|ngày)\\s|\\s{1,2}năm\\s\\d|(?<!${BEFORE_COMMA})\\s{0,2},\\s(?![^;.:()“”]{0,90}\\sgiữa\\s))`,
  'uy',
);
/** "… giữa Chính phủ nước A và Chính phủ nước B": without its parties the title fits any treaty of its kind. */
const BETWEEN =
  /\s{1,3}giữa\s[^;.:,()“”]{3,110}?\svà\s[^;.:,()“”]{3,110}?(?=\s{0,2}[;.:,()“”]|$|\s\d{1,2}\/\d{1,2}\/\d{4}|\s(?:về|được|có|ký|ngày|năm|và|ban hành|kèm theo|theo|do|để|trong|giai đoạn|từ)\s)/uy;
/** "Việt Nam - Nhật Bản", "ASEAN – Hàn Quốc": the parties of a treaty. */
const PARTIES = /\s{0,2}[-\u2013]\s{0,2}(?=\p{Lu})/uy;

/** "Công ước CEDAW", "Hiệp định CPTPP": the abbreviation is that of the title, so nothing behind it belongs to it. */
const ABBREVIATION = /^\s{1,3}(\p{Lu}{3,10})(?=$|\s(?:và|\p{Lu}\p{Ll}+ định|trong|cho|để)\s)/u;
/** The "và" inside a party's name joins no second treaty. */
const UNITED = 'vương quốc anh';
const KINGDOM = new RegExp(`^${UNITED}(\\s{1,2}và\\sbắc\\s(?:ai-?len|ireland))`, 'u');
/** The name of an ocean, cut by a line's end: "Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái". */
const CUT = /\sxuyên(?:\sthái(?:\sbình)?)?$/u;
/** Abbreviations of those who made a treaty: its title is still to come ("Công ước ILO về lao động cưỡng bức"). */
const BODIES = new Set([
  'LHQ',
  'ILO',
  'WTO',
  'WHO',
  'WIPO',
  'IMO',
  'ICAO',
  'IAEA',
  'FAO',
  'UNESCO',
  'UNIDROIT',
  'ASEAN',
  'APEC',
  'AEC',
  'GMS',
]);

/** Abbreviations of a kind of agreement, not of one. */
const KINDS = /^\s{1,3}(?:FTA|EPA|BIT|BTA|DTA|SPS|MRA)s?(?![\p{L}\d])/u;
/** What an agreement is about, in words that any other of its kind bears too: only its parties or a proper name tell it. */
const SUBJECT_FIRST =
  /^\s{1,3}(?:thương mại|tương trợ|khung|tránh|hợp tác|về|vay|khuyến khích|bảo hộ|đối tác|song phương|đa phương)/u;
const PROPER = /\s[(“"]?\p{Lu}|\d/u;

/** "các Hiệp định FTA song phương và đa phương", "Hiệp định thương mại tự do thế hệ mới": a class of agreements. */
function isClass(head: HeadAnchor, name: string): boolean {
  if (head.type !== 'hiệp định') return false;
  const subject = SUBJECT_FIRST.exec(name.toLowerCase());
  return KINDS.test(name) || (subject !== null && !PROPER.test(name.slice(subject[0].length)));
}

/** Treaties cited by name: "Công ước La Hay năm 1993", "Hiệp định CPTPP", "Nghị định thư Kyoto" (domain reference §3.7). */
export function findTreaties(source: Source, lexicon: Lexicon, taken: ReadonlySet<HeadAnchor>): Working[] {
  const mentions: Working[] = [];
  for (const head of source.anchors.heads) {
    if (head.family !== 'treaty' || taken.has(head) || !head.capital) continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home) || head.end > home.end) continue;
    const end = endOfTreaty(source, lexicon, head, home.end);
    if (end <= head.end) continue;
    YEAR.lastIndex = end;
    const year = YEAR.exec(source.lower);
    const stop = year !== null && YEAR.lastIndex <= home.end ? YEAR.lastIndex : end;
    if (isClass(head, source.text.slice(head.end, stop))) continue;
    const name = oneLine(source.text.slice(head.end, end).trim());
    const nameYear = year === null || stop === end ? null : Number(year[1]);
    mentions.push(
      newWorking({ kind: 'named', start: head.start, end: stop, block, head, type: head.type, name, nameYear }),
    );
  }
  return mentions;
}

/** The title goes on behind a dash between the names of the parties. */
function endOfParties(source: Source, title: number, limit: number): number {
  let end = title;
  for (let parties = 1; parties < 4; parties++) {
    PARTIES.lastIndex = end;
    if (!PARTIES.test(source.text) || PARTIES.lastIndex >= limit) break;
    // The reader of titles begins at a head: a space before the name stands for it.
    const next = endOfLawTitle(source, PARTIES.lastIndex - 1, limit);
    if (next <= PARTIES.lastIndex) break;
    end = next;
  }
  return end;
}

function endOfTreaty(source: Source, lexicon: Lexicon, head: HeadAnchor, limit: number): number {
  const { lower, text } = source;
  let end = lexicon.names.longest(lower, head.start)?.end ?? 0;
  if (end <= head.end) {
    const first = /^\s{1,3}(?=(\p{L}))/u.exec(text.slice(head.end, head.end + 6));
    const capital = first !== null && (first[1] as string) !== (first[1] as string).toLowerCase();
    if (
      !capital &&
      !/^\s{1,3}(?:quốc tế|khung|về|tương trợ|thương mại|chống|của liên)/.test(lower.slice(head.end, head.end + 14))
    )
      return 0;
    const about = /^\s{1,3}(?:về|của liên)/.test(lower.slice(head.end, head.end + 12));
    end = about ? head.end : endOfParties(source, endOfLawTitle(source, head.end, limit), limit);
    if (end === head.end && !about) return 0;
    // Who made it is read below, to its end; a page's "Số hiệu: …" is no part of it.
    for (const over of [
      lower.slice(head.end, end).search(/\sgiữa\s/u),
      text.slice(head.end, end).search(/\sSố\shiệu/u),
      text.slice(head.end, end).search(/\s\d{1,2}\/\d{1,2}\/\d{4}/u),
    ])
      if (over > 0) end = Math.min(end, head.end + over);
  }
  const short = ABBREVIATION.exec(text.slice(head.end, end));
  if (short !== null && !BODIES.has(short[1] as string)) return head.end + short[0].length;
  for (const pattern of [ABOUT_OF_UN, OF_UN, ABOUT, BETWEEN]) {
    pattern.lastIndex = end;
    if (pattern.test(lower) && pattern.lastIndex <= limit) end = pattern.lastIndex;
  }
  end += KINGDOM.exec(lower.slice(end - UNITED.length, end + UNITED.length))?.[1]?.length ?? 0;
  if (CUT.test(lower.slice(head.end, end))) return 0;
  // Parties whose names do not end anywhere near: which treaty it is cannot be read.
  return head.type !== 'công ước' && /^\s{1,3}giữa\s/.test(lower.slice(end, end + 10)) ? 0 : end;
}
