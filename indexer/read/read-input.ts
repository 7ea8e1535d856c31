import { open } from 'node:fs/promises';
import { DanchieuError } from '../../src/errors/errors.js';
import { type ClassificationMark, classificationMark } from './classification-mark.js';
import { type DecodedText, decodeText } from './decode-text.js';
import { type Input, unreadable } from './find-inputs.js';
import { checkLines, checkSize, DEFAULT_LIMITS, type Limits } from './limits.js';

export interface ReadOptions {
  readonly limits?: Limits | undefined;
  /** Reads what is stamped MẬT, TỐI MẬT or TUYỆT MẬT, too. */
  readonly allowClassified?: boolean | undefined;
}

/** A text that was read: its bytes (for the content hash), its text and its stamp, if it bears one. */
export interface ReadInput extends DecodedText {
  readonly bytes: Uint8Array;
  readonly classified: ClassificationMark | null;
}

/**
 * Reads one input whole, after looking at its size; standard input stops at the limit.
 * @throws DanchieuError any of the `input-…` codes and `line-too-long`
 */
export async function readInput(input: Input, options: ReadOptions = {}): Promise<ReadInput> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const bytes =
    input.absolute === '-' ? await readStream(process.stdin, input.path, limits) : await readFile(input, limits);
  return decodeInput(bytes, input.path, options);
}

/** What `readInput` does once the bytes are there (uploads come as bytes). */
export function decodeInput(bytes: Uint8Array, file: string, options: ReadOptions = {}): ReadInput {
  const limits = options.limits ?? DEFAULT_LIMITS;
  checkSize(bytes.length, file, limits);
  const decoded = decodeText(bytes, file);
  checkLines(decoded.original, file, limits);
  const classified = classificationMark(decoded.original);
  if (classified !== null && options.allowClassified !== true) {
    throw new DanchieuError('input-classified', { file, mark: classified.mark, line: classified.line });
  }
  return { ...decoded, bytes, classified };
}

async function readFile(input: Input, limits: Limits): Promise<Uint8Array> {
  try {
    const file = await open(input.absolute, 'r');
    try {
      checkSize((await file.stat()).size, input.path, limits);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof DanchieuError) throw cause;
    const missing = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
    throw missing ? new DanchieuError('input-missing', { file: input.path }, { cause }) : unreadable(input.path, cause);
  }
}

async function readStream(stream: AsyncIterable<unknown>, file: string, limits: Limits): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.file) checkSize(size, file, limits);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
