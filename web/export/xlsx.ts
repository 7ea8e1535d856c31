// The one without workers: the content security policy allows no worker from a blob.
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { CellValue, Sheet } from './sheet.js';

/** The table as a workbook of one sheet: bold first row that stays in sight, long texts wrapped. */
export function xlsxOf({ columns, rows }: Sheet): Promise<Blob> {
  const head = columns.map(({ name }): CellObject => ({ value: name, fontWeight: 'bold', wrap: true }));
  const body = rows.map((row) => row.map(cellOf));
  return writeExcelFile([head, ...body], {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
}

/** A cell holds 32,767 characters at most. */
const MOST = 32_767;

function cellOf(value: CellValue): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return { value: value.slice(0, MOST), type: String, wrap: true, alignVertical: 'top' };
}
