import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { Accepted, Lines, ReadyJson, Redirect, Unready } from '../handlers/call.js';
import type { KeptAnswer } from './kept-answers.js';

/** Writes what a handler gave: JSON, an address to go to, a choice, nothing, or lines as they are read. */
export async function respond(request: Request, response: Response, status: number, reply: unknown): Promise<void> {
  if (reply instanceof Redirect) {
    if (reply.location !== null) response.location(reply.location);
    response.status(reply.status).json(reply.body ?? { location: reply.location });
    return;
  }
  if (reply instanceof Lines) return stream(request, response, reply);
  if (reply instanceof Accepted) {
    response.status(status).location(reply.location).json(reply.body);
    return;
  }
  if (reply instanceof ReadyJson) {
    response.status(status).type('application/json').send(Buffer.from(reply.json));
    return;
  }
  if (reply instanceof Unready) {
    response.status(503).json(reply.body);
    return;
  }
  if (status === 204) {
    response.status(204).end();
    return;
  }
  response.status(status).json(reply);
}

/** Sends JSON that was written before. */
export function sendKept(response: Response, { body, etag }: KeptAnswer): void {
  response.status(200).set({ 'Content-Type': 'application/json; charset=utf-8', ETag: etag }).send(body);
}

/** Lines are gathered into chunks: a write for each would cost more than the reading. */
const CHUNK = 32_768;

async function stream(request: Request, response: Response, { media, lines, fileName }: Lines): Promise<void> {
  response.status(200).type(`${media}; charset=utf-8`);
  if (fileName !== null) response.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(Readable.from(chunks(lines)), response).catch((error: NodeJS.ErrnoException) => {
    // The reader has seen enough: its right, and no failure.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
  if (!response.writableFinished && !response.destroyed) await once(response, 'close');
}

async function* chunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
      // A store in a file answers at once: without this a quick reader would have the server to itself until the end.
      await setImmediate();
    }
  }
  if (chunk !== '') yield chunk;
}
