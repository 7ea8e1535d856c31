import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { nameForm, symbolForm } from '../forms.js';
import type { Connection } from './connection.js';

/**
 * Several sources may know one instrument: the register, keys whose outcomes name it, a document that is it. It exists
 * while one does, and its identity is that of the first in this order, so no order of arrival can show.
 */
export const PRIORITY = { register: 0, key: 1, document: 4 } as const;

export function putIdentity(connection: Connection, source: string, priority: number, record: InstrumentRecord): void {
  connection.run(
    'INSERT OR REPLACE INTO identities (instrument, priority, source, identity, provisional, symbol, name) VALUES (?, ?, ?, ?, ?, ?, ?)',
    record.id,
    priority,
    source,
    JSON.stringify(record.identity),
    record.provisional ? 1 : 0,
    record.identity.number === null ? null : symbolForm(record.identity.number),
    record.identity.name === null ? null : nameForm(record.identity.name),
  );
}

/** Makes the touched instruments that a source knows, with the identity it gives; before anything counts on them. */
export function ensureInstruments(connection: Connection): void {
  const made = connection.all<{ id: string }>(
    `SELECT t.id FROM touched_instruments t WHERE NOT EXISTS (SELECT 1 FROM instruments i WHERE i.id = t.id)
       AND EXISTS (SELECT 1 FROM identities s WHERE s.instrument = t.id)`,
  );
  connection.run(
    `INSERT INTO instruments (id, identity, provisional, type, symbol, name)
     SELECT s.instrument, s.identity, s.provisional, s.identity ->> '$.type', s.symbol, s.name
     FROM touched_instruments t CROSS JOIN identities s ON s.instrument = t.id
     WHERE (s.priority, s.source) =
       (SELECT b.priority, b.source FROM identities b WHERE b.instrument = t.id ORDER BY b.priority, b.source LIMIT 1)
     ON CONFLICT DO UPDATE SET identity = excluded.identity, provisional = excluded.provisional,
       type = excluded.type, symbol = excluded.symbol, name = excluded.name
     WHERE identity <> excluded.identity OR provisional <> excluded.provisional`,
  );
  for (const { id } of made) showRegisterEdges(connection, id);
}

/** Drops the touched instruments that no source knows any more; after everything that counted on them is gone. */
export function sweepInstruments(connection: Connection): void {
  const orphans = connection.all<{ id: string }>(
    `SELECT t.id FROM touched_instruments t JOIN instruments i ON i.id = t.id
     WHERE NOT EXISTS (SELECT 1 FROM identities s WHERE s.instrument = t.id)`,
  );
  for (const { id } of orphans) {
    connection.run('DELETE FROM instruments WHERE id = ?', id);
    connection.run('UPDATE edges SET register = 0 WHERE from_id = ?', id);
    connection.run('UPDATE edges SET register = 0 WHERE to_id = ?', id);
  }
  if (orphans.length > 0) connection.run('DELETE FROM edges WHERE statements = 0 AND register = 0');
}

/** The register's relations of an instrument show once both their ends exist. */
function showRegisterEdges(connection: Connection, id: string): void {
  connection.run(
    `INSERT INTO edges (from_id, relation, to_id, register)
     SELECT r.from_id, r.relation, r.to_id, count(*)
     FROM (SELECT * FROM register_edges WHERE from_id = :id UNION SELECT * FROM register_edges WHERE to_id = :id) r
     WHERE EXISTS (SELECT 1 FROM instruments WHERE id = r.from_id) AND EXISTS (SELECT 1 FROM instruments WHERE id = r.to_id)
     GROUP BY 1, 2, 3
     ON CONFLICT DO UPDATE SET register = excluded.register`,
    { id },
  );
}
