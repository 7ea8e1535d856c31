import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReference, referencePrefix } from '../../../src/designation/reference.js';

describe('parseReference', () => {
  it.each([
    ['27-NQ/TW', 'nghị quyết', '27-NQ/TW'],
    ['118/2021/nd-cp', 'nghị định', '118/2021/NĐ-CP'],
    ['nghị định 118/2021', 'nghị định', '118/2021/NĐ-CP'],
    ['NĐ 118/2021', 'nghị định', '118/2021/NĐ-CP'],
    ['nđ118/2021', 'nghị định', '118/2021/NĐ-CP'],
    ['Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ', 'nghị định', '118/2021/NĐ-CP'],
    ['Luật số 60/2014/QH13', 'luật', '60/2014/QH13'],
    ['60/2014/QH13', null, '60/2014/QH13'],
    ['quyet dinh 1521/qd-ttg', 'quyết định', '1521/QĐ-TTg'],
    ['68/QĐ-BTP', 'quyết định', '68/QĐ-BTP'],
    ['79 NQ/TW', 'nghị quyết', '79-NQ/TW'],
  ])('%s: a number', (typed, type, number) => {
    const reference = parseReference(typed);
    expect(reference).toMatchObject({ kind: 'symbol', type });
    expect(reference.symbol?.text).toBe(number);
  });

  it('reads what is said beside a number', () => {
    expect(parseReference('02/QĐ-UBND Tây Ninh 2024')).toMatchObject({
      kind: 'symbol',
      year: 2024,
      places: ['tay-ninh'],
    });
    expect(parseReference('quyết định 02/qđ-ubnd tỉnh tây ninh')).toMatchObject({
      places: ['tay-ninh', 'tay-ninh-moi'],
    });
    expect(parseReference('chỉ thị 32 của Ban Bí thư')).toMatchObject({ kind: 'number', issuer: 'ban-bi-thu' });
    expect(parseReference('02/QĐ-UBND của Chủ tịch UBND tỉnh Trà Vinh')).toMatchObject({
      issuer: 'chu-tich-ubnd',
      places: ['tra-vinh'],
    });
    expect(parseReference('80-KL/TW khóa XII')).toMatchObject({ kind: 'symbol', term: '12' });
    expect(parseReference('01-CTr/TU nhiệm kỳ 2020-2025 Trà Vinh')).toMatchObject({
      term: '2020-2025',
      places: ['tra-vinh'],
    });
    expect(parseReference('1521/QĐ-TTg ngày 06/10/2020')).toMatchObject({ kind: 'symbol', date: '2020-10-06' });
    expect(parseReference('1521/QĐ-TTg năm 2020')).toMatchObject({ kind: 'symbol', year: 2020, date: null });
    expect(parseReference('06/QĐ-TTg 2022-01-06')).toMatchObject({ date: '2022-01-06' });
    expect(parseReference('27-NQ/TW ngày 09 tháng 11 năm 2022')).toMatchObject({ date: '2022-11-09' });
  });

  it('takes an id for an id', () => {
    const id = 'chuong-trinh-01-ctr-tu-2020-2025-tra-vinh';
    expect(parseReference(id)).toMatchObject({ kind: 'id', id });
    expect(parseReference('ke-hoach-258-kh-tu-2020-2025--bang-1a2b3c4d').kind).toBe('id');
  });

  it('keeps a number without symbol as a number', () => {
    expect(parseReference('Nghị quyết 27')).toMatchObject({
      kind: 'number',
      type: 'nghị quyết',
      ordinal: '27',
      year: null,
    });
    expect(parseReference('thông tư 9/2021')).toMatchObject({
      kind: 'number',
      type: 'thông tư',
      ordinal: '09',
      year: 2021,
    });
    expect(parseReference('Đề án 06')).toMatchObject({ kind: 'number', type: 'đề án', ordinal: '06' });
    expect(referencePrefix(parseReference('thông tư 9/2021'))).toBe('thong-tu-09-2021-');
    expect(referencePrefix(parseReference('luật hộ tịch'))).toBeNull();
  });

  it('reads names with the year beside them', () => {
    expect(parseReference('luật hộ tịch')).toMatchObject({ kind: 'name', type: 'luật', name: 'hộ tịch', year: null });
    expect(parseReference('Luật Hộ tịch 2014')).toMatchObject({ kind: 'name', name: 'Hộ tịch', year: 2014 });
    expect(parseReference('Luật Tiếp cận thông tin năm 2016')).toMatchObject({
      name: 'Tiếp cận thông tin',
      year: 2016,
    });
    expect(parseReference('Hiến pháp 2013')).toMatchObject({ kind: 'name', type: 'hiến pháp', name: '', year: 2013 });
    expect(parseReference('Luật Luật sư')).toMatchObject({ type: 'luật', name: 'Luật sư' });
    expect(parseReference('hòa giải cơ sở')).toMatchObject({ kind: 'name', type: null, name: 'hòa giải cơ sở' });
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) =>
        ['id', 'symbol', 'number', 'name'].includes(parseReference(typed).kind),
      ),
    );
    expect(parseReference(`${'1/'.repeat(50_000)}x`).kind).toBe('name');
    expect(parseReference('a-'.repeat(50_000)).kind).toBe('name');
  });
});
