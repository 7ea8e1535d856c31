import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Serving, serve } from '../../api/serve.js';
import { ApiError, createClient } from '../../client/client.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { readConfig } from '../../service/open/config.js';
import { openService, type Service } from '../../service/open/service.js';

let folder: string;
let service: Service;
let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danchieu-api-'));
  service = await openService(readConfig({}, join(folder, 'kho.sqlite')), { to: 'change' });
  await indexDocuments(service, { paths: ['samples'], stated: {}, allowClassified: false });
  serving = await serve(service, {
    host: '127.0.0.1',
    port: 0,
    version: '0',
    web: null,
    onFault: (error) => console.error(error),
  });
});

afterAll(async () => {
  await serving?.stop();
  await service?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('reading over HTTP', () => {
  it('says who cites 47/2020/NĐ-CP, by its number and by its id', async () => {
    const call = createClient({ server: serving.address });
    const id = 'nghi-dinh-47-2020-nd-cp';
    expect((await call('resolveReference', { query: { ref: '47/2020/NĐ-CP' } })).candidates[0]?.id).toBe(id);
    const { items } = await call('listCitingDocuments', { params: { id } });
    expect(items[0]?.first?.text).toContain('47/2020/NĐ-CP');
    const { groups } = await call('listInstrumentTasks', { params: { id: '47/2020/NĐ-CP' } });
    expect(groups.flatMap(({ tasks }) => tasks)).not.toHaveLength(0);
  });

  it('pages through documents, tasks and units', async () => {
    const call = createClient({ server: serving.address });
    const first = await call('listDocuments', { query: { limit: 1 } });
    const second = await call('listDocuments', { query: { limit: 1, cursor: first.next ?? '' } });
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    const tasks = await call('listTasks', { query: { document: first.items[0]?.id ?? '', count: 'true' } });
    expect(tasks.total).toBe(first.items[0]?.tasks);
    expect((await call('listUnits', { query: {} })).items).not.toHaveLength(0);
    const found = await call('searchTasks', { query: { q: 'du lieu', facets: ['type', 'year'] } });
    expect(found.total).toBeGreaterThan(0);
    expect(found.facets.type).not.toHaveLength(0);
  });

  it('searches by instruments, types and bodies as people write them', async () => {
    const call = createClient({ server: serving.address });
    const total = async (query: NonNullable<Parameters<typeof call<'searchTasks'>>[1]['query']>) =>
      (await call('searchTasks', { query })).total;
    const cited = await total({ instrument: ['nghi-dinh-47-2020-nd-cp'] });
    expect(cited).toBeGreaterThan(0);
    expect(await total({ instrument: ['47/2020/NĐ-CP'] })).toBe(cited);
    expect(await total({ type: ['nghị định'], issuer: ['Chính phủ'] })).toBe(
      await total({ type: ['nghi-dinh'], issuer: ['chinh-phu'] }),
    );
    expect(await total({ instrument: ['nghi-dinh-1-1999-nd-cp'] })).toBe(0);
    await expect(total({ instrument: ['luật không ai ban hành'] })).rejects.toMatchObject({ status: 400 });
    const terms = async (term: string) =>
      (await call('listInstruments', { query: { term, limit: 100 } })).items.map(({ id }) => id);
    expect(await terms('XIII')).toEqual(await terms('13'));
    expect(await terms('XIII')).not.toHaveLength(0);
    const typed = await call('listInstruments', { query: { q: '118/2021', limit: 100 } });
    expect(typed.items.map(({ id }) => id)).not.toContain('nghi-quyet-1186-2021-ubtvqh15');
  });

  it('narrows the mentions of a document to an instrument, a role and an outcome', async () => {
    const call = createClient({ server: serving.address });
    const instrument = 'nghi-dinh-47-2020-nd-cp';
    const [citing] = (await call('listCitingDocuments', { params: { id: instrument } })).items;
    const document = citing?.document.id ?? '';
    const { items } = await call('listMentions', { query: { document, instrument: '47/2020/NĐ-CP', limit: 100 } });
    expect(new Set(items.map((mention) => mention.instrument))).toEqual(new Set([instrument]));
    const role = items[0]?.roles[0] ?? 'implements';
    const narrowed = await call('listMentions', { query: { document, role: [role], outcome: ['resolved'] } });
    expect(narrowed.items.every(({ roles, status }) => roles.includes(role) && status === 'resolved')).toBe(true);
    expect(narrowed.items.map(({ id }) => id)).toContain(items[0]?.id);
  });

  it('names a wrong parameter and the nearest one', async () => {
    const answer = await fetch(`${serving.address}/api/v1/tasks?limt=5`, { headers: { 'Accept-Language': 'en' } });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'parameter-unknown', parameter: 'limt', nearest: 'limit' });
  });

  it('names the nearest of the values a parameter can have', async () => {
    const answer = await fetch(`${serving.address}/api/v1/findings?kind=resolved,ambigous`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'parameter-invalid', parameter: 'kind' });
    const last = await fetch(`${serving.address}/api/v1/tasks?role=implements,implemnts`);
    expect(await last.json()).toMatchObject({ detail: expect.stringContaining('implemnts → implements') });
  });

  it('lists the instruments of a body, by its id, its name or words of that, and counts them', async () => {
    const call = createClient({ server: serving.address });
    const list = (issuer: string) =>
      call('listInstruments', { query: { issuer, citedAtLeast: 1, count: 'true', limit: 100 } });
    const { items, total } = await list('chinh-phu');
    expect(items.map(({ id }) => id)).toContain('nghi-dinh-47-2020-nd-cp');
    expect(items.every(({ identity }) => identity.type === 'nghị định')).toBe(true);
    expect(total).toBe(items.length);
    expect(await list('Chính phủ')).toEqual({ items, next: null, total });
    expect((await list('thu tuong')).items.map(({ id }) => id)).toContain('quyet-dinh-749-qd-ttg-2020');
  });

  it('names what is near where there is nothing, on every route of an instrument', async () => {
    for (const about of ['', '/tasks', '/impact']) {
      const answer = await fetch(`${serving.address}/api/v1/instruments/nghi-dinh-47-2029-nd-cp${about}`);
      expect(answer.status).toBe(404);
      const { near } = (await answer.json()) as { near: { id: string }[] };
      expect(near.map(({ id }) => id)).toContain('nghi-dinh-47-2020-nd-cp');
    }
  });

  it('refuses what is not there with a problem', async () => {
    const call = createClient({ server: serving.address });
    await expect(call('getTask', { params: { id: "x' OR 1=1 --" } })).rejects.toBeInstanceOf(ApiError);
  });
});
