import { describe, expect, it } from '@jest/globals';
import { nameIssuer } from '../../../src/labels/name-issuer.js';

const of = (type: string, number: string | null, issuer: string | null = null) => ({ type, number, issuer });

describe('who issued an instrument', () => {
  it('is whom the register names, then whom documents print', () => {
    const resolution = of('nghị quyết', '27-NQ/TW');
    expect(nameIssuer('Ban Bí thư', 'Bộ Chính trị', resolution)).toBe('Ban Bí thư');
    expect(nameIssuer(null, 'Bộ Chính trị', resolution)).toBe('Bộ Chính trị');
  });

  it('is called by its whole name; what belongs to a place stays as printed', () => {
    const printed = (words: string) => nameIssuer(null, words, of('quyết định', '02/QĐ-UBND'));
    expect(printed('BCHTW Đảng khóa XII')).toBe('Ban Chấp hành Trung ương Đảng');
    expect(printed('Bộ trưởng\nBộ Tư pháp')).toBe('Bộ Tư pháp');
    expect(printed('UBND tỉnh  Tây Ninh')).toBe('UBND tỉnh Tây Ninh');
    expect(printed('Hội đồng thi đua')).toBe('Hội đồng thi đua');
    expect(printed(' \n')).toBeNull();
  });

  it('is the body that the number names, where nothing is printed', () => {
    const named = (...one: Parameters<typeof of>) => nameIssuer(null, null, of(...one));
    expect(named('nghị định', '118/2021/NĐ-CP')).toBe('Chính phủ');
    expect(named('quyết định', '1521/QĐ-TTg')).toBe('Thủ tướng Chính phủ');
    expect(named('luật', '60/2014/QH13')).toBe('Quốc hội');
    expect(named('quyết định', '02/QĐ-UBND')).toBe('Ủy ban nhân dân');
    expect(named('nghị quyết', '22-NQ/BCSĐ', 'btp')).toBe('Ban cán sự đảng Bộ Tư pháp');
  });

  it('is nobody, where three bodies share the number or there is none', () => {
    expect(nameIssuer(null, null, of('nghị quyết', '27-NQ/TW'))).toBeNull();
    expect(nameIssuer(null, null, of('kế hoạch', null))).toBeNull();
    expect(nameIssuer(null, null, of('văn bản', '???'))).toBeNull();
  });
});
