import type { Request } from 'express';
import type { Language } from '../../src/errors/errors.js';

/** Vietnamese unless the caller prefers English. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages(['vi', 'en']) === 'en' ? 'en' : 'vi';
}
