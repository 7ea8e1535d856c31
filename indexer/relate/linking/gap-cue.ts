import { JOINERS, LIST_WORDS, NEGATIONS, TITLE_FILLERS } from '../cues/fillers.data.js';
import type { LeftWords } from '../cues/left-words.js';
import { PhraseTable } from '../cues/phrase-table.js';
import { TITLE_CUES, type TitleCue } from '../cues/title-cues.data.js';

const TABLE = new PhraseTable(TITLE_CUES);
/** Words looked at; a cue further off speaks of something else. */
const FAR = 40;
/** More words than these between cue and instrument that are no fillers, and nothing is said of the instrument. */
const LOOSE = 10;
/** Acts that work on the whole instrument, whatever part of it they name ("sửa đổi Mẫu số 03 tại Thông tư …"). */
const CHANGING: ReadonlySet<string | null> = new Set([
  'amends',
  'replaces',
  'repeals',
  'corrects',
  'suspends',
  'extends',
]);
/** "… một số điều về kinh doanh dược *của* Luật Dược": the part named belongs to the instrument. */
const PART_OF: ReadonlySet<string | null> = new Set(['của', 'tại', 'trong']);

/** What the words before an instrument say of it. */
export interface GapCue {
  readonly cue: TitleCue;
  /** Flow offset of the cue. */
  readonly start: number;
  /** The first word left of the cue. */
  readonly next: number;
}

export interface GapReach {
  /** Only fillers may part cue and instrument. */
  readonly close?: boolean;
  /** The word to start at; what stands right of it names the annex of the instrument. */
  readonly from?: number;
}

/**
 * The cue nearest to the instrument that ends the reader; implicit where more than fillers part the two. Null where
 * nothing is said, or something that is no relation.
 */
export function gapCue(reader: LeftWords, { close = false, from = 0 }: GapReach = {}): GapCue | null {
  let loose = 0;
  for (let at = from; at <= from + FAR; at++) {
    const word = reader.word(at);
    // "được ban hành cùng kỳ với X": two acts beside one another.
    if (word === null || word === ';' || word === 'cùng') return null;
    const hit = TABLE.endingAt(reader, at);
    const next = at + (hit?.words ?? 0);
    if (hit !== null && (hit.row.place !== 'bracket' || reader.word(next) === '(')) {
      if (hit.row.relation === null || (loose > LOOSE && from === 0)) return null;
      if (NEGATIONS.has(reader.word(next) ?? '') || NEGATIONS.has(reader.word(next + 1) ?? '')) return null;
      if (hit.row.voice === 'active' && saidOfClass(reader, next)) return null;
      const cue = amending(reader, hit.row, next);
      const firm = loose === 0 || CHANGING.has(cue.relation) || PART_OF.has(reader.word(0));
      return { cue: firm ? cue : { ...cue, strength: 'implicit' }, start: reader.startOf(next - 1), next };
    }
    if (TITLE_FILLERS.has(word)) continue;
    if (close) return null;
    loose++;
  }
  return null;
}

/** "… tại một số Nghị định của Chính phủ *quy định chi tiết* Luật Thương mại": the unnamed decrees detail the law. */
function saidOfClass(reader: LeftWords, from: number): boolean {
  const words: string[] = [];
  for (let at = from; at < from + 10; at++) {
    const word = reader.word(at);
    if (word === null) break;
    words.unshift(word);
  }
  return CLASS.test(words.join(' '));
}
const CLASS =
  /(?:^| )(?:tại|trong|của) (?:các|một số|những) (?:nghị định|thông tư|quyết định|nghị quyết|luật|văn bản)(?: của (?:[^ ]+ ?){1,4})?$/;

/** "sửa đổi Điều 7 và thay thế Phụ lục II của Thông tư …": amended as a whole. */
function amending(reader: LeftWords, row: TitleCue, from: number): TitleCue {
  if (row.voice === 'passive' || (row.relation !== 'replaces' && row.relation !== 'repeals')) return row;
  for (let at = from; at < from + 12; at++) {
    const word = reader.word(at);
    if (word === null || word === ';') return row;
    const hit = TABLE.endingAt(reader, at);
    if (hit?.row.relation === 'amends' && hit.row.voice === 'active') return hit.row;
  }
  return row;
}

/** The same, where the second member says which part of it is meant: "và một phần Quyết định …", ", Điều 5 Nghị định …". */
export function joinsParts(gap: LeftWords): boolean {
  let joined = false;
  for (let at = 0; at < 14; at++) {
    const word = gap.word(at);
    if (word === null) return joined;
    if (JOINERS.has(word)) joined = true;
    else if (!LIST_WORDS.has(word) && !PART_WORDS.has(word) && !/^[a-zđ]$|^#$/.test(word)) return false;
  }
  return false;
}
const PART_WORDS: ReadonlySet<string> = new Set(
  'một phần toàn bộ số điều khoản điểm chương mục phụ lục nội dung của tại'.split(' '),
);

/** True when the words between two instruments only join them ("; ", ", ", " và các "). */
export function joins(gap: LeftWords): boolean {
  for (let at = 0; ; at++) {
    const word = gap.word(at);
    if (word === null) return true;
    if (!JOINERS.has(word) && !LIST_WORDS.has(word)) return false;
  }
}
