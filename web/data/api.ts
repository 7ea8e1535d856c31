import type { RouteName } from '../../api/contract/routes.js';
import { type Answer, type CallOf, createClient } from '../../client/client.js';
import { language } from '../i18n/language.js';
import type { Problem } from './types.js';
import { writeKey } from './write-key.js';

export { ApiError } from '../../client/client.js';

/** Asks the API of this server by the name of a route, in the language of the page and with its key. @throws ApiError */
export function ask<N extends RouteName>(name: N, call: CallOf<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const key = writeKey.value;
  return createClient({ language: language.value, ...(key === null ? {} : { key }) })(name, call, signal);
}

/** The problem details of a refusal, whatever of them came. */
export function problemOf({ problem }: { readonly problem: unknown }): Partial<Problem> {
  return typeof problem === 'object' && problem !== null ? problem : {};
}
