import { opensUnit } from '../duty/unit-heads.js';
import { isTimeCell } from '../table/time-cell.js';
import { endsWithOneOf, startsWithOneOf } from './letters.js';
import type { Line } from './line.js';

const URL_LINE = /^(?:https?:\/\/|www\.)\S+$/i;
const PAGE_NUMBER =
  /^(?:[-–—]\s*(\d{1,4})\s*[-–—]|(?:trang|page)\s+(\d{1,4})(?:\s*(?:\/|trên|of)\s*\d{1,4})?|(\d{1,3})\s*\/\s*\d{1,3}|(\d{1,4}))\.?$/i;
/** Code units of text a page holds at the least; numbers closer together count rows, not pages. */
const SHORTEST_PAGE = 700;
/** How often a running head must stand next to a page border to be one. */
const HEAD_REPEATS = 3;
/** Share of its places that must be borders: the title on the first page reads like the head of the others. */
const MOSTLY = 0.7;
const LONGEST_HEAD = 120;
/** Spaces before what is set in the middle of its line. */
const CENTRED = 15;

/**
 * Leaves out what belongs to the page and not to the document: page numbers (rising by one, a page apart), running
 * heads (the same short line at page borders, again and again) and addresses printed on a line of their own.
 * Rules: domain reference §3.10 and §5.3.
 */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const kept: Line[] = [];
  let pending: Pick<Line, 'page' | 'ruled' | 'gap'> = { page: false, ruled: false, gap: 0 };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (numbers.has(at) || heads.has(at) || isAddress(line.text)) {
      pending = {
        page: pending.page || line.page || !isAddress(line.text),
        ruled: pending.ruled || line.ruled,
        gap: Math.max(pending.gap, line.gap),
      };
      continue;
    }
    const page = line.page || pending.page;
    const ruled = line.ruled || pending.ruled;
    const gap = Math.max(line.gap, pending.gap);
    kept.push(page === line.page && ruled === line.ruled && gap === line.gap ? line : { ...line, page, ruled, gap });
    pending = { page: false, ruled: false, gap: 0 };
  }
  return kept;
}

function isAddress(text: string): boolean {
  return startsWithOneOf(text, 'hHwW') && URL_LINE.test(text);
}

interface Numbered {
  readonly at: number;
  readonly value: number;
  /** Printed as only page numbers are ("- 2 -", "Trang 2/10"). */
  readonly dressed: boolean;
}

/**
 * Indices of lines that hold nothing but a page number: n, n+1, … a page apart, of which at least one stands where no
 * number of the text could. The numbers of table rows count up, too, but stand between rows.
 */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found: Numbered[] = [];
  for (let at = 0; at < lines.length; at++) {
    const text = (lines[at] as Line).text;
    const match = text.length > 20 ? null : PAGE_NUMBER.exec(text);
    if (match === null) continue;
    found.push({
      at,
      value: Number(match[1] ?? match[2] ?? match[3] ?? match[4]),
      dressed: match[1] !== undefined || match[2] !== undefined,
    });
  }
  const pages = new Set<number>();
  for (const run of pageRuns(lines, found)) {
    const sure = run.some((one, index) => one.dressed || isBorder(lines, one.at, run[index + 1]?.at));
    if (sure && (run.length > 1 || isCentred(lines, run[0] as Numbered))) for (const one of run) pages.add(one.at);
  }
  return pages;
}

/** Numbers that count up by one, each a page or more after the one before. */
function pageRuns(lines: readonly Line[], found: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  const open = new Map<number, Numbered[]>();
  for (const one of found) {
    const run = open.get(one.value);
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && distance(lines, last.at, one.at) >= SHORTEST_PAGE) {
      run.push(one);
      open.delete(one.value);
      open.set(one.value + 1, run);
    } else {
      const fresh = [one];
      runs.push(fresh);
      if (!open.has(one.value + 1)) open.set(one.value + 1, fresh);
    }
  }
  return runs;
}

/** A number at a page's border, in the middle of a sentence, or beside a line that stands beside the next number, too. */
function isBorder(lines: readonly Line[], at: number, next: number | undefined): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (lines[at]?.page === true || below?.page === true) return true;
  if (above === undefined || below === undefined) return false;
  if (next !== undefined && (isSame(below, lines[next + 1]) || isSame(above, lines[next - 1]))) return true;
  if (endsWithOneOf(above.text, '.;:!?')) return false;
  return (lines[at] as Line).indent >= CENTRED || below.text.charAt(0) !== below.text.charAt(0).toUpperCase();
}

/** The same short line beside two page numbers is a running head, unless it reads like the cell of a table. */
function isSame(line: Line, other: Line | undefined): boolean {
  return (
    line.text === other?.text && line.text.length <= LONGEST_HEAD && !isTimeCell(line.text) && !opensUnit(line.text)
  );
}

/** One page number alone is believed when it stands in the middle of its line, or is dressed as one. */
function isCentred(lines: readonly Line[], one: Numbered): boolean {
  return one.dressed || (lines[one.at] as Line).indent >= CENTRED;
}

function distance(lines: readonly Line[], from: number, to: number): number {
  return (lines[to] as Line).start - (lines[from] as Line).end;
}

/** Indices of running heads. A line that is also printed in the middle of pages is text: the cells of a table recur, too. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const atBorder = (at: number): boolean =>
    lines[at]?.page === true || lines[at + 1]?.page === true || numbers.has(at - 1) || numbers.has(at + 1);
  const places = new Map<string, number[]>();
  for (let at = 0; at < lines.length; at++) {
    const text = (lines[at] as Line).text;
    if (text.length <= LONGEST_HEAD && !numbers.has(at) && atBorder(at)) places.set(text, []);
  }
  const looks = new Set([...places.keys()].map(lookOf));
  if (places.size > 0) {
    for (let at = 0; at < lines.length; at++) {
      const { text } = lines[at] as Line;
      if (looks.has(lookOf(text))) places.get(text)?.push(at);
    }
  }
  const heads = new Set<number>();
  for (const at of numbers) for (const beside of [at - 1, at + 1]) if (isLoneHead(lines, beside, at)) heads.add(beside);
  for (const same of places.values()) {
    const border = same.filter(atBorder);
    if (border.length < HEAD_REPEATS || border.length < same.length * MOSTLY || !apart(lines, border)) continue;
    for (const at of border) heads.add(at);
  }
  return heads;
}

/** Length and first letter: most lines are told from running heads by these, without their words being looked up. */
function lookOf(text: string): number {
  return text.length * 0x10000 + text.charCodeAt(0);
}

/** A centred line between a page number and the rest of a broken sentence is a head even when no other page shows it. */
function isLoneHead(lines: readonly Line[], at: number, number: number): boolean {
  const [head, above, below] = [lines[at], lines[Math.min(at, number) - 1], lines[Math.max(at, number) + 1]];
  if (head === undefined || above === undefined || below === undefined || head.indent < CENTRED) return false;
  return !endsWithOneOf(above.text, '.;:!?') && below.text.charAt(0) !== below.text.charAt(0).toUpperCase();
}

function apart(lines: readonly Line[], places: readonly number[]): boolean {
  for (let index = 1; index < places.length; index++) {
    if (distance(lines, places[index - 1] as number, places[index] as number) < SHORTEST_PAGE) return false;
  }
  return true;
}
