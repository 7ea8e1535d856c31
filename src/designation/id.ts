import { isTypeCode } from '../document-types/look-up.js';
import { agencyById, bodySpelling } from '../issuers/by-code.js';
import { rememberOf } from '../remember.js';
import { slug } from '../text/fold.js';
import type { Identity, IdentityPart } from './identity.js';
import { parseSymbol } from './parse-symbol.js';
import { seriesOf } from './series.js';
import type { ParsedSymbol } from './symbol.js';
import { keyParts } from './symbol-key.js';

/**
 * Letters of a code nobody listed: Đ must stay apart from D, so it is written `dj` (Ư `uj`, a J itself `jj`), which
 * Vietnamese codes never need for themselves.
 */
function unlistedSlug(code: string): string {
  return slug(code.replace(/[Jj]/g, 'jj').replace(/[Đđ]/g, 'dj').replace(/[Ưư]/g, 'uj'));
}

/** One code as part of an id: listed ones are folded (`NĐ` → `nd`). */
function codeSlug(code: string): string {
  const body = code.replace(/\d{1,2}$/, '');
  return isTypeCode(code) || bodySpelling(body) === body ? slug(code) : unlistedSlug(code);
}

/** `118/2021/NĐ-CP` → `118-2021-nd-cp`. */
const symbolSlug = rememberOf((symbol: ParsedSymbol): string => {
  const { codes, units } = keyParts(symbol);
  const year = symbol.year === null ? [] : [String(symbol.year)];
  return [slug(symbol.ordinal.replace('đ', 'dj')), ...year, ...codes.map(codeSlug), ...units.map(unlistedSlug)].join(
    '-',
  );
});

/** `13` → `khoa-13`, `2020-2025` as it stands. */
function termSlug(term: string): string {
  return /^\d{1,2}$/.test(term) ? `khoa-${term}` : slug(term);
}

/** A listed agency by its id; anything else by its words, set apart so that it never reads as one. */
function issuerSlug(issuer: string): string {
  return agencyById(issuer) === undefined ? `cua-${slug(issuer)}` : issuer;
}

interface Numbered {
  readonly symbol: ParsedSymbol;
  readonly type: string;
  readonly needs: readonly IdentityPart[];
}

function numbered(identity: Identity): Numbered | null {
  const symbol = identity.number === null ? null : parseSymbol(identity.number, identity.type);
  if (symbol === null) return null;
  const series = seriesOf(symbol, identity.type === '' ? null : identity.type);
  return { symbol, type: series.type ?? identity.type, needs: series.needs };
}

/** Parts the identity still lacks: none when its id is final. Instruments known by name lack nothing they could have. */
export function missingParts(identity: Identity): readonly IdentityPart[] {
  const known = numbered(identity);
  if (known === null) return identity.number === null && identity.name !== null ? [] : ['number'];
  return known.needs.filter((part) => (part === 'type' ? identity.type === '' : identity[part] === null));
}

function numberedId(identity: Identity, { symbol, type, needs }: Numbered): string {
  const parts = type === '' ? [] : [slug(type)];
  parts.push(symbolSlug(symbol));
  if (needs.includes('year') && identity.year !== null) parts.push(String(identity.year));
  if (needs.includes('term') && identity.term !== null) parts.push(termSlug(identity.term));
  if (needs.includes('issuer') && identity.issuer !== null) parts.push(issuerSlug(identity.issuer));
  const placed = needs.includes('place') || needs.includes('issuer');
  if (placed && identity.place !== null) parts.push(identity.place);
  return parts.join('-');
}

function namedId(identity: Identity): string {
  const type = slug(identity.type);
  const name = slug(identity.name ?? identity.number ?? '');
  const parts = [type, name];
  if (identity.year !== null && !name.endsWith(String(identity.year))) parts.push(String(identity.year));
  if (identity.term !== null) parts.push(termSlug(identity.term));
  if (identity.issuer !== null) parts.push(issuerSlug(identity.issuer));
  if (identity.place !== null) parts.push(identity.place);
  return parts.filter((part) => part !== '').join('-');
}

/**
 * The readable id of an instrument, `[a-z0-9-]`: type of the series, symbol, and what the series needs beside it
 * (formats.md, "Ids"). Two identities have one id only when they are one instrument. What the series does not need (a
 * year that the symbol prints already) does not enter; what it needs and lacks is left out, see `provisionalId`.
 */
export function instrumentId(identity: Identity): string {
  const known = numbered(identity);
  return known === null ? namedId(identity) : numberedId(identity, known);
}

/** The id of an instrument whose identity is incomplete: the known parts and the citing document, never merged across documents. */
export function provisionalId(identity: Identity, documentId: string): string {
  return `${instrumentId(identity)}--${documentId}`;
}
