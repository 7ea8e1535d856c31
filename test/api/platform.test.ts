import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../api/http/log.js';
import type { Serving } from '../../api/serve.js';
import { readApiSettings } from '../../api/settings.js';
import { ERRORS } from '../../src/errors/errors.data.js';
import { serveSamples } from './serving.js';

let serving: Serving;
const lines: Record<string, unknown>[] = [];
const READER = 'dc_00000001_reader';

beforeAll(async () => {
  serving = await serveSamples({
    settings: readApiSettings({ DANCHIEU_CORS_ORIGINS: 'https://cong.example.vn', DANCHIEU_PROXIES: '1' }),
    log: createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }),
    keys: { holderOf: async (key) => (key === READER ? { id: '00000001', rights: 'read' } : null) },
  });
});

afterAll(() => serving?.stop());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${serving.address}${path}`, { headers, redirect: 'manual' });

/** The bytes as they came, undecoded. */
function raw(path: string, encoding: string): Promise<{ readonly encoding: unknown; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${serving.address}${path}`, { headers: { 'Accept-Encoding': encoding }, agent: false });
    asked.on('error', reject).on('response', (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], bytes }));
    });
    asked.end();
  });
}

describe('a request', () => {
  it('carries its id into the answer and the log, which hold neither words nor keys', async () => {
    const words = 'lời tìm kiếm riêng';
    const query = `/api/v1/search?q=${encodeURIComponent(words)}`;
    const answer = await get(query, { 'X-Request-Id': 'yeu-cau-1', 'X-API-Key': READER });
    expect(answer.headers.get('x-request-id')).toBe('yeu-cau-1');
    const [line] = lines.filter(({ requestId }) => requestId === 'yeu-cau-1');
    expect(line).toMatchObject({ route: 'searchTasks', method: 'GET', status: 200, key: '00000001' });
    expect(line?.milliseconds).toBeGreaterThanOrEqual(0);
    const log = JSON.stringify(lines);
    for (const secret of [words, encodeURIComponent(words), READER]) expect(log).not.toContain(secret);
  });

  it('gets an id of the server’s own in place of one that could write into the log', async () => {
    const answer = await get('/api/v1/session', { 'X-Request-Id': 'a b"c' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const problem = await get('/api/v1/khong-co');
    expect(await problem.json()).toMatchObject({ requestId: problem.headers.get('x-request-id') });
  });

  it('with a key that is not known is refused, also where none is needed', async () => {
    const answer = await get('/api/v1/session', { Authorization: 'Bearer dc_00000001_khac' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toMatchObject({ code: 'key-unknown' });
    expect(await (await get('/api/v1/session', { 'X-API-Key': READER })).json()).toMatchObject({ writing: false });
  });

  it('that writes with a key for reading alone is forbidden, in both languages', async () => {
    const write = (method: string, path: string, body: unknown, language: string) =>
      fetch(`${serving.address}/api/v1${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', 'X-API-Key': READER, 'Accept-Language': language },
        body: JSON.stringify(body),
      });
    for (const [method, path, body] of [
      ['POST', '/documents', { name: 'a.txt', text: 'KẾ HOẠCH' }],
      ['PUT', '/documents/by-external-id/KH-1', { text: 'KẾ HOẠCH' }],
      ['PATCH', '/documents/khong-co', { place: 'Nghệ An' }],
      ['DELETE', '/documents/khong-co', {}],
      ['POST', '/findings/khong-co/settle', { as: 'x', scope: 'mention' }],
      ['DELETE', '/decisions/khong-co', {}],
    ] as const) {
      const [vi, en] = [await write(method, path, body, 'vi'), await write(method, path, body, 'en')];
      expect([vi.status, vi.headers.get('content-type')]).toEqual([403, 'application/problem+json; charset=utf-8']);
      expect(await vi.json()).toMatchObject({ code: 'key-refused', detail: ERRORS['key-refused'].vi });
      expect(await en.json()).toMatchObject({ code: 'key-refused', detail: ERRORS['key-refused'].en });
    }
  });

  it('is counted for its key or its address, and refused beyond the limit with the time to wait', async () => {
    const narrow = await serveSamples({
      settings: readApiSettings({ DANCHIEU_REQUESTS_A_MINUTE: '3', DANCHIEU_PROXIES: '1' }),
      keys: { holderOf: async (key) => (key === READER ? { id: '00000001', rights: 'read' } : null) },
    });
    try {
      const ask = (headers: Record<string, string>) => fetch(`${narrow.address}/api/v1/session`, { headers });
      for (let asked = 0; asked < 3; asked++) expect((await ask({})).status).toBe(200);
      const refused = await ask({ 'Accept-Language': 'en' });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: 'too-many-requests', status: 429 });
      // Guessing keys does not open another account.
      expect((await ask({ 'X-API-Key': 'dc_00000002_guess' })).status).toBe(429);
      expect((await ask({ 'X-API-Key': READER })).status).toBe(200);
      expect((await ask({ 'X-Forwarded-For': '203.0.113.9' })).status).toBe(200);
    } finally {
      await narrow.stop();
    }
  });

  it('of another site’s page is answered to the named origins alone', async () => {
    const asked = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' };
    const ask = (origin: string) =>
      fetch(`${serving.address}/api/v1/tasks`, { method: 'OPTIONS', headers: { ...asked, Origin: origin } });
    const allowed = await ask('https://cong.example.vn');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://cong.example.vn');
    expect((await ask('https://khac.example.vn')).headers.get('access-control-allow-origin')).toBeNull();
    const read = await get('/api/v1/tasks?limit=1', { Origin: 'https://cong.example.vn' });
    expect(read.headers.get('access-control-expose-headers')).toContain('ETag');
  });
});

describe('an answer', () => {
  it('is compressed when it is large', async () => {
    const plain = await raw('/api/v1/tasks?limit=100', 'identity');
    for (const encoding of ['br', 'gzip']) {
      const packed = await raw('/api/v1/tasks?limit=100', encoding);
      expect(packed.encoding).toBe(encoding);
      expect(packed.bytes).toBeLessThan(plain.bytes / 3);
    }
    expect((await raw('/api/v1/health/live', 'br')).encoding).toBeUndefined();
    expect((await raw('/api/v1/export', 'gzip')).encoding).toBe('gzip');
  });

  it('allows no inline script anywhere, and inline styles to the explorer alone', async () => {
    const policy = (await get('/api/v1/session')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    // The page works without internet: nothing comes from elsewhere.
    expect(policy).not.toContain('https:');
    const moved = await get('/docs');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/docs/']);
    const page = await get('/docs/');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self';.*style-src 'self' 'unsafe-inline'/);
    const html = await page.text();
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, inside] of scripts) {
      const path = /src="\.\/([^"]+)"/.exec(attributes ?? '')?.[1];
      expect(inside?.trim()).toBe('');
      expect((await get(`/docs/${path}`)).status).toBe(200);
    }
    expect(await (await get('/docs/swagger-ui-init.js')).text()).toContain('/api/v1/openapi.json');
  });

  it('is counted for Prometheus by route, method and status, with what waits in the store', async () => {
    await get('/api/v1/tasks?limit=1');
    await get('/api/v1/instruments/khong-co-van-ban-nay');
    const answer = await get('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const text = await answer.text();
    const count = 'danchieu_http_request_duration_seconds_count';
    expect(text).toMatch(new RegExp(`${count}\\{route="listTasks",method="GET",status="200"\\} [1-9]`));
    expect(text).toMatch(new RegExp(`${count}\\{route="getInstrument",method="GET",status="404"\\} [1-9]`));
    expect(text).toContain('danchieu_store_records{kind="documents"} 3');
    expect(text).toContain('danchieu_pending{kind="tasks_to_search"} 0');
    expect(text).not.toContain('khong-co-van-ban-nay');
  });
});

describe('settings of the server', () => {
  it.each([
    [{ DANCHIEU_REQUESTS_A_MINUTE: 'nhiều' }, 'DANCHIEU_REQUESTS_A_MINUTE'],
    [{ DANCHIEU_LOOKUP_CHARACTERS: '0' }, 'DANCHIEU_LOOKUP_CHARACTERS'],
    [{ DANCHIEU_CORS_ORIGINS: 'cong.example.vn' }, 'DANCHIEU_CORS_ORIGINS'],
    [{ DANCHIEU_CORS_ORIGINS: 'https://cong.example.vn/trang' }, 'DANCHIEU_CORS_ORIGINS'],
    [{ DANCHIEU_LOG: 'all' }, 'DANCHIEU_LOG'],
  ])('%j is refused by name', (environment, name) => {
    expect(() => readApiSettings(environment)).toThrow(name);
  });

  it('that are empty are as if not there', () => {
    expect(readApiSettings({ DANCHIEU_REQUESTS_A_MINUTE: ' ', DANCHIEU_CORS_ORIGINS: '' })).toEqual(
      readApiSettings({}),
    );
    expect(readApiSettings({ DANCHIEU_CORS_ORIGINS: '*' }).corsOrigins).toBe('*');
  });
});
