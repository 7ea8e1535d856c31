import type { CellValue, Sheet } from './sheet.js';

/**
 * The table as Word and Writer take it from the clipboard: bordered, in the face of administrative documents. Attributes
 * say how it looks, not styles: the browser holds what is put on the clipboard against the content security policy too.
 */
export function htmlOf({ title, columns, rows }: Sheet): string {
  const cell = (tag: 'td' | 'th', value: CellValue): string =>
    `<${tag} valign="top">${inFace(escaped(value))}</${tag}>`;
  const head = `<tr>${columns.map(({ name }) => cell('th', name)).join('')}</tr>`;
  const body = rows.map((row) => `<tr>${row.map((value) => cell('td', value)).join('')}</tr>`).join('');
  const table = `<table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${body}</tbody></table>`;
  return `<p>${inFace(`<b>${escaped(title)}</b>`)}</p>${table}`;
}

function inFace(html: string): string {
  return `<font face="Times New Roman" size="3">${html}</font>`;
}

/** The same for programs that take text alone: columns by tabs, rows by lines. */
export function textOf({ columns, rows }: Sheet): string {
  return [columns.map(({ name }) => name), ...rows]
    .map((row) => row.map((value) => String(value ?? '').replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
}

function escaped(value: CellValue): string {
  return String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
