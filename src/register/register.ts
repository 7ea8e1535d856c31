import type { RegisterRow } from './row.js';

/** The known instruments, looked up by id, by symbol and by name. Immutable; an office's own rows make a new one. */
export interface Register {
  /** Hash of all rows: changes whenever a row does. */
  readonly version: string;
  readonly rows: readonly RegisterRow[];
  byId(id: string): RegisterRow | undefined;
  /** Rows with this canonical symbol (`27-NQ/TW`), whatever their type, year, term or place; by issue date, then id. */
  bySymbol(symbol: string): readonly RegisterRow[];
  /** Rows that carry this name or alias (normalised with `normaliseName`), whatever the time; by issue date, then id. */
  byName(name: string): readonly RegisterRow[];
  /** Relations that end at this instrument: the other row and what it does. */
  incoming(id: string): readonly { readonly from: RegisterRow; readonly relation: RegisterRow['relations'][number] }[];
}
