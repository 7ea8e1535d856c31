import type { Claim, Key } from '../../src/facts/claim.js';
import type { Connection } from './connection.js';

/** Numbers are resolved first, then names, then drafts, which rest on both (`design.md`, "Resolution"). */
export function stratumOf(key: Key): number {
  return key.startsWith('sym:') ? 0 : key.startsWith('draft:') ? 2 : 1;
}

/** The form under which the register is asked for a key: names also without their commas. */
export function lookedUp(key: Key): string {
  return key.startsWith('name:') ? key.replaceAll(',', '') : key;
}

/** A number that only grows, so that a version or a search version is never used twice in a store. */
export function nextVersion(connection: Connection): number {
  connection.run("INSERT INTO meta VALUES ('clock', 1) ON CONFLICT DO UPDATE SET value = value + 1");
  return connection.get<{ value: number }>("SELECT value FROM meta WHERE name = 'clock'")?.value ?? 0;
}

/** What the outcome of a claim depends on besides the claims of its own key. */
export function needsOf(claim: Claim): readonly { readonly needed: string; readonly draft: boolean }[] {
  const needs = (claim.draft?.targets ?? []).flatMap((target) => [
    { needed: target.key, draft: true },
    ...needsOf(target.claim),
  ]);
  return claim.alias ? [...needs, { needed: lookedUp(`name:${claim.alias}`), draft: false }] : needs;
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

export function markDirty(connection: Connection, key: Key): void {
  connection.run('UPDATE keys SET dirty = 1, version = ? WHERE key = ?', nextVersion(connection), key);
}
