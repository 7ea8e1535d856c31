import { oneLine } from '../../../src/text/one-line.js';
import type { HeadAnchor } from '../anchors.js';
import { blockAt, isCitable, type Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { readPlenum } from './plenum.js';
import { readRoman } from './roman.js';

const ROMAN = '[ivxl]{1,6}';
const ORDER = `(?:lần\\s{1,2}thứ\\s{1,2})?(${ROMAN}|\\d{1,2}|(?<=thứ\\s{1,2})(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?![\\p{L}\\d])`;
const YEARS = '(?:nhiệm\\s{1,2}kỳ|giai đoạn)\\s{1,2}(\\d{4})\\s?[-\\u2013]\\s?(\\d{4})';
/** What met: no ordinal of the Party's own congress, and no other act behind it. */
const COMMITTEE = `(?!${ROMAN}\\s)(?:(?!nghị\\s{1,2}quyết|cộng sản (?!việt nam)|\\stừ\\s)[^,;.:()“”]|,\\s(?=các\\s(?:đoàn thể|cơ quan|ban đảng))){2,70}?`;

/** Resolutions of Party congresses (domain reference §3.7): which congress, of the whole Party or of a committee, which years. */
const CONGRESS = new RegExp(
  `\\s{1,3}đại\\s{1,2}hội\\s{1,2}(?:(?:đại\\s{1,2}biểu\\s{1,2})?(?:(toàn\\s{1,2}quốc)|(${COMMITTEE}))\\s{1,2})?(?:của\\s{1,2}đảng\\s{1,2})?(?:${ORDER}|khóa\\s{1,2}(${ROMAN}))(\\s{1,2}của\\s{1,2}đảng(?:\\s{1,2}cộng\\s{1,2}sản\\s{1,2}việt\\s{1,2}nam)?)?`,
  'uy',
);
const TERM = new RegExp(`[,\\s(]{1,4}${YEARS}\\)?`, 'uy');
/** Resolutions of Party congresses and of numbered plenums, cited without a symbol. */
export function findCongressResolutions(source: Source, taken: ReadonlySet<HeadAnchor>): Working[] {
  const mentions: Working[] = [];
  for (const head of source.anchors.heads) {
    if (head.family !== 'congress' || taken.has(head)) continue;
    const block = blockAt(source.blocks, head.start);
    const home = source.blocks[block];
    if (home === undefined || !isCitable(home)) continue;
    const mention = readPlenum(source, head, block, home.end) ?? readCongress(source, head, block, home.end);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function readCongress(source: Source, head: HeadAnchor, block: number, limit: number): Working | null {
  CONGRESS.lastIndex = head.end;
  const match = CONGRESS.exec(source.lower);
  if (match === null || CONGRESS.lastIndex > limit) return null;
  const [, , committee, order, session] = match;
  const end = CONGRESS.lastIndex;
  const national = committee === undefined || /^đảng$/.test(committee.trim());
  const local =
    committee === undefined && order !== undefined ? LOCAL.exec(source.text.slice(end, end + LONGEST_LOCAL)) : null;
  if (local !== null) {
    const name = `Đại hội Đảng bộ ${(local[1] as string).trim()} lần thứ ${order}`;
    return { ...named(source, head, block, end + local[0].length), name };
  }
  const mention = named(source, head, block, end);
  TERM.lastIndex = end;
  const years = TERM.exec(source.lower);
  if (years !== null && TERM.lastIndex <= limit) {
    mention.term = { value: `${years[1]}-${years[2]}`, span: { start: end, end: TERM.lastIndex }, basis: 'printed' };
    mention.tail = TERM.lastIndex;
    mention.extent = TERM.lastIndex;
  } else if (national) {
    const value = readRoman(order ?? session ?? '');
    if (value !== null) mention.term = { value, span: { start: head.end, end }, basis: 'printed' };
  }
  return mention;
}

/** "Đại hội XI Đảng bộ tỉnh", "Đại hội XI Đảng bộ tỉnh Đồng Tháp": a province's own, its ordinal first. */
const LOCAL = /^\s{1,2}Đảng\s{1,2}bộ\s{1,2}((?:tỉnh|[Tt]hành phố|Tỉnh)(?:\s\p{Lu}\p{L}*){0,3})/u;
const LONGEST_LOCAL = 60;

function named(source: Source, head: HeadAnchor, block: number, end: number): Working {
  const name = oneLine(source.text.slice(head.end, end).trim());
  return newWorking({ kind: 'named', start: head.start, end, block, head, type: head.type, name });
}
