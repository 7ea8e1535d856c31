import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { Jobs } from '../service/jobs/jobs.js';
import type { KeyHolders } from '../service/keys/own-key.js';
import type { Service } from '../service/open/service.js';
import { type Readers, readersHere } from '../service/text/readers.js';
import { DanchieuError } from '../src/errors/errors.js';
import { createApp } from './app.js';
import type { Access } from './backend.js';
import { createLog } from './http/log.js';
import { HEADER_BYTES, refuseUnreadable } from './http/unreadable.js';
import { type ApiSettings, DEFAULT_SETTINGS } from './settings.js';
import { stopping } from './stop.js';

export interface ServeOptions {
  /** Whoever reaches an address of this machine itself may read; at any other, only who has a key. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly version: string;
  /** Folder of the built page; none is served without one. */
  readonly web: string | null;
  readonly onFault: (error: unknown, requestId: string) => void;
  /** Who may write, and read where reading is not open; nobody when absent. */
  readonly keys?: KeyHolders | undefined;
  readonly settings?: ApiSettings | undefined;
  /** Reads texts that are looked up, on threads of its own; the thread that serves when absent. */
  readonly readers?: Readers | undefined;
  /** Gets a line for every answer; standard error when absent. */
  readonly log?: Logger | undefined;
}

export interface Serving {
  readonly address: string;
  /** Answers what was accepted, takes nothing more; work that waits is done when the store is served again. */
  stop(): Promise<void>;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Names that a request to this machine itself may give. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether only programs of this machine reach an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/** Milliseconds that work which changes the store is given to end, once every request is answered. */
const PATIENCE = 10_000;

/** Milliseconds that an idle connection is kept. */
const KEEP_ALIVE = 65_000;

const NOBODY: KeyHolders = { holderOf: async () => null };

/**
 * Serves a store: on this machine alone without keys for reading, elsewhere to holders of keys only. The caller closes
 * the service after `stop`.
 * @throws DanchieuError `address-taken`.
 */
export async function serve(service: Service, options: ServeOptions): Promise<Serving> {
  const { host, port, version, web, onFault, keys = NOBODY, settings = DEFAULT_SETTINGS } = options;
  const own = isLoopback(host);
  const access: Access = { reading: own ? 'open' : 'key', holderOf: (key) => keys.holderOf(key) };
  const hosts = own ? OWN_NAMES : null;
  const jobs = await Jobs.open(service.config, { most: settings.limits.waitingJobs, onFault });
  const readers = options.readers ?? readersHere(service.engine);
  const backend = { service, jobs, limits: settings.limits, access, version, readers };
  const log = options.log ?? createLog(settings.logLevel);
  const app = createApp(backend, { web, hosts, settings, log, onFault });
  const server = createServer({ maxHeaderSize: HEADER_BYTES }, app);
  refuseUnreadable(server);
  // Longer than proxies keep theirs: of two ends that let go at once, the one that asks would see its request fail.
  server.keepAliveTimeout = KEEP_ALIVE;
  const stop = stopping(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      void jobs.stop(0);
      reject(new DanchieuError('address-taken', { host, port: String(port), detail: cause.code ?? '' }, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${given}`, stop: () => stop().then(() => jobs.stop(PATIENCE)) };
}
