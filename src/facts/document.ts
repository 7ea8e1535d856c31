export type FactBasis = 'printed' | 'stated' | 'inferred';

/** A value with where it comes from; `stated` was said by a person, not by the file. */
export interface Known<T> {
  readonly value: T;
  readonly basis: FactBasis;
}

export interface DateInterval {
  /** ISO dates, equal where the day is known. */
  readonly from: string;
  readonly to: string;
}

/** What a document says of itself (or a person states of it). */
export interface DocumentRecord {
  readonly id: string;
  /** Path relative to the store's root, with forward slashes. */
  readonly path: string;
  /** SHA-256 of the content, hex. */
  readonly contentHash: string;
  readonly type: Known<string> | null;
  readonly number: Known<string> | null;
  readonly title: string | null;
  readonly date: Known<DateInterval> | null;
  /** As printed, white space collapsed. */
  readonly issuer: Known<string> | null;
  /** Agency id of `src/issuers`, when the issuer is one we know. */
  readonly agency: string | null;
  /** Place id of `src/places`. */
  readonly place: Known<string> | null;
  readonly period: Known<DateInterval> | null;
  /** Mention id of the decision that issues it ("Kèm theo Quyết định số …"), if it prints one. */
  readonly issuedWith: string | null;
  /** Length of the original in UTF-16 code units. */
  readonly length: number;
}

/** What a person states of a document where the file does not say it (`--date --place --issuer --period`). */
export interface StatedFacts {
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly issuer?: string | undefined;
  readonly period?: string | undefined;
}

export interface Section {
  readonly label: string | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** Index of the enclosing section, or null. */
  readonly parent: number | null;
}
