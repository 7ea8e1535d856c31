import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { servePage } from '../../../api/http/page.js';

const SCRIPT = 'console.log("Dẫn Chiếu");\n';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danchieu-page-'));
  const assets = join(folder, 'assets');
  await mkdir(assets);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Dẫn Chiếu</title>');
  await writeFile(join(assets, 'main-1.js'), SCRIPT);
  await writeFile(join(assets, 'main-1.js.br'), brotliCompressSync(SCRIPT));
  await writeFile(join(assets, 'main-1.js.gz'), gzipSync(SCRIPT));
  await writeFile(join(assets, 'plain-1.js'), SCRIPT);
  const app = express();
  servePage(app, folder);
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

function get(path: string, accepted: string): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'Accept-Encoding': accepted } });
}

describe('the files of the page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ])('are sent to who takes %s as the build compressed them: %s', async (accepted, coding) => {
    const answer = await get('/assets/main-1.js', accepted);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Encoding')).toBe(coding);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('Vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('are sent as they are where the build left them so, and are not there otherwise', async () => {
    const plain = await get('/assets/plain-1.js', 'br');
    expect([plain.headers.get('Content-Encoding'), await plain.text()]).toEqual([null, SCRIPT]);
    expect((await get('/assets/main-2.js', 'br')).status).toBe(404);
  });

  it('are the page itself at every other address, asked for again each time', async () => {
    for (const path of ['/', '/van-ban/nghi-dinh-118-2021-nd-cp', '/chuong-trinh?pages=2']) {
      const answer = await get(path, 'br');
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.headers.get('Cache-Control')).toMatch(/no-cache|max-age=0/);
      expect(await answer.text()).toContain('<title>Dẫn Chiếu</title>');
    }
  });
});
