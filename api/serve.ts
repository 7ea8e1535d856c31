import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeyHolders } from '../service/keys/own-key.js';
import type { Service } from '../service/open/service.js';
import { DanchieuError } from '../src/errors/errors.js';
import { createApp } from './app.js';
import { type Access, DEFAULT_LIMITS } from './backend.js';

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
}

export interface Serving {
  readonly address: string;
  /** Answers what was accepted, takes nothing more. */
  stop(): Promise<void>;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Names that a request to this machine itself may give. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether only programs of this machine reach an address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

const NOBODY: KeyHolders = { holderOf: async () => null };

/** Milliseconds that answers under way are given once the server is told to stop. */
const PATIENCE = 10_000;

/**
 * Serves a store: on this machine alone without keys for reading, elsewhere to holders of keys only. The caller closes
 * the service after `stop`.
 * @throws DanchieuError `address-taken`.
 */
export async function serve(service: Service, options: ServeOptions): Promise<Serving> {
  const { host, port, version, web, onFault, keys = NOBODY } = options;
  const own = isLoopback(host);
  const access: Access = { reading: own ? 'open' : 'key', holderOf: (key) => keys.holderOf(key) };
  const hosts = own ? OWN_NAMES : null;
  const app = createApp({ service, limits: DEFAULT_LIMITS, access, version }, { web, hosts, onFault });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new DanchieuError('address-taken', { host, port: String(port), detail: cause.code ?? '' }, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${given}`, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
    // A connection kept alive is idle, and closed, only once its last answer has gone out.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
