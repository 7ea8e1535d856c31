import { claimIdOf, documentOfDecision } from '../../../src/decisions/index.js';
import type { Claim, Key } from '../../../src/facts/claim.js';
import type { Decision } from '../../../src/facts/decision.js';
import { type Happened, type MeaningMoved, movedTogether } from '../../change-feed.js';
import { derive } from '../derive/derive.js';
import { meaningsOfMentions } from '../derive/meanings.js';
import { decisionsAbout } from '../read/decisions.js';
import { claimRef } from '../sort-keys.js';
import type { Transaction } from '../transaction.js';
import { settleClaims } from './claims.js';
import { identifyInstruments, sweepInstruments } from './instruments.js';
import { markChanged } from './keys.js';

/** Keeps a decision and marks its key. Call inside a write transaction. */
export async function putDecision(transaction: Transaction, decision: Decision, clock: number): Promise<Happened> {
  const { id, key, at: made } = decision;
  const document = documentOfDecision(decision);
  await transaction.run('put-decision', { decision: { id, key, document, made, body: JSON.stringify(decision) } });
  const meanings = document === null ? [] : await reclaim(transaction, document, key, clock);
  await markChanged(transaction, [key], clock);
  return { meanings };
}

/** Takes a decision back and marks its key; null when there is none. Call inside a write transaction. */
export async function removeDecision(transaction: Transaction, id: string, clock: number): Promise<Happened | null> {
  const stored = await transaction.get<{ key: Key; document: string | null }>('forget-decision', { id });
  if (stored === undefined) return null;
  const meanings = stored.document === null ? [] : await reclaim(transaction, stored.document, stored.key, clock);
  await markChanged(transaction, [stored.key], clock);
  return { meanings };
}

interface Claiming {
  readonly mention: string;
  readonly id: string;
  readonly ref: string;
  readonly claim: string;
  readonly body: string;
}

/**
 * Ties the mentions of a key in one document to the claims they make under the decisions that stand now. A claim made for
 * it begins with the outcome of the one it comes from; what follows from mentions whose outcome is another is rewritten.
 */
async function reclaim(
  transaction: Transaction,
  document: string,
  key: Key,
  clock: number,
): Promise<readonly MeaningMoved[]> {
  const decisions = await decisionsAbout(transaction, [document]);
  const moves = (await transaction.all<Claiming>('claims-made-of-key', { document, key }))
    .map((row) => {
      const claim = JSON.parse(row.body) as Claim;
      return { ...row, now: claimIdOf({ id: row.id, document, key, claim }, decisions) };
    })
    .filter(({ claim, now }) => claim !== now);
  if (moves.length === 0) return [];
  const made = new Map(moves.map(({ ref, now }) => [now, { ref: claimRef(key, now), id: now, like: ref }]));
  await transaction.each('put-claims-like', 'claims', [...made.values()]);
  const moved = await transaction.each<{ mention: string; before: string | null; now: string | null }>(
    'move-mentions',
    'moves',
    moves.map(({ mention, now }) => ({ mention, ref: claimRef(key, now) })),
  );
  const touched = new Set<string>();
  await settleClaims(transaction, [...new Set(moves.map(({ ref }) => ref))], [], touched, clock);
  await identifyInstruments(transaction, touched);
  if (moved.some(({ before, now }) => before !== now)) {
    const mentions = moves.map(({ mention }) => mention);
    const meanings = await meaningsOfMentions(transaction, mentions);
    const tasks = await derive(transaction, meanings, { gone: false, whole: null });
    await transaction.each('raise-search-versions', 'tasks', tasks, { version: clock });
  }
  await sweepInstruments(transaction, touched);
  return movedTogether(moved.map((one) => ({ key, ...one })));
}
