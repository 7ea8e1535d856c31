import type { AnswerOf, BodyOf, Contract, ParamsOf, QueryOf } from '../api/contract/contract.js';
import { ROUTES, type RouteName } from '../api/contract/routes.js';

/** What a call of a route is given: the parts it has. */
export type CallOf<N extends RouteName> = (ParamsOf<Contract[N]> extends undefined
  ? { readonly params?: undefined }
  : { readonly params: ParamsOf<Contract[N]> }) & { readonly query?: QueryOf<Contract[N]> } & (BodyOf<
    Contract[N]
  > extends undefined
    ? { readonly body?: undefined }
    : { readonly body: BodyOf<Contract[N]> | FormOf<Contract[N]> });

/** A form with a file (`file`) in it, for the routes that take one. */
type FormOf<R> = R extends { readonly form: unknown } ? FormData : never;

export type Answer<N extends RouteName> = AnswerOf<Contract[N]>;

/** An answer that is no success: the problem details of the server. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: unknown,
  ) {
    super(`${status}`);
    this.name = 'ApiError';
  }
}

export interface ClientOptions {
  /** Address of the server (`http://127.0.0.1:8080`); empty in a page that the server itself gives. */
  readonly server?: string;
  readonly key?: string;
  readonly language?: 'vi' | 'en';
  readonly fetch?: typeof fetch;
}

/** Calls any route of the API by its name. @throws ApiError for every status that is no success. */
export function createClient(options: ClientOptions = {}) {
  const { server = '', key, language = 'vi', fetch: send = fetch } = options;
  return async <N extends RouteName>(name: N, call: CallOf<N>, signal?: AbortSignal): Promise<Answer<N>> => {
    const [method = 'GET', path = ''] = ROUTES[name].split(' ');
    const params = (call.params ?? {}) as Readonly<Record<string, unknown>>;
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(String(params[part])));
    const search = new URLSearchParams();
    for (const [part, value] of Object.entries((call.query ?? {}) as Readonly<Record<string, unknown>>)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(part, String(one));
    }
    const query = search.size === 0 ? '' : `?${search}`;
    const { body } = call;
    const isForm = body instanceof FormData;
    const response = await send(`${server}/api/v1${filled}${query}`, {
      method,
      headers: {
        'Accept-Language': language,
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => null));
    return (response.status === 204 ? undefined : await response.json()) as Answer<N>;
  };
}
