import { getOrMake } from '../../../src/remember.js';
import { PLAIN_TAILS, SECTION_KINDS, type SectionKind } from './section-kinds.data.js';

const QUANTIFIERS = /^(?:(?:về|một số|các|những|nhóm|hệ thống|phần|đề ra)\s+)+/;
const PARTS = /\s*(?:[,;:]|\s(?:và|&)\s)\s*/;
const YEAR_TAIL = /\s+(?:trong\s+|đến\s+|của\s+)?(?:năm|giai đoạn|nhiệm kỳ|quý|tháng)\s.*$/;

interface Head {
  readonly phrase: string;
  /** The phrase and the space before what follows it. */
  readonly opening: string;
  readonly rank: number;
  readonly kind: SectionKind;
  readonly leads: boolean;
}

const HEADS: readonly Head[] = SECTION_KINDS.flatMap((row, rank) =>
  row.heads.map((phrase) => ({ phrase, opening: `${phrase} `, rank, kind: row.kind, leads: row.leads === true })),
).sort((a, b) => b.phrase.length - a.phrase.length);
/** The same by their first letter: of the hundreds only a few are looked at. */
const HEADS_BY_LETTER = new Map<string, Head[]>();
for (const head of HEADS) getOrMake(HEADS_BY_LETTER, head.phrase.charAt(0), () => []).push(head);

/**
 * The kind a heading gives to what stands under it, or null when its words say nothing of it.
 * @param top a heading with none above it: its first words are enough. Below, the whole title must be such a phrase
 * ("2. Giải pháp"), for "2. Tổ chức thực hiện tốt công tác hộ tịch" is a field of work, not the closing chapter.
 */
export function sectionKind(title: string, top: boolean): SectionKind | null {
  let best: Head | null = null;
  let first = true;
  for (const part of title.toLowerCase().normalize('NFC').split(PARTS)) {
    const words = part
      .replace(/[.“”"()]/g, '')
      .trim()
      .replace(QUANTIFIERS, '');
    if (words === '') continue;
    const head = HEADS_BY_LETTER.get(words.charAt(0))?.find(
      ({ phrase, opening }) => words.startsWith(opening) || words === phrase,
    );
    if (!top && (head === undefined || !isPlainTail(words.slice(head.phrase.length)))) return null;
    if (first && head?.leads === true) return head.kind;
    first = false;
    if (head === undefined || (head.leads && best !== null)) continue;
    if (best === null || best.leads || head.rank < best.rank) best = head;
  }
  return best === null ? null : best.kind;
}

function isPlainTail(tail: string): boolean {
  let rest = ` ${tail.trim()}`.replace(YEAR_TAIL, '').trim();
  while (rest !== '') {
    const word = PLAIN_TAILS.find((plain) => rest === plain || rest.startsWith(`${plain} `));
    if (word === undefined) return false;
    rest = rest.slice(word.length).trim();
  }
  return true;
}
