import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startNeo4j } from '../../test/neo4j-server/start-neo4j.js';
import type { Settings } from './danchieu.js';

/** A server that keeps its data when it is killed and started again on the same port. */
export interface Server {
  /** How the program is told of it. */
  readonly settings: Settings;
  start(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** Neo4j Community with its data in `home`. */
export async function neo4jServer(home: string): Promise<Server> {
  const port = await freePort();
  let running: Awaited<ReturnType<typeof startNeo4j>> | null = null;
  const first = await startNeo4j({ home, port });
  running = first;
  return {
    settings: { NEO4J_URI: first.uri, NEO4J_USERNAME: first.username, NEO4J_PASSWORD: first.password },
    async start() {
      running = await startNeo4j({ home, port });
    },
    async kill() {
      if (running === null) return;
      process.kill(running.pid, 'SIGKILL');
      await running.stop();
      running = null;
    },
    async stop() {
      await running?.stop();
      running = null;
    },
  };
}

/** Takes everything out of its database; constraints and indexes stay. */
export async function emptyGraph({ settings }: Server): Promise<void> {
  const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}

/** Meilisearch, from the program that MEILI_BINARY names, with its data in `home`. */
export async function meilisearchServer(home: string): Promise<Server> {
  const binary = process.env.MEILI_BINARY ?? 'meilisearch';
  const address = `127.0.0.1:${await freePort()}`;
  const key = randomBytes(24).toString('hex');
  let child: ReturnType<typeof spawn> | null = null;
  const launch = async (): Promise<void> => {
    const data = ['--db-path', join(home, 'data.ms'), '--dump-dir', join(home, 'dumps')];
    child = spawn(binary, ['--no-analytics', '--http-addr', address, ...data, '--env', 'development'], {
      env: { PATH: process.env.PATH ?? '', MEILI_MASTER_KEY: key, MEILI_MAX_INDEXING_MEMORY: '512MiB' },
      cwd: home,
      stdio: 'ignore',
    });
    child.once('error', (error) => {
      throw new Error(`Meilisearch cannot be started (MEILI_BINARY): ${error.message}`);
    });
    for (const end = Date.now() + START_MS; Date.now() < end; await sleep(100)) {
      const healthy = await fetch(`http://${address}/health`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (healthy) return;
    }
    throw new Error(`Meilisearch did not answer within ${START_MS / 1000} s`);
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child === null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    child = null;
  };
  await launch();
  return {
    settings: { MEILI_HOST: `http://${address}`, MEILI_MASTER_KEY: key },
    start: launch,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
