import type { Input } from '../../indexer/read/find-inputs.js';
import { readInput } from '../../indexer/read/read-input.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import { drain, drainKeys } from '../keep/drain.js';
import { sha256 } from '../open/engine.js';
import type { Service } from '../open/service.js';
import { collectInputs, type InputFailure } from './collect-inputs.js';
import { documentId, relativePath } from './document-id.js';
import { type DocumentWriter, writeDocuments } from './document-writer.js';
import { putText, type Written } from './put-text.js';
import { rootFor } from './root.js';

export interface IndexRequest {
  /** Files, folders and globs. */
  readonly paths: readonly string[];
  /** Folder that document paths are relative to; kept with the store once it is known. */
  readonly root?: string | undefined;
  readonly stated: StatedFacts;
  readonly allowClassified: boolean;
}

/** What an index run tells while it works; every function may be left out. */
export interface IndexEvents {
  readonly onFound?: (files: number) => void;
  readonly onFile?: (file: string, done: number) => void;
}

export interface IndexReport {
  /** Files named or found, those that failed included. */
  readonly files: number;
  readonly written: number;
  readonly unchanged: number;
  readonly failures: readonly InputFailure[];
}

/**
 * Reads files into the store: each replaces what it said before, unchanged ones are passed over, one that fails is
 * reported and the others go on. Ends with nothing left to settle.
 * @throws DanchieuError `parameter-invalid` for what is stated and means nothing; what the store throws.
 */
export async function indexDocuments(
  service: Service,
  request: IndexRequest,
  events: IndexEvents = {},
): Promise<IndexReport> {
  checkStated(request.stated, 'document');
  const { inputs, failures } = await collectInputs(request.paths);
  events.onFound?.(inputs.length);
  const root = await rootFor(service.graph, request.root, request.paths[0]);
  const counts = { written: 0, unchanged: 0 };
  const settle = (): Promise<unknown> => drainKeys(service);
  await writeDocuments(service.graph, settle, async (writer) => {
    for (const [index, input] of inputs.entries()) {
      try {
        counts[await indexInput(service, writer, request, root, input)]++;
      } catch (error) {
        if (!(error instanceof DanchieuError) || !CONCERNS_ONE_FILE.test(error.code)) throw error;
        failures.push({ file: input.path, error });
      }
      events.onFile?.(input.path, index + 1);
    }
  });
  await drain(service);
  return { files: counts.written + counts.unchanged + failures.length, ...counts, failures };
}

/** Failures of one input; anything else (the store is gone) ends the run. */
const CONCERNS_ONE_FILE = /^(input-|line-too-long)/;

async function indexInput(
  service: Service,
  writer: DocumentWriter,
  { stated, allowClassified }: IndexRequest,
  root: string,
  input: Input,
): Promise<Written> {
  const { original, bytes } = await readInput(input, { allowClassified });
  const contentHash = sha256(bytes);
  const path = input.absolute === '-' ? `stdin-${contentHash.slice(0, 8)}` : relativePath(root, input.absolute);
  const id = documentId(path);
  // What the store says of it is only known once the text before it is written.
  if (writer.holds(id)) await writer.finish();
  return putText(service, { id, path, contentHash, original, stated }, (document) => writer.add(document));
}
