import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import { instrumentId } from '../../src/designation/id.js';
import type { Series } from '../../src/designation/series.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { agencyById } from '../../src/issuers/index.js';

/** The circular of this number of the ministry that print names as its issuer, where the letters are another's. */
export function ofOtherMinistry(
  symbol: ParsedSymbol,
  { type, agency }: Series,
  { issuer }: Claim,
): InstrumentRecord | null {
  const code =
    type !== 'thông tư' || agency === null || issuer === null || issuer === agency
      ? undefined
      : agencyById(issuer)?.codes[0];
  if (code === undefined || symbol.year === null) return null;
  const number = `${symbol.ordinal}/${symbol.year}/TT-${code}`;
  const identity = canonicalIdentity({
    type: 'thông tư',
    number,
    name: null,
    year: null,
    term: null,
    issuer: null,
    place: null,
  });
  return { id: instrumentId(identity), identity, provisional: false };
}
