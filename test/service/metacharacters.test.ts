import { describe, expect, it } from '@jest/globals';
import { answerSearch } from '../../service/ask/answer-search.js';
import { diagnose } from '../../service/keep/doctor.js';
import { removeDocument } from '../../service/keep/remove.js';
import { testServices } from '../support/services.js';

/** Signs that mean something in Cypher, SQL, FTS5, Lucene or a filter, each with the words it stands between. */
const HOSTILE = [
  "'); DROP TABLE tasks; --",
  "' OR '1'='1",
  '"}) DETACH DELETE n //',
  '`}) MATCH (n) RETURN n //',
  '$id {param: 1} {{x}}',
  'NEAR(một, 5) AND NOT (hai OR ba)',
  'text:* ^2 ~0.5 [a TO b] && !a +b -c',
  'unit = "Sở" OR year > 0',
  '\\ \\\\ \\" \\u0022 % _ ?',
  '__vn_hl__ <em> </em> &lt;',
];

const programme = (signs: string): string => `BỘ Y TẾ

CHƯƠNG TRÌNH ${signs}

1. Rà soát dấu lạ ${signs} theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
- Đơn vị chủ trì: Văn phòng ${signs}.
`;

const store = testServices();

describe('signs of query languages', () => {
  it('in a title, a task and a unit come back as they were written', async () => {
    const { service, index } = await store();
    for (const [at, signs] of HOSTILE.entries()) await index(`dau-${at}.txt`, programme(signs));
    expect((await diagnose(service)).problems).toEqual([]);

    const { hits, total } = await answerSearch(service, { words: 'rà soát dấu lạ', language: 'vi' }, { limit: 50 });
    expect(total).toBe(HOSTILE.length);
    const texts = hits.map(({ document }) => document.text);
    expect(HOSTILE.filter((signs) => !texts.some((text) => text.includes(signs)))).toEqual([]);
    for (const { document, highlights } of hits) {
      expect(highlights.map(([from, to]) => document.text.slice(from, to)).join(' ')).toMatch(/^Rà soát dấu lạ/);
    }

    for (const { document } of hits) {
      if (document.lead === null) continue;
      const filter = { units: [document.lead] };
      const found = await service.search.search({ words: 'rà soát', limit: 50, filter });
      expect(found.hits.map(({ task }) => task)).toContain(hits.find((hit) => hit.document === document)?.task);
    }
  });

  it('in a question ask for words and do nothing', async () => {
    const { service, index } = await store();
    await index('thuong.txt', programme('thường lệ'));
    for (const signs of HOSTILE) {
      for (const words of [signs, `"${signs}"`, `rà soát ${signs}`]) {
        const { total } = await answerSearch(service, { words, language: 'vi' }, { limit: 10 });
        expect([words, total]).toEqual([words, 0]);
      }
      const filter = { units: [signs], documents: [signs], places: [signs] };
      expect((await service.search.search({ words: 'rà soát', limit: 10, filter })).total).toBe(0);
      await expect(removeDocument(service, signs)).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await answerSearch(service, { words: 'rà soát', language: 'vi' }, { limit: 10 })).total).toBe(1);
    expect((await diagnose(service)).problems).toEqual([]);
  });
});
