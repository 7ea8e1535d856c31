import type { AnswerOf, BodyOf, Contract, ParamsOf, QueryOf } from '../../api/contract/contract.js';
import { ROUTES, type RouteName } from '../../api/contract/routes.js';
import { language } from '../i18n/language.js';
import type { Problem } from './types.js';
import { writeKey } from './write-key.js';

interface Asked<N extends RouteName> {
  readonly params?: ParamsOf<Contract[N]>;
  readonly query?: QueryOf<Contract[N]>;
  readonly body?: BodyOf<Contract[N]>;
}

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem> | null,
  ) {
    super(problem?.detail ?? String(status));
  }
}

/** Asks the API by the name of a route; in the language of the page, with the key the reader gave. */
export async function ask<N extends RouteName>(
  name: N,
  asked: Asked<N> = {},
  signal?: AbortSignal,
): Promise<AnswerOf<Contract[N]>> {
  const [method = 'GET', template = ''] = ROUTES[name].split(' ');
  const params = (asked.params ?? {}) as Record<string, unknown>;
  const path = template.replace(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(String(params[part])));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries((asked.query ?? {}) as Record<string, unknown>)) {
    if (value === undefined || value === null) continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(key, String(one));
  }
  const text = query.toString();
  const answer = await fetch(`/api/v1${path}${text === '' ? '' : `?${text}`}`, {
    method,
    signal: signal ?? null,
    headers: {
      'accept-language': language.value,
      ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(writeKey.value === null ? {} : { authorization: `Bearer ${writeKey.value}` }),
    },
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
  });
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => null)) as ApiError['problem'];
    throw new ApiError(answer.status, problem);
  }
  return (answer.status === 204 ? undefined : await answer.json()) as AnswerOf<Contract[N]>;
}
