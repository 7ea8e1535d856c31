import { parentPort, workerData } from 'node:worker_threads';
import { DanchieuError, type ErrorCode, type ErrorValues } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import { openEngine } from '../open/engine.js';
import { type ReadText, readText } from './read-text.js';

export interface ReaderData {
  readonly officeFile: string | null;
}

export interface TextToRead {
  readonly text: string;
  readonly context: StatedFacts;
}

export type ReaderAnswer =
  | { readonly is: 'read'; readonly read: ReadText }
  | { readonly is: 'failure'; readonly code: ErrorCode; readonly values: ErrorValues }
  | { readonly is: 'fault'; readonly detail: string };

/** A thread that reads texts, one at a time; it opens no store. */
const port = parentPort;
if (port !== null) {
  const engine = openEngine((workerData as ReaderData).officeFile);
  // Whoever asks hears of what went wrong with the register, each time.
  engine.catch(() => {});
  port.on('message', ({ text, context }: TextToRead) => {
    engine
      .then((opened) => readText(opened, text, context))
      .then((read): ReaderAnswer => ({ is: 'read', read }), failure)
      .then((answer) => port.postMessage(answer));
  });
}

function failure(error: unknown): ReaderAnswer {
  if (error instanceof DanchieuError) return { is: 'failure', code: error.code, values: error.values };
  return { is: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
