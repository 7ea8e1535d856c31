import { instrumentId, missingParts } from '../designation/id.js';
import type { Identity, IdentityPart } from '../designation/identity.js';
import { parseSymbol } from '../designation/parse-symbol.js';
import { seriesOf } from '../designation/series.js';
import type { ParsedSymbol } from '../designation/symbol.js';
import { termOfSymbol } from '../designation/term-of-symbol.js';

/** What a list of instruments says of one of them; blank cells are null. */
export interface GivenIdentity {
  readonly type: string;
  /** As printed; null for instruments known by name only. */
  readonly number: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  /** ISO date, month or year of issue. */
  readonly issued: string | null;
}

export type IdentifiedRow =
  | { readonly id: string; readonly identity: Identity; readonly missing: null }
  | { readonly id: null; readonly identity: null; readonly missing: readonly IdentityPart[] };

/**
 * The identity of a listed instrument, its number canonical, with the year and the term that follow from the date of
 * issue (domain reference §1.0); or the parts that the list still has to give. A number that cannot be read is missing.
 */
export function identifyRow(given: GivenIdentity): IdentifiedRow {
  const type = given.type.normalize('NFC').toLowerCase().trim();
  if (given.number === null) return identifyByName({ ...given, type });
  const symbol = parseSymbol(given.number, type);
  if (symbol === null) return lacking(['number']);
  const series = seriesOf(symbol, type);
  const needs = (part: (typeof series.needs)[number]) => series.needs.includes(part);
  const identity: Identity = {
    type: series.type ?? type,
    number: symbol.text,
    name: null,
    year: symbol.year ?? (needs('year') ? (given.year ?? yearOf(given.issued)) : null),
    term: needs('term') ? (given.term ?? termOf(symbol, given.issued)) : null,
    issuer: needs('issuer') ? given.issuer : null,
    place: needs('place') || needs('issuer') ? given.place : null,
  };
  const missing = missingParts(identity);
  return missing.length > 0 ? lacking(missing) : { id: instrumentId(identity), identity, missing: null };
}

function identifyByName(given: GivenIdentity): IdentifiedRow {
  if (given.title === null) return lacking(['number']);
  const { type, title: name, year, term, issuer, place } = given;
  const identity: Identity = { type, number: null, name, year, term, issuer, place };
  return { id: instrumentId(identity), identity, missing: null };
}

function lacking(missing: readonly IdentityPart[]): IdentifiedRow {
  return { id: null, identity: null, missing };
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function termOf(symbol: ParsedSymbol, issued: string | null): string | null {
  return issued === null ? null : termOfSymbol(symbol, issued);
}
