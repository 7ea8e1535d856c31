import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Service } from '../service/open/service.js';
import { createApp } from './app.js';
import { DEFAULT_LIMITS } from './backend.js';

export interface ServeOptions {
  readonly port: number;
  readonly version: string;
  readonly web: string | null;
  readonly onFault: (error: unknown, requestId: string) => void;
}

export interface Serving {
  readonly address: string;
  /** Answers what was accepted, takes nothing more. */
  stop(): Promise<void>;
}

const HOSTS = ['127.0.0.1', 'localhost'];

/** Serves a store on this machine alone: reading needs no key there. The caller closes the service after `stop`. */
export async function serve(service: Service, { port, version, web, onFault }: ServeOptions): Promise<Serving> {
  const access = { reading: 'open', rightsOf: async () => 'none' as const } as const;
  const app = createApp({ service, limits: DEFAULT_LIMITS, access, version }, { web, hosts: HOSTS, onFault });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${given}`, stop: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
