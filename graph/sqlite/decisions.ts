import { claimIdOf, documentOfDecision } from '../../src/decisions/index.js';
import type { Claim, Key } from '../../src/facts/claim.js';
import type { Decision } from '../../src/facts/decision.js';
import { type Happened, type MeaningMoved, movedTogether } from '../change-feed.js';
import type { Connection } from './connection.js';
import { assert, retract } from './derive.js';
import { ensureInstruments, sweepInstruments } from './identities.js';
import { markChanged } from './keys.js';
import { claimRow, settleClaims } from './put-claims.js';
import { decisionsAbout } from './read/decisions.js';
import { raiseSearchVersions } from './search-versions.js';
import { clearTouched, touchInstrument, touchMentions } from './touched.js';

/** Keeps a decision and marks its key. Call inside a write transaction. */
export function putDecision(connection: Connection, decision: Decision): Happened {
  const { id, key, at } = decision;
  const document = documentOfDecision(decision);
  connection.run(
    'INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?)',
    id,
    key,
    document,
    at,
    JSON.stringify(decision),
  );
  const meanings = document === null ? [] : reclaim(connection, document, key);
  markChanged(connection, [key]);
  return { meanings };
}

/** Takes a decision back and marks its key; null when there is none. Call inside a write transaction. */
export function removeDecision(connection: Connection, id: string): Happened | null {
  const stored = connection.get<{ key: Key; document: string | null }>(
    'DELETE FROM decisions WHERE id = ? RETURNING key, document',
    id,
  );
  if (stored === undefined) return null;
  const meanings = stored.document === null ? [] : reclaim(connection, stored.document, stored.key);
  markChanged(connection, [stored.key]);
  return { meanings };
}

/** What was decided about a document that is no longer there goes with it. */
export function forgetDecisionsOf(connection: Connection, document: string): void {
  connection.run('DELETE FROM decisions WHERE document = ?', document);
}

interface Claiming {
  readonly ord: number;
  readonly mention: string;
  readonly ref: number;
  readonly id: string;
  readonly body: string;
}

/**
 * Ties the mentions of a key in one document to the claims they make under the decisions that stand now. A claim made for
 * it begins with the outcome of the one it comes from; what follows from mentions whose outcome is another is rewritten.
 */
function reclaim(connection: Connection, document: string, key: Key): readonly MeaningMoved[] {
  const decisions = decisionsAbout(connection, document);
  const moves = connection
    .all<Claiming>(
      `SELECT m.ord, r.id AS mention, c.ref, c.id, c.body FROM mentions m CROSS JOIN claims c ON c.ref = m.claim
       CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord
       WHERE m.document = ? AND c.key = ? ORDER BY m.ord`,
      document,
      key,
    )
    .map((row) => {
      const claim = JSON.parse(row.body) as Claim;
      return { row, claim, id: claimIdOf({ id: row.mention, document, key, claim }, decisions) };
    })
    .filter(({ row, id }) => row.id !== id);
  if (moves.length === 0) return [];
  const targets = moves.map(({ row, claim, id }) => ({ row, ref: claimRow(connection, key, claim, id, row.ref).ref }));

  const outcomeOf = (ref: number): string | null =>
    connection.get<{ outcome: string | null }>('SELECT outcome FROM claims WHERE ref = ?', ref)?.outcome ?? null;
  const moved = targets.map(({ row, ref }) => {
    return { key, mention: row.mention, before: outcomeOf(row.ref), now: outcomeOf(ref) };
  });
  const differ = moved.some(({ before, now }) => before !== now);
  clearTouched(connection);
  touchMentions(
    connection,
    document,
    moves.map(({ row }) => row.ord),
  );
  for (const ref of new Set(targets.flatMap(({ row, ref }) => [row.ref, ref]))) touchMeant(connection, ref);
  retract(connection);
  for (const { row, ref } of targets) {
    connection.run('UPDATE mentions SET claim = ? WHERE document = ? AND ord = ?', ref, document, row.ord);
    connection.run('UPDATE claims SET count = count - 1 WHERE ref = ?', row.ref);
    connection.run('UPDATE claims SET count = count + 1 WHERE ref = ?', ref);
  }
  settleClaims(connection, new Set());
  ensureInstruments(connection);
  assert(connection);
  sweepInstruments(connection);
  if (differ) raiseSearchVersions(connection);
  return movedTogether(moved);
}

function touchMeant(connection: Connection, ref: number): void {
  const meant = connection.all<{ instrument: string }>('SELECT instrument FROM claim_instruments WHERE claim = ?', ref);
  for (const { instrument } of meant) touchInstrument(connection, instrument);
}
