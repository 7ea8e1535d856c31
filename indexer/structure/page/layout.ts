import { readMarker } from '../prose/marker.js';
import { glyphWidth } from './glyph-width.js';
import { endsSentence, startsLower } from './letters.js';
import type { Line } from './line.js';

/** How wide a line (with the next word) must be to be full: a little more is asked where a sentence ends with it. */
export interface Fullness {
  readonly open: number;
  readonly ended: number;
}

/** How this text was laid out, measured on the text itself. Widths are those of `glyphWidth`. */
export interface Layout {
  /** An empty line ends a paragraph (normal text); false where the extractor put one after every printed line. */
  readonly blankEnds: boolean;
  /** False where lines are not hard-wrapped: then every line is a paragraph. */
  readonly wrapped: boolean;
  /** Of the first line of a paragraph, which is indented or set apart, and of the others. */
  readonly first: Fullness;
  readonly inner: Fullness;
}

/** Fewer certain continuations than this say nothing of the line width. */
const ENOUGH = 6;
/** So many lines tell the width of all. */
const SAMPLE = 1_500;
/** The measure is a rough one. */
const SLACK = 0.02;
/** Words and letters vary: the narrowest of certainly full lines are not believed. */
const NARROWEST = 0.06;
/** Where a sentence ends with the line, a line narrower than most full ones already speaks for a new paragraph. */
const ENDED_INNER = 0.14;
const ENDED_FIRST = 0.2;

/**
 * Learns the layout from the lines that certainly continue the one before: those that start with a small letter.
 * They must have been broken for want of room, so they show how full a full line is.
 */
export function measureLayout(lines: readonly Line[]): Layout {
  const first: number[] = [];
  const inner: number[] = [];
  let apart = 0;
  let continued = 0;
  let continuedApart = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    const above = lines[at - 1] as Line;
    if (line.gap > 0) apart++;
    if (!startsLower(line.text) || endsSentence(above.text) || readMarker(line.text) !== null) continue;
    if (line.gap > 0) continuedApart++;
    continued++;
    if (continued < SAMPLE) (startsLower(above.text) ? inner : first).push(filled(above, line));
  }
  const blankEnds = continuedApart < ENOUGH / 2 || continuedApart < apart * 0.15;
  const wrapped = continued >= ENOUGH && continued >= lines.length * 0.08;
  const all = [...inner, ...first];
  return {
    blankEnds,
    wrapped,
    first: fullness(first.length < ENOUGH ? all : first, ENDED_FIRST),
    inner: fullness(inner.length < ENOUGH ? all : inner, ENDED_INNER),
  };
}

function fullness(widths: readonly number[], ended: number): Fullness {
  const sorted = Float64Array.from(widths).sort();
  const share = (part: number): number => (sorted[Math.floor(sorted.length * part)] ?? 0) * (1 - SLACK);
  return { open: share(NARROWEST), ended: share(ended) };
}

/** Width of a line together with the first word of the next: what would have had to fit. */
export function filled(line: Line, next: Line): number {
  const space = next.text.indexOf(' ');
  return glyphWidth(line.text) + 278 + glyphWidth(next.text, 0, space < 0 ? next.text.length : space);
}
