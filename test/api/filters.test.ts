import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Serving, serve } from '../../api/serve.js';
import { createClient } from '../../client/client.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { removeDocument } from '../../service/keep/remove.js';
import { readConfig } from '../../service/open/config.js';
import { openService, type Service } from '../../service/open/service.js';

const DECREE = 'nghi-dinh-47-2020-nd-cp';
let folder: string;
let service: Service;
let serving: Serving;
let call: ReturnType<typeof createClient>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danchieu-api-'));
  service = await openService(readConfig({}, join(folder, 'kho.sqlite')), { to: 'change' });
  await indexDocuments(service, { paths: ['samples'], stated: {}, allowClassified: false });
  const onFault = (error: unknown): void => console.error(error);
  serving = await serve(service, { host: '127.0.0.1', port: 0, version: '0', web: null, onFault });
  call = createClient({ server: serving.address, language: 'en' });
});

afterAll(async () => {
  await serving?.stop();
  await service?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Ids of documents without the hash of their path. */
const names = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id.slice(0, -9));

describe('filters', () => {
  it('narrows documents by what they are, whose they are, for when, and what they cite', async () => {
    const list = async (query: NonNullable<Parameters<typeof call<'listDocuments'>>[1]['query']>) => {
      const { items, total } = await call('listDocuments', { query: { ...query, count: 'true' } });
      expect(total).toBe(items.length);
      return names(items);
    };
    const [health, lamDong, ngheAn] = await list({});
    expect(await list({ issuer: 'Bộ Y tế' })).toEqual([health]);
    expect(await list({ place: 'Nghệ An' })).toEqual([ngheAn]);
    expect(await list({ place: 'nghe-an', period: '2027' })).toEqual([ngheAn]);
    expect(await list({ period: '2030' })).toEqual([]);
    expect(await list({ q: 'chuyen doi so' })).toEqual([ngheAn]);
    expect(await list({ type: 'KE HOACH' })).toEqual([ngheAn]);
    const citing = await list({ instrument: '47/2020/NĐ-CP' });
    expect(citing).toContain(ngheAn);
    const { items } = await call('listCitingDocuments', { params: { id: DECREE } });
    expect(citing).toEqual(names(items.map(({ document }) => document)).sort());
    expect([health, lamDong, ngheAn]).toEqual(expect.arrayContaining(citing));
    const first = await call('listDocuments', { query: { limit: 1, period: '2026..2027' } });
    const second = await call('listDocuments', {
      query: { limit: 1, period: '2026..2027', cursor: first.next ?? '' },
    });
    expect(second.items[0]?.path.localeCompare(first.items[0]?.path ?? '')).toBeGreaterThan(0);
  });

  it('finds the tasks of a province by its name, whether written before or after its merger', async () => {
    const listed = async (place: string): Promise<readonly string[]> => {
      const { items } = await call('listTasks', { query: { place, limit: 100 } });
      return [...new Set(items.map(({ document }) => document.path))];
    };
    const [ofLamDong] = (await call('listDocuments', { query: { place: 'Lâm Đồng' } })).items;
    expect(ofLamDong?.place).toBe('lam-dong-moi');
    expect(await listed('Lâm Đồng')).toEqual([ofLamDong?.path]);
    const earlier = 'ke-hoach-lam-dong-2024.txt';
    await writeFile(
      join(folder, earlier),
      'KẾ HOẠCH\nCông tác tư pháp năm 2024\n\n1. Triển khai thi hành Luật Đất đai. Sở Tư pháp chủ trì.\n',
    );
    const stated = { place: 'lam-dong', date: '2024-01-15' };
    await indexDocuments(service, { paths: [join(folder, earlier)], root: folder, stated, allowClassified: false });
    expect(new Set(await listed('Lâm Đồng'))).toEqual(new Set([ofLamDong?.path, earlier]));
    expect(await listed('lam-dong')).toEqual([earlier]);
    await removeDocument(service, earlier);
    expect(await listed('lam-dong')).toEqual([]);
  });

  it('narrows who cites an instrument, and counts what is listed', async () => {
    const list = async (query: NonNullable<Parameters<typeof call<'listCitingDocuments'>>[1]['query']>) => {
      const { items, total } = await call('listCitingDocuments', {
        params: { id: DECREE },
        query: { ...query, count: 'true' },
      });
      expect(total).toBe(items.length);
      return items;
    };
    const all = await list({});
    for (const { document, mentions, roles } of all) {
      const [only, ...more] = await list({ document: document.id });
      expect([only?.document.id, only?.mentions, more]).toEqual([document.id, mentions, []]);
      for (const role of roles) {
        expect((await list({ role: [role] })).map((one) => one.document.id)).toContain(document.id);
      }
    }
    expect(await list({ outcome: ['ambiguous'] })).toEqual([]);
    expect(await list({ kind: ['numbered'], outcome: ['resolved'] })).not.toEqual([]);
    expect(await list({ unit: 'không có đơn vị này' })).toEqual([]);
    expect(await list({ period: '1999' })).toEqual([]);
  });

  it('lists mentions of the whole store as of a task, by kind, unit and time', async () => {
    const kinds = async (query: NonNullable<Parameters<typeof call<'listMentions'>>[1]['query']>) =>
      (await call('listMentions', { query: { ...query, limit: 100 } })).items;
    const named = await kinds({ kind: ['named'] });
    expect(named.length).toBeGreaterThan(0);
    expect(named.every(({ kind }) => kind === 'named')).toBe(true);
    const task = named.find((one) => one.task !== null)?.task ?? '';
    const within = await kinds({ task });
    expect(within).toEqual((await call('getTask', { params: { id: task } })).mentions);
    const { items } = await call('listTasks', { query: { unit: 'Sở', duty: 'lead', limit: 100 } });
    const led = await kinds({ unit: 'Sở', duty: 'lead' });
    expect(led.length).toBeGreaterThan(0);
    const tasks = items.map((entry) => entry.task.id);
    for (const mention of led) expect(tasks).toContain(mention.task);
    expect(await kinds({ deadline: '1999' })).toEqual([]);
  });

  it('puts what cites an instrument in the order of its deadlines, page by page', async () => {
    const query = { instrument: DECREE, sort: 'deadline' as const };
    const { items } = await call('listTasks', { query: { ...query, limit: 100 } });
    const ends = items.map(({ task, document }) => task.period?.to ?? document.period?.to ?? '9999');
    expect(ends.length).toBeGreaterThan(1);
    expect(ends).toEqual([...ends].sort());
    const first = await call('listTasks', { query: { ...query, limit: 1 } });
    const second = await call('listTasks', { query: { ...query, limit: 1, cursor: first.next ?? '' } });
    expect([...first.items, ...second.items]).toEqual(items.slice(0, 2));
  });

  it('counts the units of a document, and of what cites an instrument', async () => {
    const units = async (query: NonNullable<Parameters<typeof call<'listUnits'>>[1]['query']>) =>
      (await call('listUnits', { query: { ...query, limit: 100 } })).items;
    const all = await units({});
    const leading = await units({ duty: 'lead' });
    expect(leading).toEqual(expect.arrayContaining(all.filter(({ leads }) => leads > 0)));
    expect(leading.map(({ leads }) => leads)).toEqual(leading.map(({ leads }) => leads).sort((a, b) => b - a));
    const [unit] = await units({ instrument: DECREE, duty: 'lead' });
    const { total } = await call('listTasks', {
      query: { instrument: DECREE, unit: unit?.name ?? '', unitMatch: 'whole', duty: 'lead', count: 'true' },
    });
    expect(total).toBe(unit?.leads);
    const [document] = (await call('listDocuments', { query: { place: 'Nghệ An' } })).items;
    for (const { documents } of await units({ document: document?.id ?? '' })) expect(documents).toBe(1);
  });

  it('refuses words that no closed list has, and names the nearest', async () => {
    const refused = async (path: string): Promise<string> => {
      const answer = await fetch(`${serving.address}/api/v1${path}`);
      const { code, detail } = (await answer.json()) as { code: string; detail: string };
      expect([path, answer.status, code]).toEqual([path, 400, 'parameter-invalid']);
      return detail;
    };
    expect(await refused('/instruments?type=nghi+dinhh')).toContain('nghị định');
    expect(await refused('/documents?type=ke+hoahc')).toContain('kế hoạch');
    expect(await refused('/search?type=xyz')).toContain('quyết định');
    expect(await refused('/instruments?term=abc')).toContain('XIII');
    expect(await refused('/documents?place=Nghe+Am')).toContain('Nghệ An');
    expect(await refused('/mentions?kind=nubered')).toContain('numbered');
    expect((await call('listInstruments', { query: { type: 'nghi-dinh' } })).items).not.toHaveLength(0);
  });

  it('finds by the value of a facet what is counted there, units and outcomes too', async () => {
    const { facets } = await call('searchTasks', { query: { facets: ['unit', 'outcome'], limit: 1 } });
    expect(facets.outcome?.map(({ label }) => label)).toContain('Resolved');
    for (const { value, count } of facets.unit ?? []) {
      const { total } = await call('searchTasks', { query: { unit: [value], limit: 1 } });
      expect([value, total]).toEqual([value, count]);
    }
    for (const { value, count } of facets.outcome ?? []) {
      const { total } = await call('searchTasks', { query: { outcome: value, limit: 1 } });
      const { total: listed } = await call('listTasks', { query: { outcome: value, limit: 1, count: 'true' } });
      expect([value, total, listed]).toEqual([value, count, count]);
    }
    const beginning = await call('searchTasks', { query: { unit: ['so'], unitMatch: 'beginning', limit: 1 } });
    expect(beginning.total).toBeGreaterThan(0);
  });

  it('tells findings of the texts from those for planning, in one way everywhere', async () => {
    const { counts, totals } = await call('listFindings', { query: { limit: 1 } });
    expect(totals.inText + totals.forPlanning).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    expect(totals.forPlanning).toBeGreaterThan(0);
    expect((await call('getCoverage', {})).findings).toBe(totals.inText);
    const documents = (await call('listDocuments', { query: {} })).items;
    const each = await Promise.all(documents.map(({ id }) => call('listFindings', { query: { document: id } })));
    expect(each.reduce((sum, one) => sum + one.totals.forPlanning, 0)).toBe(totals.forPlanning);
    expect(each.reduce((sum, one) => sum + one.totals.inText, 0)).toBe(totals.inText);
  });
});
