import { Worker } from 'node:worker_threads';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Config } from '../open/config.js';
import { threadFile } from '../open/thread-file.js';
import type { AnswerOf, DeedKind, GivenOf, Message, Stage } from './deeds.js';
import type { Order } from './writer-thread.js';

interface Waiting {
  readonly answer: (answer: AnswerOf<DeedKind>) => void;
  readonly fail: (error: Error) => void;
  readonly onStage: (stage: Stage) => void;
}

/** The thread that changes a store, seen from the one that asks it to. Started with the first deed. */
export class Writer {
  private thread: Worker | null = null;
  private waiting: Waiting | null = null;

  constructor(private readonly config: Config) {}

  /**
   * Has one deed done. The caller waits for it before the next: the thread does one at a time.
   * @throws DanchieuError as the deed does; any other error when the thread fails or ends.
   */
  async perform<K extends DeedKind>(kind: K, given: GivenOf<K>, onStage: (stage: Stage) => void): Promise<AnswerOf<K>> {
    const thread = await this.started();
    return new Promise<AnswerOf<K>>((resolve, reject) => {
      // The thread answers a deed with what belongs to its kind.
      const answer = (given: AnswerOf<DeedKind>): void => resolve(given as AnswerOf<K>);
      this.waiting = { answer, fail: reject, onStage };
      thread.postMessage({ is: 'deed', kind, given } satisfies Order);
    });
  }

  /**
   * Lets the thread close the store and end; after `patience` milliseconds it is ended where it stands, which loses
   * nothing but the deed under way: stores are changed in transactions.
   */
  async end(patience: number): Promise<void> {
    const { thread } = this;
    if (thread === null) return;
    const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
    thread.postMessage({ is: 'end' } satisfies Order);
    const late = setTimeout(() => void thread.terminate(), patience);
    await ended;
    clearTimeout(late);
  }

  private async started(): Promise<Worker> {
    if (this.thread !== null) return this.thread;
    const file = await threadFile(import.meta.url, 'service/jobs', 'writer-thread.js');
    const thread = new Worker(file, { workerData: this.config });
    thread.on('message', (message: Message) => this.hear(message));
    thread.on('error', (error) => this.fail(error));
    thread.on('exit', (code) => {
      if (this.thread === thread) this.thread = null;
      this.fail(new Error(`the thread that writes ended (${code})`));
    });
    this.thread = thread;
    return thread;
  }

  private hear(message: Message): void {
    const { waiting } = this;
    if (message.is === 'stage') {
      waiting?.onStage(message.stage);
      return;
    }
    this.waiting = null;
    if (message.is === 'answer') waiting?.answer(message.answer);
    else if (message.is === 'failure') waiting?.fail(new DanchieuError(message.code, message.values));
    else waiting?.fail(new Error(message.detail));
  }

  private fail(error: Error): void {
    const { waiting } = this;
    this.waiting = null;
    waiting?.fail(error);
  }
}
