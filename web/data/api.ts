import { signal } from '@preact/signals';
import type { RouteName } from '../../api/contract/routes.js';
import { type Answer, ApiError, type CallOf, createClient } from '../../client/client.js';
import { language } from '../i18n/language.js';
import { takeAhead } from './asked-ahead.js';
import type { Problem } from './types.js';
import { keepKey, writeKey } from './write-key.js';

export { ApiError } from '../../client/client.js';

/** Whether this server lets nobody read without a key, and the page has none. */
export const readingNeedsKey = signal(false);

/**
 * Asks the API of this server by the name of a route, in the language of the page and with its key. A key that the server
 * does not know (any more: it was started anew) is forgotten, and the question asked without. What was asked before the
 * page was there is not asked again. @throws ApiError
 */
export async function ask<N extends RouteName>(name: N, call: CallOf<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const early = takeAhead(name, call);
  if (early !== undefined) return early;
  const key = writeKey.value;
  try {
    return await createClient({ language: language.value, ...(key === null ? {} : { key }) })(name, call, signal);
  } catch (error) {
    const { code } = error instanceof ApiError ? problemOf(error) : {};
    if (code === 'key-unknown' && key !== null) {
      if (writeKey.value === key) keepKey(null);
      return ask(name, call, signal);
    }
    if (code === 'key-missing') readingNeedsKey.value = true;
    throw error;
  }
}

/** The problem details of a refusal, whatever of them came. */
export function problemOf({ problem }: { readonly problem: unknown }): Partial<Problem> {
  return typeof problem === 'object' && problem !== null ? problem : {};
}
