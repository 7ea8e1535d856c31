import type { z } from 'zod';
import { NothingFound } from '../../service/ask/instruments/near-misses.js';
import { AmbiguousReference } from '../../service/ask/instruments/one-instrument.js';
import { ERROR_TITLES } from '../../src/errors/error-titles.data.js';
import { ERRORS } from '../../src/errors/errors.data.js';
import { DanchieuError, type Language } from '../../src/errors/errors.js';
import type { problemSchema } from '../schemas/problem.js';

export const PROBLEM_MEDIA = 'application/problem+json';

export type Problem = z.infer<typeof problemSchema>;

/** A wrong parameter or member, with the nearest one that there is. */
export class WrongParameter extends DanchieuError {
  constructor(
    readonly parameter: string,
    readonly nearest: string | null,
    known: readonly string[],
  ) {
    const hint = nearest === null ? `(${known.join(', ')})` : `→ ${nearest}`;
    super('parameter-unknown', { name: parameter, hint });
  }
}

/**
 * An error as problem details. What is not of the error table is an internal one: its text stays in the log, for it may
 * name paths and queries.
 */
export function problemOf(error: unknown, language: Language, requestId: string): Problem {
  const known = error instanceof DanchieuError ? error : new DanchieuError('internal', { detail: requestId });
  const { code } = known;
  return {
    // No page explains a code beyond its title: RFC 9457 then has `about:blank`, and `code` tells the kinds apart.
    type: 'about:blank',
    title: ERROR_TITLES[code][language],
    status: ERRORS[code].status,
    code,
    detail: known.in(language),
    requestId,
    ...(known instanceof WrongParameter ? { parameter: known.parameter } : {}),
    ...(known instanceof WrongParameter && known.nearest !== null ? { nearest: known.nearest } : {}),
    ...(code === 'parameter-invalid' ? { parameter: String(known.values.name) } : {}),
    ...(known instanceof AmbiguousReference ? { candidates: [...known.found.candidates] } : {}),
    ...(known instanceof NothingFound ? { near: [...known.near] } : {}),
  };
}
