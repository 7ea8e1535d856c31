import { say } from '../i18n/say.js';
import { ApiError, problemOf } from './api.js';

/** A failure in words a reader can act on: the server's own message, or that it does not answer. */
export function explain(error: unknown): string {
  if (error instanceof ApiError) return problemOf(error).detail ?? `HTTP ${error.status}`;
  if (error instanceof TypeError) return say('state.offline');
  return error instanceof Error ? error.message : String(error);
}
