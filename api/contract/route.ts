import type { z } from 'zod';
import type { ErrorCode } from '../../src/errors/errors.js';

export const TAGS = ['citations', 'instruments', 'tasks', 'documents', 'search', 'findings', 'store'] as const;
export type Tag = (typeof TAGS)[number];

/** Kinds of answer that are not JSON of a schema. */
export type StreamMedia = 'application/x-ndjson' | 'text/csv' | 'text/plain';

/** What a route takes and gives: validation, types and the OpenAPI description all come from it. */
export interface RouteContract {
  readonly tag: Tag;
  readonly vi: string;
  readonly en: string;
  /** `open` needs no key anywhere: probes, and what tells a caller that a key is needed. */
  readonly access: 'open' | 'read' | 'write';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Fields beside the file, where the body may also come as a form with a file (`multipart/form-data`). */
  readonly form?: z.ZodObject;
  readonly status: 200 | 202 | 204;
  /** Schema of the answer; absent where there is none or it is a stream. */
  readonly answer?: z.ZodType;
  readonly streams?: readonly StreamMedia[];
  /** The answer follows from the store, the register, the language and the day alone, and is an object: it is kept. */
  readonly kept?: true;
  /** Statuses of redirection it may answer with. */
  readonly redirects?: readonly (300 | 301 | 302)[];
  /** Status of the same answer when the server cannot do its work. */
  readonly unready?: 503;
  /** Errors it may answer with, beside those of every route. */
  readonly problems: readonly ErrorCode[];
}

/** Keeps the exact schemas of a group of routes while checking that it is one. */
export function routes<const C extends Readonly<Record<string, RouteContract>>>(contract: C): C {
  return contract;
}
