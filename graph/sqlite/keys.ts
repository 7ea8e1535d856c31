import type { Key } from '../../src/facts/claim.js';
import type { Connection } from './connection.js';

/** A number that only grows, so that a version or a search version is never used twice in a store. */
export function nextVersion(connection: Connection): number {
  connection.run("INSERT INTO meta VALUES ('clock', 1) ON CONFLICT DO UPDATE SET value = value + 1");
  return connection.get<{ value: number }>("SELECT value FROM meta WHERE name = 'clock'")?.value ?? 0;
}

/**
 * Marks keys, and the drafts whose outcome rests on them, as changed since their outcomes were written. A key without
 * claims has nothing to resolve and is forgotten; those who rest on it are still marked.
 */
export function markChanged(connection: Connection, keys: Iterable<Key>): void {
  const waiting = [...new Set(keys)];
  const seen = new Set(waiting);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const live = connection.get('SELECT 1 FROM claims WHERE key = ? LIMIT 1', key) !== undefined;
    if (live) markDirty(connection, key);
    else connection.run('DELETE FROM keys WHERE key = ?', key);
    const resting = connection.all<{ key: Key }>(
      `SELECT DISTINCT c.key FROM claim_needs n CROSS JOIN claims c ON c.ref = n.claim WHERE n.needed = ? AND n.draft = 1`,
      key,
    );
    for (const { key: draft } of resting) {
      if (seen.has(draft)) continue;
      seen.add(draft);
      waiting.push(draft);
    }
  }
}

function markDirty(connection: Connection, key: Key): void {
  connection.run('UPDATE keys SET dirty = 1, version = ? WHERE key = ?', nextVersion(connection), key);
}
