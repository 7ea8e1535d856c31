import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { DanchieuError } from '../src/errors/errors.js';
import type { Backend } from './backend.js';
import { identify } from './http/access.js';
import { languageOf } from './http/language.js';
import { limiter } from './http/limiter.js';
import { PROBLEM_MEDIA, problemOf } from './http/problem.js';
import { apiRouter, BASE } from './http/router.js';

export interface AppOptions {
  /** Folder of the built page; none is served without one. */
  readonly web: string | null;
  /** Host names that are answered for; null: any. Guards a server on loopback against names made to lead there. */
  readonly hosts: readonly string[] | null;
  /** Told of errors that are not of the error table, with the id of the request. */
  readonly onFault: (error: unknown, requestId: string) => void;
}

/** The API under `/api/v1`, and the page beside it. */
export function createApp(backend: Backend, { web, hosts, onFault }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use((request, response, next) => {
    const given = request.get('x-request-id');
    response.locals.requestId = given !== undefined && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
    response.setHeader('X-Request-Id', response.locals.requestId as string);
    if (hosts !== null && !hosts.includes(request.hostname)) {
      throw new DanchieuError('host-refused', { host: request.hostname });
    }
    next();
  });
  const sources = { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null };
  app.use(helmet({ contentSecurityPolicy: { directives: { ...sources, styleSrc: ["'self'"] } }, hsts: false }));
  app.use(compression());
  app.use((request, _response, next) => {
    // Where probes and generators look for them.
    if (AT_ROOT.has(request.path)) request.url = `${BASE}${request.url}`;
    next();
  });
  app.use(BASE, identify(backend.access), limiter(backend.limits.requestsAMinute), apiRouter(backend));
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
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.status(problem.status).type(PROBLEM_MEDIA).send(JSON.stringify(problem));
  });
  return app;
}

const AT_ROOT: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/openapi.json']);

/** Hashed files for good, the page itself asked for again each time; any path that is no file is the page's own. */
function servePage(app: Express, folder: string): void {
  app.use(
    '/assets',
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  app.use(express.static(folder, { index: 'index.html', cacheControl: true, maxAge: 0 }));
  app.get('/{*path}', (request, response, next) => {
    if (request.path.startsWith('/api/')) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder }, (error) => {
      if (error) next();
    });
  });
}
