import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server misbehaves for one request. */
export type Fault =
  /** HTTP 500 with an error of the server's own. */
  | 'error'
  /** HTTP 502 in HTML, as a proxy in front of a dead server answers. */
  | 'proxy'
  /** Never answers. */
  | 'silent'
  /** Cuts the line in the middle of the answer. */
  | 'cut'
  /** Answers something else than was asked for. */
  | 'strange'
  /** Too many requests. */
  | 'busy'
  /** The key is not good for this. */
  | 'forbidden';

export type TaskEnd = 'succeeded' | 'failed' | 'canceled' | 'processing';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly key: string;
  readonly bytes: number;
}

/** Speaks as much of Meilisearch's HTTP as the search side needs, over empty indexes, and misbehaves when told to. */
export class FaultyServer {
  readonly seen: Seen[] = [];
  /** What happens to tasks from now on. */
  tasksEnd: TaskEnd = 'succeeded';
  /** Looks at a task before it comes to its end. */
  tasksTake = 0;
  private server: Server | null = null;
  private port = 0;
  private faults: { readonly fault: Fault; readonly on: RegExp; left: number }[] = [];
  private readonly settings = new Map<string, Record<string, unknown>>();
  private readonly looks = new Map<string, number>();
  private tasks = 0;

  get host(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts listening, on the same port as before if there was one. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on; the indexes stay. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
  }

  /** The next `times` requests that fit go wrong like this. */
  misbehave(fault: Fault, times: number, on = /./): void {
    this.faults.push({ fault, on, left: times });
  }

  behave(): void {
    this.faults = [];
    this.tasksEnd = 'succeeded';
    this.tasksTake = 0;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '' } = request;
    const path = url.split('?', 1)[0] as string;
    const key = (request.headers.authorization ?? '').replace('Bearer ', '');
    this.seen.push({ method, path, key, bytes: Buffer.byteLength(body) });
    const due = this.faults.find(({ on, left }) => left > 0 && on.test(`${method} ${path}`));
    if (due !== undefined) {
      due.left--;
      misbehave(due.fault, response);
      return;
    }
    const [status, answer] = this.reply(method, path, body);
    send(response, status, answer);
  }

  private reply(method: string, path: string, body: string): readonly [number, unknown] {
    const index = /^\/indexes\/([^/]+)/.exec(path)?.[1] ?? '';
    if (path.startsWith('/tasks/')) return [200, this.task(path)];
    if (path === '/multi-search') {
      const { queries } = JSON.parse(body) as { queries: unknown[] };
      return [200, { results: queries.map(() => ({ hits: [], estimatedTotalHits: 0 })) }];
    }
    if (path.endsWith('/search')) return [200, { hits: [], estimatedTotalHits: 0 }];
    if (path.endsWith('/fetch')) return [200, { results: [], total: 0 }];
    if (path.endsWith('/stats')) return [200, { numberOfDocuments: 0 }];
    if (path.startsWith('/keys/')) return [200, { key: 'a key for searching' }];
    if (method === 'GET' && path === `/indexes/${index}`) return [200, { createdAt: `2026-01-01 ${index}` }];
    if (method === 'GET' && path.endsWith('/settings')) {
      const settings = this.settings.get(index);
      return settings === undefined ? [404, { message: 'no index', code: 'index_not_found' }] : [200, settings];
    }
    if (path.endsWith('/settings')) {
      this.settings.set(index, { ...this.settings.get(index), ...(JSON.parse(body) as Record<string, unknown>) });
    }
    return [202, { taskUid: ++this.tasks, status: 'enqueued', type: 'documentAdditionOrUpdate' }];
  }

  private task(path: string): unknown {
    const looks = (this.looks.get(path) ?? 0) + 1;
    this.looks.set(path, looks);
    const status = looks <= this.tasksTake ? 'processing' : this.tasksEnd;
    const error =
      status === 'failed' ? { message: 'no space left on the disk', code: 'no_space_left_on_device' } : null;
    return { uid: Number(path.split('/').pop()), status, type: 'documentAdditionOrUpdate', error };
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

function misbehave(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case 'error':
      send(response, 500, { message: 'the index is broken', code: 'internal', type: 'internal' });
      return;
    case 'proxy':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><h1>502 Bad Gateway</h1></html>');
      return;
    case 'silent':
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"results": [', () => response.destroy());
      return;
    case 'strange':
      send(response, 200, { hello: 'world' });
      return;
    case 'busy':
      send(response, 429, { message: 'too many requests', code: 'too_many_search_requests' });
      return;
    case 'forbidden':
      send(response, 403, { message: 'The provided API key is invalid.', code: 'invalid_api_key' });
      return;
    default:
      fault satisfies never;
  }
}
