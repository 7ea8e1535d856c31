import { describe, expect, it } from '@jest/globals';
import { FACET_NAMES } from '../../../service/answers.js';
import { answerSearch, MOST_HITS, type SearchResult } from '../../../service/ask/answer-search.js';
import { searchTask } from '../../support/search-tasks.js';
import { testServices } from '../../support/services.js';

const store = testServices();

const HEALTH = `BỘ Y TẾ

CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026

1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.
- Đơn vị chủ trì: Văn phòng Bộ Y tế.
- Thời gian: trước ngày 30/6/2026.
2. Rà soát quy trình một cửa.
- Đơn vị chủ trì: Vụ Pháp chế.
- Thời gian: trước ngày 31/3/2026.
`;

describe('a search of the store', () => {
  it('narrows, sorts and counts, with names beside the values', async () => {
    const { service, index } = await store();
    await index('y-te.txt', HEALTH);
    const asked = { words: 'một cửa', facets: FACET_NAMES, language: 'vi' } as const;
    const { facets, hits, pending } = await answerSearch(service, { ...asked, sort: 'deadline' }, { limit: 10 });
    expect(hits.map(({ record }) => record?.number)).toEqual(['2', '1']);
    expect(facets.issuer).toEqual([{ value: 'chinh-phu', label: 'Chính phủ', count: 1 }]);
    expect(facets.type).toEqual([{ value: 'nghi-dinh', label: 'Nghị định', count: 1 }]);
    expect(facets.unit?.map(({ label }) => label)).toEqual(['Văn phòng Bộ Y tế', 'Vụ Pháp chế (Bộ Y tế)']);
    expect([facets.year?.[0]?.value, facets.document?.[0]?.count, pending]).toEqual(['2026', 2, 0]);
    const filter = { units: ['van phong'], period: { from: '2026-06-01', to: '2026-06-30' } };
    expect((await answerSearch(service, { ...asked, filter }, { limit: 10 })).total).toBe(1);
  });

  it('never passes off the bearers of a number as cited where the words leave open which one is meant', async () => {
    const { service, index } = await store();
    const dated = 'Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương';
    await index('y-te.txt', HEALTH.replace('2. Rà soát', '2. Triển khai Nghị quyết số 27-NQ/TW; rà soát'));
    await index('noi-vu.txt', `SỞ NỘI VỤ\n\nKẾ HOẠCH CÔNG TÁC NĂM 2026\n\n1. Triển khai ${dated}.\n`);
    const { hits } = await answerSearch(service, { words: '27-NQ/TW', language: 'vi' }, { limit: 10 });
    const found = new Map(
      hits.map(({ document, uncertain }) => [document.text.includes('09/11/2022'), { document, uncertain }]),
    );
    expect(found.get(true)).toMatchObject({
      document: { instruments: ['nghi-quyet-27-nq-tw-khoa-13'] },
      uncertain: [],
    });
    const open = found.get(false);
    expect(open?.uncertain.length).toBeGreaterThan(1);
    expect(open?.uncertain).toEqual(open?.document.instruments);
  });

  it('takes a number without its symbol for what it is where the year is there', async () => {
    const { service, index } = await store();
    await index('y-te.txt', HEALTH);
    const instruments = async (words: string) =>
      (await answerSearch(service, { words, language: 'vi' }, { limit: 10 })).instruments.map(({ id }) => id);
    expect(await instruments('61/2018')).toEqual(['nghi-dinh-61-2018-nd-cp']);
    expect(await instruments('61/2019')).not.toContain('nghi-dinh-61-2018-nd-cp');
    expect(await instruments('6/2018')).not.toContain('nghi-dinh-61-2018-nd-cp');
    // Cited nowhere here, known to the register.
    expect(await instruments('118/2021')).toContain('nghi-dinh-118-2021-nd-cp');
    // A number of everything, and words of tasks.
    expect(await instruments('61')).toEqual([]);
  });

  it('knows laws and schemes by the names people type, whatever the accents', async () => {
    const { service, index } = await store();
    await index('y-te.txt', HEALTH.replace('2. Rà soát', '2. Triển khai Luật Hộ tịch năm 2014; rà soát'));
    const instruments = async (words: string) =>
      (await answerSearch(service, { words, language: 'vi' }, { limit: 10 })).instruments.map(({ id }) => id);
    expect(await instruments('Luật Hộ tịch')).toEqual(['luat-60-2014-qh13']);
    expect(await instruments('luat ho tich')).toEqual(['luat-60-2014-qh13']);
    expect(await instruments('đề án 06')).toEqual(['quyet-dinh-06-qd-ttg-2022']);
    expect(await instruments('Luật Đất đai 2024')).toEqual(['luat-31-2024-qh15']);
    expect(await instruments('hộ tịch')).toEqual([]);
  });

  it('leads to a thousand hits and says that there are more', async () => {
    const { service } = await store();
    await service.search.put(Array.from({ length: MOST_HITS + 50 }, (_one, n) => searchTask(`t-${n}`, 'một cửa')));
    const seen: string[] = [];
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page: SearchResult = await answerSearch(service, { words: 'cửa', language: 'vi' }, { limit: 300, after });
      expect([page.total, page.complete]).toEqual([MOST_HITS + 50, false]);
      seen.push(...page.hits.map(({ task }) => task));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([MOST_HITS, MOST_HITS]);
    for (const after of ['abc', '1000.abc', '20', '-1.abc']) {
      const asked = answerSearch(service, { words: 'cửa', language: 'vi' }, { limit: 10, after });
      await expect(asked).rejects.toMatchObject({ code: 'page-unknown' });
    }
  });
});
