import cors from 'cors';
import type { RequestHandler } from 'express';
import type { ApiSettings } from '../settings.js';

/** Lets pages of the named origins call the API from a browser. Keys travel in headers they must send themselves. */
export function crossOrigin(origins: ApiSettings['corsOrigins']): RequestHandler {
  return cors({
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['Accept-Language', 'Authorization', 'Content-Type', 'If-None-Match', 'X-API-Key', 'X-Request-Id'],
    exposedHeaders: ['ETag', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    maxAge: 600,
  });
}
