import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openMeilisearch } from '../../../search/meilisearch/index.js';
import { openSqliteSearch } from '../../../search/sqlite/index.js';
import type { SearchQuery, TaskSearch } from '../../../search/task-search.js';
import { searchTask } from '../../support/search-tasks.js';
import { realServer, sweep } from './real-server.js';

const server = await realServer();
const indexPrefix = `same-${process.pid}`;

const WORDS = 'hòa hoà hoa giải giai thi hành án UBND ủy ban nhân dân xã HTX hợp tác đường sắt Tư pháp phap'.split(' ');
const NUMBERS = [
  '27-NQ/TW',
  '127-NQ/TW',
  '27-NQ/TU',
  '118/2021/NĐ-CP',
  '18/2021/NĐ-CP',
  '06/QĐ-TTg',
  '2021-2025',
  '27',
  '(27-NQ/TW)',
];
const some = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 5 }, fc.constantFrom(...NUMBERS)), {
      minLength: min,
      maxLength: max,
    })
    .map((parts) => parts.join(' '));
const TYPED = fc.oneof(
  some(1, 3),
  some(2, 3).map((words) => `"${words}"`),
  fc.tuple(some(2, 2), some(1, 1)).map(([phrase, word]) => `"${phrase}" ${word}`),
  fc.constantFrom('', 'giảii', 'đườg sắt', 'hợp tac xa', '6/QĐ-TTg', '27-nq/tw', '118/2021'),
);
const UNITS = ['Sở Tư pháp', 'Sở Tư pháp tỉnh Tây Ninh', 'Công an tỉnh', null];
const INSTRUMENTS = ['nghi-quyet-27-nq-tw-khoa-13', 'luat-60-2014-qh13', 'Luật X'];

(server === null ? describe.skip : describe)('Meilisearch beside SQLite', () => {
  const real = server ?? { host: '', apiKey: undefined };
  afterAll(() => sweep(real, indexPrefix));

  it('finds the same tasks and marks the same words, whatever is asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danchieu-same-'));
    const stores = [
      await openSqliteSearch(join(folder, 'x.sqlite')),
      await openMeilisearch({ ...real, indexPrefix }),
    ] as const;
    const seed = Date.now() % 2 ** 31;
    const random = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
      fc.sample(arbitrary, { numRuns: count, seed });
    const tasks = random(some(1, 8), 150).map((text, n) =>
      searchTask(`t-${n}`, text, {
        instruments: INSTRUMENTS.filter((_one, index) => n % (index + 2) === 0),
        lead: UNITS[n % 4] ?? null,
        coordinating: n % 5 === 0 ? ['Công an'] : [],
        place: n % 3 === 0 ? 'tay-ninh' : null,
        document: `d-${n % 7}`,
      }),
    );
    for (const store of stores) await store.put(tasks);
    const filters: readonly SearchQuery['filter'][] = [
      {},
      { instruments: ['luat-60-2014-qh13', 'Luật X'] },
      { units: ['so tu phap'] },
      { units: ['Công an'], places: ['tay-ninh'] },
      { documents: ['d-3'] },
    ];
    const answers = async (store: TaskSearch, words: string, filter: SearchQuery['filter']) => {
      const { hits, total } = await store.search({ words, limit: 200, filter: filter ?? {} });
      const marks = new Map(hits.map(({ task, highlights }) => [task, highlights]));
      return { total, tasks: hits.map(({ task }) => task), marks };
    };
    for (const [n, words] of random(TYPED, 300).entries()) {
      const filter = filters[n % filters.length];
      const [sqlite, meili] = await Promise.all(stores.map((store) => answers(store, words, filter)));
      const told = { seed, words, filter };
      expect({ ...told, total: meili?.total, tasks: [...(meili?.tasks ?? [])].sort() }).toEqual({
        ...told,
        total: sqlite?.total,
        tasks: [...(sqlite?.tasks ?? [])].sort(),
      });
      if (words === '') expect(meili?.tasks).toEqual(sqlite?.tasks);
      expect({ ...told, marks: meili?.marks }).toEqual({ ...told, marks: sqlite?.marks });
    }
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
