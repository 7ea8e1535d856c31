import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { DanchieuError } from '../../src/errors/errors.js';
import { threadFile } from '../open/thread-file.js';
import type { PrintedLookup } from './print-lookup.js';
import type { ReadText } from './read-text.js';
import type { ReaderAnswer, ReaderData, TextToRead } from './reader-thread.js';
import type { Readers } from './readers.js';

export interface ReaderPoolOptions {
  /** The office's own list of instruments. */
  readonly officeFile: string | null;
  /**
   * Threads at most; each holds a register of its own. By default as many as the machine has cores, four at most: the
   * thread that serves does little, and has its turn before those that have been at work for long.
   */
  readonly threads?: number | undefined;
  /** Threads that stand ready before they are needed; none by default. */
  readonly ready?: number | undefined;
  /** Texts that may wait for a thread. */
  readonly waiting?: number | undefined;
  /** Milliseconds within which a text is read, waiting included. */
  readonly patience?: number | undefined;
}

/**
 * Threads that read texts, so that a long one holds up nobody who asks the store meanwhile. Beside what `readText`
 * refuses, `too-busy` and `took-too-long`.
 */
export interface ReaderPool extends Readers {
  close(): Promise<void>;
}

/** Seconds after which it is worth asking again. */
const COME_AGAIN = 2;

interface Piece {
  readonly given: TextToRead;
  readonly done: (read: ReadText | PrintedLookup) => void;
  readonly fail: (error: Error) => void;
  late: NodeJS.Timeout | undefined;
}

interface Seat {
  readonly thread: Worker;
  piece: Piece | null;
}

const DEFAULTS = { waiting: 200, patience: 30_000 };

/** Threads are started as they are needed, but for those that shall be ready, and then kept. */
export async function openReaderPool(options: ReaderPoolOptions): Promise<ReaderPool> {
  const { officeFile, threads = Math.min(4, availableParallelism()), ready = 0 } = options;
  const { waiting = DEFAULTS.waiting, patience = DEFAULTS.patience } = options;
  const file = await threadFile(import.meta.url, 'service/text', 'reader-thread.js');
  const pool = new Pool(file, { officeFile }, { threads, waiting, patience });
  pool.start(Math.min(ready, threads));
  return pool;
}

class Pool implements ReaderPool {
  private readonly seats = new Set<Seat>();
  private readonly line: Piece[] = [];
  private closed = false;

  constructor(
    private readonly file: string,
    private readonly data: ReaderData,
    private readonly limits: Readonly<Record<'threads' | 'waiting' | 'patience', number>>,
  ) {}

  start(threads: number): void {
    for (let at = 0; at < threads; at += 1) this.sit();
  }

  // Handed on by themselves, away from the pool. A thread answers in the form it was asked for.
  readonly read: Readers['read'] = (text, context) => this.ask({ text, context, printed: null }) as Promise<ReadText>;
  readonly readPrinted: Readers['readPrinted'] = (text, context, most) =>
    this.ask({ text, context, printed: most }) as Promise<PrintedLookup>;

  async close(): Promise<void> {
    this.closed = true;
    for (const piece of this.line.splice(0)) settle(piece, () => piece.fail(new DanchieuError('stopping')));
    await Promise.all([...this.seats].map(({ thread }) => thread.terminate()));
  }

  private ask(given: TextToRead): Promise<ReadText | PrintedLookup> {
    return new Promise((done, fail) => {
      if (this.closed) return fail(new DanchieuError('stopping'));
      if (this.line.length >= this.limits.waiting) return fail(new DanchieuError('too-busy', { seconds: COME_AGAIN }));
      const piece: Piece = { given, done, fail, late: undefined };
      piece.late = setTimeout(() => this.giveUp(piece), this.limits.patience);
      this.line.push(piece);
      this.next();
    });
  }

  /** Hands the first that waits to a thread that is free, or to a new one while there may be more. */
  private next(): void {
    const [piece] = this.line;
    if (piece === undefined) return;
    const free = [...this.seats].find((one) => one.piece === null);
    const seat = free ?? (this.seats.size < this.limits.threads ? this.sit() : undefined);
    if (seat === undefined) return;
    this.line.shift();
    seat.piece = piece;
    seat.thread.postMessage(piece.given);
  }

  private sit(): Seat {
    const seat: Seat = { thread: new Worker(this.file, { workerData: this.data }), piece: null };
    seat.thread.on('message', (answer: ReaderAnswer) => this.hear(seat, answer));
    seat.thread.on('error', (error) => this.lose(seat, error instanceof Error ? error : new Error(String(error))));
    seat.thread.on('exit', (code) => this.lose(seat, new Error(`a thread that reads ended (${code})`)));
    this.seats.add(seat);
    return seat;
  }

  private hear(seat: Seat, answer: ReaderAnswer): void {
    const { piece } = seat;
    seat.piece = null;
    if (piece !== null) {
      settle(piece, () => {
        if (answer.is === 'read') piece.done(answer.read);
        else if (answer.is === 'failure') piece.fail(new DanchieuError(answer.code, answer.values));
        else piece.fail(new Error(answer.detail));
      });
    }
    this.next();
  }

  /** A thread that ended takes its text with it; the others go on, and another takes its place when needed. */
  private lose(seat: Seat, error: Error): void {
    this.seats.delete(seat);
    const { piece } = seat;
    seat.piece = null;
    if (piece !== null) settle(piece, () => piece.fail(error));
    if (!this.closed) this.next();
  }

  /** One that only waited leaves the line; one that is being read takes its thread with it: it may never end. */
  private giveUp(piece: Piece): void {
    const at = this.line.indexOf(piece);
    if (at >= 0) {
      this.line.splice(at, 1);
      piece.fail(new DanchieuError('too-busy', { seconds: COME_AGAIN }));
      return;
    }
    const seat = [...this.seats].find((one) => one.piece === piece);
    if (seat === undefined) return;
    seat.piece = null;
    this.seats.delete(seat);
    void seat.thread.terminate();
    piece.fail(new DanchieuError('took-too-long', { limit: Math.round(this.limits.patience / 1000) }));
    this.next();
  }
}

function settle(piece: Piece, how: () => void): void {
  clearTimeout(piece.late);
  how();
}
