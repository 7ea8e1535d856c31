import { parentPort, workerData } from 'node:worker_threads';
import { DanchieuError, type ErrorCode, type ErrorValues } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import { openEngine } from '../open/engine.js';
import type { PrintedLookup } from './print-lookup.js';
import type { ReadText } from './read-text.js';
import { readersHere } from './readers.js';

export interface ReaderData {
  readonly officeFile: string | null;
}

export interface TextToRead {
  readonly text: string;
  readonly context: StatedFacts;
  /** Mentions that are told in full where the answer is wanted as JSON; null for the objects themselves. */
  readonly printed: number | null;
}

export type ReaderAnswer =
  | { readonly is: 'read'; readonly read: ReadText | PrintedLookup }
  | { readonly is: 'failure'; readonly code: ErrorCode; readonly values: ErrorValues }
  | { readonly is: 'fault'; readonly detail: string };

/** A thread that reads texts, one at a time; it opens no store. */
const port = parentPort;
if (port !== null) {
  const engine = openEngine((workerData as ReaderData).officeFile);
  // Made before the first text comes. Whoever asks hears of what went wrong with the register, each time.
  engine.then((opened) => opened.lexicon()).catch(() => {});
  port.on('message', ({ text, context, printed }: TextToRead) => {
    engine
      .then(readersHere)
      .then(
        async ({ read, readPrinted }): Promise<ReadText | PrintedLookup> =>
          printed === null ? read(text, context) : readPrinted(text, context, printed),
      )
      .then((read): ReaderAnswer => ({ is: 'read', read }), failure)
      .then((answer) => port.postMessage(answer, movable(answer)));
  });
}

/** Bytes that go over to who asked instead of being copied. */
function movable(answer: ReaderAnswer): ArrayBuffer[] {
  if (answer.is !== 'read' || !('members' in answer.read)) return [];
  const { buffer } = answer.read.members;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}

function failure(error: unknown): ReaderAnswer {
  if (error instanceof DanchieuError) return { is: 'failure', code: error.code, values: error.values };
  return { is: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
