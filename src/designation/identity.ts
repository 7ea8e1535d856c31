/** Where a part of an identity was learnt from, strongest first (`formats.md`, mention field `basis`). */
export const BASES = ['printed', 'symbol', 'list', 'document', 'register', 'decision', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/**
 * Which instrument is meant: series + number + year or party term + owner (domain reference §1.0).
 * A null part is either not needed by the series or not known; `seriesOf` tells which.
 */
export interface Identity {
  /** Vietnamese head term of the series, lower case: `nghị định`, `quyết định`, `luật` … */
  readonly type: string;
  /** Canonical number and symbol (`118/2021/NĐ-CP`); null for instruments known by name only. */
  readonly number: string | null;
  /** Normalised title, for instruments known by name only. */
  readonly name: string | null;
  readonly year: number | null;
  /** Central Party term as `"13"`, a local committee's term as `"2020-2025"`. */
  readonly term: string | null;
  /** Owner where the symbol does not say it (`22-NQ/BCSĐ` of `btp`); agency id of `src/issuers`. */
  readonly issuer: string | null;
  /** Place id of `src/places` (`tay-ninh` before 01/7/2025, `tay-ninh-moi` the merged province). */
  readonly place: string | null;
}

export type IdentityPart = 'type' | 'number' | 'year' | 'term' | 'issuer' | 'place';
export type IdentityBasis = Readonly<Partial<Record<IdentityPart, Basis>>>;
