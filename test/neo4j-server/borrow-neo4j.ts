import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../graph/neo4j/index.js';
import { startNeo4j } from './start-neo4j.js';

/** The test server, for as long as one file needs it: nobody else writes to it meanwhile. */
export interface BorrowedNeo4j {
  readonly address: Neo4jAddress;
  /** Takes everything out of its database. The mark of a store stays, as new, beside constraints and indexes. */
  empty(): Promise<void>;
  giveBack(): Promise<void>;
}

/** The files of one run of jest are its workers' children; what they share is kept under its process id. */
const FOLDER = join(tmpdir(), `danchieu-neo4j-${process.send === undefined ? process.pid : process.ppid}`);
const LOCK = join(FOLDER, 'lock');
const ADDRESS = join(FOLDER, 'address.json');
const TRY_EVERY_MS = 200;

/**
 * Waits until no other file of this run has the server, and has it until `giveBack`. A server takes as long to start as
 * many tests do to run, so the first who comes starts one for all; it ends with the worker that started it.
 */
export async function borrowNeo4j(): Promise<BorrowedNeo4j> {
  mkdirSync(FOLDER, { recursive: true });
  while (!locked()) await new Promise((resolve) => setTimeout(resolve, TRY_EVERY_MS));
  const address = await running();
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  return {
    address,
    empty: () => empty(driver),
    giveBack: async () => {
      await driver.close();
      rmSync(LOCK, { force: true });
    },
  };
}

async function empty(driver: Driver): Promise<void> {
  await driver.executeQuery('MATCH (n) WHERE NOT n:Store DETACH DELETE n');
  await driver.executeQuery(
    'MATCH (store:Store) SET store = {id: store.id, schemaVersion: store.schemaVersion, derivation: store.derivation, clock: 0}',
  );
}

function locked(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return takenFromTheDead();
  }
}

/** A worker that was killed gives nothing back. */
function takenFromTheDead(): boolean {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') rmSync(LOCK, { force: true });
  }
  return false;
}

async function running(): Promise<Neo4jAddress> {
  const known = await stillThere();
  if (known !== null) return known;
  const { uri, username, password } = await startNeo4j({ endsWithProcess: true });
  writeFileSync(ADDRESS, JSON.stringify({ uri, username, password }));
  return { uri, username, password };
}

async function stillThere(): Promise<Neo4jAddress | null> {
  let address: Neo4jAddress;
  try {
    address = JSON.parse(readFileSync(ADDRESS, 'utf8')) as Neo4jAddress;
  } catch {
    return null;
  }
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    await driver.getServerInfo();
    return address;
  } catch {
    return null;
  } finally {
    await driver.close();
  }
}
