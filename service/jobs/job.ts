import type { ErrorCode, ErrorValues } from '../../src/errors/errors.js';
import type { Written } from '../index/put-text.js';
import type { Counts, Stage } from './deeds.js';

/** `put` takes a text in, `restate` states something of a document, `read` reads a text and keeps nothing. */
export type JobKind = 'put' | 'restate' | 'read';
export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** Work that was accepted, as whoever sent it follows it. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  /** What is being done; `unreachable`: a server does not answer, and is asked again. Null while nothing is. */
  readonly stage: Stage | 'unreachable' | null;
  /** The document it makes or changes; null for a text that is only read. */
  readonly document: string | null;
  /** Whether the store changed by it; null until it is done, and for a text that is only read. */
  readonly written: Written | null;
  readonly counts: Counts | null;
  readonly error: { readonly code: ErrorCode; readonly values: ErrorValues } | null;
  /** When it was accepted, ISO. */
  readonly accepted: string;
}
