import { csvOf } from './csv.js';
import { htmlOf, textOf } from './paste.js';
import type { Sheet } from './sheet.js';

export function saveCsv(sheet: Sheet): void {
  saveBlob(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), `${sheet.file}.csv`);
}

/** The writer of spreadsheets is loaded the first time one is asked for. */
export async function saveXlsx(sheet: Sheet): Promise<void> {
  const { xlsxOf } = await import('./xlsx.js');
  saveBlob(await xlsxOf(sheet), `${sheet.file}.xlsx`);
}

/** Puts the table on the clipboard, formatted and plain. @throws DOMException where the browser does not allow it. */
export async function copyTable(sheet: Promise<Sheet>): Promise<void> {
  // The answer is promised, not awaited: Safari lets only what follows a click at once reach the clipboard.
  const as = (type: string, print: (sheet: Sheet) => string): Promise<Blob> =>
    sheet.then((ready) => new Blob([print(ready)], { type }));
  const item = new ClipboardItem({ 'text/html': as('text/html', htmlOf), 'text/plain': as('text/plain', textOf) });
  await navigator.clipboard.write([item]);
}

/** Gives a file to the reader, as a download. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun once the click is handled; the address is let go after it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
