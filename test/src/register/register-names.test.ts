import { describe, expect, it } from '@jest/globals';
import { BUILT_IN, meaningsAt } from './built-in.js';

/** Cases of the domain reference (§6) at the level of the register: which instrument a name or number can mean. */
describe('what the register knows of names and numbers', () => {
  it.each([
    ['T59', 'Luật Ban hành VBQPPL', '2024-02-01', ['luat-80-2015-qh13']],
    ['T60', 'Luật Ban hành VBQPPL', '2026-02-01', ['luat-64-2025-qh15']],
    ['T61', 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính', '2024-02-01', ['luat-67-2020-qh14']],
    [
      'T61',
      'Luật sửa đổi, bổ sung một số điều của Luật XLVPHC',
      '2026-02-01',
      ['luat-67-2020-qh14', 'luat-88-2025-qh15'],
    ],
    ['T62', 'Luật Luật sư', '2024-02-01', ['luat-65-2006-qh11']],
    ['T64', 'Nghị quyết Trung ương 4 (khóa XII)', '2024-02-01', ['nghi-quyet-04-nq-tw-khoa-12']],
    ['T65', 'Nghị quyết Trung ương 4 khóa XIII', '2024-02-01', ['ket-luan-21-kl-tw-khoa-13']],
    ['T66', 'Đề án 06', '2024-02-01', ['quyet-dinh-06-qd-ttg-2022']],
    ['T66', 'Đề án số 06', '2024-02-01', ['quyet-dinh-06-qd-ttg-2022']],
    ['T66', 'Đề án 06/CP', '2024-02-01', ['quyet-dinh-06-qd-ttg-2022']],
    ['T71', 'Luật Tiếp cận thông tin', '2025-01-15', ['luat-104-2016-qh13']],
    ['T76', 'Luật Công chứng', '2025-01-15', ['luat-53-2014-qh13', 'luat-46-2024-qh15']],
    ['–', 'Luật Công chứng', '2026-01-15', ['luat-46-2024-qh15']],
    ['–', 'Luật Hộ tịch', '2026-05-15', ['luat-60-2014-qh13', 'luat-03-2026-qh16']],
    ['–', 'Luật Đất đai', '2023-02-01', ['luat-45-2013-qh13']],
    ['–', 'Luật Đất đai', '2025-02-01', ['luat-31-2024-qh15']],
    ['–', 'Bộ luật Dân sự', '2024-02-01', ['bo-luat-91-2015-qh13']],
    ['–', 'Luật Khiếu nại, tố cáo', '2005-02-01', ['luat-09-1998-qh10']],
    ['–', 'Luật Khiếu nại, tố cáo', '2024-02-01', []],
  ])('%s: %s on %s', (_case, name, date, ids) => {
    expect(meaningsAt(name, date)).toEqual(ids);
  });

  it('T70: Công ước La Hay năm 1993 is the convention on adoption', () => {
    const [convention, ...others] = BUILT_IN.byName('Công ước La Hay năm 1993');
    expect(others).toEqual([]);
    expect(convention).toMatchObject({ type: 'công ước', year: 1993, issued: '1993-05-29' });
  });

  it('T17, T18: one number, a law and a resolution', () => {
    expect(BUILT_IN.bySymbol('24/2008/QH12').map(({ id }) => id)).toEqual([
      'luat-24-2008-qh12',
      'nghi-quyet-24-2008-qh12',
    ]);
  });

  it('finds a law whose commas were left out', () => {
    expect(BUILT_IN.byName('Luật An toàn vệ sinh lao động').map(({ id }) => id)).toEqual(['luat-84-2015-qh13']);
  });

  it.each([
    ['27-NQ/TW', ['10', '12', '13', '14']],
    ['18-NQ/TW', ['12', '13', '14']],
    ['80-KL/TW', ['10', '12', '13']],
    ['35-CT/TW', ['11', '12', '13']],
    ['05-CT/TW', ['12', '13']],
  ])('%s is one instrument a term', (symbol, terms) => {
    expect(BUILT_IN.bySymbol(symbol).map(({ term }) => term)).toEqual(terms);
  });

  it('knows what became of drafts (domain reference §3.8)', () => {
    const changedBy = (id: string) =>
      BUILT_IN.incoming(id)
        .filter(({ relation }) => relation.relation === 'amends' || relation.relation === 'replaces')
        .map(({ from }) => from.number);
    expect(changedBy('nghi-dinh-118-2021-nd-cp')).toEqual(['68/2025/NĐ-CP', '190/2025/NĐ-CP']);
    expect(changedBy('nghi-dinh-19-2020-nd-cp')).toEqual(['93/2025/NĐ-CP']);
    expect(changedBy('nghi-dinh-23-2015-nd-cp')).toEqual(['07/2025/NĐ-CP', '280/2025/NĐ-CP']);
    expect(changedBy('nghi-dinh-55-2011-nd-cp')).toEqual(['56/2024/NĐ-CP']);
    expect(changedBy('quyet-dinh-318-qd-ttg-2022')).toEqual(['211/QĐ-TTg']);
  });

  it('takes direction from the words: who amends what details a law does not touch the law', () => {
    const amending = BUILT_IN.byId('nghi-dinh-68-2025-nd-cp');
    expect(amending?.relations.map(({ relation, to }) => `${relation} ${to}`)).toEqual([
      'amends nghi-dinh-118-2021-nd-cp',
    ]);
    const detailing = BUILT_IN.byId('nghi-dinh-118-2021-nd-cp');
    expect(detailing?.relations.map(({ relation, to }) => `${relation} ${to}`)).toEqual(['details luat-15-2012-qh13']);
  });

  it('marks what rests on memory', () => {
    for (const id of ['ket-luan-80-kl-tw-khoa-13', 'chi-thi-35-ct-tw-khoa-13', 'quyet-dinh-126-qd-ttg-2021']) {
      expect(BUILT_IN.byId(id)?.verified).toBe(false);
    }
    expect(BUILT_IN.byId('ket-luan-80-kl-tw-khoa-12')?.verified).toBe(true);
  });
});
