import { ApiError } from './api.js';
import type { Instrument } from './types.js';

/** The instruments a refused request offers instead: those a reference fits, or those that come near it. */
export function choicesOf(error: unknown): readonly Instrument[] {
  if (!(error instanceof ApiError) || error.problem === null) return [];
  const { candidates, near } = error.problem;
  return [...(candidates ?? near ?? [])].filter(isInstrument);
}

function isInstrument(value: unknown): value is Instrument {
  return typeof value === 'object' && value !== null && 'id' in value && 'identity' in value && 'tasks' in value;
}
