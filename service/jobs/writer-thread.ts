import { parentPort, workerData } from 'node:worker_threads';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from '../open/config.js';
import { openService, type Service } from '../open/service.js';
import type { DeedKind, GivenOf, Message } from './deeds.js';
import { perform } from './perform.js';

/** What the thread is told: one deed at a time, then to end. */
export type Order =
  | { readonly is: 'deed'; readonly kind: DeedKind; readonly given: GivenOf<DeedKind> }
  | { readonly is: 'end' };

/**
 * Milliseconds without work after which the store is let go: an embedded one is changed by one process at a time, and
 * others want their turn.
 */
const IDLE = 1_000;

/**
 * The thread that changes the store, so that reading never waits for it: SQLite answers while one thinks, on the thread
 * that asks. It opens the store when there is something to do, which also settles what an interrupted run left.
 */
class WriterThread {
  private service: Service | null = null;
  private idle: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();
  private readonly ending = new AbortController();

  constructor(
    private readonly config: Config,
    private readonly tell: (message: Message) => void,
  ) {}

  /** One after the other, letting go of the store included. */
  do(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work);
    return this.last;
  }

  async perform(kind: DeedKind, given: GivenOf<DeedKind>): Promise<void> {
    clearTimeout(this.idle);
    try {
      const service = await this.opened();
      const answer = await perform(service, kind, given, (stage) => this.tell({ is: 'stage', stage }));
      this.tell({ is: 'answer', answer });
    } catch (error) {
      // Whatever went wrong with it, the next deed finds the store as one that was just opened.
      await this.close().catch(() => {});
      this.tell(failure(error));
    }
    this.idle = setTimeout(() => this.do(() => this.close()), IDLE);
  }

  /** Closes the store after the deed under way; a deed that still waits for its turn waits no longer. */
  end(): Promise<void> {
    this.ending.abort();
    return this.do(() => this.close());
  }

  private async close(): Promise<void> {
    clearTimeout(this.idle);
    const { service } = this;
    this.service = null;
    await service?.close();
  }

  private async opened(): Promise<Service> {
    const onWaiting = (): void => this.tell({ is: 'stage', stage: 'waiting' });
    this.service ??= await openService(this.config, { to: 'change', onWaiting, giveUp: this.ending.signal });
    return this.service;
  }
}

function failure(error: unknown): Message {
  if (error instanceof DanchieuError) return { is: 'failure', code: error.code, values: error.values };
  return { is: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

const port = parentPort;
if (port !== null) {
  const thread = new WriterThread(workerData as Config, (message) => port.postMessage(message));
  port.on('message', (order: Order) => {
    if (order.is === 'deed') void thread.do(() => thread.perform(order.kind, order.given));
    else void thread.end().then(() => port.close());
  });
}
