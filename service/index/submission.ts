import { extname } from 'node:path';
import { decodeInput } from '../../indexer/read/read-input.js';
import { checkStated } from '../../indexer/structure/header/check-stated.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { StatedFacts } from '../../src/facts/document.js';
import { sha256 } from '../open/engine.js';
import type { TextToPut } from './put-text.js';
import { uploaded } from './uploaded.js';

/** A document as somebody sends it. */
export interface Submission {
  /** What it is to be called; a file that is given no name keeps its own. */
  readonly name?: string | undefined;
  readonly content: string | { readonly name: string; readonly bytes: Uint8Array };
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
  const file = typeof content === 'string' ? null : content.name;
  // A number in a name ("Kế hoạch 12/KH-UBND") is no folder.
  const called = name?.replaceAll(/[\\/]/g, '-') ?? file ?? '';
  if (file !== null && !READABLE.test(extname(file))) throw new DanchieuError('input-unsupported', { file });
  checkStated(stated, 'document');
  const { original, bytes } = decodeInput(typeof content === 'string' ? Buffer.from(content) : content.bytes, called);
  const contentHash = sha256(bytes);
  return { ...uploaded(called, externalId, contentHash), contentHash, original, stated };
}
