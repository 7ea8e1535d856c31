/** A stretch of a text and the marks that lie on it, outermost first. */
export interface Piece<T> {
  readonly text: string;
  /** Offset of the piece in the text, UTF-16 code units. */
  readonly start: number;
  readonly marks: readonly T[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the ends of ranges, so that each piece lies wholly under the same ranges; ranges may nest and overlap,
 * and whatever of them lies outside the text is left out. Joined, the pieces are the text again.
 */
export function piecesOf<T extends Range>(text: string, ranges: readonly T[]): readonly Piece<T>[] {
  const inside = ranges
    .filter(({ start, end }) => start < end && start < text.length && end > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  const open: T[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.end ?? 0) <= start) open.splice(at, 1);
    for (let range = inside[next]; range !== undefined && range.start <= start; range = inside[++next]) {
      if (range.end > start) open.push(range);
    }
    pieces.push({ text: text.slice(start, end), start, marks: [...open] });
  }
  return pieces;
}
