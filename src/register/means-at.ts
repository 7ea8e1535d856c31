import { normaliseName } from './normalise-name.js';
import type { RegisterRow } from './row.js';

/** Whether a name (as printed or normalised) means this row to someone who writes on `date`; null: at any time. */
export function meansAt(row: RegisterRow, name: string, date: string | null): boolean {
  const key = withoutCommas(name);
  return row.names.some(
    (one) =>
      withoutCommas(one.name) === key &&
      (date === null || ((one.from === null || one.from <= date) && (one.to === null || date < one.to))),
  );
}

/** The comparison form without its commas: the commonest slip in running text ("Luật An toàn vệ sinh lao động"). */
export function withoutCommas(name: string): string {
  return normaliseName(name).replaceAll(',', '');
}
