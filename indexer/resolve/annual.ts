import type { IdentityPart } from '../../src/designation/identity.js';
import type { Claim } from '../../src/facts/claim.js';

/**
 * Numbers the Government gives every January to the same two resolutions: the year's socio-economic tasks (01/NQ-CP,
 * since 2015) and the business environment (02/NQ-CP, since 2019; domain reference §1.7). Cited without a date they mean
 * the year the document plans for.
 */
const ANNUAL = [
  { symbol: '01/NQ-CP', since: 2015 },
  { symbol: '02/NQ-CP', since: 2019 },
] as const;

/** Year of an annual resolution cited without date: the one year of the citing interval, when only the year is missing. */
export function annualYear(symbol: string, missing: readonly IdentityPart[], claim: Claim): number | null {
  const annual = ANNUAL.find((one) => one.symbol === symbol);
  const { from, to } = claim.context ?? { from: null, to: null };
  if (annual === undefined || missing.length !== 1 || missing[0] !== 'year' || from === null || to === null)
    return null;
  const year = Number(to.slice(0, 4));
  // An undated plan counts as written up to 31 January of the year it plans for (`design.md`), so that year is meant.
  const oneYear = from.slice(0, 4) === to.slice(0, 4) || to.endsWith('-01-31');
  return oneYear && year >= annual.since ? year : null;
}
