import { setTimeout as sleep } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { DanchieuError } from '../../src/errors/errors.js';
import { type Failure, failureOf, StrangeAnswer } from './failure.js';
import type { Patience } from './patience.js';

const FIRST_LOOK = 5;
const LONGEST_BETWEEN_LOOKS = 500;

const ENQUEUED = z.object({ taskUid: z.number() });
const TASK = z.object({
  status: z.enum(['enqueued', 'processing', 'succeeded', 'failed', 'canceled']),
  type: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
});

/** A call of the client; what comes back is checked by whoever asked, so its type does not matter. */
export type Work = (client: Meilisearch) => Promise<unknown>;

/** Calls to one server with one key: what passes is tried again, what does not becomes `store-unreachable`. */
export class Connection {
  private readonly client: Meilisearch;

  constructor(
    private readonly host: string,
    readonly apiKey: string | undefined,
    private readonly patience: Patience,
    timeout = patience.upload,
  ) {
    if (/\/\/[^/]*@/.test(host)) throw new DanchieuError('setting-secret', { name: 'MEILI_HOST' });
    try {
      const key = apiKey === undefined ? {} : { apiKey };
      // Packed answers leave the server in two writes, and the second waits some 40 ms for the first to be acknowledged.
      const requestInit = { headers: { 'Accept-Encoding': 'identity' } };
      this.client = new Meilisearch({ host, ...key, timeout, requestInit });
    } catch (cause) {
      throw new DanchieuError('setting-invalid', { name: 'MEILI_HOST', wanted: 'http://…, https://…' }, { cause });
    }
  }

  /** The same server for questions only, which are answered sooner. */
  forReading(apiKey: string | undefined): Connection {
    return new Connection(this.host, apiKey, this.patience, this.patience.answer);
  }

  /**
   * One call, again after growing pauses while it fails in a way that may pass. Every call made is safe to repeat.
   * @param form what the answer must look like; other fields are left out
   * @throws DanchieuError `store-unreachable`.
   */
  async call<T>(form: z.ZodType<T>, work: Work): Promise<T> {
    const result = await this.attempt(form, work);
    if ('failure' in result) throw this.unreachable(result.failure, result.error);
    return result.value;
  }

  /** The same, null when the server answers with one of these codes. */
  async callUnless<T>(codes: readonly string[], form: z.ZodType<T>, work: Work): Promise<T | null> {
    const result = await this.attempt(form, work);
    if (!('failure' in result)) return result.value;
    if (result.failure.code !== null && codes.includes(result.failure.code)) return null;
    throw this.unreachable(result.failure, result.error);
  }

  /** Hands the server some work and waits until it is done; `codes` are failures that do not matter. */
  async done(work: Work, codes: readonly string[] = []): Promise<void> {
    await this.settled(await this.enqueue(work), codes);
  }

  async enqueue(work: Work): Promise<number> {
    return (await this.call(ENQUEUED, work)).taskUid;
  }

  /**
   * Waits until the server is done with a task; through a restart too, for its queue is kept on disk.
   * @param codes failures that do not matter
   * @param happened whether what the task does can be seen to be done, where the server does not show the task itself: one
   * of no single index it shows to keys of all indexes only
   */
  async settled(task: number, codes: readonly string[] = [], happened?: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + this.patience.task;
    const unseen = happened === undefined ? [] : ['task_not_found'];
    for (let pause = FIRST_LOOK; ; pause = Math.min(pause * 1.5, LONGEST_BETWEEN_LOOKS)) {
      const found = await this.callUnless(unseen, TASK, (client) => client.tasks.getTask(task));
      if (found === null ? await happened?.() : found.status === 'succeeded') return;
      const told = `task ${task} (${found?.type ?? 'unseen'})`;
      if (found?.status === 'failed' || found?.status === 'canceled') {
        const { error, status } = found;
        if (error !== null && codes.includes(error.code)) return;
        const reason = error === null ? status : `${error.code}: ${error.message}`;
        throw this.unreachable({ detail: `${told} failed: ${reason}` });
      }
      if (Date.now() + pause > end) {
        const seconds = Math.round(this.patience.task / 1000);
        throw this.unreachable({ detail: `${told} is still ${found?.status ?? 'not done'} after ${seconds} s` });
      }
      await sleep(pause);
    }
  }

  private async attempt<T>(
    form: z.ZodType<T>,
    work: Work,
  ): Promise<{ readonly value: T } | { readonly failure: Failure; readonly error: unknown }> {
    const end = Date.now() + this.patience.tries;
    for (let pause = this.patience.firstPause; ; pause = Math.min(pause * 2, this.patience.longestPause)) {
      try {
        const answer = form.safeParse(await work(this.client));
        if (answer.success) return { value: answer.data };
        throw new StrangeAnswer();
      } catch (error) {
        const failure = failureOf(error);
        if (failure === null) throw error;
        if (!failure.passing || Date.now() + pause > end) return { failure, error };
      }
      await sleep(pause);
    }
  }

  private unreachable({ detail }: Pick<Failure, 'detail'>, cause?: unknown): DanchieuError {
    return new DanchieuError('store-unreachable', { location: this.host, detail }, { cause });
  }
}
