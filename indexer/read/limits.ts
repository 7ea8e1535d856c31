import { DanchieuError } from '../../src/errors/errors.js';

/** How much one input may hold. Text is read whole, so that offsets are those of the file: memory needs a bound. */
export interface Limits {
  /** Bytes of one file. */
  readonly file: number;
  /** Code units of one line: longer ones are no document but something dumped into one. */
  readonly line: number;
}

const MEGA = 1024 * 1024;
export const DEFAULT_LIMITS: Limits = { file: 50 * MEGA, line: 5 * MEGA };

/** @throws DanchieuError `input-too-large` */
export function checkSize(bytes: number, file: string, limits: Limits): void {
  if (bytes > limits.file)
    throw new DanchieuError('input-too-large', { file, size: megabytes(bytes), limit: megabytes(limits.file) });
}

/** @throws DanchieuError `line-too-long`, naming the line */
export function checkLines(original: string, file: string, limits: Limits): void {
  if (original.length <= limits.line) return;
  let line = 1;
  for (let from = 0; from <= original.length; line++) {
    const found = original.indexOf('\n', from);
    const to = found < 0 ? original.length : found;
    if (to - from > limits.line) {
      throw new DanchieuError('line-too-long', {
        file,
        line,
        size: megabytes(to - from),
        limit: megabytes(limits.line),
      });
    }
    from = to + 1;
  }
}

/** Rounded up to a tenth, so that what is over a limit never reads as the limit itself. */
function megabytes(size: number): number {
  return Math.ceil((size / MEGA) * 10) / 10;
}
