import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Serving } from '../../api/serve.js';
import { ID, NUMBER, QUESTIONS } from './questions.js';
import { serveSamples } from './serving.js';

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

let serving: Serving;
let description: Description;
let ajv: Ajv2020;

beforeAll(async () => {
  serving = await serveSamples();
  description = (await (await fetch(`${serving.address}/openapi.json`)).json()) as Description;
  // Formats and examples are words for readers here; the patterns beside them are what is checked.
  ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(description, 'api');
});

afterAll(() => serving?.stop());

async function get(path: string): Promise<Response> {
  return fetch(`${serving.address}/api/v1${path}`, { redirect: 'manual' });
}

function expectValid(path: string, method: string, status: string, media: string, answer: unknown): void {
  const pointer = ['paths', path, method, 'responses', status, 'content', media, 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.getSchema(`api#/${pointer}`);
  if (validate === undefined) throw new Error(`no schema: ${pointer}`);
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
}

describe('the description of the API', () => {
  it('is OpenAPI 3.1 in which a linter finds no error', async () => {
    expect(description.openapi).toBe('3.1.0');
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(description), absoluteRef: 'openapi.json', config });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message, location }) => [message, location[0]?.pointer])).toEqual([]);
  });

  it('has a question here for every route that is read as JSON', () => {
    // Jobs come of uploads and are asked for there.
    const elsewhere = ['/export', '/jobs/{id}', '/jobs/{id}/result', '/metrics'];
    const read = Object.entries(description.paths).filter(
      ([path, { get }]) => get !== undefined && !elsewhere.includes(path),
    );
    expect(Object.keys(QUESTIONS).sort()).toEqual(read.map(([path]) => path).sort());
  });

  it.each(Object.entries(QUESTIONS))('%s answers as it says', async (path, questions) => {
    const [task] = ((await (await get('/tasks?limit=1')).json()) as { items: { task: { id: string } }[] }).items;
    const [document] = ((await (await get('/documents?limit=1')).json()) as { items: { id: string }[] }).items;
    for (const question of questions) {
      const filled = question.replace('{task}', task?.task.id ?? '').replace('{document}', document?.id ?? '');
      const answer = await get(filled);
      expect(answer.status).toBe(200);
      expectValid(path, 'get', '200', 'application/json', await answer.json());
    }
  });

  it.each(['lookup', 'annotate'])('POST /citations/%s answers as it says', async (verb) => {
    const text = 'Thực hiện Nghị định số 47/2020/NĐ-CP, Luật Đất đai và Quyết định số 15/QĐ-UBND.';
    const answer = await fetch(`${serving.address}/api/v1/citations/${verb}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, context: { period: '2026' } }),
    });
    expect(answer.status).toBe(200);
    expectValid(`/citations/${verb}`, 'post', '200', 'application/json', await answer.json());
  });

  it('refuses as it says', async () => {
    const answer = await get('/tasks?limt=5');
    const problem = (await answer.json()) as { readonly parameter: string };
    expectValid('/tasks', 'get', '4XX', 'application/problem+json', problem);
    expect(problem).toMatchObject({ parameter: 'limt', nearest: 'limit' });
  });
});

describe('generators', () => {
  it('make a typed client of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danchieu-openapi-'));
    try {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, JSON.stringify(description));
      const program = join('node_modules', '.bin', 'openapi-typescript');
      const { stdout: made } = await promisify(execFile)(program, [file], { maxBuffer: 32 * 1024 * 1024 });
      for (const { get } of Object.values(description.paths)) {
        if (get !== undefined) expect(made).toContain(`${get.operationId}: {`);
      }
      expect(made).toContain('Mention: {');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what stands round the answers', () => {
  it('says unchanged to whoever has the same answer', async () => {
    const path = `${serving.address}/api/v1/instruments/${ID}`;
    const tag = (await fetch(path)).headers.get('etag');
    expect(tag).not.toBeNull();
    // By itself `fetch` adds `no-cache` to a request with a tag, which asks for the whole answer.
    const headers = { 'If-None-Match': tag ?? '', 'Cache-Control': 'max-age=0' };
    const again = await fetch(path, { headers });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('counts the tasks of each group when asked to', async () => {
    interface Groups {
      readonly groups: readonly {
        readonly tasks: readonly unknown[];
        readonly next: unknown;
        readonly total?: number;
      }[];
    }
    const answer = await get(`/instruments/${ID}/tasks?count=true&limit=100`);
    const { groups } = (await answer.json()) as Groups;
    for (const { tasks, next, total } of groups) {
      expect(next).toBeNull();
      expect(total ?? tasks.length).toBe(tasks.length);
    }
    expect(groups[0]?.total).toBeGreaterThan(0);
  });

  it('leads from a number to its instrument, and to each of several', async () => {
    const one = await get(`/instruments/${NUMBER}`);
    expect(one.status).toBe(302);
    expect(one.headers.get('location')).toBe(`/api/v1/instruments/${ID}`);
    const several = await get(`/instruments/${encodeURIComponent('27-NQ/TW')}`);
    expect(several.status).toBe(300);
    const { candidates, links } = (await several.json()) as { candidates: unknown[]; links: string[] };
    expect(candidates.length).toBeGreaterThan(1);
    expect(links).toHaveLength(candidates.length);
    expect((await get(`/instruments/${encodeURIComponent('27-NQ/TW')}/tasks`)).status).toBe(300);
  });

  it('gives near misses with a number that nothing has', async () => {
    const answer = await get(`/instruments/${encodeURIComponent('47/2021/NĐ-CP/x')}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not-found', near: expect.any(Array) });
  });

  it.each([
    ['/tasks?limit=0', 400],
    ['/tasks?limit=101', 400],
    ["/tasks?cursor=' OR 1=1 --", 400],
    ['/search?q=%22%22%22%20OR%20NEAR(', 200],
    ['/documents/..%2F..%2Fetc%2Fpasswd', 404],
    ['/instruments/%E0%A4%A', 404],
    ['/khong-co', 404],
  ])('%s is answered %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('answers probes at the root, and names the methods of a route', async () => {
    expect(await (await fetch(`${serving.address}/health/live`)).json()).toEqual({ status: 'up' });
    expect(await (await fetch(`${serving.address}/health/ready`)).json()).toMatchObject({ status: 'ready' });
    const refused = await fetch(`${serving.address}/api/v1/tasks`, { method: 'DELETE' });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toContain('GET');
  });
});
