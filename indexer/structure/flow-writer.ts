import { SegmentMap } from '../../src/text/segment-map.js';
import type { Span } from '../../src/text/span.js';
import type { Piece } from './prose/paragraph.js';

const NONE: readonly Span[] = [];
/** A pattern finds what opens with the commonest letter of all faster than `includes` does. */
const TWO_SPACES = / {2}/;

/**
 * Writes the flow text piece by piece and keeps the way back to the cleaned text. Runs of spaces become one; what a
 * line break stood for becomes a space or, inside a symbol, nothing.
 */
export class FlowWriter {
  private readonly chunks: string[] = [];
  private readonly map = SegmentMap.builder();
  private length = 0;
  /** Whether a block was written, if only an empty one: a heading of nothing but its number. */
  private begun = false;
  private readonly cuts: readonly Span[];
  /** The whole text holds neither tabs nor the emphasis of markdown: most do not. */
  private readonly plain: boolean;

  /** @param cuts stretches of the cleaned text to leave out (footnote markers). */
  constructor(
    private readonly source: string,
    cuts: readonly Span[],
  ) {
    this.cuts = [...cuts].sort((a, b) => a.start - b.start);
    this.plain = !source.includes('\t') && !source.includes('**');
  }

  /** Writes one block; the line end that parts it from the one before is put in first. Returns where it stands. */
  block(pieces: readonly Piece[]): Span {
    const first = pieces[0];
    if (this.begun) this.write('\n', first?.start ?? 0, 0);
    this.begun = true;
    const start = this.length;
    let above: Piece | undefined;
    for (const piece of pieces) {
      if (above !== undefined) this.joint(above, piece);
      this.copy(piece.start, piece.end);
      above = piece;
    }
    return { start, end: this.length };
  }

  finish(): { text: string; map: SegmentMap } {
    return { text: this.chunks.join(''), map: this.map.build() };
  }

  private joint(above: Piece, piece: Piece): void {
    if (piece.glued) return;
    const near = piece.start > above.end && isBlank(this.source, above.end, piece.start);
    this.write(' ', above.end, near ? piece.start - above.end : 0);
  }

  private copy(from: number, to: number): void {
    let start = from;
    for (const cut of this.cutsWithin(from, to)) {
      this.copyRuns(start, cut.start);
      start = cut.end;
    }
    this.copyRuns(start, to);
  }

  private cutsWithin(from: number, to: number): readonly Span[] {
    if (this.cuts.length === 0) return NONE;
    let low = 0;
    let high = this.cuts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.cuts[middle] as Span).start < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.cuts.length && (this.cuts[end] as Span).end <= to) end++;
    return end === low ? NONE : this.cuts.slice(low, end);
  }

  /** Copies a stretch, each run of spaces as one space, the emphasis of markdown left out. */
  private copyRuns(from: number, to: number): void {
    const text = this.source.slice(from, to);
    if (!TWO_SPACES.test(text) && (this.plain || !(text.includes('\t') || text.includes('**')))) {
      this.take(from, text);
      return;
    }
    let start = 0;
    for (const run of text.matchAll(/[ \t]{2,}|\t|\*\*/g)) {
      this.take(from + start, text.slice(start, run.index));
      if (run[0] !== '**') this.write(' ', from + run.index, run[0].length);
      start = run.index + run[0].length;
    }
    this.take(from + start, text.slice(start));
  }

  private take(from: number, text: string): void {
    if (text === '') return;
    this.chunks.push(text);
    this.map.copy(from, text.length);
    this.length += text.length;
  }

  private write(text: string, at: number, length: number): void {
    this.chunks.push(text);
    this.map.replace(text.length, at, length);
    this.length += text.length;
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 12 && code !== 13) return false;
  }
  return true;
}
