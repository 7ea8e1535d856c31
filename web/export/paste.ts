import type { CellValue, Sheet } from './sheet.js';

/** The table as Word and Writer take it from the clipboard: bordered, in the face of administrative documents. */
export function htmlOf({ title, columns, rows }: Sheet): string {
  const cell = (tag: 'td' | 'th', value: CellValue): string => `<${tag} style="${CELL}">${escaped(value)}</${tag}>`;
  const head = `<tr>${columns.map(({ name }) => cell('th', name)).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((value) => cell('td', value)).join('')}</tr>`).join('');
  return `<p style="${FACE}"><b>${escaped(title)}</b></p><table style="border-collapse:collapse;${FACE}"><thead>${head}</thead><tbody>${body}</tbody></table>`;
}

/** The same for programs that take text alone: columns by tabs, rows by lines. */
export function textOf({ columns, rows }: Sheet): string {
  return [columns.map(({ name }) => name), ...rows]
    .map((row) => row.map((value) => String(value ?? '').replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}

const FACE = "font-family:'Times New Roman',serif;font-size:13pt";
const CELL = 'border:1px solid #000;padding:2pt 4pt;vertical-align:top';

function escaped(value: CellValue): string {
  return String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
