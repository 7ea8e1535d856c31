import type { Claim } from '../../src/facts/claim.js';
import type { Register } from '../../src/register/register.js';
import type { IdentifiedClaim, Verdict } from './resolved.js';

/**
 * Documents that date one instrument differently, where the register does not say which is right: every dated claim of
 * it is flagged, with the smallest other date against it. Neither order nor counts decide.
 */
export function flagDisagreeingDates(
  claims: readonly IdentifiedClaim[],
  verdicts: Map<string, Verdict>,
  register: Register,
): Map<string, Verdict> {
  const dates = new Map<string, Set<string>>();
  const datesOf = (claim: Claim): readonly string[] =>
    [claim.date, ...claim.documentDates].filter((date): date is string => date !== null && date.length === 10);
  for (const { id, claim } of claims) {
    const instrument = verdicts.get(id)?.outcome.instrument ?? null;
    if (instrument === null) continue;
    const known = dates.get(instrument) ?? new Set<string>();
    for (const date of datesOf(claim)) known.add(date);
    dates.set(instrument, known);
  }
  for (const { id, claim } of claims) {
    const verdict = verdicts.get(id) as Verdict;
    const { outcome } = verdict;
    if (outcome.instrument === null || outcome.warnings.length > 0 || claim.date === null) continue;
    if (register.byId(outcome.instrument)?.issued?.length === 10) continue;
    const others = [...(dates.get(outcome.instrument) ?? [])]
      .filter((date) => disagree(date, claim.date as string))
      .sort();
    const against = others[0];
    if (against === undefined) continue;
    verdicts.set(id, { ...verdict, outcome: { ...outcome, warnings: ['date-conflict'], against } });
  }
  return verdicts;
}

/** Two dates are at odds when they differ in the parts both of them print. */
export function disagree(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) !== b.slice(0, length);
}
