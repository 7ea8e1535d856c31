import type { z } from 'zod';
import { citationRoutes } from './citations.js';
import { decisionRoutes } from './decisions.js';
import { documentRoutes } from './documents.js';
import { findingRoutes } from './findings.js';
import { instrumentRoutes } from './instruments.js';
import type { RouteContract } from './route.js';
import type { RouteName } from './routes.js';
import { searchRoutes } from './search.js';
import { storeRoutes } from './store.js';
import { taskRoutes } from './tasks.js';
import { uploadRoutes } from './uploads.js';

/** The whole API by route name. */
export const CONTRACT = {
  ...storeRoutes,
  ...citationRoutes,
  ...instrumentRoutes,
  ...taskRoutes,
  ...documentRoutes,
  ...uploadRoutes,
  ...searchRoutes,
  ...findingRoutes,
  ...decisionRoutes,
} satisfies Record<RouteName, RouteContract>;

export type Contract = typeof CONTRACT;

/** Deeply read-only, so that the service's answers fit without being copied. */
export type Frozen<T> = T extends readonly (infer _)[]
  ? { readonly [K in keyof T]: Frozen<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type Read<R, Part extends string> = R extends { readonly [K in Part]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;
type Written<R, Part extends string> = R extends { readonly [K in Part]: infer S extends z.ZodType }
  ? z.input<S>
  : undefined;

/** A file that came in a form. */
export interface SentFile {
  /** As the sender named it, which may be a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type ReadForm<R> = R extends { readonly form: infer S extends z.ZodType }
  ? z.output<S> & { readonly file: SentFile }
  : never;

/** What a handler is given of the request: parsed, with defaults filled in. */
export interface Given<R> {
  readonly params: Read<R, 'params'>;
  readonly query: Read<R, 'query'>;
  readonly body: Read<R, 'body'> | ReadForm<R>;
}

export type AnswerOf<R> = R extends { readonly answer: infer S extends z.ZodType } ? Frozen<z.output<S>> : undefined;

export type ParamsOf<R> = Written<R, 'params'>;
export type QueryOf<R> = Written<R, 'query'>;
export type BodyOf<R> = Written<R, 'body'>;
