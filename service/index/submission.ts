import { extname } from 'node:path';
import { decodeInput } from '../../indexer/read/read-input.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import { sha256 } from '../open/engine.js';
import { checkStated } from '../text/check-stated.js';
import type { TextToPut } from './put-text.js';
import { uploaded } from './uploaded.js';

/** A document as somebody sends it. */
export interface Submission {
  /** Name of the file, or what the text is to be called. */
  readonly name: string;
  /** A file as it is, or a text. */
  readonly content: Uint8Array | string;
  /** The office's own id. */
  readonly externalId?: string | undefined;
  readonly stated: StatedFacts;
}

/** Endings of files that are read; a text that is sent as such may have any name. */
const READABLE = /^\.(?:txt|md)$/i;

/**
 * Reads what was sent, so that whoever sent it hears at once what is wrong with it.
 * @throws DanchieuError any of the `input-…` codes, `line-too-long`, `parameter-invalid`.
 */
export function readSubmission({ name, content, externalId, stated }: Submission): TextToPut {
  if (typeof content !== 'string' && !READABLE.test(extname(name))) {
    throw new DanchieuError('input-unsupported', { file: name });
  }
  checkStated(stated, 'document');
  const { original, bytes } = decodeInput(typeof content === 'string' ? Buffer.from(content) : content, name);
  const contentHash = sha256(bytes);
  return { ...uploaded(name, externalId, contentHash), contentHash, original, stated };
}
