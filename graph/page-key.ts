import { DanchieuError } from '../src/errors/errors.js';

export type PageKeyPart = string | number;

/** An opaque page key: where a list goes on. Both stores write the same keys for the same place. */
export function encodePageKey(parts: readonly PageKeyPart[]): string {
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/**
 * Reads a page key back. `shape` names the kind of each part.
 * @throws DanchieuError `page-unknown` for a key of another list or a damaged one: it is never a page of something else.
 */
export function decodePageKey(key: string, shape: readonly ('string' | 'number')[]): readonly PageKeyPart[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(key, 'base64url').toString('utf8'));
  } catch {
    parts = null;
  }
  const fits =
    Array.isArray(parts) &&
    parts.length === shape.length &&
    parts.every((part: unknown, index) => typeof part === shape[index]);
  if (!fits) throw new DanchieuError('page-unknown', { key });
  return parts as readonly PageKeyPart[];
}
