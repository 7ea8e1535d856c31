import type { Claim, Key } from '../facts/claim.js';
import { claimForm, claimId, claimIdWithin, splitClaimId } from '../facts/claim-id.js';
import type { Decision } from '../facts/decision.js';

/** The decision on a claim of a key, the nearest first: on the mention, on the document, on what every document prints. */
export function decisionOn(
  claim: { readonly id: string; readonly claim: Claim },
  decisions: readonly Decision[],
): Decision | null {
  const { target } = splitClaimId(claim.id);
  const near = decisions.find((one) => one.scope !== 'office' && one.target === target && speaksFor(one, claim.claim));
  return near ?? decisions.find((one) => one.scope === 'office' && speaksFor(one, claim.claim)) ?? null;
}

/**
 * Id under which a store keeps the claim of a mention: its content id, or one of its own where a person decided on this
 * mention or this document alone.
 * @param decisions those limited to the document or to mentions of it
 */
export function claimIdOf(
  mention: { readonly id: string; readonly document: string; readonly key: Key; readonly claim: Claim },
  decisions: readonly Decision[],
): string {
  const id = claimId(mention.claim);
  const about = decisions.filter((one) => one.key === mention.key && speaksFor(one, mention.claim));
  const near =
    about.find((one) => one.scope === 'mention' && one.target === mention.id) ??
    about.find((one) => one.scope === 'document' && one.target === mention.document);
  return near?.target == null ? id : claimIdWithin(id, near.target);
}

/**
 * Of one mention a decision holds however it reads later; in one document where the same is printed, or where more is
 * printed later; of the office only where the same is printed.
 */
function speaksFor({ scope, claim }: Decision, printed: Claim): boolean {
  if (scope === 'mention' || claimForm(claim) === claimForm(printed)) return true;
  return scope === 'document' && printsMore(claim, printed);
}

/** Whether a claim says what was decided on and a date, term or year besides that the document did not print then. */
function printsMore(decided: Claim, printed: Claim): boolean {
  const keeps = <T>(before: T | null, now: T | null): boolean => before === null || before === now;
  const sameWords = decided.subject === null || printed.subject === null || decided.subject === printed.subject;
  const kept =
    keeps(decided.type, printed.type) && keeps(decided.date, printed.date) && keeps(decided.term, printed.term);
  if (!sameWords || !kept || !keeps(decided.nameYear, printed.nameYear)) return false;
  const known = new Set([decided.date, ...decided.documentDates]);
  const dated = [printed.date, ...printed.documentDates].some((date) => date !== null && !known.has(date));
  return dated || printed.term !== decided.term || printed.nameYear !== decided.nameYear;
}

/** The document a decision is limited to, itself or by a mention of it; null for one of the office. */
export function documentOfDecision({ scope, target }: Pick<Decision, 'scope' | 'target'>): string | null {
  if (target === null || scope === 'office') return null;
  return scope === 'document' ? target : documentOfPart(target);
}

/** The document of a task, mention, statement or finding, which its id begins with (`formats.md`, Ids). */
export function documentOfPart(id: string): string {
  const end = id.indexOf(':');
  return end < 0 ? id : id.slice(0, end);
}
