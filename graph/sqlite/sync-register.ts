import type { RegisterRow } from '../../src/register/row.js';
import { nameForm } from '../forms.js';
import { relationOrder } from '../order.js';
import { registerFingerprints, registerInstrument } from '../register-records.js';
import type { Connection } from './connection.js';
import { ensureInstruments, PRIORITY, putIdentity, sweepInstruments } from './identities.js';
import { markChanged } from './keys.js';
import { clearTouched, touchInstrument } from './touched.js';

/** Brings the stored register to these rows. Call inside a write transaction; nothing happens when the version is the same. */
export function syncRegister(connection: Connection, version: string, rows: readonly RegisterRow[]): void {
  const synced = connection.get<{ value: string }>("SELECT value FROM meta WHERE name = 'register'");
  if (synced?.value === version) return;
  clearTouched(connection);
  const known = storedRows(connection);
  const given = new Map(rows.map((row) => [row.id, row]));
  for (const id of known.keys()) if (!given.has(id)) takeRow(connection, id);
  for (const row of given.values()) {
    const text = JSON.stringify(row);
    const stored = known.get(row.id);
    if (stored === text) continue;
    if (stored !== undefined) takeRow(connection, row.id);
    putRow(connection, row, text);
  }
  ensureInstruments(connection);
  for (const id of touchedInstruments(connection)) countRegisterEdges(connection, id);
  connection.run('DELETE FROM edges WHERE statements = 0 AND register = 0');
  sweepInstruments(connection);
  markKeys(connection, rows);
  connection.run("INSERT OR REPLACE INTO meta VALUES ('register', ?)", version);
}

function storedRows(connection: Connection): Map<string, string> {
  const rows = connection.all<{ id: string; row: string }>('SELECT id, row FROM register');
  return new Map(rows.map(({ id, row }) => [id, row]));
}

function takeRow(connection: Connection, id: string): void {
  touchEnds(connection, id);
  connection.run('DELETE FROM register WHERE id = ?', id);
  connection.run('DELETE FROM register_names WHERE id = ?', id);
  connection.run('DELETE FROM register_edges WHERE from_id = ?', id);
  connection.run("DELETE FROM identities WHERE source = 'register' AND instrument = ?", id);
}

function putRow(connection: Connection, row: RegisterRow, text: string): void {
  connection.run('INSERT INTO register VALUES (?, ?, ?, ?)', row.id, row.title, row.issued, text);
  for (const { name } of row.names) {
    connection.run('INSERT OR IGNORE INTO register_names VALUES (?, ?)', nameForm(name), row.id);
  }
  for (const { relation, to, source } of row.relations) {
    if (to === row.id) continue;
    const rank = relationOrder.rank(relation);
    connection.run('INSERT OR IGNORE INTO register_edges VALUES (?, ?, ?, ?)', row.id, rank, to, source);
  }
  putIdentity(connection, 'register', PRIORITY.register, registerInstrument(row));
  touchEnds(connection, row.id);
}

/** The row and the ends of its relations: the edges between them are counted again. */
function touchEnds(connection: Connection, id: string): void {
  touchInstrument(connection, id);
  connection.run('INSERT OR IGNORE INTO touched_instruments SELECT to_id FROM register_edges WHERE from_id = ?', id);
}

function touchedInstruments(connection: Connection): readonly string[] {
  return connection.all<{ id: string }>('SELECT id FROM touched_instruments').map((row) => row.id);
}

/** Sets how many rows of the register say each edge out of an instrument; edges show while both ends exist. */
function countRegisterEdges(connection: Connection, id: string): void {
  connection.run('UPDATE edges SET register = 0 WHERE from_id = ? AND register > 0', id);
  connection.run(
    `INSERT INTO edges (from_id, relation, to_id, register)
     SELECT r.from_id, r.relation, r.to_id, count(*) FROM register_edges r
     WHERE r.from_id = ? AND EXISTS (SELECT 1 FROM instruments WHERE id = r.from_id)
       AND EXISTS (SELECT 1 FROM instruments WHERE id = r.to_id)
     GROUP BY 1, 2, 3
     ON CONFLICT DO UPDATE SET register = excluded.register`,
    id,
  );
}

/**
 * Keys whose rows changed are resolved again: by symbol, by name, and numbers printed with a nickname that a row knows.
 * Drafts ask the register which act was issued since, so any change may concern them.
 */
function markKeys(connection: Connection, rows: readonly RegisterRow[]): void {
  const before = connection.all<{ looked_up: string; fingerprint: string }>('SELECT * FROM register_keys');
  const old = new Map(before.map((row) => [row.looked_up, row.fingerprint]));
  const now = registerFingerprints(rows);
  const changed = new Set([...now.keys(), ...old.keys()].filter((key) => now.get(key) !== old.get(key)));
  if (changed.size === 0) return;
  const keys = new Set(connection.all<{ key: string }>('SELECT key FROM keys WHERE stratum = 2').map((row) => row.key));
  for (const form of changed) {
    const asked = connection.all<{ key: string }>(
      `SELECT key FROM keys WHERE looked_up = :form
       UNION SELECT c.key FROM claim_needs n CROSS JOIN claims c ON c.ref = n.claim WHERE n.needed = :form AND n.draft = 0`,
      { form },
    );
    for (const { key } of asked) keys.add(key);
    connection.run('DELETE FROM register_keys WHERE looked_up = ?', form);
    const fingerprint = now.get(form);
    if (fingerprint !== undefined) connection.run('INSERT INTO register_keys VALUES (?, ?)', form, fingerprint);
  }
  markChanged(connection, keys);
}
