import { opensUnit } from '../duty/unit-heads.js';
import { endsSentence } from '../page/letters.js';
import type { Line } from '../page/line.js';
import { pieces } from '../prose/paragraph.js';
import type { Column } from '../unit.js';
import { type CellSplit, CellSplitter } from './cell-splitter.js';
import { type ColumnHeads, readColumnHeads } from './column-heads.js';
import { type RawRow, readRowSeries } from './raw-rows.js';
import { isOver } from './row-label.js';
import { RowLines } from './row-lines.js';
import type { Table, TableCell, TableRow } from './table-row.js';

/** Rows with a time cell that make a table when no column heads say so. */
const ENOUGH_ROWS = 3;

/**
 * Finds tables whose cells were printed one under the other, as text extractors leave them (domain reference §5.4):
 * a number, the content, cells that recur across rows, a time. Columns are known from heads or inferred.
 */
export function findFlattenedTables(lines: readonly Line[]): Table[] {
  const heads = allHeads(lines);
  const skipped = new Set(heads.flatMap((head) => range(head.from, head.to)));
  const tables: Table[] = [];
  for (const rows of readRowSeries(lines, skipped)) {
    for (const run of runs(rows, heads)) tables.push(tableOf(run, heads, lines));
  }
  return tables.sort((a, b) => a.from - b.from);
}

function allHeads(lines: readonly Line[]): ColumnHeads[] {
  const found: ColumnHeads[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heads = readColumnHeads(lines, at);
    if (heads === null) continue;
    found.push(heads);
    at = heads.to - 1;
  }
  return found;
}

/** Stretches of a chain that are a table: enough rows with a time, groups between them, heads above them. */
function runs(rows: readonly RawRow[], heads: readonly ColumnHeads[]): RawRow[][] {
  const found: RawRow[][] = [];
  let run: RawRow[] = [];
  let missing = 0;
  const close = (): void => {
    while (run.length > 0 && run[run.length - 1]?.time === null && !closesTable(run)) run.pop();
    if (isTable(run, heads)) found.push(run);
    run = [];
    missing = 0;
  };
  for (const row of rows) {
    const group = isGroup(row);
    if (row.time === null && !group) missing++;
    else if (row.time !== null) missing = 0;
    if (missing > 2 || (run.length === 0 && row.time === null && (!group || (row.label.roman && row.head !== null))))
      close();
    else run.push(row);
  }
  close();
  return found;
}

function isGroup(row: RawRow): boolean {
  return row.time === null && row.next !== null && isOver(row.label, row.next);
}

/** A title over rows that the text no longer holds: shallower than the row before it, and nothing but its line. */
function closesTable(run: readonly RawRow[]): boolean {
  const last = run[run.length - 1] as RawRow;
  const before = run[run.length - 2];
  return (
    before !== undefined &&
    before.time !== null &&
    last.head !== null &&
    last.lines.length === 0 &&
    before.label.parts.length > last.label.parts.length
  );
}

function isTable(run: readonly RawRow[], heads: readonly ColumnHeads[]): boolean {
  const timed = run.filter((row) => row.time !== null);
  const first = run[0];
  if (first === undefined || timed.length === 0) return false;
  const headed = heads.some(
    (head) => head.from >= first.label.line - 30 && head.from <= (run[run.length - 1] as RawRow).end,
  );
  if (headed) return true;
  const alone = timed.filter((row) => row.head === null || row.lines.length > 1).length;
  if (timed.length >= ENOUGH_ROWS) return alone >= timed.length / 2;
  return timed.every((row) => row.head === null && beforeTime(row).some((line) => opensUnit(line.text)));
}

function beforeTime(row: RawRow): readonly Line[] {
  return row.time === null ? row.lines : row.lines.slice(0, row.time.from);
}

/** What follows the time on the same page: further cells, if the table has columns after it. */
function afterTime(row: RawRow): { readonly cells: readonly Line[]; readonly tail: readonly Line[] } {
  if (row.time === null) return { cells: [], tail: [] };
  const rest = row.lines.slice(row.time.to);
  const page = rest.findIndex((line) => line.page);
  return page < 0 ? { cells: rest, tail: [] } : { cells: rest.slice(0, page), tail: rest.slice(page) };
}

function tableOf(run: readonly RawRow[], heads: readonly ColumnHeads[], lines: readonly Line[]): Table {
  const first = (run[0] as RawRow).label.line;
  const own = heads.filter((head) => head.from >= first - 30 && head.from < (run[run.length - 1] as RawRow).end);
  const { before, after } = columnsOf(own, run);
  const timed = run.filter(
    (row) => row.time !== null || !(isGroup(row) || (row === run[run.length - 1] && closesTable(run))),
  );
  const splitBefore = splitCells(timed, before, rowLines);
  const splitAfter = splitCells(timed, after, (row) => new RowLines(afterTime(row).cells, true));
  const rows: TableRow[] = [];
  let end = first;
  let at = -1;
  for (const row of run) {
    if (timed[at + 1] !== row) {
      rows.push(group(row));
      end = row.end;
      continue;
    }
    at++;
    const last = row === run[run.length - 1];
    const built = build(
      row,
      splitBefore[at]?.starts ?? [],
      splitBefore[at]?.columns ?? [],
      splitAfter[at]?.starts ?? [],
      splitAfter[at]?.columns ?? [],
      last,
    );
    rows.push(built.row);
    end = last && row.next === null ? lineAfter(lines, built.last) : row.end;
  }
  const top = own.find((head) => head.to <= first && lines.slice(head.to, first).length <= 3);
  return { from: top?.from ?? first, to: end, rows };
}

/** One split a row; none where there are no columns to split into. */
function splitCells(
  rows: readonly RawRow[],
  columns: readonly Column[],
  linesOf: (row: RawRow) => RowLines,
): readonly CellSplit[] {
  return columns.length === 0 ? [] : new CellSplitter(rows.map(linesOf), columns).split();
}

function rowLines(row: RawRow): RowLines {
  return new RowLines(beforeTime(row), row.head !== null);
}

/** The columns between content and time and those after the time: from the heads, else as offices usually order them. */
function columnsOf(heads: readonly ColumnHeads[], run: readonly RawRow[]): { before: Column[]; after: Column[] } {
  const printed = heads.find((head) => head.columns.includes('time'))?.columns ?? heads[0]?.columns;
  if (printed !== undefined) {
    const cells = printed.filter((column) => column !== 'number' && column !== 'content');
    const time = cells.indexOf('time');
    return time < 0 ? { before: cells, after: [] } : { before: cells.slice(0, time), after: cells.slice(time + 1) };
  }
  const timed = run.filter((row) => row.time !== null);
  const behind = timed.filter((row) => afterTime(row).cells.some((line) => opensUnit(line.text))).length;
  if (behind > timed.length / 2) return { before: [], after: ['lead', 'coordinating'] };
  return { before: ['lead', 'coordinating'], after: [] };
}

function group(row: RawRow): TableRow {
  const title = row.head === null ? row.lines : [row.head, ...row.lines];
  return { kind: 'group', label: row.label.label, cells: [{ column: 'content', pieces: pieces(title, null) }] };
}

function build(
  row: RawRow,
  starts: readonly number[],
  columns: readonly Column[],
  startsAfter: readonly number[],
  columnsAfter: readonly Column[],
  last: boolean,
): { row: TableRow; last: Line } {
  const before = beforeTime(row);
  const { cells, tail } = afterTime(row);
  const content: Line[] = row.head === null ? [] : [row.head];
  content.push(...before.slice(0, starts[0] ?? before.length));
  const free = cells.slice(0, startsAfter[0] ?? cells.length);
  if (!last || row.next !== null) content.push(...free);
  content.push(...(last && row.next === null ? finished(content, tail) : tail));
  const made: TableCell[] = [{ column: 'content', pieces: pieces(content, null) }];
  starts.forEach((start, at) => {
    made.push({
      column: columns[at] as Column,
      pieces: pieces(before.slice(start, starts[at + 1] ?? before.length), null),
    });
  });
  const time = row.time === null ? [] : row.lines.slice(row.time.from, row.time.to);
  if (time.length > 0) made.push({ column: 'time', pieces: pieces(time, null) });
  startsAfter.forEach((start, at) => {
    made.push({
      column: columnsAfter[at] as Column,
      pieces: pieces(cells.slice(start, startsAfter[at + 1] ?? cells.length), null),
    });
  });
  const used = [...content, ...before, ...time, ...(startsAfter.length > 0 ? cells : [])];
  return {
    row: { kind: 'row', label: row.label.label, cells: made.filter((cell) => cell.pieces.length > 0) },
    last: used.reduce((a, b) => (b.start > a.start ? b : a), used[0] ?? (row.lines[0] as Line)),
  };
}

/** After the last row, only what its content still lacks belongs to it. */
function finished(content: readonly Line[], tail: readonly Line[]): readonly Line[] {
  const above = content[content.length - 1];
  const below = tail[0];
  if (above === undefined || below === undefined || endsSentence(above.text)) return [];
  const end = tail.findIndex((line) => endsSentence(line.text));
  return tail.slice(0, end < 0 ? tail.length : end + 1);
}

function lineAfter(lines: readonly Line[], last: Line): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] as Line).end < last.end) low = middle + 1;
    else high = middle;
  }
  return Math.min(lines.length, low + 1);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
