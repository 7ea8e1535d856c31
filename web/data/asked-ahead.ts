import type { RouteName } from '../../api/contract/routes.js';
import type { Answer, CallOf } from '../../client/client.js';
import { language } from '../i18n/language.js';

interface Early {
  readonly answer: Promise<unknown>;
  /** When it was asked for, by the page's clock. */
  readonly at: number;
}

/** Milliseconds after which an answer that nobody came for is no longer what the server would say now. */
const FRESH = 5_000;

/** Answers that were asked for before anybody wanted to see them, by what was asked, oldest first. */
const asked = new Map<string, Early>();

/** Keeps an answer for whoever asks the same soon. A failure is kept for nobody: with a key, or later, it may be answered. */
export function keepAhead<N extends RouteName>(name: N, call: CallOf<N>, answer: Promise<Answer<N>>): void {
  const key = keyOf(name, call);
  const early: Early = { answer, at: performance.now() };
  for (const [oldest, { at }] of asked) if (early.at - at > FRESH) asked.delete(oldest);
  asked.delete(key);
  asked.set(key, early);
  answer.catch(() => {
    if (asked.get(key) === early) asked.delete(key);
  });
}

/** The answer that is on its way already or has just come; it is given once, for the next time it may be another one. */
export function takeAhead<N extends RouteName>(name: N, call: CallOf<N>): Promise<Answer<N>> | undefined {
  const key = keyOf(name, call);
  const early = asked.get(key);
  asked.delete(key);
  if (early === undefined || performance.now() - early.at > FRESH) return undefined;
  return early.answer as Promise<Answer<N>>;
}

/** The parts of a query in whatever order, and those that were left out, make no other question. */
function keyOf<N extends RouteName>(name: N, { params, query }: CallOf<N>): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  return JSON.stringify([language.value, name, params, given.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
