import type { NextFunction, Request, Response } from 'express';
import type { KeyHolder } from '../../service/keys/key.js';
import { DanchieuError } from '../../src/errors/errors.js';
import type { Access } from '../backend.js';
import type { RouteContract } from '../contract/route.js';

/** The key a request carries, or null. */
export function keyOf(request: Request): string | null {
  const header = request.get('authorization');
  const bearer = header === undefined ? null : /^Bearer\s+(\S+)$/i.exec(header);
  return bearer?.[1] ?? request.get('x-api-key') ?? null;
}

/** Middleware: who asks, for what comes after. A key that is not known is told apart from none. */
export function identify(access: Access) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const key = keyOf(request);
    response.locals.holder = key === null ? null : ((await access.holderOf(key)) ?? 'unknown');
    next();
  };
}

/** Who asks: the holder of a key, nobody in particular, or somebody with a key that is not known. */
export function holderOf(response: Response): KeyHolder | 'unknown' | null {
  return (response.locals.holder as KeyHolder | 'unknown' | undefined) ?? null;
}

/**
 * Whether the caller may write. Writing always needs a key that may; reading needs one where the server says so. A key
 * that is not known is refused even where none is needed: whoever sends one wants to know that it does not work.
 * @throws `key-missing`, `key-unknown`, `key-refused`.
 */
export function mayWrite({ reading }: Access, response: Response, wanted: RouteContract['access']): boolean {
  const holder = holderOf(response);
  if (holder === 'unknown') throw new DanchieuError('key-unknown');
  if (holder === null && (wanted === 'write' || (wanted === 'read' && reading === 'key'))) {
    throw new DanchieuError('key-missing');
  }
  if (wanted === 'write' && holder?.rights !== 'write') throw new DanchieuError('key-refused');
  return holder?.rights === 'write';
}
