import { hash53 } from '../text/hash.js';
import type { Claim } from './claim.js';

/**
 * Content id of a claim: equal claims of any documents have one id. Claims come from one maker, or from a store that
 * kept its JSON, so equal claims print their properties in one order.
 */
export function claimId(claim: Claim): string {
  return hash53(JSON.stringify(claim));
}

/** Stands between a claim and the mention or document for which alone it is kept. */
const WITHIN = '@';

/**
 * Id of a claim kept for one mention or document alone, because a person decided on it there: equal claims elsewhere
 * have another outcome.
 */
export function claimIdWithin(id: string, target: string): string {
  return `${id}${WITHIN}${target}`;
}

/** The content id of a claim, and the mention or document it is kept for, or null. */
export function splitClaimId(id: string): { readonly content: string; readonly target: string | null } {
  const at = id.indexOf(WITHIN);
  return at < 0 ? { content: id, target: null } : { content: id.slice(0, at), target: id.slice(at + 1) };
}

/**
 * Content id of what a claim prints, whatever document printed it and when: citations that say the same in programmes of
 * different years have one form. Decisions of an office hold for a form, and what is open is grouped by it.
 */
export function claimForm(claim: Claim): string {
  return hash53(JSON.stringify(printOf(claim)));
}

function printOf(claim: Claim): readonly unknown[] {
  const { type, date, documentDates, term, issuer, places, subject, alias, nameYear, nameRevised, draft } = claim;
  const targets = draft?.targets.map((target) => [target.key, ...printOf(target.claim)]) ?? [];
  return [
    [type, date, documentDates, term, issuer, places, subject, alias, nameYear, nameRevised],
    draft?.verb ?? null,
    targets,
    ...(claim.within === undefined ? [] : [claim.within.from, claim.within.to]),
  ];
}
