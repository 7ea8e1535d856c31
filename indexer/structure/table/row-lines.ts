import { fold } from '../../../src/text/fold.js';
import { opensUnit } from '../duty/unit-heads.js';
import { glyphWidth } from '../page/glyph-width.js';
import { endsSentence } from '../page/letters.js';
import type { Line } from '../page/line.js';

/** Cells are looked for among this many lines at the end, and are no longer than so many lines. */
const DEEPEST = 14;
const TALLEST = 8;
const MOST_STARTS = 8;
/** What ends a line inside a cell: the cell goes on. */
const OPEN = /(?:[;,\-–(]|(?:^|\s)(?:và|của|với|các|thuộc|về|hoặc|có|đơn vị|cơ quan))$/iu;
/** Letters at the end of a line that tell: the longest such words, the space before them, and one to spare. */
const LONGEST_OPEN = 9;

/** What the first line of a cell opens with. */
const OPENS = /^[\p{Lu}“"–-]/u;

/** The lines of one table row that hold its content and cells, each looked at once. */
export class RowLines {
  readonly widths: readonly number[];
  readonly opensUnit: readonly boolean[];
  /** Lines a cell may begin at, in order. */
  readonly starts: readonly number[];
  /** The lines cells are looked for among, folded, a space between; and where each begins in it. */
  private readonly folded: string;
  private readonly foldedStarts: readonly number[];
  private readonly open: readonly boolean[];
  private readonly ids: Int32Array;

  /** @param begun the row has content already (on the line of its number), so that all lines may be cells */
  constructor(
    readonly lines: readonly Line[],
    readonly begun: boolean,
  ) {
    const from = Math.max(0, lines.length - DEEPEST);
    this.widths = lines.map((line) => glyphWidth(line.text));
    let folded = '';
    this.foldedStarts = lines.map((line, at) => {
      const start = folded.length;
      if (at >= from) folded += `${bare(line.text)} `;
      return start;
    });
    this.folded = folded;
    this.open = lines.map((line, at) => at >= from - 1 && OPEN.test(line.text.slice(-LONGEST_OPEN)));
    this.opensUnit = lines.map((line, at) => at >= from && opensUnit(line.text));
    const starts: number[] = [];
    for (let at = from; at < lines.length; at++) {
      if (this.mayEnd(at) && OPENS.test((lines[at] as Line).text)) starts.push(at);
    }
    this.starts = starts.slice(-MOST_STARTS);
    this.ids = new Int32Array(lines.length * TALLEST).fill(-1);
  }

  get length(): number {
    return this.lines.length;
  }

  /** True where a cell may end before line `end`: the line above it is finished. */
  mayEnd(end: number): boolean {
    return end === this.length || end === 0 || this.open[end - 1] !== true;
  }

  /** Gives every possible cell a number, the same for the same words; `idOf` makes the numbers. */
  identify(idOf: (words: string) => number): void {
    for (const start of this.starts) {
      const from = this.foldedStarts[start] as number;
      for (let end = start + 1; end <= Math.min(this.length, start + TALLEST); end++) {
        if (!this.mayEnd(end)) continue;
        const to = (this.foldedStarts[end] ?? this.folded.length) - 1;
        this.ids[start * TALLEST + (end - start - 1)] = idOf(this.folded.slice(from, to));
      }
    }
  }

  /** The number of a cell, or -1 for lines that are none. */
  id(start: number, end: number): number {
    return end - start > TALLEST ? -1 : (this.ids[start * TALLEST + (end - start - 1)] ?? -1);
  }

  /** How likely the content ends before line `at`. */
  contentEnd(at: number): number {
    if (at === 0) return this.begun ? 0 : Number.NEGATIVE_INFINITY;
    const gap = (this.lines[at] as Line).gap >= 3 ? 1.5 : 0;
    return gap + (endsSentence((this.lines[at - 1] as Line).text) ? 1.5 : 0);
  }
}

function bare(text: string): string {
  const folded = fold(text);
  let end = folded.length;
  while (end > 0 && !isAlphanumeric(folded.charCodeAt(end - 1))) end--;
  return folded.slice(0, end);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
