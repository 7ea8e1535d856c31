import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import { instrumentId } from '../../src/designation/id.js';
import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import { parseSymbol } from '../../src/designation/parse-symbol.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { agencyByCode } from '../../src/issuers/by-code.js';
import { agencyById } from '../../src/issuers/index.js';
import { ambiguous, type Verdict } from './resolved.js';

const DAY = 'yyyy-mm-dd'.length;
/** A body that is merged signs what it had begun for some weeks more. */
const WEEKS_MORE = 45;

/**
 * Number and day that cannot both be right, where the register does not bear out the number: "110/2005/QĐ-BTC ngày 25/7/2003" has
 * a year still to come on its day, "2304/QĐ-BTNMT ngày 23/6/2025" a ministry that was no more. Both readings are offered; null
 * where number and day agree.
 */
export function atOdds(
  symbol: ParsedSymbol,
  identity: Identity,
  basis: IdentityBasis,
  { date }: Claim,
): Verdict | null {
  if (date === null || date.length !== DAY) return null;
  const own = { id: instrumentId(identity), identity, provisional: false };
  const year = Number(date.slice(0, 4));
  if (symbol.year !== null && symbol.year > year) {
    const other = numbered(identity, symbol.text.replace(`/${symbol.year}/`, `/${year}/`));
    return ambiguous(other === null ? [own] : [own, other], identity, basis, 'year-after-day');
  }
  const [code = ''] = symbol.bodies;
  const body = agencyByCode(code);
  if (body?.scope !== 'national' || body.to?.length !== DAY || daysBetween(body.to, date) < WEEKS_MORE) return null;
  const later = body.successors.map((id) => agencyById(id)?.codes[0]);
  const others = later.flatMap((successor) =>
    successor === undefined ? [] : (numbered(identity, symbol.text.replace(code, successor)) ?? []),
  );
  return ambiguous([own, ...others], identity, basis, 'body-no-more');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function numbered(of: Identity, number: string): InstrumentRecord | null {
  if (number === of.number || parseSymbol(number, of.type) === null) return null;
  const identity = canonicalIdentity({ ...of, number });
  return { id: instrumentId(identity), identity, provisional: false };
}
