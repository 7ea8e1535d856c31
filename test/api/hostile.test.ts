import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { serveWritable } from './serving.js';

let serving: Serving & { readonly key: string };
const faults: unknown[] = [];

beforeAll(async () => {
  serving = await serveWritable({ onFault: (error) => void faults.push(error) });
}, 240_000);

afterAll(() => serving?.stop());

const get = (path: string): Promise<Response> =>
  fetch(`${serving.address}/api/v1${path}`, { redirect: 'manual', headers: { 'Accept-Language': 'en' } });

const send = (path: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${serving.address}/api/v1${path}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${serving.key}`, ...headers },
  });

/** What means something to SQL, FTS5, Cypher, a filter of Meilisearch, a file system, a shell, a template or a page. */
const SIGNS = [
  "' OR 1=1 --",
  "'; DROP TABLE tasks; --",
  '" OR NEAR(a b) AND "',
  '*',
  'text:" OR "',
  '}) DETACH DELETE n //',
  '`) MATCH (n) RETURN n //',
  'instruments = "x" OR 1 = 1',
  'EXISTS id',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd\u0000.txt',
  '$(reboot)',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
];

/** Every place where a text goes into a question; `?` stands for it. */
const PLACES = [
  '/instruments/?',
  '/instruments/?/tasks',
  '/instruments/?/graph',
  '/instruments/resolve?ref=?',
  '/instruments?q=?',
  '/instruments?type=?',
  '/instruments?issuer=?',
  '/instruments?place=?',
  '/tasks/?',
  '/tasks?unit=?',
  '/tasks?instrument=?',
  '/tasks?document=?',
  '/tasks?cursor=?',
  '/tasks?fields=?',
  '/documents/?',
  '/documents/?/text',
  '/documents?cursor=?',
  '/mentions?document=?',
  '/units?q=?',
  '/search?q=?',
  '/search?q=a&unit=?',
  '/search?q=a&instrument=?',
  '/search?q=a&document=?',
  '/search?cursor=?',
  '/findings?document=?',
  '/findings?cursor=?',
  '/schemas/?',
  '/jobs/?',
];

describe('signs of other languages', () => {
  it.each(PLACES)('mean nothing at %s', async (place) => {
    const all = (await (await get('/coverage')).json()) as { readonly tasks: number };
    for (const sign of SIGNS) {
      const answer = await get(place.replace(/\?(?!\w)/, () => encodeURIComponent(sign)));
      expect([sign, answer.status < 500]).toEqual([sign, true]);
      const body = (await answer.json()) as Readonly<Record<string, unknown>>;
      if (answer.status >= 400) expect(body).toMatchObject({ code: expect.any(String), detail: expect.any(String) });
      expect(JSON.stringify(body)).not.toContain('root:x:');
    }
    expect(await (await get('/coverage')).json()).toMatchObject({ tasks: all.tasks });
    expect(faults).toEqual([]);
  });

  it.each([
    '{"text":"x","__proto__":{"admin":true}}',
    '{"text":"x","constructor":{"prototype":{"admin":true}}}',
    '{"text":"x","context":{"__proto__":{"place":"Nghệ An"}}}',
  ])('change no object of the program: %s', async (body) => {
    const answer = await send('/citations/lookup', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'parameter-unknown' });
    expect(({} as Readonly<Record<string, unknown>>).admin).toBeUndefined();
  });

  it.each(['/tasks?__proto__[admin]=1', '/tasks?constructor=1', '/tasks?unit[$ne]=x', '/tasks?limit=1&limit=2'])(
    '%s is refused by name',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/^parameter-/) });
    },
  );
});

describe('bodies', () => {
  it.each([
    ['nghị định số '.repeat(4_000)],
    [`${'('.repeat(20_000)}${')'.repeat(20_000)}`],
    [`Nghị định số 1/${'2'.repeat(60_000)}`],
    [`${'-/'.repeat(30_000)}NĐ-CP`],
    ['khoản 1, điểm a, '.repeat(3_500)],
    ['\u0301'.repeat(60_000)],
    [`${' '.repeat(60_000)}\n`],
    ['\ud800 Nghị định số 47/2020/NĐ-CP \udc00\u0000'],
  ])('that are made to take long are read like others (%#)', async (text) => {
    expect((await send('/citations/lookup', JSON.stringify({ text }))).status).toBe(200);
  });

  it('that are deep, cut or packed to burst are refused', async () => {
    const deep = `{"text":"x","context":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`;
    expect((await send('/citations/lookup', deep)).status).toBe(400);
    expect((await send('/citations/lookup', '{"text":"Nghị')).status).toBe(400);
    expect((await send('/citations/lookup', 'x', { 'Content-Encoding': 'gzip' })).status).toBe(400);
    expect((await send('/citations/lookup', '{}', { 'Content-Encoding': 'zstd' })).status).toBe(415);
    expect((await send('/citations/lookup', '{}', { 'Content-Type': 'application/json; charset=x' })).status).toBe(415);
  });

  it('that break off leave the server as it was', async () => {
    const { hostname, port } = new URL(serving.address);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write('POST /api/v1/citations/lookup HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n');
    socket.write('Content-Length: 1000\r\n\r\n{"text":"Nghị');
    await pause(100);
    socket.destroy();
    await pause(100);
    expect((await get('/health/live')).status).toBe(200);
    expect(faults).toEqual([]);
  });
});

describe('what is no request', () => {
  /** What comes back for bytes sent as they are, until the server hangs up. */
  const said = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(serving.address);
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      let answer = '';
      socket.on('data', (chunk: Buffer) => {
        answer += chunk.toString();
      });
      socket.on('error', reject).on('close', () => resolve(answer));
    });

  it.each([
    [
      'an address over the limit',
      `GET /api/v1/tasks?cursor=${'%F1'.repeat(30_000)} HTTP/1.1\r\n`,
      431,
      'headers-too-large',
    ],
    ['bytes that are not HTTP', '\u0016\u0003\u0001 xin chào\r\n\r\n', 400, 'body-invalid'],
  ])('is refused with a problem, too: %s', async (_what, bytes, status, code) => {
    const [head = '', body = ''] = (await said(bytes)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('takes the longest parameters there are', async () => {
    const answer = await get(`/tasks?cursor=${encodeURIComponent('\u{712c9}'.repeat(1_000))}`);
    expect(await answer.json()).not.toMatchObject({ status: 431 });
  });
});

describe('an id that was provisional', () => {
  it('leads on for good once the document says where it is from', async () => {
    const call = createClient({ server: serving.address, key: serving.key });
    const finished = async (id: string): Promise<string> => {
      for (;;) {
        const job = await call('getJob', { params: { id } });
        if (job.state === 'failed') throw new Error(JSON.stringify(job.error));
        if (job.state === 'done') return job.document ?? '';
        await pause(20);
      }
    };
    const text = 'KẾ HOẠCH\nI. NHIỆM VỤ\n1. Thực hiện Quyết định số 15/2023/QĐ-UBND về hộ tịch.\n';
    const document = await finished((await call('uploadDocument', { body: { name: 'Kế hoạch', text } })).id);
    const before = await call('listMentions', { query: { document } });
    const provisional = before.items[0]?.instrument ?? '';
    expect(before.items[0]).toMatchObject({ provisional: true });
    expect((await get(`/instruments/${provisional}`)).status).toBe(200);
    await finished((await call('restateDocument', { params: { id: document }, body: { place: 'Nghệ An' } })).id);
    const moved = await get(`/instruments/${provisional}`);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/api/v1/instruments/quyet-dinh-15-2023-qd-ubnd-nghe-an');
  });
});

describe('members and counts', () => {
  it('are given as asked: only the named ones, and totals on request', async () => {
    const some = (await (await get('/documents?fields=id,title&limit=2')).json()) as {
      items: object[];
      total?: number;
    };
    for (const item of some.items) expect(Object.keys(item).sort()).toEqual(['id', 'title']);
    expect(some.total).toBeUndefined();
    const counted = (await (await get('/tasks?count=true&limit=1')).json()) as { total?: number };
    expect(counted.total).toBeGreaterThan(1);
    const wrong = await get('/documents?fields=titel');
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({ parameter: 'fields: titel', nearest: 'title' });
  });
});
