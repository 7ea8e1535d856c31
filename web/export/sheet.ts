export type CellValue = string | number | null;

/** A table to be taken away: as a file, or by way of the clipboard. */
export interface Sheet {
  /** Name of the file, without an ending, in letters that every system takes. */
  readonly file: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** There is more than was taken. */
  readonly cut: boolean;
}

export interface SheetColumn {
  readonly name: string;
  /** Characters wide, for spreadsheets. */
  readonly width: number;
}

/** A part of a file's name: ASCII letters, digits and hyphens. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join('-')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}
