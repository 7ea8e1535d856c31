import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import type { Identity, IdentityBasis, IdentityPart } from '../../src/designation/identity.js';
import type { Series } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import { termOfSymbol } from '../../src/designation/term-of-symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import { agencyById } from '../../src/issuers/index.js';

/** What is known of an identity, where from, and which parts the series needs that are missing. */
export interface Partial {
  readonly identity: Identity;
  readonly basis: IdentityBasis;
  readonly missing: readonly IdentityPart[];
  /** Places that fit where a name does not tell the province before from the one after 01/7/2025. */
  readonly places: readonly string[];
}

/** What a claim prints of the identity of its number, and what is missing for its series. */
export function readPrint(symbol: ParsedSymbol, series: Series, claim: Claim): Partial {
  const needs = new Set<IdentityPart>(series.needs);
  // "Ban cán sự đảng UBND tỉnh": the committee of an office that every province has.
  if (needs.has('issuer') && claim.issuer !== null && isLocal(claim.issuer)) needs.add('place');
  const basis: { -readonly [part in IdentityPart]?: IdentityBasis[part] } = { ...claim.basis };
  const missing: IdentityPart[] = [];
  const year = claim.date === null ? null : Number(claim.date.slice(0, 4));
  const date = claim.date ?? (symbol.year === null ? null : String(symbol.year));
  let term: string | null = null;
  if (needs.has('term')) {
    term = termOf(symbol, series, claim.term, date);
  }
  const places = needs.has('place') ? claim.places : [];
  const place = places.length === 1 ? (places[0] as string) : null;
  const identity = canonicalIdentity({
    type: series.type ?? '',
    number: symbol.text,
    name: null,
    year,
    term,
    issuer: claim.issuer,
    place,
  });
  if (series.type === null) missing.push('type');
  if (symbol.year !== null) basis.year = 'symbol';
  if (needs.has('year') && year === null) missing.push('year');
  if (needs.has('term') && term === null) missing.push('term');
  if (needs.has('issuer') && claim.issuer === null) missing.push('issuer');
  if (needs.has('place') && place === null) missing.push('place');
  basis.number = 'printed';
  basis.type ??= claim.type === null ? 'symbol' : 'printed';
  for (const part of ['year', 'term', 'issuer', 'place'] as const) if (identity[part] === null) delete basis[part];
  return { identity, basis, missing, places };
}

/**
 * The printed term, or that of the date. A local committee counts its congresses ("khóa XX") apart from every other: where the
 * date tells the years, they are the term, so that one act has one id however its term is printed.
 */
function termOf(symbol: ParsedSymbol, { level }: Series, printed: string | null, date: string | null): string | null {
  const local = printed !== null && level !== 'central' && /^\d{1,2}$/.test(printed);
  if ((printed !== null && !local) || date === null) return printed;
  return termOfSymbol(symbol, date) ?? printed;
}

function isLocal(issuer: string): boolean {
  const agency = agencyById(issuer);
  return agency?.scope === 'local';
}
