import type { Column } from '../unit.js';
import type { RowLines } from './row-lines.js';

/** Where the cells of a row begin; content is the lines before `starts[0]`, `columns[i]` runs from `starts[i]`. */
export interface CellSplit {
  readonly starts: readonly number[];
  readonly columns: readonly Column[];
}

/** What a missing cell costs, and what a line too wide for a cell. */
const MISSING = -1.5;
const TOO_WIDE = -4;

/**
 * Splits the rows of a flattened table into content and cells. Nothing is known of the offices: cells are what recurs
 * across the rows, stands in narrow lines and opens with a capital (domain reference §5.4).
 */
export class CellSplitter {
  /** Words of a cell → its number; the arrays below are indexed by it. */
  private readonly ids = new Map<string, number>();
  /** In how many rows a cell occurs, and in how many the first reading put it in a column. */
  private readonly counts: number[] = [];
  private readonly inColumn = new Map<Column, number[]>();
  private readonly narrow: number;
  /** Which columns so many cells can stand in. */
  private readonly choices: readonly (readonly (readonly Column[])[])[];

  constructor(
    private readonly rows: readonly RowLines[],
    private readonly columns: readonly Column[],
  ) {
    for (const row of rows) this.count(row);
    this.narrow = this.measure();
    this.choices = Array.from({ length: columns.length + 1 }, (_, count) => choices(columns, count));
  }

  /** One split a row, in their order; what the first reading puts in a column speaks for it in the second. */
  split(): CellSplit[] {
    for (const row of this.rows) this.learn(row, this.best(row));
    return this.rows.map((row) => this.best(row));
  }

  private count(row: RowLines): void {
    const seen = new Set<number>();
    row.identify((words) => {
      const known = this.ids.get(words);
      const id = known ?? this.counts.length;
      if (known === undefined) {
        this.ids.set(words, id);
        this.counts.push(0);
      }
      if (!seen.has(id)) this.counts[id] = (this.counts[id] as number) + 1;
      seen.add(id);
      return id;
    });
  }

  /** How wide the lines of cells are: those that recur most show it, else what is clearly narrower than content. */
  private measure(): number {
    const often = Math.max(3, this.rows.length * 0.12);
    let cell = 0;
    let content = 0;
    for (const row of this.rows) {
      for (const width of row.widths) content = Math.max(content, width);
      for (const start of row.starts) {
        if ((this.counts[row.id(start, row.length)] ?? 0) < often) continue;
        for (let at = start; at < row.length; at++) cell = Math.max(cell, row.widths[at] as number);
      }
    }
    return cell > 0 ? cell * 1.25 : content * 0.62;
  }

  private best(row: RowLines): CellSplit {
    let best: CellSplit = { starts: [], columns: [] };
    let highest = MISSING * this.columns.length - (row.length === 0 ? 0 : 1);
    const choose = (from: number, chosen: readonly number[]): void => {
      if (chosen.length > 0) {
        for (const columns of this.choices[chosen.length] ?? []) {
          const score = this.score(row, chosen, columns);
          if (score <= highest) continue;
          highest = score;
          best = { starts: chosen, columns };
        }
      }
      if (chosen.length === this.columns.length) return;
      for (let at = from; at < row.starts.length; at++) choose(at + 1, [...chosen, row.starts[at] as number]);
    };
    choose(0, []);
    return best;
  }

  private score(row: RowLines, chosen: readonly number[], columns: readonly Column[]): number {
    let score = MISSING * (this.columns.length - chosen.length) + row.contentEnd(chosen[0] as number);
    for (let index = 0; index < chosen.length && score > Number.NEGATIVE_INFINITY; index++) {
      score += this.cellScore(row, chosen[index] as number, chosen[index + 1] ?? row.length, columns[index] as Column);
    }
    return score;
  }

  private cellScore(row: RowLines, start: number, end: number, column: Column): number {
    const id = row.id(start, end);
    if (id < 0) return Number.NEGATIVE_INFINITY;
    let score = 2 * Math.log2(this.counts[id] as number) + Math.log2(1 + (this.inColumn.get(column)?.[id] ?? 0));
    for (let at = start; at < end; at++) if ((row.widths[at] as number) > this.narrow) score += TOO_WIDE;
    if (column !== 'lead' && column !== 'coordinating') return score;
    score += row.opensUnit[start] === true ? 1 : -1;
    // Of two ways to cut the same lines, the one with fewer offices inside a cell.
    for (const other of row.starts) if (other > start && other < end && row.opensUnit[other] === true) score -= 0.75;
    return score;
  }

  private learn(row: RowLines, split: CellSplit): void {
    split.starts.forEach((start, index) => {
      const column = split.columns[index] as Column;
      const counts = this.inColumn.get(column) ?? [];
      const id = row.id(start, split.starts[index + 1] ?? row.length);
      counts[id] = (counts[id] ?? 0) + 1;
      this.inColumn.set(column, counts);
    });
  }
}

/** Which columns `count` cells can stand in: in order, some left out. */
function choices(columns: readonly Column[], count: number): readonly (readonly Column[])[] {
  if (count === columns.length) return [columns];
  if (count === 0) return [[]];
  const [head, ...rest] = columns;
  return [...choices(rest, count - 1).map((tail) => [head as Column, ...tail]), ...choices(rest, count)];
}
