import { opensUnit } from '../duty/unit-heads.js';
import { startsLower } from '../page/letters.js';
import type { Line } from '../page/line.js';
import { readMarker } from '../prose/marker.js';
import { follows, type RowLabel, readRowLabel } from './row-label.js';
import { isOfTime, isTimeCell, trailingTime } from './time-cell.js';

/** One row as printed: its number, its lines, and which of them say when. */
export interface RawRow {
  readonly label: RowLabel;
  readonly next: RowLabel | null;
  /** Lines after the number's own, column heads left out. */
  readonly lines: readonly Line[];
  /** Text on the line of the number itself. */
  readonly head: Line | null;
  /** `lines[from…to)` is the time cell, or null. */
  readonly time: { readonly from: number; readonly to: number } | null;
  readonly end: number;
}

const LONGEST_ROW = 120;
const TALLEST_TIME = 3;
const WIDEST_TIME = 30;
/** A Roman numeral cannot open a time. */
const ROMAN = /^[IVX]+(?!\p{L})/u;

/**
 * Series of rows whose numbers count on, 1, 1.1, 1.2, 2 …, as far as they hold times. Prose has such series, too;
 * whether one is a table is told by what its rows hold.
 * @param skipped lines that hold column heads
 */
export function readRowSeries(lines: readonly Line[], skipped: ReadonlySet<number>): RawRow[][] {
  const found = chains(lines, skipped);
  const series: RawRow[][] = [];
  found.forEach((chain, index) => {
    const stop = found[index + 1]?.[0]?.line ?? lines.length;
    if (holdsTime(lines, (chain[0] as RowLabel).line, stop))
      series.push(chain.map((label, at) => rawRow(lines, label, chain[at + 1] ?? null, stop, skipped)));
  });
  return series;
}

/** Rows without any time are no table: prose is passed over before its rows are taken apart. */
function holdsTime(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text } = lines[at] as Line;
    if (isOfTime(text) || (opensUnit(text) && trailingTime(text) >= 0)) return true;
  }
  return false;
}

/** Series of row numbers that count on: 1, 1.1, 1.2, 2 … */
function chains(lines: readonly Line[], skipped: ReadonlySet<number>): RowLabel[][] {
  const found: RowLabel[][] = [];
  let chain: RowLabel[] = [];
  /** Under a new Roman group the numbers may count on from the group before. */
  let counted: RowLabel | undefined;
  for (let at = 0; at < lines.length; at++) {
    if (skipped.has(at)) continue;
    const line = lines[at] as Line;
    const label = readRowLabel(line, at);
    if (label === null) continue;
    const last = chain[chain.length - 1];
    const goesOn = last?.roman === true && counted !== undefined && !label.roman && follows(counted, label);
    if (last !== undefined && (goesOn || follows(last, label))) {
      chain.push(label);
    } else if (last === undefined || label.parts[label.parts.length - 1] === 1 || at - last.line > LONGEST_ROW) {
      if (chain.length > 0) found.push(chain);
      chain = [label];
      counted = undefined;
    } else {
      continue;
    }
    if (!label.roman) counted = label;
  }
  if (chain.length > 0) found.push(chain);
  return found;
}

function rawRow(
  lines: readonly Line[],
  label: RowLabel,
  next: RowLabel | null,
  stop: number,
  skipped: ReadonlySet<number>,
): RawRow {
  const own = lines[label.line] as Line;
  const head = label.textAt < own.text.length ? part(own, label.textAt, own.text.length) : null;
  const last = next?.line ?? endOfLast(lines, label.line, stop);
  // Numbered prose makes most rows: they hold no time, and so no line of several cells.
  const timed = holdsTime(lines, label.line + 1, last);
  const body: Line[] = [];
  for (let at = label.line + 1; at < last; at++) {
    if (skipped.has(at)) continue;
    if (timed) cut(lines[at] as Line, body);
    else body.push(lines[at] as Line);
  }
  return { label, next, lines: body, head, time: timed ? timeOf(body) : null, end: last };
}

/** The last row has no number after it: it ends where something else begins, at the latest where another series does. */
function endOfLast(lines: readonly Line[], from: number, stop: number): number {
  for (let at = from + 1; at < stop; at++) {
    const line = lines[at] as Line;
    if (at - from > LONGEST_ROW || /^(?:nơi nhận|ghi chú\s*:|kt\.|tm\.)/i.test(line.text)) return at;
    const marker = readMarker(line.text);
    if (marker !== null && marker.rank <= 60) return at;
  }
  return stop;
}

/** Adds a line; one that holds several cells ("Phòng A Phòng B Năm 2026") as if they had been printed one under the other. */
function cut(line: Line, body: Line[]): void {
  const time = opensUnit(line.text) ? trailingTime(line.text) : -1;
  if (time < 0) {
    body.push(line);
    return;
  }
  const places: number[] = [0];
  for (let at = line.text.indexOf(' '); at >= 0 && at < time - 1; at = line.text.indexOf(' ', at + 1)) {
    if (opensUnit(line.text.slice(at + 1))) places.push(at + 1);
  }
  places.push(time);
  places.forEach((from, index) => {
    body.push(part(line, from, places[index + 1] ?? line.text.length));
  });
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trim();
  const start = line.start + from;
  const { indent, page, ruled } = line;
  return { start, end: start + text.length, text, indent, gap: from === 0 ? line.gap : 0, page, ruled };
}

/** A line that cannot open a time: small letters, digits, a numeral. */
function continuesTime(text: string): boolean {
  const first = text.charCodeAt(0);
  return startsLower(text) || (first >= 0x30 && first <= 0x39) || ROMAN.test(text);
}

/** The last lines of a row that say when and nothing else; a time may be wrapped. */
function timeOf(lines: readonly Line[]): RawRow['time'] {
  for (let at = lines.length - 1; at >= 0; at--) {
    let text = (lines[at] as Line).text;
    let from = at;
    while (from > 0 && at - from < TALLEST_TIME && continuesTime(text)) {
      const joined = `${(lines[from - 1] as Line).text} ${text}`;
      if ((lines[from - 1] as Line).text.length > WIDEST_TIME || !isTimeCell(joined)) break;
      text = joined;
      from--;
    }
    if (isTimeCell(text)) return { from, to: at + 1 };
  }
  return null;
}
