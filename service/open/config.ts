import { resolve } from 'node:path';
import { z } from 'zod';
import type { Neo4jAddress } from '../../graph/neo4j/index.js';
import type { MeilisearchServer } from '../../search/meilisearch/index.js';
import { DanchieuError } from '../../src/errors/errors.js';

/** Where the embedded store lies when nothing else is said, relative to the working directory. */
const DEFAULT_STORE = '.danchieu/danchieu.sqlite';

/** A setting that is there but empty is one that is not there: `NEO4J_URI=` turns a server off for one command. */
const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined);

const environmentSchema = z.object({
  DANCHIEU_STORE: text,
  NEO4J_URI: text,
  NEO4J_USERNAME: text,
  // Kept as it is: a password may be empty (a server without authentication) or begin with a space.
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text,
  MEILI_HOST: text,
  MEILI_API_KEY: text,
  MEILI_MASTER_KEY: text,
  MEILI_INDEX_PREFIX: text,
});
type Environment = z.infer<typeof environmentSchema>;

export interface Config {
  /** Absolute path of the SQLite file: it holds whatever no server holds, and the office's own list lies beside it. */
  readonly store: string;
  /** Where the graph is, when a server holds it. */
  readonly neo4j?: Neo4jAddress | undefined;
  /** Where search is, when a server holds it. */
  readonly meilisearch?: MeilisearchServer | undefined;
}

/**
 * The configuration from what the caller asks for (`--store`) and the environment, the first named winning.
 * @throws DanchieuError `wrong-use` when the store's name is empty; `setting-missing`, `setting-invalid` or `setting-secret`
 * when a server is named wrongly or without what it needs.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, store?: string): Config {
  const read = environmentSchema.parse(environment);
  if (store === '') throw new DanchieuError('wrong-use', { detail: '--store ""' });
  const chosen = store ?? read.DANCHIEU_STORE ?? DEFAULT_STORE;
  return { store: resolve(chosen), neo4j: neo4jOf(read), meilisearch: meilisearchOf(read) };
}

const NEO4J_SCHEME = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//;

function neo4jOf(read: Environment): Neo4jAddress | undefined {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password } = read;
  if (uri === undefined) return undefined;
  if (!NEO4J_SCHEME.test(uri)) {
    throw new DanchieuError('setting-invalid', {
      name: 'NEO4J_URI',
      wanted: 'neo4j://, neo4j+s://, bolt://, bolt+s:// …',
    });
  }
  // The driver would pass them over, and an address is shown to people.
  if (/\/\/[^/]*@/.test(uri)) throw new DanchieuError('setting-secret', { name: 'NEO4J_URI' });
  if (password === undefined)
    throw new DanchieuError('setting-missing', { name: 'NEO4J_PASSWORD', because: 'NEO4J_URI' });
  return { uri, username, password, database: read.NEO4J_DATABASE };
}

/** The key made for this program wins over the master key: it can do less. */
function meilisearchOf(read: Environment): MeilisearchServer | undefined {
  const { MEILI_HOST: host, MEILI_API_KEY, MEILI_MASTER_KEY, MEILI_INDEX_PREFIX: indexPrefix } = read;
  if (host === undefined) return undefined;
  // The address is shown to people, with or without its scheme.
  if (/^(?:[a-z]+:\/\/)?[^/]*@/i.test(host)) throw new DanchieuError('setting-secret', { name: 'MEILI_HOST' });
  return { host, apiKey: MEILI_API_KEY ?? MEILI_MASTER_KEY, indexPrefix };
}
