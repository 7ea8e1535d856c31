import express, { type Request, type Response } from 'express';
import { DanchieuError } from '../../src/errors/errors.js';

/** Bytes of a body beside its text: context and braces. */
const BESIDE_TEXT = 16_384;
/** A character may come as an escape of six bytes, twice for one outside the first plane (which counts as two). */
const BYTES_A_CHARACTER = 6;

/** Bytes that a JSON body may take whose text has so many characters. */
export function bytesOfText(characters: number): number {
  return characters * BYTES_A_CHARACTER + BESIDE_TEXT;
}

/**
 * Reads a JSON body of at most so many bytes.
 * @throws DanchieuError `media-unsupported`, `body-too-large`, `body-invalid`.
 */
export function bodyReader(limit: number): (request: Request, response: Response) => Promise<unknown> {
  const read = express.json({ limit });
  return async (request, response) => {
    if (request.is('application/json') === false) throw unsupported(request.get('content-type') ?? '');
    await new Promise<void>((resolve, reject) => {
      read(request, response, (error?: unknown) => (error ? reject(refusal(error, request, limit)) : resolve()));
    });
    return request.body as unknown;
  };
}

function refusal(error: unknown, request: Request, limit: number): Error {
  const { type, status, message } = error as { readonly type?: string; readonly status?: number } & Error;
  if (type === 'entity.too.large')
    return new DanchieuError('body-too-large', { limit: `${Math.ceil(limit / 1024)} kB` });
  if (status === 415) return unsupported(request.get('content-encoding') ?? request.get('content-type') ?? '');
  if (status !== undefined && status < 500) return new DanchieuError('body-invalid', { detail: message });
  return error as Error;
}

function unsupported(media: string): DanchieuError {
  return new DanchieuError('media-unsupported', {
    media: media.slice(0, 100),
    wanted: 'application/json; charset=utf-8',
  });
}
