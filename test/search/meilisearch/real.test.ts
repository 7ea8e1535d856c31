import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Meilisearch } from 'meilisearch';
import { openMeilisearch } from '../../../search/meilisearch/index.js';
import type { TaskSearch } from '../../../search/task-search.js';
import type { SearchTask } from '../../../src/facts/search-task.js';
import { searchTask } from '../../support/search-tasks.js';
import { realServer, sweep } from './real-server.js';

const server = await realServer();
const indexPrefix = `real-${process.pid}`;
const names = { tasks: `${indexPrefix}-tasks`, instruments: `${indexPrefix}-instruments` };

/** What only a real server can show, beside the contract. */
(server === null ? describe.skip : describe)('Meilisearch, the real one', () => {
  const real = server ?? { host: '', apiKey: undefined };
  const master = new Meilisearch({ host: real.host || 'http://localhost', apiKey: real.apiKey ?? '' });
  let search: TaskSearch;
  beforeEach(async () => {
    search = await openMeilisearch({ ...real, indexPrefix });
  });
  afterEach(async () => search.clear());
  afterAll(() => sweep(real, indexPrefix));

  const order = async (words: string): Promise<readonly string[]> =>
    (await search.search({ words, limit: 50 })).hits.map(({ task }) => task);
  const cite = (id: string, ...instruments: string[]): SearchTask => searchTask(id, `việc ${id}`, { instruments });
  const completed = async (typed: string): Promise<readonly string[]> =>
    ((await search.complete?.(typed, 10)) ?? []).map(({ instrument, tasks }) => `${instrument} ${tasks}`);
  const listed = async (rounds: AsyncIterable<readonly string[]>): Promise<readonly string[]> => {
    const ids: string[] = [];
    for await (const round of rounds) ids.push(...round);
    return ids;
  };
  const searchKeys = async () =>
    (await master.getKeys({ limit: 1_000 })).results.filter(({ indexes }) => indexes.includes(names.tasks));

  it('is set up once', async () => {
    const before = (await master.tasks.getTasks({ limit: 1 })).results[0]?.uid;
    await openMeilisearch({ ...real, indexPrefix });
    expect((await master.tasks.getTasks({ limit: 1 })).results[0]?.uid).toBe(before);
    await master.index(names.tasks).updateSettings({ prefixSearch: 'indexingTime' }).waitTask();
    await openMeilisearch({ ...real, indexPrefix });
    expect((await master.index(names.tasks).getSettings()).prefixSearch).toBe('disabled');
  });

  it('searches with one key that may do nothing else', async () => {
    const keys = await searchKeys();
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ actions: ['search'], indexes: [names.tasks, names.instruments], expiresAt: null });
    await search.put([searchTask('a', 'một')]);
    const reading = new Meilisearch({ host: real.host, apiKey: keys[0]?.key ?? '' });
    expect((await reading.index(names.tasks).search('mot')).hits).toHaveLength(1);
    await expect(reading.index(names.tasks).addDocuments([{ id: 'b' }])).rejects.toThrow(/invalid/);
    await expect(reading.index(names.tasks).getSettings()).rejects.toThrow(/invalid/);
    await expect(reading.index('others').search('')).rejects.toThrow();
    await openMeilisearch({ ...real, indexPrefix });
    expect(await searchKeys()).toHaveLength(1);
    await expect(openMeilisearch({ ...real, apiKey: 'a wrong key', indexPrefix })).rejects.toMatchObject({
      code: 'store-unreachable',
    });
  });

  it('completes instruments by their ids, with the tasks that cite them', async () => {
    await search.put([
      cite('a', 'nghi-quyet-27-nq-tw-khoa-13', 'nghi-dinh-118-2021-nd-cp'),
      cite('b', 'nghi-dinh-118-2021-nd-cp', 'quyet-dinh-06-qd-ttg-2022'),
      cite('c', 'luat-ban-hanh-van-ban-quy-pham-phap-luat-2025'),
    ]);
    expect(await completed('118/20')).toEqual(['nghi-dinh-118-2021-nd-cp 2']);
    expect(await completed('Nghị quyết 27')).toEqual(['nghi-quyet-27-nq-tw-khoa-13 1']);
    expect(await completed('6/QĐ')).toEqual(['quyet-dinh-06-qd-ttg-2022 1']);
    expect(await completed('luật VBQPPL')).toEqual(['luat-ban-hanh-van-ban-quy-pham-phap-luat-2025 1']);
    expect(await completed('nghi d')).toEqual(['nghi-dinh-118-2021-nd-cp 2']);
    expect(await completed('')).toHaveLength(4);
    expect(await completed('119/2021')).toEqual([]);
    await search.put([cite('a', 'nghi-dinh-118-2021-nd-cp'), { id: 'c', version: 2, document: null }]);
    expect(await completed('')).toEqual(['nghi-dinh-118-2021-nd-cp 2', 'quyet-dinh-06-qd-ttg-2022 1']);
    expect((await master.index(names.instruments).getStats()).numberOfDocuments).toBe(2);
  });

  it('leaves nothing of a task behind that was taken out', async () => {
    await search.put([searchTask('a', 'việc bí mật', { documentTitle: 'bí mật', instruments: ['luat-bi-mat'] })]);
    await search.put([{ id: 'a', version: 2, document: null }]);
    for (const index of [names.tasks, names.instruments]) {
      expect((await master.index(index).getDocuments()).results).toEqual([]);
    }
    expect(JSON.stringify(await master.tasks.getTasks({ indexUids: [names.tasks] }))).not.toContain('mật');
  });

  it('is filled anew while the old index goes on answering', async () => {
    await search.put([cite('old', 'luat-60-2014-qh13')]);
    const meanwhile: (readonly string[])[] = [];
    async function* tasks(): AsyncGenerator<readonly SearchTask[]> {
      yield [cite('new-1', 'nghi-dinh-118-2021-nd-cp')];
      meanwhile.push(await order('việc'));
      yield [cite('new-2', 'nghi-dinh-118-2021-nd-cp')];
      meanwhile.push(await order('việc'));
    }
    await search.rebuild?.(tasks());
    expect(meanwhile).toEqual([['old'], ['old']]);
    expect(await order('việc')).toEqual(['new-1', 'new-2']);
    expect(await completed('')).toEqual(['nghi-dinh-118-2021-nd-cp 2']);
    const left = (await master.getRawIndexes({ limit: 1_000 })).results.map(({ uid }) => uid);
    expect(left.filter((uid) => uid.startsWith(indexPrefix)).sort()).toEqual([names.instruments, names.tasks]);
  });

  it('does all its work with a key of its own indexes alone, and reads with one that may only search', async () => {
    const make = async (actions: string[], indexes: string[]) =>
      (await master.createKey({ name: `${indexPrefix} test`, actions, indexes, expiresAt: null })).key;
    const writing = await make(
      ['search', 'documents.*', 'indexes.*', 'settings.*', 'stats.get', 'tasks.get'],
      [`${indexPrefix}*`],
    );
    const own = await openMeilisearch({ host: real.host, apiKey: writing, indexPrefix });
    await own.put([cite('a', 'luat-60-2014-qh13'), cite('b', 'luat-60-2014-qh13')]);
    const before = await own.id();
    async function* tasks(): AsyncGenerator<readonly SearchTask[]> {
      yield [cite('c', 'nghi-dinh-118-2021-nd-cp')];
    }
    await own.rebuild(tasks());
    expect([await order('việc'), await own.count(), (await own.id()) === before]).toEqual([['c'], 1, false]);
    expect(await completed('')).toEqual(['nghi-dinh-118-2021-nd-cp 1']);
    expect(await listed(own.ids())).toEqual(['c']);
    await own.clear();

    const reading = await make(['search'], [names.tasks, names.instruments]);
    await expect(openMeilisearch({ host: real.host, apiKey: reading, indexPrefix })).rejects.toMatchObject({
      code: 'store-unreachable',
    });
  });

  it('goes on behind the last task of a page though tasks before it come and go', async () => {
    const task = (n: number): SearchTask => searchTask(`t-${String(n).padStart(2, '0')}`, 'hòa giải');
    await search.put(Array.from({ length: 30 }, (_one, n) => task(n + 10)));
    const first = await search.search({ words: 'hòa giải', limit: 10 });
    expect(first.hits.at(-1)?.task).toBe('t-19');
    await search.put([task(1), task(2), task(3), { id: 't-12', version: 2, document: null }]);
    const second = await search.search({ words: 'hòa giải', limit: 10, after: first.next });
    expect([second.hits[0]?.task, second.hits.at(-1)?.task, second.total]).toEqual(['t-20', 't-29', 32]);
    const all = await search.search({ words: '', limit: 12 });
    expect([all.hits.at(-1)?.task, all.total]).toEqual(['t-19', 32]);
    await search.put(Array.from({ length: 30 }, (_one, n) => searchTask(`a-${n}`, 'hòa giải')));
    const rest = await search.search({ words: '', limit: 12, after: all.next });
    expect([rest.hits[0]?.task, rest.total]).toEqual(['t-20', 62]);
  });

  it('takes any words and any filter without complaint, and finds a task by each value it has', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            "'",
            '\\',
            '`',
            ' OR ',
            'NOT ',
            '=',
            '(',
            ')',
            '[',
            ']',
            '27-NQ/TW',
            '\0',
            'ủy ',
            '\ud800',
          ),
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (values) => {
        for (const value of values) {
          const filter = { instruments: [value], documents: [value], places: [value], units: [value] };
          expect((await search.search({ words: value, limit: 5, filter })).total).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
    // What is nothing but space is no value of a facet.
    const samples = [
      ...fc.sample(hostile, 25).filter((value) => value.trim() !== ''),
      '\ud800',
      'Tay-Ninh',
      'tay-ninh',
    ];
    await search.put(
      samples.map((value, n) =>
        searchTask(`${n} ${value}`, value, { instruments: [value], document: value, place: value }),
      ),
    );
    for (const [n, value] of samples.entries()) {
      const { hits } = await search.search({
        words: '',
        limit: 50,
        filter: { instruments: [value], documents: [value], places: [value] },
      });
      expect(hits.map(({ task }) => task)).toContain(`${n} ${value}`);
      expect(hits.every(({ document }) => document.place === value)).toBe(true);
    }
  });

  it('keeps words of a phrase that are neighbours only in pairs apart from the phrase', async () => {
    await search.put([
      searchTask('a', 'thi hành án dân sự'),
      searchTask('b', 'thi hành luật, hành án phạt, thi và án'),
      searchTask('c', 'thi đua, án thi hành'),
    ]);
    const { hits, total } = await search.search({ words: '"thi hành án"', limit: 10 });
    expect([hits.map(({ task }) => task), total]).toEqual([['a'], 1]);
  });

  it('matches as many words as are typed, however long or many', async () => {
    const many = Array.from({ length: 25 }, (_one, n) => `từ${n}`);
    await search.put([
      searchTask('a', many.join(' ')),
      searchTask('b', many.slice(1).join(' ')),
      searchTask('c', 'x'.repeat(900)),
    ]);
    expect(await order(many.join(' '))).toEqual(['a']);
    expect([...(await order(many.slice(1).join(' ')))].sort()).toEqual(['a', 'b']);
    expect(await order('x'.repeat(900))).toEqual(['c']);
    expect(await order('nan infinity')).toEqual([]);
  });
});
