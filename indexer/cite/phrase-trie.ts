import { getOrMake } from '../../src/remember.js';
import { isDigit, isLetter, isSpace, skipSpace } from './letters.js';

const COMMA = 0x2c;
const SPACE = 0x20;

/** A letter of a phrase; the letters that may follow it are a chain, for there are seldom more than two. */
class Node<T> {
  value: T | undefined = undefined;
  private first: Node<T> | null = null;
  private sibling: Node<T> | null = null;

  constructor(private readonly code: number) {}

  after(code: number): Node<T> | null {
    let node = this.first;
    while (node !== null && node.code !== code) node = node.sibling;
    return node;
  }

  add(code: number): Node<T> {
    const known = this.after(code);
    if (known !== null) return known;
    const node = new Node<T>(code);
    node.sibling = this.first;
    this.first = node;
    return node;
  }
}

export interface PhraseHit<T> {
  /** Offset after the phrase. */
  readonly end: number;
  readonly value: T;
}

/** Tone on the second vowel of an open oa, oe, uy (khoá, uỷ): the other spelling of khóa, ủy. */
const OPEN_TONE = /(?<!q)([òóỏõọùúủũụ])([aey])(?!\p{L})/gu;
const TONES: ReadonlyMap<string, readonly [string, string]> = new Map(
  [
    ['ò', 'o', 'àè'],
    ['ó', 'o', 'áé'],
    ['ỏ', 'o', 'ảẻ'],
    ['õ', 'o', 'ãẽ'],
    ['ọ', 'o', 'ạẹ'],
    ['ù', 'u', 'ỳ'],
    ['ú', 'u', 'ý'],
    ['ủ', 'u', 'ỷ'],
    ['ũ', 'u', 'ỹ'],
    ['ụ', 'u', 'ỵ'],
  ].map(([marked = '', plain = '', vowels = '']) => [marked, [plain, vowels]] as const),
);

/** The same words with the newer tone placing ("ủy ban" → "uỷ ban"), of the same length. */
function otherSpelling(phrase: string): string {
  return phrase.replace(OPEN_TONE, (whole, marked: string, vowel: string) => {
    const [plain, vowels] = TONES.get(marked) ?? ['', ''];
    const moved =
      plain === 'u'
        ? vowel === 'y'
          ? vowels
          : ''
        : vowel === 'a'
          ? vowels.charAt(0)
          : vowel === 'e'
            ? vowels.charAt(1)
            : '';
    return moved === '' ? whole : plain + moved;
  });
}

/**
 * Phrases looked up at a place of a lower-cased text, the longest first. A space of a phrase stands for any run of white
 * space; a phrase ends at a word's end. Time: the length of what is matched, whatever the number of phrases.
 */
export class PhraseTrie<T> {
  private readonly openings = new Map<number, Node<T>>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = []) {
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** A phrase already there keeps its first value. */
  add(phrase: string, value: T): void {
    this.insert(phrase, value);
    const other = otherSpelling(phrase);
    if (other !== phrase) this.insert(other, value);
  }

  private insert(phrase: string, value: T): void {
    if (phrase === '') return;
    let node = getOrMake(this.openings, phrase.charCodeAt(0), () => new Node<T>(phrase.charCodeAt(0)));
    for (let i = 1; i < phrase.length; i++) node = node.add(phrase.charCodeAt(i));
    node.value ??= value;
  }

  startsWith(code: number): boolean {
    return this.openings.has(code);
  }

  /** The longest phrase that starts at `at` of `lower`, or null. */
  longest(lower: string, at: number): PhraseHit<T> | null {
    let code = lower.charCodeAt(at);
    let node = this.openings.get(code) ?? null;
    let found: PhraseHit<T> | null = null;
    for (let i = at + 1; node !== null; ) {
      if (code === SPACE) i = skipSpace(lower, i);
      if (node.value !== undefined && !goesOn(code, lower.charCodeAt(i))) found = { end: i, value: node.value };
      if (i >= lower.length) break;
      code = lower.charCodeAt(i);
      if (isSpace(code)) {
        code = SPACE;
        // "hàng hóa , dịch vụ": a space before a comma is nothing.
        const after = skipSpace(lower, i);
        if (lower.charCodeAt(after) === COMMA && node.after(COMMA) !== null) {
          i = after;
          code = COMMA;
        }
      }
      node = node.after(code);
      i++;
    }
    return found;
  }
}

/** A word or number is not over where more of its letters or digits follow. */
function goesOn(code: number, next: number): boolean {
  return isLetter(code) ? isLetter(next) : isDigit(code) && isDigit(next);
}
