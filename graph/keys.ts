import type { Claim, Key } from '../src/facts/claim.js';

/** Stratum of drafts, the last to be resolved. */
export const DRAFTS = 2;

/** Numbers are resolved first, then names, then drafts, which rest on both (`design.md`, "Resolution"). */
export function stratumOf(key: Key): number {
  return key.startsWith('sym:') ? 0 : key.startsWith('draft:') ? DRAFTS : 1;
}

/** The form under which the register is asked for a key: names also without their commas. */
export function lookedUp(key: Key): string {
  return key.startsWith('name:') ? key.replaceAll(',', '') : key;
}

export interface Need {
  /** A key, or the form under which the register is asked for a nickname. */
  readonly needed: string;
  /** Whether it is the target of a draft. */
  readonly draft: boolean;
}

/** What the outcome of a claim depends on besides the claims of its own key. */
export function needsOf(claim: Claim): readonly Need[] {
  const needs = (claim.draft?.targets ?? []).flatMap((target) => [
    { needed: target.key, draft: true },
    ...needsOf(target.claim),
  ]);
  return claim.alias ? [...needs, { needed: lookedUp(`name:${claim.alias}`), draft: false }] : needs;
}
