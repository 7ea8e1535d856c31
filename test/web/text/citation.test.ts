import { describe, expect, it } from '@jest/globals';
import { citationOf } from '../../../web/text/citation.js';

describe('a citation to copy', () => {
  it('is written as Nghị định 30/2020/NĐ-CP writes a first one', () => {
    const identity = { type: 'nghị định', number: '30/2020/NĐ-CP', name: null };
    expect(citationOf({ identity, issued: '2020-03-05', issuer: 'Chính phủ', title: 'về công tác văn thư' })).toBe(
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    );
  });

  it('names laws and ordinances, and gives a subject the small letter and the "về" it has after the issuer', () => {
    const cite = (type: string, number: string, issued: string, issuer: string, title: string) =>
      citationOf({ identity: { type, number, name: null }, issued, issuer, title });
    expect(cite('bộ luật', '100/2015/QH13', '2015-11-27', 'Quốc hội', 'Hình sự')).toBe('Bộ luật Hình sự');
    expect(cite('luật', '15/2012/QH13', '2012-06-20', 'Quốc hội', 'Xử lý vi phạm hành chính')).toBe(
      'Luật Xử lý vi phạm hành chính',
    );
    expect(cite('nghị định', '118/2021/NĐ-CP', '2021-12-23', 'Chính phủ', 'Quy định chi tiết một số điều')).toBe(
      'Nghị định số 118/2021/NĐ-CP ngày 23 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều',
    );
    expect(cite('chỉ thị', '39-CT/TW', '2024-10-30', 'Ban Bí thư', 'Tăng cường sự lãnh đạo của Đảng')).toBe(
      'Chỉ thị số 39-CT/TW ngày 30 tháng 10 năm 2024 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng',
    );
  });

  it('leaves out what is not known', () => {
    const identity = { type: 'nghị quyết', number: '27-NQ/TW', name: null };
    expect(citationOf({ identity, issued: '2022', issuer: null, title: null })).toBe('Nghị quyết số 27-NQ/TW');
  });
});
