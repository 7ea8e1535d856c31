import { readMarker } from '../prose/marker.js';
import { glyphWidth } from './glyph-width.js';
import { endsSentence, startsLower } from './letters.js';
import type { Line } from './line.js';

/** How this text was laid out, measured on the text itself. */
export interface Layout {
  /** An empty line ends a paragraph (normal text); false where the extractor put one after every printed line. */
  readonly blankEnds: boolean;
  /**
   * A printed line is full when its width and that of the next word come to this much. Infinite where lines are not
   * hard-wrapped: then every line is a paragraph.
   */
  readonly full: number;
  /** As `full`, where a sentence ends at the line's end: then a little room already speaks for a new paragraph. */
  readonly snug: number;
}

/** Fewer certain continuations than this say nothing of the line width. */
const ENOUGH = 6;
/** So many lines tell the width of all. */
const SAMPLE = 1_500;
/** A first line is indented and so holds less than the others; bold type holds less too. */
const SLACK = 0.02;

/**
 * Learns the layout from the lines that certainly continue the one before: those that start with a small letter.
 * They must have been broken for want of room, so they show how full a full line is.
 */
export function measureLayout(lines: readonly Line[]): Layout {
  const widths: number[] = [];
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
    if (widths.length < SAMPLE) widths.push(filled(above, line));
  }
  const blankEnds = continuedApart < ENOUGH / 2 || continuedApart < apart * 0.15;
  if (continued < ENOUGH || continued < lines.length * 0.08)
    return { blankEnds, full: Number.POSITIVE_INFINITY, snug: Number.POSITIVE_INFINITY };
  widths.sort((a, b) => a - b);
  const share = (part: number): number => (widths[Math.floor(widths.length * part)] as number) * (1 - SLACK);
  return { blankEnds, full: share(0.06), snug: share(0.14) };
}

/** Width of a line together with the first word of the next: what would have had to fit. */
export function filled(line: Line, next: Line): number {
  const space = next.text.indexOf(' ');
  return glyphWidth(line.text) + 278 + glyphWidth(next.text, 0, space < 0 ? next.text.length : space);
}
