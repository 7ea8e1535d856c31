import { describe, expect, it } from '@jest/globals';
import { readProseDuties } from '../../../../indexer/structure/duty/prose-duties.js';

const read = (text: string) => readProseDuties(text, 2027);

describe('who leads a task, in its own sentences', () => {
  it.each([
    ['Sở Tư pháp chủ trì, phối hợp với Công an tỉnh rà soát văn bản.', 'Sở Tư pháp'],
    ['Giao Sở Nội vụ chủ trì tham mưu kế hoạch.', 'Sở Nội vụ'],
    ['Rà soát thủ tục hành chính. Sở Tư pháp chủ trì; thời gian: Quý II/2027.', 'Sở Tư pháp'],
    [
      'Thực hiện Nghị định số 61/2018/NĐ-CP. Văn phòng Ủy ban nhân dân tỉnh chủ trì; thường xuyên.',
      'Văn phòng Ủy ban nhân dân tỉnh',
    ],
    ['Kiểm tra các cơ sở. Thanh tra Bộ chủ trì; 6 tháng cuối năm 2026.', 'Thanh tra Bộ'],
    ['Áp dụng tại các trạm y tế. Sở Y tế các tỉnh, thành phố thực hiện; cả năm 2026.', 'Sở Y tế các tỉnh, thành phố'],
    ['Xây dựng đề án; Trung tâm Thông tin y tế Quốc gia làm đầu mối.', 'Trung tâm Thông tin y tế Quốc gia'],
  ])('%s', (text, lead) => {
    expect(read(text).lead).toBe(lead);
  });

  it.each([
    'Phối hợp với Sở Tư pháp trong công tác hộ tịch.',
    'Triển khai kế hoạch của Bộ. Bộ Tư pháp đã ban hành hướng dẫn.',
    'Nâng cao vai trò của cơ quan chủ trì soạn thảo.',
  ])('names nobody: %s', (text) => {
    expect(read(text).lead).toBeNull();
  });

  it('keeps the office that leads apart from those that help', () => {
    const { lead, coordinating } = read(
      'Triển khai nền tảng dùng chung. Sở Khoa học và Công nghệ chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh và các sở, ban, ngành; hoàn thành trước ngày 30/6/2027.',
    );
    expect(lead).toBe('Sở Khoa học và Công nghệ');
    expect(coordinating).toEqual(['Văn phòng Ủy ban nhân dân tỉnh', 'các sở, ban, ngành']);
  });
});

describe('when, in the last words of a task', () => {
  it.each([
    ['Tập huấn. Sở Nội vụ chủ trì; Quý II/2027.', 'Quý II/2027', '2027-04-01', '2027-06-30'],
    ['Kiểm tra. Thanh tra Bộ chủ trì; 6 tháng cuối năm 2026.', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['Tập huấn; tháng 5 và tháng 9 năm 2027.', 'tháng 5 và tháng 9 năm 2027', '2027-05-01', '2027-09-30'],
    ['Theo dõi tại các trạm y tế; cả năm 2026.', 'cả năm 2026', '2026-01-01', '2026-12-31'],
  ])('%s', (text, time, from, to) => {
    expect(read(text)).toMatchObject({ time, period: { from, to } });
  });

  it('may come back', () => {
    expect(read('Tuyên truyền. Sở Công Thương chủ trì; mỗi quý một đợt.')).toMatchObject({
      time: 'mỗi quý một đợt',
      period: { kind: 'recurring' },
    });
  });

  it('is none where the months belong to what is told', () => {
    expect(read('Sơ kết kết quả của quý II/2026 và kế hoạch tiếp theo của đơn vị').time).toBeNull();
  });
});
