import type { RouteName } from '../../api/contract/routes.js';
import type { Answer, CallOf } from '../../client/client.js';

/** Answers that were asked for while the page itself was still on its way, by what was asked. */
const asked = new Map<string, Promise<unknown>>();

/** Keeps an answer for whoever asks the same. A failure is kept for nobody: with a key, or later, it may be answered. */
export function keepAhead<N extends RouteName>(name: N, call: CallOf<N>, answer: Promise<Answer<N>>): void {
  const key = keyOf(name, call);
  asked.set(key, answer);
  answer.catch(() => asked.delete(key));
}

/** The answer that is on its way already; it is given once, for the next time it may be another one. */
export function takeAhead<N extends RouteName>(name: N, call: CallOf<N>): Promise<Answer<N>> | undefined {
  const key = keyOf(name, call);
  const answer = asked.get(key) as Promise<Answer<N>> | undefined;
  asked.delete(key);
  return answer;
}

function keyOf<N extends RouteName>(name: N, { params, query }: CallOf<N>): string {
  return JSON.stringify([name, params, query]);
}
