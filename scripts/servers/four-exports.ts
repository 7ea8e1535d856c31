import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { run, type Settings, start } from './danchieu.js';
import { texts } from './programmes.js';

export interface FourExports {
  readonly records: number;
  /** SHA-256 of each export, by the way of indexing. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Ways of indexing whose export is not that of the first, which is SQLite's. */
  readonly different: readonly string[];
}

/**
 * Indexes one folder four ways: into SQLite, into Neo4j, into Neo4j file by file in reversed order, and into Neo4j by two
 * processes at once. Their exports must be the same, byte for byte.
 * @param empty takes everything out of the servers
 */
export async function fourExports(
  folder: string,
  stores: string,
  servers: Settings,
  empty: () => Promise<void>,
): Promise<FourExports> {
  const names = await texts(folder);
  const files = names.map((name) => join(folder, name));
  const index = async (paths: readonly string[], settings: Settings): Promise<void> => {
    await run(['index', ...paths, '--root', folder], settings);
  };
  const embedded = { DANCHIEU_STORE: join(stores, 'embedded.sqlite') };
  const shared = { ...servers, DANCHIEU_STORE: join(stores, 'servers.sqlite') };
  await index([folder], embedded);
  const expected = await run(['export'], embedded);
  const different: string[] = [];
  const hashes = new Map([['SQLite', sha256(expected)]]);
  const compare = async (way: string): Promise<void> => {
    const found = await run(['export'], shared);
    hashes.set(way, sha256(found));
    if (found !== expected) different.push(way);
  };

  await empty();
  await index([folder], shared);
  await compare('Neo4j');

  await empty();
  for (const file of [...files].reverse()) await index([file], shared);
  await compare('Neo4j, reversed');

  await empty();
  const half = Math.ceil(files.length / 2);
  const both = [files.slice(0, half), files.slice(half)].map((some) =>
    start(['index', ...some, '--root', folder], shared),
  );
  for (const { ended } of both) {
    const { code, err } = await ended;
    if (code !== 0) throw new Error(`one of two processes ended with ${code}: ${err}`);
  }
  await compare('Neo4j, two processes at once');
  return { records: expected.split('\n').length - 1, hashes, different };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
