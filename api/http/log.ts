import type { RequestHandler } from 'express';
import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from '../settings.js';
import { holderOf } from './access.js';

/** Lines of JSON on standard error, or wherever `to` leads. */
export function createLog(level: LogLevel, to: DestinationStream = destination({ dest: 2, sync: true })): Logger {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, to);
}

/**
 * A line for every answer: which route, how it ended, how long it took, who asked. Neither texts nor keys nor what was
 * asked for: an address says which instrument somebody looks at, a query what they search.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    // Nobody is at the other end any more when somebody left without waiting.
    const address = request.ip;
    response.once('close', () => {
      const holder = holderOf(response);
      const told = {
        requestId: String(response.locals.requestId),
        method: request.method,
        route: response.locals.route ?? null,
        status: response.statusCode,
        key: holder === null || holder === 'unknown' ? holder : holder.id,
        address,
        milliseconds: Math.round(performance.now() - started),
      };
      if (response.statusCode >= 500) logger.error(told, 'failed');
      else logger.info(told, response.writableFinished ? 'answered' : 'left');
    });
    next();
  };
}
