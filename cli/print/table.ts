/** Columns padded to their widest cell, two spaces between them; the last column is left as it is. */
export function columns(rows: readonly (readonly string[])[], rightAligned: ReadonlySet<number> = new Set()): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        if (rightAligned.has(at)) return cell.padStart(width);
        return at === row.length - 1 ? cell : cell.padEnd(width);
      })
      .join('  '),
  );
}
