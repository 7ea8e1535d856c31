import type { Claim, Key } from '../../src/facts/claim.js';
import { claimForm } from '../../src/facts/claim-id.js';
import { lookedUp, needsOf, stratumOf } from '../keys.js';
import type { Connection } from './connection.js';
import { PRIORITY } from './identities.js';
import { markChanged } from './keys.js';
import { touchInstrument } from './touched.js';

/**
 * The row of this claim, made when it is the first of its kind; counted by nobody yet. `like`: the row whose outcome a new
 * one begins with, until its key is resolved again. `settled`: whether it has one.
 */
export function claimRow(
  connection: Connection,
  key: Key,
  claim: Claim,
  id: string,
  like: number | null,
): { readonly ref: number; readonly made: boolean; readonly settled: boolean } {
  const known = connection.get<{ ref: number; settled: number }>(
    'SELECT ref, outcome IS NOT NULL AS settled FROM claims WHERE key = ? AND id = ?',
    key,
    id,
  );
  if (known !== undefined) return { ref: known.ref, made: false, settled: known.settled === 1 };
  connection.run('INSERT OR IGNORE INTO keys VALUES (?, ?, ?, 0, 0)', key, stratumOf(key), lookedUp(key));
  const made = connection.get<{ ref: number }>(
    'INSERT INTO claims (key, id, body, form, count) VALUES (?, ?, ?, ?, 0) RETURNING ref',
    key,
    id,
    JSON.stringify(claim),
    claimForm(claim),
  );
  const ref = made?.ref ?? 0;
  for (const { needed, draft } of needsOf(claim)) {
    connection.run('INSERT OR IGNORE INTO claim_needs VALUES (?, ?, ?)', needed, ref, draft ? 1 : 0);
  }
  if (like !== null) beginLike(connection, ref, key, like);
  return { ref, made: true, settled: like !== null };
}

/**
 * Gives a claim that has no outcome yet that of another, of whatever key, until its own key is resolved again; its key
 * vouches for the instruments it names meanwhile.
 */
export function beginLike(connection: Connection, ref: number, key: Key, like: number): void {
  connection.run(
    `UPDATE claims SET status = l.status, instrument = l.instrument, warnings = l.warnings, outcome = l.outcome
     FROM (SELECT * FROM claims WHERE ref = ?) l WHERE claims.ref = ?`,
    like,
    ref,
  );
  connection.run(
    'INSERT INTO claim_instruments SELECT ?, instrument, certain FROM claim_instruments WHERE claim = ?',
    ref,
    like,
  );
  connection.run(
    `INSERT OR IGNORE INTO identities (instrument, priority, source, identity, provisional, symbol, name)
     SELECT instrument, :priority, :source, identity, provisional, symbol, name FROM identities
     WHERE source = (SELECT 'key:' || key FROM claims WHERE ref = :like)
       AND instrument IN (SELECT instrument FROM claim_instruments WHERE claim = :like)`,
    { priority: PRIORITY.key + stratumOf(key), source: `key:${key}`, like },
  );
}

/** Forgets claims that nobody makes any more and marks the keys whose set of claims changed, `added` to or lessened. */
export function settleClaims(connection: Connection, added: ReadonlySet<Key>): void {
  const changed = new Set(added);
  const gone = connection.all<{ ref: number; key: Key }>('SELECT ref, key FROM claims WHERE count = 0');
  for (const { ref, key } of gone) {
    changed.add(key);
    for (const { instrument } of connection.all<{ instrument: string }>(
      'SELECT instrument FROM claim_instruments WHERE claim = ?',
      ref,
    )) {
      touchInstrument(connection, instrument);
    }
    connection.run('DELETE FROM claim_instruments WHERE claim = ?', ref);
    connection.run('DELETE FROM claim_needs WHERE claim = ?', ref);
    connection.run('DELETE FROM claims WHERE ref = ?', ref);
  }
  for (const key of new Set(gone.map((claim) => claim.key))) {
    connection.run(
      `DELETE FROM identities WHERE source = :source AND instrument NOT IN
         (SELECT ci.instrument FROM claims c CROSS JOIN claim_instruments ci ON ci.claim = c.ref WHERE c.key = :key)`,
      { source: `key:${key}`, key },
    );
  }
  markChanged(connection, changed);
}
