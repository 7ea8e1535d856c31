import { isDigit, isLetter, isSpace, skipSpace } from './letters.js';

const COMMA = 0x2c;

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
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
  private readonly root: Node<T> = { next: new Map(), value: undefined };

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
    let node = this.root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  startsWith(code: number): boolean {
    return this.root.next.has(code);
  }

  /** The longest phrase that starts at `at` of `lower`, or null. */
  longest(lower: string, at: number): PhraseHit<T> | null {
    let node = this.root;
    let found: PhraseHit<T> | null = null;
    for (let i = at; i < lower.length; ) {
      let code = lower.charCodeAt(i);
      if (isSpace(code)) {
        code = 0x20;
        // "hàng hóa , dịch vụ": a space before a comma is nothing.
        if (node.next.has(COMMA)) {
          const after = skipSpace(lower, i);
          if (lower.charCodeAt(after) === COMMA) {
            i = after;
            code = COMMA;
          }
        }
      }
      const next = node.next.get(code);
      if (next === undefined) break;
      node = next;
      i++;
      if (code === 0x20) while (i < lower.length && isSpace(lower.charCodeAt(i))) i++;
      if (node.value !== undefined) {
        const after = i < lower.length ? lower.charCodeAt(i) : 0;
        const glued = isLetter(code) ? isLetter(after) : isDigit(code) && isDigit(after);
        if (!glued) found = { end: i, value: node.value };
      }
    }
    return found;
  }
}
