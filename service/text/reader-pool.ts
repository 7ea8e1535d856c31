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
  const seats = new Set<Seat>();
  const line: Piece[] = [];
  let closed = false;

  const settle = (piece: Piece, how: () => void): void => {
    clearTimeout(piece.late);
    how();
  };

  const hear = (seat: Seat, answer: ReaderAnswer): void => {
    const { piece } = seat;
    seat.piece = null;
    if (piece !== null) {
      settle(piece, () => {
        if (answer.is === 'read') piece.done(answer.read);
        else if (answer.is === 'failure') piece.fail(new DanchieuError(answer.code, answer.values));
        else piece.fail(new Error(answer.detail));
      });
    }
    next();
  };

  /** A thread that ended takes its text with it; the others go on, and another takes its place when needed. */
  const lose = (seat: Seat, error: Error): void => {
    seats.delete(seat);
    const { piece } = seat;
    seat.piece = null;
    if (piece !== null) settle(piece, () => piece.fail(error));
    if (!closed) next();
  };

  const sit = (): Seat => {
    const seat: Seat = { thread: new Worker(file, { workerData: { officeFile } satisfies ReaderData }), piece: null };
    seat.thread.on('message', (answer: ReaderAnswer) => hear(seat, answer));
    seat.thread.on('error', (error) => lose(seat, error instanceof Error ? error : new Error(String(error))));
    seat.thread.on('exit', (code) => lose(seat, new Error(`a thread that reads ended (${code})`)));
    seats.add(seat);
    return seat;
  };

  const next = (): void => {
    const [piece] = line;
    if (piece === undefined) return;
    const seat = [...seats].find((one) => one.piece === null) ?? (seats.size < threads ? sit() : undefined);
    if (seat === undefined) return;
    line.shift();
    seat.piece = piece;
    seat.thread.postMessage(piece.given);
  };

  /** One that only waited leaves the line; one that is being read takes its thread with it: it may never end. */
  const giveUp = (piece: Piece): void => {
    const at = line.indexOf(piece);
    if (at >= 0) {
      line.splice(at, 1);
      piece.fail(new DanchieuError('too-busy', { seconds: COME_AGAIN }));
      return;
    }
    const seat = [...seats].find((one) => one.piece === piece);
    if (seat === undefined) return;
    seat.piece = null;
    seats.delete(seat);
    void seat.thread.terminate();
    piece.fail(new DanchieuError('took-too-long', { limit: Math.round(patience / 1000) }));
    next();
  };

  const ask = (given: TextToRead): Promise<ReadText | PrintedLookup> =>
    new Promise((done, fail) => {
      if (closed) return fail(new DanchieuError('stopping'));
      if (line.length >= waiting) return fail(new DanchieuError('too-busy', { seconds: COME_AGAIN }));
      const piece: Piece = { given, done, fail, late: undefined };
      piece.late = setTimeout(() => giveUp(piece), patience);
      line.push(piece);
      next();
    });

  for (let at = 0; at < Math.min(ready, threads); at += 1) sit();

  return {
    // A thread answers in the form it was asked for.
    read: (text, context) => ask({ text, context, printed: null }) as Promise<ReadText>,
    readPrinted: (text, context, most) => ask({ text, context, printed: most }) as Promise<PrintedLookup>,

    async close() {
      closed = true;
      for (const piece of line.splice(0)) settle(piece, () => piece.fail(new DanchieuError('stopping')));
      await Promise.all([...seats].map(({ thread }) => thread.terminate()));
    },
  };
}
