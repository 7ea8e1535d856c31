/**
 * The words of a stretch of text read from its end leftwards, one at a time and only as far as asked: a governing verb
 * stands a few words left of its instrument, so most of a sentence is never looked at.
 *
 * A word is a run of anything but white space and punctuation, lower case; a number of digits only reads `#`; a
 * punctuation mark is a word of its own. Reading ends at `from`, at the start of the sentence, or after `LIMIT` words.
 */
const LIMIT = 160;
/** A longer run without a space is read in pieces, so that a megabyte of them costs no more than a sentence. */
const LONGEST_WORD = 64;
const WORD = 0;
const SPACE = 1;
const MARK = 2;
/** What each code unit is; those past the table are letters. */
const KINDS = new Uint8Array(0x2100);
for (const space of ' \n\t') KINDS[space.charCodeAt(0)] = SPACE;
for (const mark of ',;:.()[]"“”‘’«»!?…') KINDS[mark.charCodeAt(0)] = MARK;

export class LeftWords {
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private at: number;
  private done = false;
  /** True once reading has met the start of the sentence before `from`. */
  sentenceBegan = false;

  constructor(
    private readonly text: string,
    private readonly from: number,
    to: number,
  ) {
    this.at = to;
  }

  /** The word number `index`, 0 being the nearest to the end; null left of the first one. */
  word(index: number): string | null {
    while (this.words.length <= index && !this.done) this.read();
    return this.words[index] ?? null;
  }

  /** Offset where word `index` starts; `from` when there is no such word. */
  startOf(index: number): number {
    return this.word(index) === null ? this.from : (this.starts[index] as number);
  }

  /** True when word `index` is printed with a capital: it opens a sentence, a bullet or a cell. */
  capital(index: number): boolean {
    if (this.word(index) === null) return false;
    const first = this.text.charAt(this.starts[index] as number);
    return first !== first.toLowerCase();
  }

  private read(): void {
    const { text, from } = this;
    let at = this.at;
    while (at > from && kind(text.charCodeAt(at - 1)) === SPACE) at--;
    if (at <= from || this.words.length >= LIMIT) {
      this.done = true;
      return;
    }
    const end = at;
    if (kind(text.charCodeAt(at - 1)) === MARK) {
      at--;
      if (endsSentence(text, at, from)) {
        this.done = true;
        this.sentenceBegan = true;
      } else this.push(text.charAt(at), at);
      return;
    }
    let digits = true;
    let first = 0;
    for (; at > from && end - at < LONGEST_WORD; at--) {
      const code = text.charCodeAt(at - 1);
      if (kind(code) !== WORD) break;
      if (code < 0x30 || code > 0x39) digits = false;
      first = code;
    }
    const word = text.slice(at, end);
    // Most words start with a small ASCII letter: they are in lower case already, or their row is not met anyway.
    this.push(digits ? '#' : first >= 0x61 && first <= 0x7a ? word : word.toLowerCase(), at);
  }

  private push(word: string, start: number): void {
    this.words.push(word);
    this.starts.push(start);
    this.at = start;
  }
}

function kind(code: number): number {
  return code < KINDS.length ? (KINDS[code] as number) : WORD;
}

function isSpace(code: number): boolean {
  return kind(code) === SPACE;
}

/** A stop followed by white space and a capital ends a sentence, unless it closes an initial or a short title (TP., Q.). */
function endsSentence(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  if (!isSpace(text.charCodeAt(at + 1))) return false;
  let next = at + 2;
  while (isSpace(text.charCodeAt(next)) || text.charAt(next) === '“') next++;
  const first = text.charAt(next);
  if (first === first.toLowerCase()) return false;
  let start = at;
  while (start > from && at - start < 4 && !isSpace(text.charCodeAt(start - 1))) start--;
  const before = text.slice(start, at);
  return !(before.length > 0 && before.length < 3 && before !== before.toLowerCase());
}
