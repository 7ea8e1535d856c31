import { resolve } from 'node:path';
import { z } from 'zod';
import { DanchieuError } from '../../src/errors/errors.js';

/** Where the embedded store lies when nothing else is said, relative to the working directory. */
export const DEFAULT_STORE = '.danchieu/danchieu.sqlite';

const environmentSchema = z.object({
  DANCHIEU_STORE: z.string().optional(),
  NEO4J_URI: z.string().optional(),
  MEILI_HOST: z.string().optional(),
});

/** A server that the environment names although this version cannot use it yet. */
export type ReservedSetting = 'NEO4J_URI' | 'MEILI_HOST';

export interface Config {
  /** Absolute path of the SQLite file. */
  readonly store: string;
  /** Named in the environment, not used yet: said aloud rather than passed over. */
  readonly reserved: readonly ReservedSetting[];
}

/**
 * The configuration from what the caller asks for (`--store`) and the environment, the first named winning.
 * @throws DanchieuError `wrong-use` when the store's name is empty.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, store?: string): Config {
  const read = environmentSchema.parse(environment);
  if (store === '') throw new DanchieuError('wrong-use', { detail: '--store ""' });
  const chosen = store ?? (read.DANCHIEU_STORE || DEFAULT_STORE);
  const reserved = (['NEO4J_URI', 'MEILI_HOST'] as const).filter((name) => read[name]);
  return { store: resolve(chosen), reserved };
}
