import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { DanchieuError } from '../src/errors/errors.js';
import type { Backend } from './backend.js';
import { identify } from './http/access.js';
import { crossOrigin } from './http/cross-origin.js';
import { explorer } from './http/explorer.js';
import { languageOf } from './http/language.js';
import { limiter } from './http/limiter.js';
import { requestLog } from './http/log.js';
import { createMetrics } from './http/metrics.js';
import { servePage } from './http/page.js';
import { PROBLEM_MEDIA, problemOf } from './http/problem.js';
import { apiRouter, BASE } from './http/router.js';
import type { ApiSettings } from './settings.js';

export interface AppOptions {
  /** Folder of the built page; none is served without one. */
  readonly web: string | null;
  /** Host names that are answered for; null: any. Guards a server on loopback against names made to lead there. */
  readonly hosts: readonly string[] | null;
  readonly settings: ApiSettings;
  /** Gets a line for every answer. */
  readonly log: Logger;
  /** Told of errors that are not of the error table, with the id of the request. */
  readonly onFault: (error: unknown, requestId: string) => void;
}

/** The API under `/api/v1`, its explorer at `/docs/`, and the page beside them. */
export function createApp(backend: Omit<Backend, 'metrics'>, options: AppOptions): Express {
  const { web, hosts, settings, log, onFault } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', settings.proxies);
  const metrics = createMetrics(backend.service);
  app.use(named, requestLog(log), metrics.measure);
  app.use((request, _response, next) => {
    if (hosts === null || hosts.includes(request.hostname)) return next();
    throw new DanchieuError('host-refused', { host: String(request.hostname).slice(0, 200) });
  });
  const sources = {
    defaultSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    upgradeInsecureRequests: null,
  };
  app.use(helmet({ contentSecurityPolicy: { directives: { ...sources, styleSrc: ["'self'"] } }, hsts: false }));
  app.use(compression({ filter: isWorthCompressing }));
  app.use((request, _response, next) => {
    // Where probes, Prometheus and generators look for them.
    if (AT_ROOT.has(request.path)) request.url = `${BASE}${request.url}`;
    next();
  });
  app.use(
    BASE,
    ...(settings.corsOrigins.length === 0 ? [] : [crossOrigin(settings.corsOrigins)]),
    identify(backend.access),
    limiter(backend.limits.requestsAMinute),
    apiRouter({ ...backend, metrics }),
  );
  app.use('/docs', explorer(`${BASE}/openapi.json`));
  if (web !== null) servePage(app, web);
  app.use((request: Request) => {
    throw new DanchieuError('route-unknown', { path: request.path.slice(0, 200) });
  });
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    const requestId = String(response.locals.requestId);
    if (response.headersSent) return next(error);
    const known = error instanceof URIError ? new DanchieuError('route-unknown', { path: '%' }) : error;
    if (!(known instanceof DanchieuError)) onFault(known, requestId);
    const problem = problemOf(known, languageOf(request), requestId);
    const again = known instanceof DanchieuError ? known.values.seconds : undefined;
    if (again !== undefined && problem.status >= 429) response.setHeader('Retry-After', String(again));
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.status(problem.status).type(PROBLEM_MEDIA).send(JSON.stringify(problem));
  });
  return app;
}

const AT_ROOT: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics', '/openapi.json']);

/** Lines of JSON are text, which the list of types that compression goes by does not know. */
function isWorthCompressing(request: Request, response: Response): boolean {
  return (
    String(response.getHeader('Content-Type')).startsWith('application/x-ndjson') ||
    compression.filter(request, response)
  );
}

/** The caller's own name for the request when it is harmless, so that two logs can be laid side by side. */
function named(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.locals.requestId = requestId;
  response.setHeader('X-Request-Id', requestId);
  next();
}
