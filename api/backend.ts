import type { Jobs } from '../service/jobs/jobs.js';
import type { KeyHolders } from '../service/keys/own-key.js';
import type { Service } from '../service/open/service.js';
import type { Readers } from '../service/text/readers.js';
import type { Metrics } from './http/metrics.js';

/** How much one request may ask for. */
export interface Limits {
  /** Characters of a text to look up. */
  readonly lookupCharacters: number;
  /** Citations looked up in one text; the others are listed only. */
  readonly lookupCitations: number;
  /** Bytes of a file that is sent; a JSON body may take twice as many, for its escapes. */
  readonly uploadBytes: number;
  /** Pieces of work that may wait to change the store. */
  readonly waitingJobs: number;
  /** Requests a minute for each key or address. */
  readonly requestsAMinute: number;
}

export const DEFAULT_LIMITS: Limits = {
  lookupCharacters: 64_000,
  lookupCitations: 250,
  uploadBytes: 16 * 1024 * 1024,
  waitingJobs: 200,
  requestsAMinute: 30_000,
};

/** Who may do what. */
export interface Access extends KeyHolders {
  /** Whether reading is open to everyone who reaches the server. */
  readonly reading: 'open' | 'key';
}

/** What the routes work with; made by whoever starts the server. */
export interface Backend {
  /** Reads only: nothing the routes do with it changes the store. */
  readonly service: Service;
  /** Everything that does change it. */
  readonly jobs: Jobs;
  readonly limits: Limits;
  readonly access: Access;
  readonly version: string;
  /** Reads texts that are looked up. */
  readonly readers: Readers;
  readonly metrics: Pick<Metrics, 'text'>;
}
