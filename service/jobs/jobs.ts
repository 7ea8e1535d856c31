import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { DanchieuError, type ErrorCode } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { TextToPut } from '../index/put-text.js';
import type { Config } from '../open/config.js';
import type { AnswerOf, DeedKind, GivenOf } from './deeds.js';
import type { Job } from './job.js';
import { JobBoard } from './job-board.js';
import { Line } from './line.js';
import { Spool, type SpoolEntry, type Spooled } from './spool.js';
import { Writer } from './writer.js';

export interface JobsOptions {
  /** Pieces of work that may wait at a time. */
  readonly most: number;
  /** Told of errors that are not of the error table, with the id of the job. */
  readonly onFault: (error: unknown, job: string) => void;
}

/** Where unfinished work lies: beside the store, named after it. */
export function spoolOf({ store }: Pick<Config, 'store'>): string {
  return `${store}-jobs`;
}

/** Milliseconds between two tries to reach a store that does not answer. */
const TRY_AGAIN = 5_000;

/** Milliseconds that somebody waits for the turn of what is done at once: longer, and it is not done. */
const HELD_UP = 30_000;

/**
 * Everything that changes a store while a server answers from it: one thing at a time, in the order accepted, on a
 * thread of its own. Texts and statements that were accepted survive the process; texts that are only read do not.
 */
export class Jobs {
  private readonly board = new JobBoard();
  /** What is accepted and not done yet, by job. */
  private readonly accepted = new Map<string, SpoolEntry>();
  private readonly writer: Writer;
  private readonly spool: Spool;
  private readonly line: Line;
  private readonly stopping = new AbortController();

  private constructor(
    config: Config,
    private readonly options: JobsOptions,
  ) {
    this.writer = new Writer(config);
    this.spool = new Spool(spoolOf(config));
    this.line = new Line(options.most);
  }

  /** Goes on with what an earlier run accepted and did not finish. */
  static async open(config: Config, options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(config, options);
    for (const spooled of await jobs.spool.left()) jobs.enqueue(spooled);
    return jobs;
  }

  /**
   * Accepts a text to put. The same text of the same document that waits already is the same job.
   * @throws DanchieuError `queue-full`, `stopping`.
   */
  async put({ original, id: document, path, contentHash, stated }: TextToPut): Promise<Job> {
    const last = this.board.open().findLast((job) => job.document === document);
    const known = this.accepted.get(last?.id ?? '');
    if (last !== undefined && known?.kind === 'put' && known.contentHash === contentHash) {
      if (isDeepStrictEqual(known.stated, withoutUnset(stated))) return last;
    }
    return this.accept({ kind: 'put', ...newEntry(document, stated), path, contentHash }, original);
  }

  /** Accepts what is stated of a document. @throws DanchieuError `queue-full`, `stopping`. */
  restate(document: string, stated: StatedFacts): Promise<Job> {
    return this.accept({ kind: 'restate', ...newEntry(document, stated) }, null);
  }

  /** Accepts a text to be read and not kept. @throws DanchieuError `queue-full`, `stopping`. */
  read(text: string, stated: StatedFacts): Job {
    this.line.expectRoom();
    const { id, accepted } = newEntry('', stated);
    const job = this.post(id, 'read', null, accepted);
    this.line.join(() =>
      this.follow(id, async () => {
        const { json, counts } = await this.perform('read', { text, stated }, id);
        this.board.keepResult(id, json);
        return { counts };
      }),
    );
    return job;
  }

  /** Whether a text of this document is accepted and not in the store yet. */
  expects(document: string): boolean {
    return this.board.open().some((job) => job.kind === 'put' && job.document === document);
  }

  /**
   * Does one thing in its turn and waits for it.
   * @throws DanchieuError as the deed does; `queue-full`, `stopping`.
   */
  async now<K extends DeedKind>(kind: K, given: GivenOf<K>): Promise<AnswerOf<K>> {
    this.line.expectRoom();
    return new Promise((resolve, reject) => {
      const work = (): Promise<void> => this.writer.perform(kind, given, () => {}).then(resolve, reject);
      this.line.join(work, reject, HELD_UP);
    });
  }

  job(id: string): Job | null {
    return this.board.get(id);
  }

  /** What a text was found to say, JSON as UTF-8; null where there is nothing (any more). */
  result(id: string): Uint8Array | null {
    return this.board.result(id);
  }

  /** How many pieces of work wait or are being done. */
  get waiting(): number {
    return this.line.length;
  }

  /**
   * Takes nothing more, gives what is being done `patience` milliseconds to end, and lets go of the store. What was
   * accepted and is not done waits in its files for the next run.
   */
  async stop(patience: number): Promise<void> {
    this.stopping.abort();
    const late = Date.now() + patience;
    const done = new AbortController();
    const ended = this.line.stop().finally(() => done.abort());
    await Promise.race([ended, pause(patience, null, { signal: done.signal }).catch(() => {})]);
    await this.writer.end(Math.max(0, late - Date.now()));
    await ended;
  }

  private async accept(entry: SpoolEntry, text: string | null): Promise<Job> {
    this.line.expectRoom();
    return this.enqueue(await this.spool.keep(entry, text));
  }

  private enqueue(spooled: Spooled): Job {
    const { entry } = spooled;
    const { id, kind, document, accepted } = entry;
    this.accepted.set(id, entry);
    const job = this.post(id, kind, document, accepted);
    const work = async (): Promise<Partial<Job>> => {
      const { stated } = entry;
      return entry.kind === 'put'
        ? this.perform('put', this.spool.given(spooled.name, entry), id)
        : this.perform('restate', { document, stated }, id);
    };
    this.line.join(() =>
      this.follow(id, work, async () => {
        await this.spool.forget(spooled);
        this.accepted.delete(id);
      }),
    );
    return job;
  }

  private post(id: string, kind: Job['kind'], document: string | null, accepted: string): Job {
    const nothing = { stage: null, written: null, counts: null, error: null };
    return this.board.post({ id, kind, state: 'queued', document, accepted, ...nothing });
  }

  /** Does the work of a job and says on the board what becomes of it. */
  private async follow(id: string, work: () => Promise<Partial<Job>>, forget?: () => Promise<void>): Promise<void> {
    this.board.change(id, { state: 'running' });
    const end = await work().then(
      (done) => ({ state: 'done' as const, ...done }),
      (error: unknown) => this.failed(error, id),
    );
    // Ended by the stop and not by itself, it is still to be done.
    if (end === null) return;
    await forget?.();
    this.board.change(id, { stage: null, ...end });
  }

  private failed(error: unknown, id: string): Partial<Job> | null {
    const known = error instanceof DanchieuError ? error : null;
    if (this.stopping.signal.aborted && (known === null || AWAY.has(known.code))) return null;
    if (known === null) this.options.onFault(error, id);
    const { code, values } = known ?? new DanchieuError('internal', { detail: id });
    return { state: 'failed', error: { code, values } };
  }

  /** Has the thread do it; a store that does not answer is asked again until it does. */
  private async perform<K extends DeedKind>(kind: K, given: GivenOf<K>, id: string): Promise<AnswerOf<K>> {
    for (;;) {
      try {
        return await this.writer.perform(kind, given, (stage) => this.board.change(id, { stage }));
      } catch (error) {
        if (!(error instanceof DanchieuError && AWAY.has(error.code))) throw error;
        this.board.change(id, { stage: 'unreachable' });
        await pause(TRY_AGAIN, null, { signal: this.stopping.signal }).catch(() => {
          throw error;
        });
      }
    }
  }
}

/** What passes by itself, or when somebody starts a server again. */
const AWAY: ReadonlySet<ErrorCode> = new Set(['store-unreachable', 'store-busy']);

function newEntry(document: string, stated: StatedFacts) {
  return { id: randomUUID(), accepted: new Date().toISOString(), document, stated: withoutUnset(stated) };
}

/** As it comes back from a file: what is not said is not there. */
function withoutUnset(stated: StatedFacts): StatedFacts {
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}
