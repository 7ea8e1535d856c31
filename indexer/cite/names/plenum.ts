import { compareSubjects, subjectWords } from '../../../src/register/subject-words.js';
import type { HeadAnchor } from '../anchors.js';
import type { Source } from '../source.js';
import { newWorking, type Working } from '../working.js';
import { readRoman } from './roman.js';

const ROMAN = '[ivxl]{1,6}';
/** Ordinals in words, as a plenum is counted: none has met more than fifteen times in a term. */
const IN_WORDS = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn',
  'mười lăm',
] as const;
const ORDINALS: ReadonlyMap<string, string> = new Map(IN_WORDS.map((word, at) => [word, String(at + 1)]));
const ORDER = `(?:${[...IN_WORDS].reverse().join('|').replaceAll(' ', '\\s{1,2}')}|\\d{1,2}|${ROMAN})(?![\\p{L}\\d])`;
/**
 * "(Hội nghị) Trung ương 4 (khóa XII)", "Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XI": the ordinal before or
 * after the committee, and the term.
 */
const PLENUM = new RegExp(
  `\\s{1,3}(?:của\\s{1,2})?(?:hội\\s{1,2}nghị\\s{1,2})?(?:lần\\s{1,2}thứ\\s{1,2}(${ORDER})\\s{1,2}(?:của\\s{1,2})?)?(?:(?:ban\\s{1,2}chấp\\s{1,2}hành|bch)\\s{1,2})?trung\\s{1,2}ương(?:\\s{1,2}(?:đảng\\s{1,2})?(?:lần\\s{1,2}thứ\\s{1,2})?(${ORDER}))?(?:,?\\s{1,2}\\(?(?:đảng\\s{1,2})?kh(?:óa|oá)\\s{1,2}(${ROMAN}|\\d{1,2})\\)?)(?:\\s{1,2}của\\s{1,2}đảng)?`,
  'uy',
);
/** Letters behind a citation in which its subject must have begun. */
const SUBJECT = 160;

interface Plenum {
  /** Which meeting of which term, both in digits; null where print leaves the ordinal out. */
  readonly key: string | null;
  readonly term: string | null;
  readonly end: number;
}

/** The plenum named at `at` of the text in small letters, or null. */
function plenumAt(lower: string, at: number): Plenum | null {
  PLENUM.lastIndex = at;
  const match = PLENUM.exec(lower);
  if (match === null) return null;
  const printed = (match[1] ?? match[2])?.replace(/\s+/g, ' ');
  const order = printed === undefined ? null : (ORDINALS.get(printed) ?? readRoman(printed));
  const term = readRoman(match[3] ?? '');
  return { key: order === null || term === null ? null : `${order}/${term}`, term, end: PLENUM.lastIndex };
}

/** A resolution cited by the plenum that passed it; however the plenum is called, the name is one. */
export function readPlenum({ lower, text }: Source, head: HeadAnchor, block: number, limit: number): Working | null {
  const plenum = plenumAt(lower, head.end);
  if (plenum === null || plenum.end > limit) return null;
  const { key, term, end } = plenum;
  const printed = text.slice(head.end, end).replace(/[(),]/g, '');
  const name =
    key === null
      ? printed.replace(/ của Đảng\s*$/i, '')
      : `Trung ương ${key.slice(0, key.indexOf('/'))} khóa ${/(\S+)(?: của Đảng)?\s*$/i.exec(printed)?.[1] ?? ''}`;
  const mention = newWorking({
    kind: 'alias',
    start: head.start,
    end,
    block,
    head,
    type: head.type,
    name: name.replace(/\s+/g, ' ').trim(),
  });
  if (term !== null) mention.term = { value: term, span: { start: head.end, end }, basis: 'printed' };
  return mention;
}

/** A resolution of the Central Committee under its number, and behind it the plenum that passed it and what it is about. */
interface Numbered {
  readonly mention: Working;
  readonly key: string;
  readonly subject: string | null;
}

/**
 * "Nghị quyết Hội nghị Trung ương 5 khóa XI một số vấn đề chính sách xã hội" beside "Nghị quyết số 15-NQ/TW của Hội nghị lần thứ
 * 5 Ban Chấp hành Trung ương khóa XI một số vấn đề về chính sách xã hội": one act. A plenum passes several, so the subject must
 * be the same. The numbers learn their term on the way: the plenum says it.
 */
export function linkPlenums({ lower, text }: Source, mentions: readonly Working[]): void {
  if (!lower.includes('trung ương')) return;
  const numbered: Numbered[] = [];
  for (const mention of mentions) {
    if (mention.symbol?.bodies[0] !== 'TW' || mention.symbol.style !== 'party') continue;
    const plenum = plenumBehind(lower, mention);
    if (plenum === null) continue;
    const { key, term, end } = plenum;
    if (term !== null) mention.term ??= { value: term, span: { start: mention.end, end }, basis: 'printed' };
    if (key !== null) numbered.push({ mention, key, subject: subjectAt(text, end) });
  }
  if (numbered.length === 0) return;
  for (const mention of mentions) {
    if (mention.kind !== 'alias' || mention.head?.family !== 'congress') continue;
    const key = plenumAt(lower, mention.head.end)?.key ?? null;
    if (key === null) continue;
    const subject = subjectAt(text, mention.end);
    const same = numbered.filter((one) => one.key === key && compareSubjects(one.subject, subject) === 'same');
    const [first] = same;
    if (first !== undefined && same.every((one) => one.mention.symbol?.text === first.mention.symbol?.text))
      mention.antecedent = first.mention;
  }
}

/** The plenum that stands behind a number, its day between them or not. */
function plenumBehind(lower: string, { end, date }: Working): Plenum | null {
  const from = date?.basis === 'printed' && date.span.start >= end ? date.span.end : end;
  return plenumAt(lower, from);
}

function subjectAt(text: string, at: number): string | null {
  const stretch = text.slice(at, at + SUBJECT);
  const stop = stretch.search(/[;:.()]|,\s(?=\p{Lu})/u);
  return subjectWords(stop < 0 ? stretch : stretch.slice(0, stop));
}
