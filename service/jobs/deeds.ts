import type { ErrorCode, ErrorValues } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { TextToPut, Written } from '../index/put-text.js';
import type { Revocation, SettleRequest, Settling } from '../settle/settle.js';
import type { LookupCounts } from '../text/print-lookup.js';

/** What is in a document, or was found in a text. */
export type Counts = LookupCounts;

/** A text to put whose words lie in a file. */
export type FiledText = Omit<TextToPut, 'original'> & { readonly file: string };

/** Everything the thread that writes can be told to do, with what it answers. Plain values only: they cross threads. */
export interface Deeds {
  readonly put: { readonly given: FiledText; readonly answer: { readonly written: Written; readonly counts: Counts } };
  readonly restate: {
    readonly given: { readonly document: string; readonly stated: StatedFacts };
    readonly answer: { readonly written: Written; readonly counts: Counts };
  };
  readonly settle: {
    /** `at`: when it was decided, ISO 8601 in UTC. */
    readonly given: { readonly request: SettleRequest; readonly at: string };
    readonly answer: Settling;
  };
  readonly revoke: { readonly given: { readonly id: string }; readonly answer: Revocation };
  readonly remove: { readonly given: { readonly document: string }; readonly answer: null };
  /** Reads a text and keeps nothing: the answer is JSON as UTF-8. */
  readonly read: {
    readonly given: { readonly text: string; readonly stated: StatedFacts };
    readonly answer: { readonly json: Uint8Array; readonly counts: Counts };
  };
}

export type DeedKind = keyof Deeds;
export type GivenOf<K extends DeedKind> = Deeds[K]['given'];
export type AnswerOf<K extends DeedKind> = Deeds[K]['answer'];

/** How far a deed is. `waiting`: another process is changing the store. */
export type Stage = 'waiting' | 'reading' | 'settling';

export type Message =
  | { readonly is: 'stage'; readonly stage: Stage }
  | { readonly is: 'answer'; readonly answer: AnswerOf<DeedKind> }
  | { readonly is: 'failure'; readonly code: ErrorCode; readonly values: ErrorValues }
  /** An error that is not of the error table. */
  | { readonly is: 'fault'; readonly detail: string };
