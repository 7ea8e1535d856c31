import { amendedNames, isAmendingTitle, isLaw, lawName } from './law-names.js';
import { normaliseName } from './normalise-name.js';
import type { RegisterName, RegisterRow } from './row.js';

type ByName = ReadonlyMap<string, readonly RegisterRow[]>;

/**
 * The rows with the names that follow from their titles, and each name with the time in which it means its row.
 * The rule (domain reference §3.7, "in force or just adopted at the citing date"):
 * - laws, codes and ordinances without a name of their own are named by their title (`lawName`);
 * - a name without a time holds from the day of issue;
 * - it ends when the next law of the same name takes effect (a year after its issue where that day is not known). Between adoption and effect both may be meant (Luật Công
 *   chứng from 26/11/2024 to 30/6/2025): the windows overlap, and the citation is ambiguous unless it says more;
 * - the name of an amending law ends with that of the law it amends; several amending laws of one law share the name.
 * A time given in the data is kept. Pure; rows without names are returned as they are.
 */
export function completeNames(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const names = rows.map(ownNames);
  const bearers = new Map<string, RegisterRow[]>();
  rows.forEach((row, index) => {
    const own = names[index] ?? [];
    if (own.length === 0 || isAmending(row)) return;
    for (const { name, kind } of own) {
      if (kind !== 'name') continue;
      const key = normaliseName(name);
      const same = bearers.get(key);
      if (same) same.push(row);
      else bearers.set(key, [row]);
    }
  });
  return rows.map((row, index) => {
    const own = names[index] ?? [];
    return own.length === 0 ? row : { ...row, names: own.map((name) => withTime(row, name, bearers)) };
  });
}

function ownNames(row: RegisterRow): readonly RegisterName[] {
  if (!isLaw(row.type) || row.names.some(({ kind }) => kind === 'name')) return row.names;
  const name = lawName(row);
  return name === null ? row.names : [{ name, kind: 'name', from: null, to: null }, ...row.names];
}

function withTime(row: RegisterRow, name: RegisterName, bearers: ByName): RegisterName {
  if (name.from !== null || name.to !== null) return name;
  return { ...name, from: row.issued, to: name.kind === 'name' ? endOf(row, name.name, bearers) : null };
}

/** When the name ceases to mean this row; null while it does. */
function endOf(row: RegisterRow, name: string, bearers: ByName): string | null {
  const amended = isAmending(row) ? amendedNames(name) : [];
  if (amended.length === 0) return nextInEffect(row, name, bearers);
  // Amending several laws, it is cited as long as one of them stands.
  let last: string | null = null;
  for (const base of amended) {
    const end = nextInEffect(row, base, bearers);
    if (end === null) return null;
    if (last === null || end > last) last = end;
  }
  return last;
}

/** When the first law of this name that was issued after the row takes effect. */
function nextInEffect(row: RegisterRow, name: string, bearers: ByName): string | null {
  if (row.issued === null) return null;
  let first: string | null = null;
  for (const next of bearers.get(normaliseName(name)) ?? []) {
    if (next.issued === null || next.issued <= row.issued) continue;
    const effect = next.effective ?? yearAfter(next.issued);
    if (first === null || effect < first) first = effect;
  }
  return first;
}

/** Laws take effect within a year of their adoption, as a rule. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

function isAmending(row: RegisterRow): boolean {
  return isLaw(row.type) && row.title !== null && isAmendingTitle(row.title);
}
