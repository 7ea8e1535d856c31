import { isRetryableError } from 'neo4j-driver';
import type { Patience } from './patience.js';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;

/**
 * Does `once` until it succeeds, fails for good, or another attempt would begin later than `seconds` after the first
 * failure; the pauses between grow. Nobody is asked during a pause, so that it counts as no silence of the other side;
 * should the other side then fall silent, `patience` knows the last failure as the cause.
 *
 * The driver's own managed transactions retry too, but keep the reason to themselves until they give up, and begin a
 * last pause that may be as long as all before it together: a caller with a deadline would hear nothing but the deadline.
 */
export async function attempts<T>(patience: Patience, seconds: number, once: () => Promise<T>): Promise<T> {
  let began: number | null = null;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    patience.signOfLife();
    try {
      return await once();
    } catch (error) {
      if (patience.isOver || !isRetryableError(error)) throw error;
      began ??= Date.now();
      // A fifth more or less, so that two that were in each other's way do not meet again.
      const wait = pause * (0.8 + 0.4 * Math.random());
      if (Date.now() + wait - began > seconds * 1000) throw error;
      await patience.rest(wait, error);
    }
  }
}
