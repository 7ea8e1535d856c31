import { assemblyBody } from '../../src/designation/assembly-term.js';
import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import { instrumentId } from '../../src/designation/id.js';
import type { Series } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { agencyById } from '../../src/issuers/index.js';

/**
 * The act of this number of the body that print names as its issuer, where the letters are another's: a circular of another
 * ministry, a resolution of the National Assembly or of its Standing Committee.
 */
export function ofOtherMinistry(
  symbol: ParsedSymbol,
  { type, agency }: Series,
  { issuer }: Claim,
): InstrumentRecord | null {
  if (type === null || agency === null || issuer === null || issuer === agency || symbol.year === null) return null;
  const letters = type === 'thông tư' ? lettersOfMinistry(issuer) : lettersOfAssembly(symbol, issuer);
  if (letters === null) return null;
  const number = `${symbol.ordinal}/${symbol.year}/${letters}`;
  const identity = canonicalIdentity({
    type,
    number,
    name: null,
    year: null,
    term: null,
    issuer: null,
    place: null,
  });
  return { id: instrumentId(identity), identity, provisional: false };
}

function lettersOfMinistry(issuer: string): string | null {
  const code = agencyById(issuer)?.codes[0];
  return code === undefined ? null : `TT-${code}`;
}

const ASSEMBLIES: Readonly<Record<string, string>> = { 'quoc-hoi': 'QH', ubtvqh: 'UBTVQH' };

function lettersOfAssembly(symbol: ParsedSymbol, issuer: string): string | null {
  const own = assemblyBody(symbol);
  const body = ASSEMBLIES[issuer];
  return own === null || body === undefined || own.body === body ? null : `${body}${own.term ?? ''}`;
}
