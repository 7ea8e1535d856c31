import type { Request, RequestHandler, Response } from 'express';
import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import { pinoHttp } from 'pino-http';
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
  return pinoHttp<Request, Response>({
    logger,
    genReqId: (_request, response) => String(response.locals.requestId),
    customAttributeKeys: { responseTime: 'milliseconds', reqId: 'requestId' },
    quietReqLogger: true,
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customLogLevel: (_request, { statusCode }) => (statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customProps: (request, response) => {
      // Asked for when a request begins, too: what it is then would stand in the line a second time.
      if (!response.writableEnded) return {};
      const holder = holderOf(response);
      return {
        method: request.method,
        route: response.locals.route ?? null,
        status: response.statusCode,
        key: holder === null || holder === 'unknown' ? holder : holder.id,
        address: request.ip,
      };
    },
  });
}
