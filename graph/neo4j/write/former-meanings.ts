import type { MentionFact } from '../../../src/facts/mention.js';
import { type MeaningMoved, movedTogether } from '../../change-feed.js';
import { derive } from '../derive/derive.js';
import { meaningsOfClaims } from '../derive/meanings.js';
import type { Transaction } from '../transaction.js';
import type { MadeClaim } from './claims.js';
import { PRIORITY } from './instruments.js';

/** What a mention was taken to mean before its document was replaced. */
export interface FormerMeaning {
  readonly claim: string;
  readonly outcome: string;
}

/** By mention id, which an edit elsewhere in the document leaves as it is. */
export type FormerMeanings = ReadonlyMap<string, FormerMeaning>;

/** What the mentions of documents are taken to mean; those never resolved mean nothing. */
export async function formerMeanings(transaction: Transaction, documents: readonly string[]): Promise<FormerMeanings> {
  const rows = await transaction.all<FormerMeaning & { readonly mentions: readonly string[] }>('former-meanings', {
    documents,
  });
  return new Map(rows.flatMap(({ mentions, ...meaning }) => mentions.map((mention) => [mention, meaning] as const)));
}

/** A claim that begins with the outcome of another. */
export type Beginning = Readonly<{ claim: string; like: string }>;

/** Gives claims without an outcome one to begin with; answers with them and what they mean. */
export function beginLike(transaction: Transaction, beginnings: readonly Beginning[]): Promise<readonly MadeClaim[]> {
  return transaction.each('begin-like', 'claims', beginnings, { priority: PRIORITY.key });
}

/** Writes what follows, for those who made such claims before, from what they mean now. */
export async function deriveBegun(transaction: Transaction, claims: readonly string[], clock: number): Promise<void> {
  if (claims.length === 0) return;
  const tasks = await derive(transaction, await meaningsOfClaims(transaction, claims), { gone: false, whole: null });
  await transaction.each('raise-search-versions', 'tasks', tasks, { version: clock });
}

/** Mentions that mean something else at once, because others make the claim they make now. */
export async function movedAtOnce(
  transaction: Transaction,
  mentions: readonly MentionFact[],
  claims: readonly MadeClaim[],
  former: FormerMeanings,
): Promise<readonly MeaningMoved[]> {
  const moved = mentions.flatMap(({ id: mention, key }, at) => {
    const before = former.get(mention);
    const claim = claims[at]?.claim;
    return before === undefined || claim === undefined || before.claim === claim
      ? []
      : [{ key, mention, before: before.outcome, claim }];
  });
  const rows = await transaction.each<{ claim: string; outcome: string | null }>('outcomes-of-claims', 'claims', [
    ...new Set(moved.map(({ claim }) => claim)),
  ]);
  const outcomes = new Map(rows.map(({ claim, outcome }) => [claim, outcome]));
  return movedTogether(
    moved.map(({ key, mention, before, claim }) => ({ key, mention, before, now: outcomes.get(claim) ?? null })),
  );
}
