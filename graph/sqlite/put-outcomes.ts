import { DanchieuError } from '../../src/errors/errors.js';
import type { Key } from '../../src/facts/claim.js';
import type { InstrumentRecord, Outcome } from '../../src/facts/outcome.js';
import type { Happened, MeaningMoved } from '../change-feed.js';
import { stratumOf } from '../keys.js';
import type { KeyOutcomes } from '../store.js';
import type { Connection } from './connection.js';
import { assert, retract } from './derive.js';
import { ensureInstruments, PRIORITY, putIdentity, sweepInstruments } from './identities.js';
import { raiseSearchVersions } from './search-versions.js';
import { clearTouched, touchClaims, touchInstrument } from './touched.js';

interface Change {
  readonly key: Key;
  readonly ref: number;
  readonly before: string | null;
  readonly outcome: Outcome;
  /** Whether derived rows follow from what changed. */
  readonly moves: boolean;
}

/**
 * Writes the outcomes of keys whose version is the expected one, and rewrites once for all of them what follows from
 * those that changed. Call inside a write transaction.
 */
export function putOutcomes(
  connection: Connection,
  writes: readonly KeyOutcomes[],
): { readonly answer: readonly ('written' | 'stale')[]; readonly happened: Happened } {
  const current = writes.map((write) => versionOf(connection, write.key) === write.expectedVersion);
  const fresh = writes.filter((_write, index) => current[index]);
  const changes = fresh.flatMap((write) => changesOf(connection, write));
  const moved = changes.filter((change) => change.moves);

  clearTouched(connection);
  touchClaims(
    connection,
    moved.map(({ ref }) => ref),
  );
  for (const { outcome } of moved) for (const id of meant(outcome)) touchInstrument(connection, id);
  for (const write of fresh) touchVouchedFor(connection, write);
  // Nothing more is touched from here on: what is asserted must be what was retracted.
  retract(connection);
  for (const { ref, outcome } of changes) writeOutcome(connection, ref, outcome);
  for (const { key, instruments } of fresh) writeIdentities(connection, key, instruments);
  ensureInstruments(connection);
  assert(connection);
  sweepInstruments(connection);
  if (moved.length > 0) raiseSearchVersions(connection);
  for (const { key } of fresh) connection.run('UPDATE keys SET dirty = 0 WHERE key = ?', key);
  return {
    answer: current.map((is) => (is ? 'written' : 'stale')),
    happened: { meanings: moved.flatMap((change) => meaningMoved(connection, change)) },
  };
}

/** What citations of a claim mean now that they did not; what was never resolved before meant nothing. */
function meaningMoved(connection: Connection, { key, ref, before, outcome }: Change): readonly MeaningMoved[] {
  if (before === null) return [];
  const mentions = connection.all<{ id: string }>(
    `SELECT r.id FROM mentions m CROSS JOIN mention_records r ON r.document = m.document AND r.ord = m.ord
     WHERE m.claim = ? ORDER BY m.document, m.ord`,
    ref,
  );
  return [{ key, from: JSON.parse(before) as Outcome, to: outcome, mentions: mentions.map(({ id }) => id) }];
}

function versionOf(connection: Connection, key: Key): number | undefined {
  return connection.get<{ version: number }>('SELECT version FROM keys WHERE key = ?', key)?.version;
}

/** The claims of a key whose outcome is another than the stored one. */
function changesOf(connection: Connection, { key, outcomes }: KeyOutcomes): readonly Change[] {
  const sql = 'SELECT ref, id, outcome FROM claims WHERE key = ?';
  const given = new Map(outcomes.map(({ claimId, outcome }) => [claimId, outcome]));
  return connection.all<{ ref: number; id: string; outcome: string | null }>(sql, key).flatMap((claim) => {
    const outcome = given.get(claim.id);
    if (outcome === undefined) return [];
    const text = JSON.stringify(outcome);
    return text === claim.outcome
      ? []
      : [{ key, ref: claim.ref, before: claim.outcome, outcome, moves: follows(claim.outcome) !== follows(text) }];
  });
}

/** The instruments an outcome names: the one it denotes, or its candidates. */
function meant(outcome: Outcome): readonly string[] {
  return outcome.instrument === null ? outcome.candidates : [outcome.instrument];
}

/** The parts of an outcome from which derived rows follow, as text to compare. */
function follows(stored: string | null): string | null {
  if (stored === null) return null;
  const { status, instrument, candidates, warnings } = JSON.parse(stored) as Outcome;
  return JSON.stringify([status, instrument, candidates, warnings]);
}

function writeOutcome(connection: Connection, ref: number, outcome: Outcome): void {
  connection.run(
    'UPDATE claims SET status = ?, instrument = ?, warnings = ?, outcome = ? WHERE ref = ?',
    outcome.status,
    outcome.instrument,
    JSON.stringify(outcome.warnings),
    JSON.stringify(outcome),
    ref,
  );
  connection.run('DELETE FROM claim_instruments WHERE claim = ?', ref);
  const certain = outcome.status === 'resolved' ? 1 : 0;
  for (const id of new Set(meant(outcome))) {
    connection.run('INSERT INTO claim_instruments VALUES (?, ?, ?)', ref, id, certain);
  }
}

/** Instruments a key vouches for, before and after. */
function touchVouchedFor(connection: Connection, { key, instruments }: KeyOutcomes): void {
  connection.run(
    'INSERT OR IGNORE INTO touched_instruments SELECT instrument FROM identities WHERE source = ?',
    `key:${key}`,
  );
  for (const { id } of instruments) touchInstrument(connection, id);
}

/** The key vouches for exactly the instruments its outcomes name. */
function writeIdentities(connection: Connection, key: Key, instruments: readonly InstrumentRecord[]): void {
  const source = `key:${key}`;
  const named = new Set(
    connection
      .all<{ instrument: string }>(
        'SELECT DISTINCT ci.instrument FROM claims c CROSS JOIN claim_instruments ci ON ci.claim = c.ref WHERE c.key = ?',
        key,
      )
      .map((row) => row.instrument),
  );
  const before = connection
    .all<{ instrument: string }>('SELECT instrument FROM identities WHERE source = ?', source)
    .map((row) => row.instrument);
  for (const id of before) {
    if (!named.has(id)) connection.run('DELETE FROM identities WHERE source = ? AND instrument = ?', source, id);
  }
  const given = new Map(instruments.map((record) => [record.id, record]));
  for (const id of named) {
    const record = given.get(id);
    if (record !== undefined) putIdentity(connection, source, PRIORITY.key + stratumOf(key), record);
    else if (!before.includes(id) && connection.get('SELECT 1 FROM register WHERE id = ?', id) === undefined) {
      throw new DanchieuError('internal', { detail: `outcome of ${key} names ${id} without a record` });
    }
  }
}
