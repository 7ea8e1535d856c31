import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../../../indexer/structure/period.js';

describe('parsePeriod', () => {
  it.each([
    ['Trong năm 2026', '2026-01-01', '2026-12-31', 'within'],
    ['Năm 2026', '2026-01-01', '2026-12-31', 'within'],
    ['Quý II/2024', '2024-04-01', '2024-06-30', 'within'],
    ['Quý I, II năm 2025', '2025-01-01', '2025-06-30', 'within'],
    ['Quý III - Quý IV/2025', '2025-07-01', '2025-12-31', 'within'],
    ['Tháng 3/2025', '2025-03-01', '2025-03-31', 'within'],
    ['trong tháng 01 năm 2025', '2025-01-01', '2025-01-31', 'within'],
    ['Tháng 3 đến tháng 6/2026', '2026-03-01', '2026-06-30', 'from-to'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30', 'within'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2025-12-31', 'within'],
    ['9 tháng năm 2025', '2025-01-01', '2025-09-30', 'within'],
    ['Giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31', 'from-to'],
    ['từ ngày 01/01/2024 đến hết ngày 15/11/2024', '2024-01-01', '2024-11-15', 'from-to'],
    ['01/01/2024 - 31/3/2024', '2024-01-01', '2024-03-31', 'from-to'],
    ['trước ngày 15/11/2024', null, '2024-11-15', 'by'],
    ['Chậm nhất là ngày 31/01/2025', null, '2025-01-31', 'by'],
    ['đến hết ngày 15 tháng 11 năm 2024', null, '2024-11-15', 'by'],
    ['31/12/2026', null, '2026-12-31', 'by'],
    ['Trước tháng 6/2025', null, '2025-05-31', 'by'],
    ['Đến hết tháng 6/2025', null, '2025-06-30', 'by'],
    ['Trước quý II/2025', null, '2025-06-30', 'by'],
    ['Thường xuyên', null, null, 'recurring'],
    ['Hằng năm', null, null, 'recurring'],
    ['Định kỳ hàng quý', null, null, 'recurring'],
    ['ngay sau khi Luật được ban hành', null, null, 'on-event'],
    ['Khi có hướng dẫn của Bộ', null, null, 'on-event'],
    ['sau khi được phê duyệt giai đoạn 2024-2030', null, null, 'on-event'],
  ])('%s', (text, from, to, kind) => {
    expect(parsePeriod(text)).toEqual({ from, to, kind });
  });

  it.each([
    ['Quý II', '2026-04-01', '2026-06-30'],
    ['6 tháng đầu năm', '2026-01-01', '2026-06-30'],
    ['Tháng 9', '2026-09-01', '2026-09-30'],
    ['Cả năm', '2026-01-01', '2026-12-31'],
  ])('%s is of the year the document plans for', (text, from, to) => {
    expect(parsePeriod(text, 2026)).toEqual({ from, to, kind: 'within' });
    expect(parsePeriod(text)).toBeNull();
  });

  it.each(['Theo kế hoạch', 'Trước ngày 31/02/2026', 'tháng 13/2026', ''])(
    '%j names no time of the calendar',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
