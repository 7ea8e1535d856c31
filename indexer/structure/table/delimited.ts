import { opensUnit } from '../duty/unit-heads.js';
import type { Line } from '../page/line.js';
import type { Column } from '../unit.js';
import { columnOf } from './column-heads.js';
import type { Table, TableCell, TableRow } from './table-row.js';
import { isTimeCell } from './time-cell.js';

/** A cell cut out of a line by its separators; offsets of the cleaned text. */
interface RawCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const RULER = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-H])[.)]?$/;
const FEWEST_CELLS = 3;

/** Finds tables whose cells are parted by tabs or by `|` (markdown), one row a line. */
export function findDelimitedTables(lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const separator = separatorOf(lines[at] as Line);
    if (separator === null) continue;
    let to = at;
    const rows: RawCell[][] = [];
    while (to < lines.length) {
      const line = lines[to] as Line;
      if (RULER.test(line.text)) {
        to++;
        continue;
      }
      if (separatorOf(line) !== separator && !isGroupLine(line, separator)) break;
      rows.push(cellsOf(line, separator));
      to++;
    }
    const table = rows.length > 1 ? tableOf(rows) : null;
    if (table !== null) tables.push({ from: at, to, rows: table });
    at = Math.max(at, to - 1);
  }
  return tables;
}

function separatorOf(line: Line): '\t' | '|' | null {
  if (line.text.includes('\t') && line.text.split('\t').length >= FEWEST_CELLS) return '\t';
  if (line.text.includes('|') && line.text.replace(/^\||\|$/g, '').split('|').length >= FEWEST_CELLS) return '|';
  return null;
}

/** A group title fills two cells only: its number and its words. */
function isGroupLine(line: Line, separator: '\t' | '|'): boolean {
  const at = line.text.indexOf(separator);
  return at > 0 && ROW_NUMBER.test(line.text.slice(0, at).trim());
}

function cellsOf(line: Line, separator: '\t' | '|'): RawCell[] {
  const cells: RawCell[] = [];
  let from = separator === '|' && line.text.startsWith('|') ? 1 : 0;
  const stop = separator === '|' && line.text.endsWith('|') ? line.text.length - 1 : line.text.length;
  while (from <= stop) {
    const found = line.text.indexOf(separator, from);
    const to = found < 0 || found > stop ? stop : found;
    const text = line.text.slice(from, to);
    const lead = text.length - text.trimStart().length;
    cells.push({
      start: line.start + from + lead,
      end: line.start + from + lead + text.trim().length,
      text: text.trim(),
    });
    from = to + 1;
  }
  return cells;
}

function tableOf(rows: readonly (readonly RawCell[])[]): TableRow[] | null {
  const first = rows[0] as readonly RawCell[];
  const named = first.map((cell) => columnOf(cell.text));
  const headed = named.filter((column) => column !== null).length >= 2;
  const body = headed ? rows.slice(1) : rows;
  const columns = headed ? named.map((column) => column ?? 'other') : inferColumns(body);
  if (!columns.includes('content')) {
    const widest = widestColumn(body, columns);
    if (widest < 0) return null;
    columns[widest] = 'content';
  }
  return body.map((row) => rowOf(aligned(row, columns), columns)).filter((row) => row !== null);
}

/** A row whose number is left out starts with an empty cell, which the margin has swallowed. */
function aligned(row: readonly RawCell[], columns: readonly Column[]): readonly RawCell[] {
  const first = row[0];
  if (first === undefined || columns[0] !== 'number' || row.length >= columns.length || ROW_NUMBER.test(first.text))
    return row;
  return [{ start: first.start, end: first.start, text: '' }, ...row];
}

function rowOf(row: readonly RawCell[], columns: readonly Column[]): TableRow | null {
  const filled = row.filter((cell) => cell.text !== '');
  const label = row[columns.indexOf('number')]?.text.replace(/[.)]$/, '') ?? '';
  const number = ROW_NUMBER.test(label) ? label : null;
  if (filled.length === 0) return null;
  const others = filled.filter((cell) => cell.text !== row[columns.indexOf('number')]?.text);
  if (others.length === 1) {
    return { kind: 'group', label: number, cells: [{ column: 'content', pieces: [piece(others[0] as RawCell)] }] };
  }
  const cells: TableCell[] = [];
  columns.forEach((column, at) => {
    const cell = row[at];
    if (column === 'number' || cell === undefined || cell.text === '' || /^[-–]$/.test(cell.text)) return;
    cells.push({ column, pieces: [piece(cell)] });
  });
  cells.sort((a, b) => Number(b.column === 'content') - Number(a.column === 'content'));
  return cells[0]?.column === 'content' ? { kind: 'row', label: number, cells } : null;
}

function piece(cell: RawCell): { start: number; end: number; glued: boolean } {
  return { start: cell.start, end: cell.end, glued: false };
}

/** Without heads: a column of numbers, the widest is the content, offices in order, one of times. */
function inferColumns(rows: readonly (readonly RawCell[])[]): Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: Column[] = Array.from({ length: width }, () => 'other');
  const content = widestColumn(rows, columns);
  let offices = 0;
  for (let at = 0; at < width; at++) {
    const texts = rows.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
    if (at === content) columns[at] = 'content';
    else if (most(texts, (text) => ROW_NUMBER.test(text))) columns[at] = 'number';
    else if (most(texts, isTimeCell)) columns[at] = 'time';
    else if (most(texts, opensUnit)) columns[at] = offices++ === 0 ? 'lead' : offices === 2 ? 'coordinating' : 'other';
  }
  return columns;
}

function widestColumn(rows: readonly (readonly RawCell[])[], columns: readonly Column[]): number {
  let best = -1;
  let widest = 0;
  columns.forEach((column, at) => {
    if (column !== 'other') return;
    const total = rows.reduce((sum, row) => sum + (row[at]?.text.length ?? 0), 0);
    if (total <= widest) return;
    widest = total;
    best = at;
  });
  return best;
}

function most(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length > texts.length / 2;
}
