import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FINDING_KINDS } from '../../../src/facts/finding.js';
import { judge, judged } from './judged.js';

const IN_2024 = { date: '2024-01-15', period: '2024' };
const IN_2026 = { date: '2026-01-15', period: '2026' };
const paste = (
  text: string,
  { start, end, replacement }: { start: number | null; end: number | null; replacement: string | null },
) => `${text.slice(0, start ?? 0)}${replacement}${text.slice(end ?? 0)}`;

describe('what contradicts itself in a text', () => {
  it('gives the right date where the register knows it', () => {
    const text = 'Thực hiện Quyết định số 1521/QĐ-TTg ngày 01/10/2020 của Thủ tướng Chính phủ.';
    expect(judged('date-conflict', text, IN_2024)).toMatchObject([
      {
        printed: '2020-10-01',
        against: '2020-10-06',
        action: 'took-register',
        replacement: 'Quyết định số 1521/QĐ-TTg ngày 06 tháng 10 năm 2020 của Thủ tướng Chính phủ',
      },
    ]);
  });

  it('gives the issuer that the symbol names', () => {
    const text = 'Tiếp tục thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Chính phủ.';
    expect(judged('issuer-conflict', text, IN_2024)).toMatchObject([
      {
        printed: 'Chính phủ',
        against: 'Thủ tướng Chính phủ',
        action: 'took-symbol',
        replacement: 'Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ',
      },
    ]);
  });

  it.each([
    ['Chỉ thị số 35/CT-TW ngày 26/5/2014 của Bộ Chính trị', 'separator-repaired', 'Chỉ thị số 35-CT/TW'],
    ['Kết luận số số 69-KL/TW ngày 24/02/2020 của Ban Bí thư', 'doubled-word', 'Kết luận số 69-KL/TW'],
  ] as const)('%s', (citation, kind, right) => {
    const text = `Quán triệt ${citation}.`;
    const [finding] = judged(kind, text, IN_2024);
    expect(finding).toMatchObject({ action: 'repaired', replacement: right, line: 1, times: 1 });
    expect(judged(kind, paste(text, finding ?? { start: 0, end: 0, replacement: '' }), IN_2024)).toEqual([]);
  });
});

describe('what a planner needs to know over the period', () => {
  const law = 'Tiếp tục triển khai thực hiện Luật Ban hành văn bản quy phạm pháp luật năm 2015.';

  it('says from when a law is replaced and what is cited instead', () => {
    expect(judged('replaced', law, { date: '2025-01-10', period: '2025' })).toMatchObject([
      {
        instrument: 'luat-80-2015-qh13',
        against: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
        since: '2025-04-01',
        candidates: ['luat-64-2025-qh15'],
        replacement: 'Luật Ban hành văn bản quy phạm pháp luật',
      },
    ]);
  });

  it('says nothing where the law ends after the period, or nobody knows when the text was written', () => {
    expect(judged('replaced', law, IN_2024)).toEqual([]);
    expect(judged('replaced', law)).toEqual([]);
  });

  it('says nothing of a task that sums up or reviews what has ended', () => {
    const text = 'Tổng kết thi hành Luật Ban hành văn bản quy phạm pháp luật năm 2015.';
    expect(judged('replaced', text, IN_2026)).toEqual([]);
  });

  it('names the amendments in effect that the document does not cite', () => {
    const text = 'Triển khai Nghị định số 23/2015/NĐ-CP ngày 16/02/2015 của Chính phủ về chứng thực.';
    const [finding] = judged('amendment-not-cited', text, IN_2026);
    expect(finding?.against).toBe('Nghị định số 07/2025/NĐ-CP; Nghị định số 280/2025/NĐ-CP');
    expect(finding?.replacement).toBe(
      'Nghị định số 23/2015/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 07/2025/NĐ-CP và Nghị định số 280/2025/NĐ-CP)',
    );
    expect(judged('amendment-not-cited', text, IN_2024)).toEqual([]);
    const cited = `${text}\nTriển khai Nghị định số 07/2025/NĐ-CP và Nghị định số 280/2025/NĐ-CP của Chính phủ.`;
    expect(judged('amendment-not-cited', cited, IN_2026)).toEqual([]);
  });

  it('tells a scheme whose time is over', () => {
    const text =
      'Thực hiện Đề án "Nâng cao năng lực đội ngũ hòa giải viên ở cơ sở giai đoạn 2019-2022" theo Quyết định số 428/QĐ-TTg ngày 18/4/2019 của Thủ tướng Chính phủ phê duyệt Đề án "Nâng cao năng lực đội ngũ hòa giải viên ở cơ sở" giai đoạn 2019-2022.';
    expect(judged('scheme-over', text, IN_2024).map(({ against }) => against)).toContain('2022');
    expect(judged('scheme-over', text, { date: '2022-01-10', period: '2022' })).toEqual([]);
  });

  it('tells bodies and levels that are no more, once each, with how often', () => {
    const text = [
      '1. Sở Tư pháp chủ trì, phối hợp với Phòng Tư pháp các huyện, thành phố.',
      '2. Phòng Tư pháp báo cáo Bộ Kế hoạch và Đầu tư trước ngày 15/11.',
    ].join('\n');
    const found = judged('abolished-body', text, IN_2026);
    expect(found.map(({ text: words, times, line, since }) => [words, times, line, since])).toEqual([
      ['Phòng Tư pháp', 2, 1, '2025-07-01'],
      ['các huyện, thành phố', 1, 1, '2025-07-01'],
      ['Bộ Kế hoạch và Đầu tư', 1, 2, '2025-03-01'],
    ]);
    expect(found.at(-1)?.replacement).toBe('Bộ Tài chính');
    expect(judged('abolished-body', text, IN_2024)).toEqual([]);
  });

  it.each([
    'Theo Thông tư số 01/2021/TT-BKHĐT ngày 16/3/2021 của Bộ Kế hoạch và Đầu tư về đăng ký doanh nghiệp.',
    'Rà soát nhiệm vụ khi không tổ chức cấp huyện.',
    'Tiếp nhận hồ sơ của Phòng Tư pháp cấp huyện trước đây.',
    'Phối hợp với Ủy ban Văn hóa và Xã hội của Quốc hội.',
  ])('keeps quiet: %s', (text) => {
    expect(judged('abolished-body', text, IN_2026)).toEqual([]);
  });
});

describe('the first citation in full', () => {
  it('gives the whole citation of a decree, and asks for it once', () => {
    const text = 'Theo Nghị định số 45/2020/NĐ-CP.\nCăn cứ Nghị định số 45/2020/NĐ-CP.';
    expect(judged('incomplete-citation', text, IN_2024)).toMatchObject([
      {
        line: 1,
        against: 'missing:date,issuer,title',
        replacement:
          'Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử',
      },
    ]);
  });

  it('is content with the name of a law', () => {
    expect(judged('incomplete-citation', 'Triển khai Luật Hộ tịch.', IN_2024)).toEqual([]);
    const [finding] = judged('incomplete-citation', 'Triển khai Luật số 60/2014/QH13.', IN_2024);
    expect(finding).toMatchObject({ against: 'missing:title', replacement: 'Luật Hộ tịch' });
  });

  it('keeps the printed head where it is the more exact one', () => {
    const [finding] = judged('incomplete-citation', 'Thực hiện Quy định số 178-QĐ/TW ngày 27/6/2024.', IN_2026);
    expect(finding?.replacement).toMatch(/^Quy định số 178-QĐ\/TW ngày 27 tháng 6 năm 2024 của Bộ Chính trị về /);
  });
});

describe('any text', () => {
  it('gives findings in the order of their kinds and places, within the text', () => {
    const words = [
      'Nghị định số 118/2021/NĐ-CP ngày 24/12/2021 của Quốc hội',
      'Phòng Tư pháp cấp huyện',
      'Luật Công chứng',
      'Nghị quyết số 27-NQ/TW',
      'Kết luận số số 80/KL-TW',
      '; ',
      '.\n',
      ' của ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const found = judge(text, IN_2026);
        const ranks = found.map(({ kind }) => FINDING_KINDS.indexOf(kind));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { start, end, text: quoted } of found) {
          if (start !== null && end !== null) expect(text.slice(start, end)).toBe(quoted);
        }
      }),
      { numRuns: 60 },
    );
  });
});
