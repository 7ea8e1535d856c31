const SIZE = 0x4000;
const LETTERS = 3;

/**
 * Tells at one glance that none of some words stands at a place of a text: their first three letters, hashed. Most places
 * are told so, and only the others need the words to be looked up.
 */
export class Openings {
  private readonly known = new Uint8Array(SIZE);

  /** @param words in small letters; they are known in capitals, too */
  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word.slice(0, LETTERS), '');
  }

  /** False where no word begins; true where one may. */
  mayStandAt(text: string, at: number): boolean {
    const { known } = this;
    // Past the end of the text a code is NaN, of which `| 0` makes 0.
    const first = text.charCodeAt(at) | 0;
    const second = text.charCodeAt(at + 1) | 0;
    const third = text.charCodeAt(at + 2) | 0;
    return (
      known[hashOf(first, second, third)] === 1 ||
      known[hashOf(first, second, 0)] === 1 ||
      known[hashOf(first, 0, 0)] === 1
    );
  }

  /** Every way to print the letters in small ones and capitals. */
  private add(letters: string, printed: string): void {
    const next = letters.charAt(printed.length);
    if (next === '') {
      const [first = 0, second = 0, third = 0] = [...printed].map((letter) => letter.charCodeAt(0));
      this.known[hashOf(first, second, third)] = 1;
      return;
    }
    for (const letter of new Set([next, next.toUpperCase()])) this.add(letters, printed + letter);
  }
}

function hashOf(first: number, second: number, third: number): number {
  return ((first << 9) ^ (second << 4) ^ third) & (SIZE - 1);
}
