import { ApiError, problemOf } from './api.js';
import type { Instrument } from './types.js';

/** The instruments a refused request offers instead: those a reference fits, or those that come near it. */
export function choicesOf(error: unknown): readonly Instrument[] {
  if (!(error instanceof ApiError)) return [];
  const { candidates, near } = problemOf(error);
  return [...(candidates ?? near ?? [])].filter(isInstrument);
}

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'id' in value && 'identity' in value && 'tasks' in value;
}
