import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { DanchieuError } from '../../src/errors/errors.js';
import { PROBLEM_MEDIA, problemOf } from './problem.js';

/** Bytes of an address and its headers together: every parameter at its longest, percent-encoded, fits. */
export const HEADER_BYTES = 64 * 1024;

/**
 * What is no request (headers over the limit or never ending, bytes that are not HTTP) never comes as far as the routes:
 * it gets its problem here, like any other, where there is still somebody to tell.
 */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const requestId = randomUUID();
    const problem = problemOf(refusalOf(error), 'vi', requestId);
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      'Connection: close',
      `Content-Type: ${PROBLEM_MEDIA}; charset=utf-8`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}

function refusalOf({ code, message }: NodeJS.ErrnoException): DanchieuError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new DanchieuError('headers-too-large', { limit: `${HEADER_BYTES / 1024} kB` });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new DanchieuError('request-too-slow');
    default:
      return new DanchieuError('body-invalid', { detail: message });
  }
}
