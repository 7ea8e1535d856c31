import type { Piece } from '../prose/paragraph.js';
import type { Column } from '../unit.js';

export interface TableCell {
  readonly column: Column;
  readonly pieces: readonly Piece[];
}

/** A row of a task table, or the title over a group of rows. Cells in the order they are read; content first. */
export interface TableRow {
  readonly kind: 'row' | 'group';
  /** Printed number ("1.3"), or null. */
  readonly label: string | null;
  readonly cells: readonly TableCell[];
}

/** A table found among the lines: it takes the place of `lines[from…to)`. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TableRow[];
}
