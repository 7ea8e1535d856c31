import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchAnswer, SearchHit, SearchQuery, TaskSearch } from '../../search/task-search.js';
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
      expect(await found('viec', { filter: { unit: 'so tu phap' } })).toEqual(['a', 'b']);
      expect(await found('viec', { filter: { unit: 'Tư pháp' } })).toEqual([]);
      expect(await found('viec', { filter: { document: 'khac' } })).toEqual(['b']);
      expect(await found('hai', { filter: { place: 'vinh-long' } })).toEqual([]);
      expect(await found('', { filter: { place: 'vinh-long', unit: 'công an' } })).toEqual(['c']);
      expect(await found('')).toEqual(['a', 'b', 'c']);
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
      await expect(ask('hòa', { after: 'không phải khóa' })).rejects.toMatchObject({ code: 'wrong-use' });
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
      const filter = { instruments: [hostile], place: hostile };
      expect((await ask('việc', { filter })).hits.map(({ document }) => document)).toEqual([task.document]);
    });
  });
}
