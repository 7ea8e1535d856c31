import type { StatedFacts } from '../../src/facts/document.js';
import type { Engine } from '../open/engine.js';
import { type PrintedLookup, printLookup } from './print-lookup.js';
import { type ReadText, readText } from './read-text.js';

/** Whatever reads texts: this thread, or others that stand ready for it. */
export interface Readers {
  /** @throws as `readText`. */
  readonly read: (text: string, context: StatedFacts) => Promise<ReadText>;
  /** The same as JSON, `most` mentions in full. @throws as `readText`. */
  readonly readPrinted: (text: string, context: StatedFacts, most: number) => Promise<PrintedLookup>;
}

/** Reading on the thread that asks. */
export function readersHere(engine: Engine): Readers {
  return {
    read: (text, context) => readText(engine, text, context),
    readPrinted: async (text, context, most) => printLookup(await readText(engine, text, context), most),
  };
}
