import type { Job } from './job.js';

/** Finished jobs that are remembered. */
const REMEMBERED = 1_000;
/** Bytes of what texts were found to say, kept for whoever sent them. */
const RESULT_BYTES = 64 * 1024 * 1024;
const RESULT_MINUTES = 15;

interface Result {
  readonly json: Uint8Array;
  readonly until: number;
}

/** What is known of each job, for as long as somebody may ask. */
export class JobBoard {
  private readonly jobs = new Map<string, Job>();
  private readonly results = new Map<string, Result>();

  get(id: string): Job | null {
    return this.jobs.get(id) ?? null;
  }

  /** Jobs that are not finished, in the order they were accepted. */
  open(): readonly Job[] {
    return [...this.jobs.values()].filter((job) => !isFinished(job));
  }

  post(job: Job): Job {
    this.jobs.set(job.id, job);
    return job;
  }

  /** Changes what is said of a job; one that is finished goes behind all others and is forgotten in its turn. */
  change(id: string, change: Partial<Job>): void {
    const known = this.jobs.get(id);
    if (known === undefined) return;
    const changed = { ...known, ...change };
    if (isFinished(changed)) this.jobs.delete(id);
    this.jobs.set(id, changed);
    const finished = [...this.jobs.values()].filter(isFinished);
    for (const { id: oldest } of finished.slice(0, Math.max(0, finished.length - REMEMBERED))) this.forget(oldest);
  }

  /** What a text was found to say, JSON as UTF-8; null once it was forgotten. */
  result(id: string): Uint8Array | null {
    this.expire();
    return this.results.get(id)?.json ?? null;
  }

  keepResult(id: string, json: Uint8Array): void {
    this.results.set(id, { json, until: Date.now() + RESULT_MINUTES * 60_000 });
    this.expire();
  }

  private forget(id: string): void {
    this.jobs.delete(id);
    this.results.delete(id);
  }

  private expire(): void {
    let bytes = 0;
    // The newest is always kept, however large.
    for (const [id, { json, until }] of [...this.results].reverse()) {
      bytes += json.length;
      if (until < Date.now() || (bytes > RESULT_BYTES && bytes > json.length)) this.results.delete(id);
    }
  }
}

function isFinished({ state }: Job): boolean {
  return state === 'done' || state === 'failed';
}
