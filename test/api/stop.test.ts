import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { stopping } from '../../api/stop.js';

/** One request on the kept connection: its status, or the code of what went wrong. */
function ask(port: number, agent: Agent): Promise<{ readonly outcome: number | string; readonly last: boolean }> {
  return new Promise((resolve) => {
    const asked = request({ port, agent, host: '127.0.0.1' }, (answer) => {
      answer.resume().on('end', () => {
        resolve({ outcome: answer.statusCode ?? 0, last: answer.headers.connection === 'close' });
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => resolve({ outcome: error.code ?? '', last: true }));
    asked.end();
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

describe('a stop under load', () => {
  it('answers every request it accepted, on kept connections too', async () => {
    const server = createServer((_request, response) => {
      setTimeout(() => response.end('xong'), Math.random() * 40);
    });
    const stop = stopping(server);
    const port = await listen(server);
    const outcomes: (number | string)[] = [];
    const callers = Array.from({ length: 12 }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let last = false; !last; ) {
        const one = await ask(port, agent);
        outcomes.push(one.outcome);
        last = one.last;
        // Some connections stand idle when the stop comes, and bring another request after it.
        await pause(Math.random() * 60);
      }
      agent.destroy();
    });
    while (outcomes.length <= 24) await pause(10);
    await stop();
    await Promise.all(callers);
    expect(outcomes.filter((one) => one !== 200)).toEqual([]);
    expect(await ask(port, new Agent())).toMatchObject({ outcome: 'ECONNREFUSED' });
  });
});
