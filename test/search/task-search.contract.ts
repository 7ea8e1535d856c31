import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  FACET_NAMES,
  FACET_VALUES,
  type FacetName,
  SEARCH_SORTS,
  type SearchAnswer,
  type SearchFilter,
  type SearchHit,
  type SearchQuery,
  type TaskSearch,
} from '../../search/task-search.js';
import type { Role } from '../../src/facts/mention.js';
import type { Status } from '../../src/facts/outcome.js';
import { searchTask } from '../support/search-tasks.js';

export type OpenSearch = () => Promise<{ readonly search: TaskSearch; readonly close: () => Promise<void> }>;

/** What every `TaskSearch` does: the same cases on the same data for each implementation. */
export function taskSearchContract(name: string, open: OpenSearch): void {
  let search: TaskSearch;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ search, close } = await open());
  });
  afterEach(async () => close());

  const ask = (words: string, more: Partial<SearchQuery> = {}): Promise<SearchAnswer> =>
    search.search({ words, limit: 50, ...more });
  const order = async (words: string, more: Partial<SearchQuery> = {}): Promise<readonly string[]> =>
    (await ask(words, more)).hits.map(({ task }) => task);
  const found = async (words: string, more: Partial<SearchQuery> = {}): Promise<readonly string[]> =>
    [...(await order(words, more))].sort();
  const put = (texts: Readonly<Record<string, string>>): Promise<void> =>
    search.put(Object.entries(texts).map(([id, text]) => searchTask(id, text)));
  /** Four tasks of three programmes: with and without time, units, a place and cited instruments. */
  const putProgramme = (): Promise<void> =>
    search.put([
      searchTask('a', 'việc một', {
        instruments: ['nghi-dinh-118-2021-nd-cp', 'luat-60-2014-qh13'],
        roles: ['implements'],
        outcomes: ['resolved'],
        lead: 'Sở Tư pháp',
        place: 'tay-ninh',
        document: 'ke-hoach-1',
        date: '2024-01-05',
        from: '2024-01-01',
        to: '2024-06-30',
      }),
      searchTask('b', 'việc hai', {
        instruments: ['luat-60-2014-qh13'],
        roles: ['implements', 'reviews'],
        outcomes: ['resolved', 'ambiguous'],
        lead: 'Sở Y tế',
        coordinating: ['Công an tỉnh', 'Công an tỉnh'],
        place: 'tay-ninh',
        document: 'ke-hoach-1',
        date: '2024-01-05',
        from: '2023-01-01',
        to: '2025-12-31',
      }),
      searchTask('c', 'việc ba', {
        instruments: ['quyet-dinh-06-2022-qd-ttg'],
        roles: ['drafts'],
        lead: 'SỞ Y TẾ',
        coordinating: ['Công an tỉnh', ''],
        place: 'vinh-long',
        document: 'ke-hoach-2',
        date: '2024-02-01',
      }),
      searchTask('d', 'việc bốn', { lead: 'Công an xã', document: 'ke-hoach-3', from: '2024-03-01' }),
    ]);
  const marked = ({ document, highlights }: SearchHit): readonly string[] =>
    highlights.map(([start, end]) => document.text.slice(start, end));

  describe(`${name}: words`, () => {
    it('finds words with and without diacritics, đ included, and in either place of the tone', async () => {
      await put({ a: 'Hòa giải ở cơ sở', b: 'Hoà giải viên', c: 'Đường sắt đô thị', d: 'Duong sat' });
      expect(await found('hoa giai')).toEqual(['a', 'b']);
      expect(await found('HÒA GIẢI')).toEqual(['a', 'b']);
      expect(await found('hoà giải')).toEqual(['a', 'b']);
      expect(await found('đường sắt')).toEqual(['c', 'd']);
      expect(await found('duong sat do thi')).toEqual(['c']);
    });

    it('puts words with the accents as typed first', async () => {
      await put({
        a: 'công tác hoa giai hoa giai hoa giai tại cơ sở',
        b: 'kế hoạch về hòa giải tại xã của nhiều đơn vị trong cả năm nay và các năm sau',
        c: 'họa giai',
      });
      expect((await order('hòa giải'))[0]).toBe('b');
      expect((await order('hoà giải'))[0]).toBe('b');
      expect((await order('hoa giai'))[0]).toBe('a');
      expect(await found('hòa giải')).toEqual(['a', 'b', 'c']);
    });

    it('wants every word, in any order, and whole words only', async () => {
      await put({ a: 'tuyên truyền pháp luật', b: 'pháp luật về tuyên truyền viên', c: 'pháp lý' });
      expect(await found('luật tuyên truyền')).toEqual(['a', 'b']);
      expect(await found('pháp')).toEqual(['a', 'b', 'c']);
      expect(await found('truy')).toEqual([]);
    });

    it('takes quoted words for a phrase', async () => {
      await put({ a: 'thi hành án dân sự', b: 'án hành chính và dân sự, thi đua' });
      expect(await found('"thi hành án"')).toEqual(['a']);
      expect(await found('“dân sự”')).toEqual(['a', 'b']);
      expect(await found('"thi hành án" sự')).toEqual(['a']);
      expect(await found('"hành chính')).toEqual(['b']);
    });

    it('finds an abbreviation by its words and its words by the abbreviation', async () => {
      await put({ a: 'UBND tỉnh giao', b: 'Ủy ban nhân dân cấp xã', c: 'Uỷ ban Dân tộc', d: 'soạn VBQPPL' });
      expect(await found('UBND')).toEqual(['a', 'b']);
      expect(await found('uy ban nhan dan')).toEqual(['a', 'b']);
      expect(await found('văn bản quy phạm pháp luật')).toEqual(['d']);
      expect(await found('ubnd xã')).toEqual(['b']);
    });

    it('forgives a slip of the finger only when nothing is found', async () => {
      await put({ a: 'phổ biến pháp luật', b: 'chuyển đổi số' });
      expect(await found('phổ biếm')).toEqual(['a']);
      expect(await found('chuyenr đổi')).toEqual(['b']);
      expect(await found('phap luta')).toEqual(['a']);
      await put({ c: 'phổ biếm' });
      expect(await found('phổ biếm')).toEqual(['c']);
      expect(await found('zzzzzz')).toEqual([]);
    });
  });

  describe(`${name}: numbers`, () => {
    const TEXTS = {
      a: 'Thực hiện Nghị quyết số 27-NQ/TW ngày 09/11/2022',
      b: 'Thực hiện Nghị quyết số 127-NQ/TW',
      c: 'Thực hiện Nghị quyết số 27-NQ/TU của Tỉnh ủy',
      d: 'Thi hành Nghị định số 118/2021/NĐ-CP; Nghị quyết 66.13/2026/NQ-CP',
      e: 'Thi hành Nghị định số 18/2021/NĐ-CP và 119/2021/NĐ-CP',
      f: 'Đề án 06/QĐ-TTg; giai đoạn 2021 - 2025',
      g: 'Quyết định 06/2022/QĐ-TTg; giai đoạn 2021-2025',
    };

    it('finds a number whole: no longer one, no other body', async () => {
      await put(TEXTS);
      expect(await found('27-NQ/TW')).toEqual(['a']);
      expect(await found('"27-NQ/TW"')).toEqual(['a']);
      expect(await found('27-nq/tw')).toEqual(['a']);
      expect(await found('nghị quyết 27-NQ/TW')).toEqual(['a']);
      expect(await found('27-NQ/TU')).toEqual(['c']);
      expect(await found('118/2021/NĐ-CP')).toEqual(['d']);
      expect(await found('118/2021/nd-cp')).toEqual(['d']);
      expect(await found('18/2021/NĐ-CP')).toEqual(['e']);
      expect(await found('13/2026/NQ-CP')).toEqual([]);
      expect(await found('66.13/2026/NQ-CP')).toEqual(['d']);
      expect(await found('06/QĐ-TTg')).toEqual(['f']);
      expect(await found('6/QĐ-TTg')).toEqual(['f']);
      expect(await found('120/2021/NĐ-CP')).toEqual([]);
    });

    it('finds a number by its beginning, a range of years with or without spaces, and numbers as words', async () => {
      await put(TEXTS);
      expect(await found('118/2021')).toEqual(['d']);
      expect(await found('2021-2025')).toEqual(['f', 'g']);
      expect(await found('27')).toEqual(['a', 'c']);
      expect(await found('09/11/2022')).toEqual(['a']);
    });

    it('finds numbers that print broke or glued', async () => {
      await put({ a: 'Quyết định 68/QĐ- BTP', b: '(27-NQ/TW), số:35/CT-TW', c: '27-NQ/TW- Kế hoạch', d: '27 -NQ/TW' });
      expect(await found('68/QĐ-BTP')).toEqual(['a']);
      expect(await found('27-NQ/TW')).toEqual(['b', 'c', 'd']);
      expect(await found('35-CT/TW')).toEqual(['b']);
    });
  });

  describe(`${name}: answers`, () => {
    it('marks what matched in the text of the task, UTF-16 code units', async () => {
      const text = '😀 Hòa giải cơ sở theo 27-NQ/TW; hoà giải viên của UBND, đường sắt';
      await put({ a: text });
      const marks = async (words: string) => (await ask(words)).hits.flatMap(marked);
      expect(await marks('hoa giai')).toEqual(['Hòa', 'giải', 'hoà', 'giải']);
      expect(await marks('"hòa giải" vien')).toEqual(['Hòa giải', 'hoà giải', 'viên']);
      expect(await marks('27-NQ/TW')).toEqual(['27-NQ/TW']);
      expect(await marks('ủy ban nhân dân')).toEqual(['UBND']);
      expect(await marks('đường')).toEqual(['đường']);
      expect((await ask('hoa')).hits[0]?.document.text).toBe(text);
    });

    it('filters by instrument, unit, document and place, with or without words', async () => {
      await search.put([
        searchTask('a', 'việc một', { instruments: ['x', 'y'], lead: 'Sở Tư pháp tỉnh', place: 'tay-ninh' }),
        searchTask('b', 'việc hai', { instruments: ['y'], coordinating: ['Sở Tư pháp', 'Công an'], document: 'khac' }),
        searchTask('c', 'việc ba', { instruments: [], lead: 'Công an tỉnh', place: 'vinh-long' }),
      ]);
      expect(await found('viec', { filter: { instruments: ['x'] } })).toEqual(['a']);
      expect(await found('', { filter: { instruments: ['x', 'y'] } })).toEqual(['a', 'b']);
      expect(await found('', { filter: { instruments: [] } })).toEqual([]);
      expect(await found('viec', { filter: { units: ['so tu phap'] } })).toEqual(['a', 'b']);
      expect(await found('viec', { filter: { units: ['Tư pháp'] } })).toEqual([]);
      expect(await found('viec', { filter: { documents: ['khac'] } })).toEqual(['b']);
      expect(await found('hai', { filter: { places: ['vinh-long'] } })).toEqual([]);
      expect(await found('', { filter: { places: ['vinh-long'], units: ['công an'] } })).toEqual(['c']);
      expect(await found('')).toEqual(['a', 'b', 'c']);
    });

    it('takes several values of a filter as alternatives, several filters as conditions, and an empty list for none', async () => {
      await putProgramme();
      expect(await found('', { filter: { units: ['Sở Y tế', 'cong an'] } })).toEqual(['b', 'c', 'd']);
      expect(await found('việc', { filter: { units: ['Sở Y tế', 'Công an'], places: ['tay-ninh'] } })).toEqual(['b']);
      expect(await found('', { filter: { documents: ['ke-hoach-1', 'ke-hoach-2'] } })).toEqual(['a', 'b', 'c']);
      expect(await found('', { filter: { places: ['tay-ninh', 'vinh-long'] } })).toEqual(['a', 'b', 'c']);
      expect(await found('', { filter: { types: ['Nghị định', 'luat'] } })).toEqual(['a', 'b']);
      expect(await found('', { filter: { types: ['thong-tu'] } })).toEqual([]);
      expect(await found('', { filter: { issuers: ['chinh-phu'] } })).toEqual(['a']);
      expect(await found('', { filter: { issuers: ['thu-tuong', 'quoc-hoi'] } })).toEqual(['a', 'b', 'c']);
      expect(await found('', { filter: { roles: ['reviews', 'drafts'] } })).toEqual(['b', 'c']);
      expect(await found('', { filter: { years: [2024, 2027] } })).toEqual(['a', 'b', 'd']);
      const empty = {
        instruments: [],
        types: [],
        issuers: [],
        roles: [],
        units: [],
        documents: [],
        places: [],
        years: [],
        outcomes: [],
      };
      for (const [name, none] of Object.entries(empty)) {
        expect([name, await found('việc', { filter: { [name]: none } })]).toEqual([name, []]);
      }
    });

    it('takes a period for tasks whose time overlaps it; an open end reaches as far as can be', async () => {
      await putProgramme();
      const within = (from: string, to: string) => found('', { filter: { period: { from, to } } });
      expect(await within('2024-06-30', '2024-06-30')).toEqual(['a', 'b', 'd']);
      expect(await within('2024-07-01', '2025-12-31')).toEqual(['b', 'd']);
      expect(await within('2030-01-01', '2030-12-31')).toEqual(['d']);
      expect(await within('2020-01-01', '2023-12-31')).toEqual(['b']);
    });

    it('counts each facet over everything that is found, most frequent first', async () => {
      await putProgramme();
      const facets = [...FACET_NAMES];
      const counts = Object.fromEntries(
        Object.entries((await ask('việc', { facets, limit: 1 })).facets ?? {}).map(([name, values]) => [
          name,
          values.map(({ value, count }) => `${value} ${count}`),
        ]),
      );
      expect(counts).toEqual({
        instrument: ['luat-60-2014-qh13 2', 'nghi-dinh-118-2021-nd-cp 1', 'quyet-dinh-06-2022-qd-ttg 1'],
        type: ['luat 2', 'nghi-dinh 1', 'quyet-dinh 1'],
        issuer: ['quoc-hoi 2', 'chinh-phu 1', 'thu-tuong 1'],
        role: ['implements 2', 'drafts 1', 'reviews 1'],
        unit: ['Công an tỉnh 2', 'Công an xã 1', 'SỞ Y TẾ 1', 'Sở Tư pháp 1', 'Sở Y tế 1'],
        place: ['tay-ninh 2', 'vinh-long 1'],
        document: ['ke-hoach-1 2', 'ke-hoach-2 1', 'ke-hoach-3 1'],
        year: ['2024 3', '2023 1', '2025 1'],
        outcome: ['resolved 2', 'ambiguous 1'],
      });
      const one = await ask('việc', { facets: ['role'], filter: { places: ['tay-ninh'], roles: ['reviews'] } });
      expect(one.facets).toEqual({
        role: [
          { value: 'implements', count: 1 },
          { value: 'reviews', count: 1 },
        ],
      });
      expect((await ask('', { facets: ['place'] })).facets?.place).toHaveLength(2);
      expect((await ask('viecj', { facets: ['place'] })).facets?.place).toHaveLength(2);
      expect(await ask('không có gì', { facets: ['place', 'year'] })).toEqual({
        hits: [],
        next: null,
        total: 0,
        facets: { place: [], year: [] },
      });
      expect((await ask('***', { facets: ['place'] })).facets).toEqual({ place: [] });
      expect(await ask('việc')).not.toHaveProperty('facets');
    });

    it('finds for a value chosen just as many tasks as its facet counts', async () => {
      await putProgramme();
      const long = `Ban Chỉ đạo ${'phòng, chống tham nhũng, lãng phí, tiêu cực '.repeat(4)}`;
      await search.put([
        searchTask('e', 'việc năm', { lead: 'Công an', coordinating: ['Công an tỉnh "A"', long] }),
        searchTask('g', 'việc sáu', { lead: 'Sở Y tế Bến Tre', coordinating: [`${long}B`], outcomes: ['unresolved'] }),
      ]);
      const { facets = {} } = await ask('', { facets: [...FACET_NAMES], limit: 1 });
      const filters: Readonly<Record<FacetName, (value: string) => SearchFilter>> = {
        instrument: (value) => ({ instruments: [value] }),
        type: (value) => ({ types: [value] }),
        issuer: (value) => ({ issuers: [value] }),
        role: (value) => ({ roles: [value as Role] }),
        unit: (value) => ({ units: [value], wholeUnits: true }),
        place: (value) => ({ places: [value] }),
        document: (value) => ({ documents: [value] }),
        year: (value) => ({ years: [Number(value)] }),
        outcome: (value) => ({ outcomes: [value as Status] }),
      };
      for (const name of FACET_NAMES) {
        expect([name, facets[name]?.length]).not.toEqual([name, 0]);
        for (const { value, count } of facets[name] ?? []) {
          expect([name, value, (await ask('', { filter: filters[name](value), limit: 1 })).total]).toEqual([
            name,
            value,
            count,
          ]);
        }
      }
      expect(await found('', { filter: { units: ['Công an'], wholeUnits: true } })).toEqual(['e']);
      expect(await found('', { filter: { units: ['công an'] } })).toEqual(['b', 'c', 'd', 'e']);
    });

    it('lists the most frequent of many values, whatever they are called', async () => {
      const tasks = Array.from({ length: 1_200 }, (_one, n) =>
        searchTask(`t-${n}`, 'việc', {
          instruments: [
            `luat-${String(n).padStart(4, '0')}`,
            ...(n % 2 === 0 ? ['xuat-ban'] : []),
            ...(n % 3 === 0 ? ['yeu-cau'] : []),
          ],
        }),
      );
      await search.put(tasks);
      const { facets } = await ask('việc', { facets: ['instrument'], limit: 1 });
      expect(facets?.instrument?.slice(0, 2)).toEqual([
        { value: 'xuat-ban', count: 600 },
        { value: 'yeu-cau', count: 400 },
      ]);
      expect(facets?.instrument).toHaveLength(FACET_VALUES);
    });

    it('sorts by the date of the document and by deadline, what has none last, in pages of any size', async () => {
      await putProgramme();
      await search.put([searchTask('e', 'hoàn thành viec', { date: '2024-12-01', to: '2024-06-30' })]);
      for (const words of ['', 'việc', '"việc"', 'viecj']) {
        expect([words, await order(words, { sort: 'date' })]).toEqual([words, ['e', 'c', 'a', 'b', 'd']]);
        expect([words, await order(words, { sort: 'deadline' })]).toEqual([words, ['a', 'e', 'b', 'c', 'd']]);
      }
      // Equal days: by id, however well each fits.
      await put({ x: 'chuyển rất nhiều thứ khác đổi', y: 'chuyển đổi', z: 'đổi và chuyển' });
      for (const sort of ['date', 'deadline'] as const) {
        expect(await order('chuyển đổi', { sort })).toEqual(['x', 'y', 'z']);
      }
      for (const sort of ['date', 'deadline'] as const) {
        const whole = await order('viec', { sort });
        const paged: string[] = [];
        for (let after: string | null = null, first = true; first || after !== null; first = false) {
          const page: SearchAnswer = await search.search({ words: 'viec', limit: 2, after, sort, facets: ['role'] });
          expect([page.total, page.facets?.role?.[0]?.count]).toEqual([5, 2]);
          paged.push(...page.hits.map(({ task }) => task));
          after = page.next;
        }
        expect(paged).toEqual(whole);
      }
      expect(await order('', { sort: 'relevance' })).toEqual(['a', 'b', 'c', 'd', 'e', 'x', 'y', 'z']);
    });

    it('leads through a thousand and more hits, each once', async () => {
      const tasks = Array.from({ length: 1_100 }, (_one, n) =>
        searchTask(`t-${String(n).padStart(4, '0')}`, n % 2 === 0 ? 'hòa giải' : 'hoa giai', {
          to: `20${10 + (n % 30)}-01-01`,
        }),
      );
      await search.put(tasks);
      for (const sort of SEARCH_SORTS) {
        const seen: string[] = [];
        for (let after: string | null = null, first = true; first || after !== null; first = false) {
          const page: SearchAnswer = await search.search({ words: 'hòa giải', limit: 300, after, sort });
          seen.push(...page.hits.map(({ task }) => task));
          after = page.next;
        }
        expect([sort, seen.length, new Set(seen).size]).toEqual([sort, 1_100, 1_100]);
        if (sort === 'relevance') expect(seen.slice(0, 550).every((id) => Number(id.slice(2)) % 2 === 0)).toBe(true);
      }
    });

    it('counts all and gives the same order in pages of any size', async () => {
      const texts = Array.from({ length: 23 }, (_one, index) => [
        `t-${String(index).padStart(2, '0')}`,
        `${index % 3 === 0 ? 'hòa' : 'hoa'} giải ${'và việc khác '.repeat(index % 5)}`,
      ]);
      await put(Object.fromEntries(texts) as Record<string, string>);
      const whole = await ask('hòa giai');
      expect([whole.total, whole.hits.length, whole.next]).toEqual([23, 23, null]);
      for (const limit of [1, 4, 22]) {
        const tasks: string[] = [];
        for (let after: string | null = null, first = true; first || after !== null; first = false) {
          const page: SearchAnswer = await search.search({ words: 'hòa giai', limit, after });
          expect(page.total).toBe(23);
          tasks.push(...page.hits.map(({ task }) => task));
          after = page.next;
        }
        expect(tasks).toEqual(whole.hits.map(({ task }) => task));
      }
      await expect(ask('hòa', { after: 'không phải khóa' })).rejects.toMatchObject({ code: 'page-unknown' });
    });

    it('takes what a person types for text, whatever it is', async () => {
      await put({ a: 'kế hoạch (2024) "số 5" * OR NOT', b: 'việc khác' });
      for (const words of [
        '"',
        '""',
        '*',
        '(',
        ')',
        'a:b',
        '^',
        '-',
        '~',
        'NEAR(',
        '{}',
        '\\',
        "'",
        ';--',
        '\u0000',
        '  ',
      ]) {
        const answer = await ask(words);
        expect(answer.hits.length).toBe(words.trim() === '' ? 2 : 0);
      }
      expect(await found('hoạch) OR (việc')).toEqual([]);
      expect(await found('kế* hoạch^ NOT')).toEqual(['a']);
      expect(await found('plain:hoạch')).toEqual([]);
      expect(await found(`${'hoạch '.repeat(5000)}`)).toEqual(['a']);
      await ask('1/'.repeat(3000));
      await ask(`${'"'.repeat(999)}a`);
    });
  });

  describe(`${name}: the index`, () => {
    it('replaces a task, takes one out, and empties', async () => {
      await put({ a: 'một', b: 'hai' });
      expect(await search.count()).toBe(2);
      await search.put([
        { ...searchTask('a', 'ba'), version: 2 },
        { id: 'b', version: 3, document: null },
      ]);
      expect([await found('một'), await found('ba'), await found('hai')]).toEqual([[], ['a'], []]);
      expect(await search.count()).toBe(1);
      await search.put([{ id: 'không có', version: 1, document: null }]);
      await search.clear();
      expect([await search.count(), await found('ba'), await found('')]).toEqual([0, [], []]);
      await put({ c: 'ba' });
      expect(await found('ba')).toEqual(['c']);
    });

    it('gives back every field as text', async () => {
      const hostile = `' " \` ; -- \${x} {{}} <b> \\ % _ * ( ) \u0000 \uD83D\uDE00`;
      const task = searchTask('a', `việc ${hostile}`, {
        documentTitle: hostile,
        lead: hostile,
        place: hostile,
        instruments: [hostile],
        section: [hostile],
      });
      await search.put([task]);
      const filter = { instruments: [hostile], places: [hostile] };
      expect((await ask('việc', { filter })).hits.map(({ document }) => document)).toEqual([task.document]);
    });
  });
}
