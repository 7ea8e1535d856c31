import { extractFacts, resolveFacts } from '../../indexer/index.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import type { Finding } from '../../src/facts/finding.js';
import type { Mention } from '../../src/facts/mention.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import { findingsOf } from '../../src/findings/index.js';
import { type Engine, sha256 } from '../open/engine.js';

/** What a text says, with the register and nothing else beside it. Plain data: it may cross from one thread to another. */
export interface ReadText {
  /** How many tasks the text has. */
  readonly tasks: number;
  /** In order of `start`, longer first; offsets are UTF-16 code units into the text. */
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
  readonly instruments: readonly InstrumentRecord[];
  readonly registerVersion: string;
  /** Of the text as UTF-8, hex. */
  readonly textSha256: string;
}

/**
 * Reads a text on this thread.
 * @throws DanchieuError `parameter-invalid` naming the part of the context that is not understood.
 */
export async function readText(engine: Engine, text: string, context: StatedFacts): Promise<ReadText> {
  checkStated(context, 'text', 'context.');
  const register = engine.register();
  const textSha256 = sha256(text);
  const documentId = `text-${textSha256.slice(0, 8)}`;
  const input = { original: text, path: documentId, documentId, contentHash: textSha256, stated: context };
  const { documents, instruments } = resolveFacts([extractFacts(input, await engine.lexicon())], register);
  const [read] = documents;
  if (read === undefined) throw new DanchieuError('internal', { detail: documentId });
  const { facts, mentions } = read;
  return {
    tasks: facts.tasks.length,
    mentions,
    findings: findingsOf({ document: facts.document, original: text, mentions }, register),
    instruments,
    registerVersion: register.version,
    textSha256,
  };
}
