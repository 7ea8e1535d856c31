import type { JSX } from 'preact';
import { piecesOf } from '../text/pieces.js';

/** A text with some stretches marked; offsets are UTF-16 code units into it. Everything is shown as text. */
export function Marked({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
}): JSX.Element {
  const pieces = piecesOf(
    text,
    ranges.map(([start, end]) => ({ start, end })),
  );
  return (
    <>
      {pieces.map(({ text: piece, start, marks }) =>
        marks.length > 0 ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </>
  );
}
