import { DanchieuError } from '../../src/errors/errors.js';
import type { TaskSearch } from '../task-search.js';
import { Connection } from './connection.js';
import { MeilisearchSearch } from './meilisearch-search.js';
import { PATIENCE, type Patience } from './patience.js';
import { readingConnection } from './read-key.js';
import { Writer } from './writer.js';

export type { Patience };

export interface MeilisearchServer {
  /** Address, `http://localhost:7700`. */
  readonly host: string;
  /** The master key or one that may write; searches use a key of their own made from it. */
  readonly apiKey?: string | undefined;
  /** Several stores can share a server: names of indexes begin with this. */
  readonly indexPrefix?: string | undefined;
}

export interface MeilisearchOptions {
  readonly patience?: Partial<Patience>;
  /** Size of a batch of documents; the server refuses 100 MB unless told otherwise. */
  readonly batchBytes?: number;
}

const BATCH_BYTES = 10_000_000;

/**
 * Opens full-text search on a Meilisearch server; makes its indexes and sets them up where they are not as they should be.
 * @throws DanchieuError `store-unreachable`, `setting-invalid`, `setting-secret`.
 */
export async function openMeilisearch(
  { host, apiKey, indexPrefix = 'danchieu' }: MeilisearchServer,
  { patience, batchBytes = BATCH_BYTES }: MeilisearchOptions = {},
): Promise<TaskSearch> {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(indexPrefix)) {
    throw new DanchieuError('setting-invalid', { name: 'MEILI_INDEX_PREFIX', wanted: 'A–Z a–z 0–9 _ -' });
  }
  const connection = new Connection(host, apiKey === '' ? undefined : apiKey, { ...PATIENCE, ...patience });
  const names = { tasks: `${indexPrefix}-tasks`, instruments: `${indexPrefix}-instruments` };
  const writer = new Writer(connection, names, batchBytes);
  await writer.prepare();
  const reading = await readingConnection(connection, [names.tasks, names.instruments]);
  return new MeilisearchSearch(writer, reading, names);
}
