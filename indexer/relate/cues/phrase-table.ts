import type { LeftWords } from './left-words.js';

/** A row of a cue table: the phrase in the small notation of `phrasings`. */
export interface PhraseRow {
  readonly phrase: string;
}

/** A row found in a text: it covers the words `[index, index + words)` of the reader. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly words: number;
}

interface Node<Row> {
  readonly next: Map<string, Node<Row>>;
  row: Row | null;
}

/**
 * Finds the longest row that ends at a given word, reading leftwards. Commas count for nothing inside a phrase ("sửa
 * đổi, bổ sung" = "sửa đổi bổ sung"); both places of the tone mark are known ("thể chế hóa" = "thể chế hoá").
 */
export class PhraseTable<Row extends PhraseRow> {
  private readonly root: Node<Row> = { next: new Map(), row: null };

  constructor(rows: readonly Row[]) {
    for (const row of rows) for (const words of phrasings(row.phrase)) this.add(words, row);
  }

  endingAt(reader: LeftWords, index: number): PhraseHit<Row> | null {
    let node = this.root.next.get(reader.word(index) ?? '');
    let best: PhraseHit<Row> | null = null;
    for (let at = index + 1; node !== undefined; at++) {
      if (node.row !== null) best = { row: node.row, words: at - index };
      while (reader.word(at) === ',') at++;
      const word = reader.word(at);
      if (word === null) break;
      node = node.next.get(word);
    }
    return best;
  }

  private add(words: readonly string[], row: Row): void {
    let node = this.root;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] as string;
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), row: null };
        node.next.set(word, child);
        node.next.set(olderSpelling(word), child);
      }
      node = child;
    }
    // The first row of a table wins where two spell the same phrase.
    node.row ??= row;
  }
}

/**
 * Every wording of a phrase written with `(a|b)` for a choice and `(a|b)?` for an optional part:
 * `(tạm)? đình chỉ (việc)? thi hành`. Commas are left out; `#` stands for a number.
 */
export function phrasings(phrase: string): string[][] {
  let wordings: string[][] = [[]];
  for (const part of phrase.match(/\([^)]*\)\??|[^\s(),]+/g) ?? []) {
    const choice = /^\((.*)\)(\?)?$/.exec(part);
    const options =
      choice === null ? [[part]] : (choice[1] as string).split('|').map((option) => option.split(/[\s,]+/));
    if (choice?.[2] === '?') options.push([]);
    wordings = wordings.flatMap((wording) => options.map((option) => [...wording, ...option]));
  }
  return wordings;
}

const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['óa', 'oá'],
  ['òa', 'oà'],
  ['ỏa', 'oả'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['ùy', 'uỳ'],
];

function olderSpelling(word: string): string {
  for (const [newer, older] of TONE_PLACES) if (word.endsWith(newer)) return word.slice(0, -2) + older;
  return word;
}
