import type { KeyHolder } from '../../service/keys/key.js';
import type { Service } from '../../service/open/service.js';
import type { Language } from '../../src/errors/errors.js';
import type { Backend } from '../backend.js';
import type { AnswerOf, Given } from '../contract/contract.js';
import type { StreamMedia } from '../contract/route.js';

/** What a handler works with: the request as parsed, the stores, and who asks. */
export interface Call<R> extends Given<R> {
  readonly backend: Backend;
  readonly service: Service;
  readonly language: Language;
  /** Whether the key of the request may write. */
  readonly mayWrite: boolean;
  /** Who asks, where a key was sent. */
  readonly holder: KeyHolder | null;
  /** Today, ISO. */
  readonly today: string;
  /** The path of this API as the caller sees it, for addresses in answers. */
  readonly base: string;
  readonly requestId: string;
}

/** An answer that leads elsewhere: a moved id, or a choice of several instruments. */
export class Redirect {
  constructor(
    readonly status: 300 | 301 | 302,
    readonly location: string | null,
    readonly body: unknown = null,
  ) {}
}

/** An answer of many lines, written as they are read. */
export class Lines {
  constructor(
    readonly media: StreamMedia,
    readonly lines: AsyncIterable<string>,
    /** What a browser keeps it as; null to show it. */
    readonly fileName: string | null,
  ) {}
}

/** Work that was taken on: what is known of it, and where to ask how it stands. */
export class Accepted<T> {
  constructor(
    readonly location: string,
    readonly body: T,
  ) {}
}

/** JSON as it was made elsewhere, UTF-8. */
export class ReadyJson {
  constructor(readonly json: Uint8Array) {}
}

/** An answer that says the server cannot do its work. */
export class Unready<T> {
  constructor(readonly body: T) {}
}

export type Reply<R> = AnswerOf<R> | Accepted<AnswerOf<R>> | Unready<AnswerOf<R>> | ReadyJson | Redirect | Lines;

export type Handler<R> = (call: Call<R>) => Promise<Reply<R>>;

/** One handler a route of a group. */
export type Handlers<C> = { readonly [K in keyof C]: Handler<C[K]> };
