import { describe, expect, it } from '@jest/globals';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import { seriesOf, symbolKey } from '../../../src/designation/series.js';
import type { ParsedSymbol } from '../../../src/designation/symbol.js';
import { termOfSymbol } from '../../../src/designation/term-of-symbol.js';

function read(text: string, head: string | null = null): ParsedSymbol {
  const symbol = parseSymbol(text, head);
  if (symbol === null) throw new Error(`not a symbol: ${text}`);
  return symbol;
}

describe('seriesOf', () => {
  it.each([
    ['60/2014/QH13', 'luật', 'luật', 1, 'quoc-hoi', []],
    ['24/2008/QH12', 'nghị quyết', 'nghị quyết', 2, 'quoc-hoi', []],
    ['24/2008/QH12', null, null, 1, 'quoc-hoi', ['type']],
    ['134/2020/NQ-QH14', null, 'nghị quyết', 2, 'quoc-hoi', []],
    ['02/2012/UBTVQH13', 'pháp lệnh', 'pháp lệnh', 3, 'ubtvqh', []],
    ['28/2005/PL-UBTVQH11', null, 'pháp lệnh', 3, 'ubtvqh', []],
    ['388/NQ-UBTVQH16', null, 'nghị quyết', 4, 'ubtvqh', []],
    ['118/2021/NĐ-CP', null, 'nghị định', 5, 'chinh-phu', []],
    ['19/2020/NĐ-CP', 'quyết định', 'nghị định', 5, 'chinh-phu', []],
    ['10/2018/TTLT-BTP-BCA', null, 'thông tư liên tịch', 5, null, []],
    ['06/2022/QĐ-TTg', null, 'quyết định', 5, 'thu-tuong', []],
    ['1521/QĐ-TTg', null, 'quyết định', 6, 'thu-tuong', ['year']],
    ['06/QĐ-TTg', 'đề án', 'quyết định', 6, 'thu-tuong', ['year']],
    ['68/QĐ-BTP', null, 'quyết định', 6, 'btp', ['year']],
    ['236/BTP-TGPL', 'công văn', 'công văn', 6, 'btp', ['year']],
    ['10/2020/QĐ-UBND', null, 'quyết định', 7, 'ubnd', ['place']],
    ['61/2025/QĐ-CTUBND', null, 'quyết định', 7, 'chu-tich-ubnd', ['place']],
    ['53/2023/NQ-HĐND', null, 'nghị quyết', 7, 'hdnd', ['place']],
    ['02/QĐ-UBND', null, 'quyết định', 8, 'ubnd', ['year', 'place']],
    ['339/QĐ-STP', null, 'quyết định', 8, 'so-tu-phap', ['year', 'place']],
    ['01/BC-HHDN', 'công văn', 'báo cáo', 8, null, ['year', 'place']],
    ['1869/CT-TTr', 'công văn', 'công văn', 8, 'chu-tich-ubnd', ['year', 'place']],
    ['88/CT-THNVDT', 'công văn', 'công văn', 8, 'chu-tich-ubnd', ['year', 'place']],
    ['2796/UBND-NC', null, 'công văn', 8, 'ubnd', ['year', 'place']],
    ['27-NQ/TW', null, 'nghị quyết', 9, null, ['term']],
    ['178-QĐ/TW', 'quy định', 'quyết định', 9, null, ['term']],
    ['08-QĐi/TW', null, 'quyết định', 9, null, ['term']],
    ['36-HD/VPTW', null, 'hướng dẫn', 10, 'van-phong-trung-uong-dang', ['term']],
    ['01-CTr/TU', null, 'chương trình', 11, 'tinh-uy', ['term', 'place']],
    ['04-KH/BTGTU', null, 'kế hoạch', 11, 'ban-tuyen-giao-tinh-uy', ['term', 'place']],
    ['22-NQ/BCSĐ', null, 'nghị quyết', 11, 'ban-can-su-dang', ['term', 'issuer']],
    ['113-NQ/ĐU', null, 'nghị quyết', 11, 'dang-uy', ['term', 'issuer']],
    ['18/VBHN-VPQH', null, 'văn bản hợp nhất', 12, 'van-phong-quoc-hoi', ['year']],
    ['05/KH-MTTW-BTT', null, 'kế hoạch', 13, 'mttq', ['year']],
    ['05/KH-MTTQ-BTT', null, 'kế hoạch', 13, 'mttq-dia-phuong', ['year', 'place']],
    ['01/2016/AL', null, 'án lệ', 5, null, []],
    ['46/SL', null, 'sắc lệnh', 5, null, ['year']],
    ['74/CP', null, 'nghị định', 6, 'chinh-phu', ['year']],
    ['326/TTg', 'quyết định', 'quyết định', 6, 'thu-tuong', ['year']],
    ['326/TTg', null, null, 6, 'thu-tuong', ['type', 'year']],
    ['82-TC/TCT', 'thông tư', 'thông tư', 6, 'btc', ['year']],
    ['21-LCT/HĐNN8', null, 'luật', 1, 'hoi-dong-nha-nuoc', []],
    ['1895/1997/BYT-QĐ', 'quyết định', 'quyết định', 5, 'byt', []],
    ['20/2005/LĐTBXH-TT', null, 'thông tư', 5, 'bldtbxh', []],
    ['177/BYT-QLD', null, 'công văn', 6, 'byt', ['year']],
    ['177/BYT-QLD', 'quyết định', 'quyết định', 6, 'byt', ['year']],
    ['143/TCTK-PPCĐ', 'quyết định', 'quyết định', 6, 'tctk', ['year']],
    ['167/HĐ-CTN', 'quyết định', 'quyết định', 6, 'chu-tich-nuoc', ['year']],
    ['1141-TC/QĐ/CĐKT', 'quyết định', 'quyết định', 6, 'btc', ['year']],
    ['973/2001/TT-XYZ', null, 'thông tư', 5, null, []],
    ['15/KH-XYZ', null, 'kế hoạch', 8, null, ['year', 'place']],
    ['05/QCPH-BTP-BCA', null, 'quy chế phối hợp', 6, null, ['year']],
    ['05/QCPH-CAT-STP', null, 'quy chế phối hợp', 8, null, ['year', 'place']],
  ] as const)('%s after %s: %s, class %i', (text, head, type, number, agency, needs) => {
    expect(seriesOf(read(text, head), head)).toMatchObject({ type, class: number, agency, needs });
  });

  it('tells State, Party and mass organisations apart', () => {
    expect(seriesOf(read('66/NQ-CP')).family).toBe('state');
    expect(seriesOf(read('66-NQ/TW')).family).toBe('party');
    expect(seriesOf(read('113-KH/TWĐTN-BTG')).family).toBe('mass');
  });

  it('tells the levels apart', () => {
    expect(seriesOf(read('68/QĐ-BTP')).level).toBe('central');
    expect(seriesOf(read('339/QĐ-STP')).level).toBe('province');
    expect(seriesOf(read('02/QĐ-UBND')).level).toBe('local');
    expect(seriesOf(read('12-NQ/HU')).level).toBe('local');
  });
});

describe('symbolKey', () => {
  it.each([
    ['10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC', '10/2018/TTLT/BTP-BCA-BQP-BTC-VKSTC-TATC'],
    ['16/2013/TTLT-BYT-BNN&PTNT', '16/2013/TTLT-BNNPTNT-BYT'],
    ['02/2006/QĐ-BGD&ĐT', '02/2006/QĐ-BGDĐT'],
    ['25/2014/TT-BNNPTTN', '25/2014/TT-BNNPTNT'],
    ['134/2020/NQ-QH14', '134/2020/QH14'],
    ['28/2005/PL-UBTVQH11', '28/2005/UBTVQH11'],
    ['08-QĐi/TW', '08-QĐ/TW'],
    ['05/2016/NQ-HĐND8', '05/2016/NQ-HĐND'],
    ['72/2004/QĐ-UB', '72/2004/QĐ-UBND'],
    ['74/CP', '74-CP'],
    ['02/TTLB', '02/TT-LB'],
    ['93/2006/TTLT/BTC-KHCN', '93/2006/TTLT-BTC-BKHCN'],
    ['02/2005/TTLT-BCVT-VHTT-CA-KHĐT', '02/2005/TTLT-BCVT-BVHTT-BCA-BKHĐT'],
    ['12/QĐ-UBND.HC', '12/QĐ-UBND-HC'],
    ['08.a/2010/TT-BTP', '08a/2010/TT-BTP'],
    ['113-KH/TWĐTN-BTG', '113/KH-TWĐTN-BTG'],
  ])('%s and %s share one', (a, b) => {
    expect(symbolKey(read(a))).toBe(symbolKey(read(b)));
  });

  it.each([
    ['06/QĐ-TTg', '06/2022/QĐ-TTg'],
    ['66-NQ/TW', '66/NQ-CP'],
    ['001/2025/TT-BNV', '01/2025/TT-BNV'],
    ['15-NQ/TW', '15-NQ/TU'],
    ['10/2020/QĐ-UBND', '10/2020/QĐ-CTUBND'],
    ['34/2024/TT-BTNMT', '34/2024/TT-BNNMT'],
    ['30/2008/NQ-CP', '30a/2008/NQ-CP'],
    ['02/TTLB', '02/TTLN'],
    ['12/BTP-PBGDPL', '12/BTP-TGPL'],
  ])('%s and %s do not', (a, b) => {
    expect(symbolKey(read(a))).not.toBe(symbolKey(read(b)));
  });

  it('is itself a number that reads the same', () => {
    for (const text of [
      '10/2018/TTLT/BTP-BCA',
      '82-TC/TCT',
      '21-LCT/HĐNN8',
      '08-QĐi/TW',
      '113-KH/TWĐTN-BTG',
      '159-TB',
      '61/2000/TT-BNNPTNT/KH',
    ]) {
      const key = symbolKey(read(text));
      expect(symbolKey(read(key.slice('sym:'.length)))).toBe(key);
    }
  });
});

describe('termOfSymbol', () => {
  it.each([
    ['27-NQ/TW', '2022-11-09', '13'],
    ['27-NQ/TW', '2018-05-21', '12'],
    ['399-QĐ/TW', '2026-01-09', '13'],
    ['01-CT/TW', '2026-01-23', '14'],
    ['01-CTr/TU', '2020-12-01', '2020-2025'],
    ['258-KH/TU', '2025-07-29', '2020-2025'],
    ['01-QC/TU', '2020-10-20', null],
    ['12-NQ/HU', '2018-05-01', '2015-2020'],
    ['22-NQ/BCSĐ', '2022-03-29', '2021-2026'],
    ['68/QĐ-BTP', '2024-01-18', null],
  ])('%s of %s: %s', (text, date, term) => {
    expect(termOfSymbol(read(text), date)).toBe(term);
  });
});
