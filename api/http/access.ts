import type { Request } from 'express';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Backend } from '../backend.js';

export type Rights = 'none' | 'read' | 'write';

/** The key a request carries, or null. */
export function keyOf(request: Request): string | null {
  const header = request.get('authorization');
  const bearer = header === undefined ? null : /^Bearer\s+(\S+)$/i.exec(header);
  return bearer?.[1] ?? request.get('x-api-key') ?? null;
}

/**
 * What a request may do. Writing always needs a key that may; reading needs one where the server says so. A key that is
 * not known is refused even where none is needed: whoever sends one wants to know that it does not work.
 * @throws `key-missing`, `key-refused`.
 */
export async function accessOf(backend: Backend, request: Request, wanted: 'read' | 'write'): Promise<Rights> {
  const key = keyOf(request);
  const rights = key === null ? 'none' : await backend.access.rightsOf(key);
  if (key !== null && rights === 'none') throw new DanchieuError('key-refused');
  if (rights === 'none' && (wanted === 'write' || backend.access.reading === 'key')) {
    throw new DanchieuError('key-missing');
  }
  if (wanted === 'write' && rights !== 'write') throw new DanchieuError('key-refused');
  return rights;
}
