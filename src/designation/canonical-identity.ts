import type { Identity } from './identity.js';
import { parseSymbol } from './parse-symbol.js';
import { seriesOf } from './series.js';

/**
 * The same identity object for one instrument, whether print or register gave it: parts its series does not need are
 * left out, and the year and National Assembly term that the symbol itself prints are filled in.
 */
export function canonicalIdentity(identity: Identity): Identity {
  const symbol = identity.number === null ? null : parseSymbol(identity.number, identity.type);
  if (symbol === null) return identity;
  const needs = seriesOf(symbol, identity.type).needs;
  const assembly = /^(?:UBTV)?QH(\d+)$/.exec(symbol.bodies[0] ?? '')?.[1] ?? null;
  return {
    type: identity.type,
    number: identity.number,
    name: null,
    year: needs.includes('year') ? identity.year : symbol.year,
    term: needs.includes('term') ? identity.term : assembly,
    issuer: needs.includes('issuer') ? identity.issuer : null,
    place: needs.includes('place') || needs.includes('issuer') ? identity.place : null,
  };
}
