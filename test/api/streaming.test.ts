import { request as ask, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { Lines } from '../../api/handlers/call.js';
import { respond } from '../../api/http/respond.js';

const LINE = 'x'.repeat(1_000);

/** More lines than any socket holds, counted as they are drawn. */
class Endless {
  drawn = 0;
  ended = false;

  async *lines(): AsyncGenerator<string> {
    try {
      for (;;) {
        this.drawn++;
        yield LINE;
      }
    } finally {
      this.ended = true;
    }
  }
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serveLines(endless: Endless): Promise<number> {
  const app = express();
  app.get('/export', (request, response, next) => {
    respond(request, response, 200, new Lines('application/x-ndjson', endless.lines(), null)).catch(next);
  });
  app.get('/other', (_request, response) => {
    response.send('other');
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

async function settled(count: () => number): Promise<number> {
  for (let before = -1; ; ) {
    const now = count();
    if (now === before) return now;
    before = now;
    await pause(200);
  }
}

describe('an answer of many lines', () => {
  it('draws no more than its reader takes, lets others ask meanwhile, and ends with its reader', async () => {
    const endless = new Endless();
    const port = await serveLines(endless);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask({ port, host: '127.0.0.1', path: '/export' }, resolve).on('error', reject).end();
    });
    answer.on('error', () => {});
    answer.pause();
    const drawn = await settled(() => endless.drawn);
    expect(drawn).toBeLessThan(50_000);

    answer.resume();
    expect(await (await fetch(`http://127.0.0.1:${port}/other`)).text()).toBe('other');
    while (endless.drawn < drawn * 2) await pause(5);

    answer.destroy();
    while (!endless.ended) await pause(5);
    expect(endless.ended).toBe(true);
  });
});
