import { createHash } from 'node:crypto';
import type { Service } from '../../service/open/service.js';

/** An answer as it is sent: JSON in UTF-8, and the tag by which it is asked for again. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly etag: string;
}

interface Entry {
  readonly made: Promise<KeptAnswer>;
  /** Of the body; 0 while it is made. */
  bytes: number;
}

/** Bytes of all bodies together: some five hundred pages of the most cited instruments. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Answers that follow from the store and the register alone, kept while neither changes: what everybody asks for is made
 * once. Who asks while it is made waits for the same; what could not be made is tried again. Where there is no more
 * room, those not asked for the longest go first.
 */
export class KeptAnswers {
  /** In the order in which they were last asked for. */
  private readonly entries = new Map<string, Entry>();
  private stamp = '';
  private bytes = 0;

  constructor(
    private readonly service: Pick<Service, 'graph' | 'engine'>,
    private readonly mostBytes = MOST_BYTES,
  ) {}

  /**
   * The answer to a question, made unless it is known.
   * @param question all that the answer depends on beside the store and the register
   */
  async answer(question: string, make: () => Promise<unknown>): Promise<KeptAnswer> {
    // Asked before it is made: what is written meanwhile makes it stale, never wrongly fresh.
    const stamp = `${await this.service.graph.state()} ${this.service.engine.register().version}`;
    if (stamp !== this.stamp) {
      this.entries.clear();
      this.stamp = stamp;
      this.bytes = 0;
    }
    const known = this.entries.get(question);
    if (known !== undefined) {
      this.entries.delete(question);
      this.entries.set(question, known);
      return known.made;
    }
    const entry: Entry = { made: make().then(written), bytes: 0 };
    this.entries.set(question, entry);
    try {
      const answer = await entry.made;
      this.weigh(question, entry, answer.body.length);
      return answer;
    } catch (error) {
      if (this.entries.get(question) === entry) this.entries.delete(question);
      throw error;
    }
  }

  /** Counts an answer just made, and lets go of as many as there is no room for. */
  private weigh(question: string, entry: Entry, bytes: number): void {
    if (this.entries.get(question) !== entry) return;
    entry.bytes = bytes;
    this.bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.entries) {
      if (this.bytes <= this.mostBytes) return;
      this.entries.delete(oldest);
      this.bytes -= freed;
    }
  }
}

const utf8 = new TextEncoder();
/** Where answers are put into bytes: to do that in memory made for each takes twice as long. */
let scratch = new Uint8Array(1 << 20);

function written(answer: unknown): KeptAnswer {
  const json = JSON.stringify(answer);
  if (json.length * 3 > scratch.length) scratch = new Uint8Array(json.length * 3);
  const body = Buffer.from(scratch.subarray(0, utf8.encodeInto(json, scratch).written));
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
}
