import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connection } from './connection.js';

/** The server runs without a master key, or the key at hand may not make others: then it is used for reading too. */
const NO_KEYS = ['missing_master_key', 'missing_authorization_header', 'invalid_api_key'];

const KEY = z.object({ key: z.string() });

/**
 * A connection that may search these indexes and nothing else. Its key is made once for a server: its uid follows from
 * the names of the indexes, so whoever opens them next finds it.
 */
export async function readingConnection(connection: Connection, indexes: readonly string[]): Promise<Connection> {
  if (connection.apiKey === undefined) return connection.forReading(undefined);
  const uid = uuidOf(indexes.join('\n'));
  const find = () => connection.callUnless(['api_key_not_found', ...NO_KEYS], KEY, (client) => client.getKey(uid));
  const make = () =>
    connection.callUnless(['api_key_already_exists', ...NO_KEYS], KEY, (client) => {
      const name = `Dẫn Chiếu: search ${indexes.join(', ')}`;
      return client.createKey({ uid, name, actions: ['search'], indexes: [...indexes], expiresAt: null });
    });
  const found = (await find()) ?? (await make()) ?? (await find());
  return connection.forReading(found?.key ?? connection.apiKey);
}

/** A version 4 UUID, the only kind a key's uid may be, that is the same for the same text. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(`danchieu search key\n${text}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
