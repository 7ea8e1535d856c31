import type { Request, RequestHandler, Response } from 'express';
import rateLimit, { ipKeyGenerator } from 'express-rate-limit';
import { DanchieuError } from '../../src/errors/errors.js';
import { holderOf } from './access.js';

/**
 * Requests a minute for each key, and for each address that sends none. A key that is not known counts for its address:
 * trying many gets nobody more. Answers say how many are left; beyond, `too-many-requests` with `Retry-After`.
 */
export function limiter(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: (request, response) => callerOf(request, response as Response),
    handler: (request, _response, next) => {
      const { resetTime } =
        (request as Request & { readonly rateLimit?: { readonly resetTime?: Date } }).rateLimit ?? {};
      const left = resetTime === undefined ? 60 : Math.ceil((resetTime.getTime() - Date.now()) / 1000);
      next(new DanchieuError('too-many-requests', { seconds: Math.max(1, left) }));
    },
  });
}

function callerOf({ ip }: Request, response: Response): string {
  const holder = holderOf(response);
  return holder === null || holder === 'unknown' ? ipKeyGenerator(ip ?? '') : `key ${holder.id}`;
}
