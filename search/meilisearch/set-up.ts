import type { Settings } from 'meilisearch';
import { z } from 'zod';
import type { Connection } from './connection.js';

/** Compared field by field; whatever is not as expected is set. */
const SETTINGS = z.record(z.string(), z.unknown());

/** Makes an index when it is missing and applies what differs from its settings; a second time does nothing. */
export async function setUp(connection: Connection, index: string, settings: Settings): Promise<void> {
  const found = await connection.callUnless(['index_not_found'], SETTINGS, (client) =>
    client.index(index).getSettings(),
  );
  if (found === null) {
    await connection.done((client) => client.createIndex(index, { primaryKey: 'id' }), ['index_already_exists']);
  }
  const missing = differing(settings, found ?? {});
  if (Object.keys(missing).length > 0) await connection.done((client) => client.index(index).updateSettings(missing));
}

/** The wanted settings that are not as found. */
export function differing(wanted: Settings, found: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => !holds(value, found[name], ORDERED.has(name))),
  );
}

/** Settings whose lists are in an order that matters; the server gives the others back in one of its own. */
const ORDERED = new Set(['searchableAttributes', 'rankingRules', 'displayedAttributes']);

/** Whether the server holds what is wanted: it fills in further fields of its own. */
function holds(wanted: unknown, found: unknown, ordered: boolean): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return false;
    if (ordered) return wanted.every((one, index) => holds(one, found[index], ordered));
    return wanted.every((one) => found.some((other) => holds(one, other, ordered)));
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === found;
  if (typeof found !== 'object' || found === null) return false;
  const entries = Object.entries(wanted);
  if (entries.length === 0) return Object.keys(found).length === 0;
  return entries.every(([name, value]) => holds(value, (found as Record<string, unknown>)[name], ordered));
}
