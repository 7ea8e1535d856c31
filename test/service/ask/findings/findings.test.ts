import { describe, expect, it } from '@jest/globals';
import { answerFindings } from '../../../../service/ask/findings/answer-findings.js';
import { removeDocument } from '../../../../service/keep/remove.js';
import { testServices } from '../../../support/services.js';

const FIRST = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
Nghệ An, ngày 10 tháng 01 năm 2025
KẾ HOẠCH
Công tác tư pháp năm 2025

I. NHIỆM VỤ
1. Triển khai Luật Ban hành văn bản quy phạm pháp luật năm 2015.
2. Thực hiện Quyết định số 1521/QĐ-TTg ngày 01/10/2020 của Thủ tướng Chính phủ.
3. Chỉ đạo Phòng Tư pháp các huyện thực hiện Nghị quyết số 27-NQ/TW.
`;
const SECOND = FIRST.replace('NGHỆ AN', 'HÀ TĨNH').replace('Nghệ An', 'Hà Tĩnh');

describe('the findings of a store', () => {
  const open = testServices();

  it('are those it keeps, then those that planners need, with a quote each', async () => {
    const { service, index } = await open();
    await index('nghe-an.txt', FIRST);
    const { items, counts, next } = await answerFindings(service, {}, { limit: 50 });
    expect(next).toBeNull();
    expect(items.map(({ kind, line }) => [kind, line])).toEqual([
      ['ambiguous', 9],
      ['date-conflict', 8],
      ['replaced', 7],
      ['abolished-body', 9],
      ['incomplete-citation', 8],
    ]);
    expect(counts).toMatchObject({ 'date-conflict': 1, replaced: 1, 'incomplete-citation': 1 });
    expect(items.every(({ quote }) => quote !== null)).toBe(true);
  });

  it('come in pages of any size, each once, whichever came first', async () => {
    const lists: string[][] = [];
    for (const order of [
      ['a.txt', 'b.txt'],
      ['b.txt', 'a.txt'],
    ]) {
      const { service, index } = await open();
      for (const path of order) await index(path, path === 'a.txt' ? FIRST : SECOND);
      for (const limit of [1, 3, 50]) {
        const ids: string[] = [];
        for (let after: string | null = null; ; ) {
          const page: Awaited<ReturnType<typeof answerFindings>> = await answerFindings(service, {}, { limit, after });
          ids.push(...page.items.map(({ id }) => id));
          if (page.next === null) break;
          after = page.next;
        }
        lists.push(ids);
      }
    }
    expect(lists[0]).toHaveLength(10);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  it('can be asked for by kind and document', async () => {
    const { service, index } = await open();
    await index('a.txt', FIRST);
    await index('b.txt', SECOND);
    const kinds = ['ambiguous', 'replaced'] as const;
    const { items, counts } = await answerFindings(service, { kinds, document: 'b.txt' }, { limit: 50 });
    expect(items.map(({ kind }) => kind)).toEqual(['ambiguous', 'replaced']);
    expect(counts).toEqual({ ambiguous: 1, replaced: 1 });
    await expect(answerFindings(service, {}, { limit: 5, after: 'hỏng' })).rejects.toMatchObject({
      code: 'page-unknown',
    });
  });

  it('are kept in step with the store between two questions', async () => {
    const { service, index } = await open();
    const planner = async () => (await answerFindings(service, { kinds: ['replaced'] }, { limit: 50 })).items;
    await index('nghe-an.txt', FIRST);
    expect(await planner()).toHaveLength(1);
    await index('ha-tinh.txt', SECOND);
    expect((await planner()).map(({ quote }) => quote?.path)).toEqual(['ha-tinh.txt', 'nghe-an.txt']);
    await index('ha-tinh.txt', SECOND.replace(' năm 2015', ' năm 2025'));
    await removeDocument(service, 'nghe-an.txt');
    expect(await planner()).toHaveLength(0);
  }, 120_000);
});
