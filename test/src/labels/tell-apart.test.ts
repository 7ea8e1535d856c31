import { describe, expect, it } from '@jest/globals';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { tellApart } from '../../../src/labels/tell-apart.js';

const identity = { year: null, term: null, place: null };

describe('what tells two instruments of one number apart', () => {
  it('is the date and the Party term', () => {
    const resolution = {
      identity: { ...identity, term: '13' },
      issued: '2022-11-09',
      issuer: null,
      provisional: false,
    };
    expect(tellApart(resolution, 'vi')).toBe('09/11/2022 · khóa XIII');
    expect(tellApart(resolution, 'en')).toBe('2022-11-09 · term XIII');
  });

  it('is who issued it, with the place unless that says it already', () => {
    const of = (issuer: string, place: string) =>
      tellApart({ identity: { ...identity, year: 2024, place }, issued: null, issuer, provisional: false }, 'vi');
    expect(of('Ủy ban nhân dân', 'tay-ninh')).toBe('Ủy ban nhân dân · 2024 · Tây Ninh');
    expect(of('UBND tỉnh Tây Ninh', 'tay-ninh')).toBe('UBND tỉnh Tây Ninh · 2024');
    expect(of('UBND tỉnh Tây Ninh', 'tay-ninh-moi')).toBe('UBND tỉnh Tây Ninh · 2024 · Tây Ninh (từ 01/7/2025)');
  });

  it('is the province by its name, and the merged one by since when', () => {
    const of = (place: string) => ({
      identity: { ...identity, year: 2025, place },
      issued: null,
      issuer: null,
      provisional: false,
    });
    expect(tellApart(of('tay-ninh'), 'vi')).toBe('2025 · Tây Ninh');
    expect(tellApart(of('tay-ninh-moi'), 'vi')).toBe('2025 · Tây Ninh (từ 01/7/2025)');
    expect(tellApart(of('tay-ninh-moi'), 'en')).toBe('2025 · Tây Ninh (since 2025-07-01)');
  });

  it('calls the term of a province a term of office, and says what is not all known', () => {
    const programme = {
      identity: { ...identity, term: '2020-2025', place: 'tra-vinh' },
      issued: null,
      issuer: null,
      provisional: true,
    };
    expect(tellApart(programme, 'vi')).toBe('nhiệm kỳ 2020-2025 · Trà Vinh · chưa đủ thông tin');
  });
});

describe('the name of a law', () => {
  it('is what people know it by, with its number; of one that amends others the number alone', () => {
    const name = (type: string, number: string, title: string | null) =>
      nameOf({ id: 'x', identity: { type, number, name: null }, title });
    expect(name('luật', '60/2014/QH13', 'Hộ tịch')).toBe('Luật Hộ tịch 60/2014/QH13');
    expect(name('bộ luật', '91/2015/QH13', 'Bộ luật Dân sự')).toBe('Bộ luật Dân sự 91/2015/QH13');
    expect(name('luật', '43/2024/QH15', 'Sửa đổi, bổ sung một số điều của Luật Đất đai')).toBe('Luật 43/2024/QH15');
    expect(name('luật', '60/2014/QH13', null)).toBe('Luật 60/2014/QH13');
    expect(name('nghị định', '118/2021/NĐ-CP', 'Quy định chi tiết')).toBe('Nghị định 118/2021/NĐ-CP');
  });
});

describe('the name of an instrument known by its title', () => {
  it('gives a number inside it its capitals', () => {
    const name = (words: string) =>
      nameOf({ id: 'x', identity: { type: 'kế hoạch', number: null, name: words }, title: null });
    expect(name('thực hiện nghị quyết số 01/nq-cp')).toBe('Kế hoạch thực hiện nghị quyết số 01/NQ-CP');
    expect(name('thực hiện kết luận số 80-kl/tw')).toBe('Kế hoạch thực hiện kết luận số 80-KL/TW');
    expect(name('thực hiện kết luận số 80-kl/tw khóa 12')).toBe('Kế hoạch thực hiện kết luận số 80-KL/TW khóa XII');
    expect(name('thi hành luật đất đai số 31/2024/qh15')).toBe('Kế hoạch thi hành luật đất đai số 31/2024/QH15');
    expect(name('theo quyết định 06/qđ-ttg giai đoạn 2021-2025')).toBe(
      'Kế hoạch theo quyết định 06/QĐ-TTg giai đoạn 2021-2025',
    );
  });
});
