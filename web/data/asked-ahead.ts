import type { RouteName } from '../../api/contract/routes.js';
import type { Answer, CallOf } from '../../client/client.js';

/** Answers that were asked for while the page itself was still on its way, by what was asked. */
const asked = new Map<string, Promise<unknown>>();

/** Keeps an answer for whoever asks the same; a failure waits for them, too. */
export function keepAhead<N extends RouteName>(name: N, call: CallOf<N>, answer: Promise<Answer<N>>): void {
  answer.catch(() => undefined);
  asked.set(keyOf(name, call), answer);
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
