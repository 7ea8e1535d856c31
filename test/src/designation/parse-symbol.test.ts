import { describe, expect, it } from '@jest/globals';
import { parseSymbol, printSymbol } from '../../../src/designation/parse-symbol.js';

describe('parseSymbol takes a number apart', () => {
  it('of a decree, a Party resolution, a law, a letter', () => {
    expect(parseSymbol('118/2021/NĐ-CP')).toEqual({
      ordinal: '118',
      year: 2021,
      typeCode: 'NĐ',
      bodies: ['CP'],
      unit: null,
      style: 'state',
      text: '118/2021/NĐ-CP',
      warnings: [],
    });
    expect(parseSymbol('27-NQ/TW')).toMatchObject({
      ordinal: '27',
      year: null,
      typeCode: 'NQ',
      bodies: ['TW'],
      style: 'party',
    });
    expect(parseSymbol('24/2008/QH12')).toMatchObject({ year: 2008, typeCode: null, bodies: ['QH12'] });
    expect(parseSymbol('2796/UBND-NC')).toMatchObject({ typeCode: null, bodies: ['UBND'], unit: 'NC' });
    expect(parseSymbol('236/BTP-TGPL')).toMatchObject({ typeCode: null, bodies: ['BTP'], unit: 'TGPL' });
  });

  it('of joint acts, whatever their separator', () => {
    const hyphen = parseSymbol('10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC');
    const slash = parseSymbol('10/2018/TTLT/BTP-BCA-BQP-BTC-TATC-VKSTC');
    expect(hyphen).toMatchObject({ typeCode: 'TTLT', bodies: ['BTP', 'BCA', 'BQP', 'BTC', 'TANDTC', 'VKSNDTC'] });
    expect(slash).toMatchObject({ text: '10/2018/TTLT/BTP-BCA-BQP-BTC-TATC-VKSTC', warnings: ['symbol-variant'] });
  });

  it('keeps letters, decimals and three digits of the ordinal, and pads one digit', () => {
    expect(parseSymbol('522b/NQ-UBTVQH13')?.ordinal).toBe('522b');
    expect(parseSymbol('66.16/2026/NQ-CP')?.ordinal).toBe('66.16');
    expect(parseSymbol('001/2025/TT-BNV')?.text).toBe('001/2025/TT-BNV');
    expect(parseSymbol('7/2020/TT-BYT')?.text).toBe('07/2020/TT-BYT');
    expect(parseSymbol('30A/2008/NQ-CP')?.text).toBe('30a/2008/NQ-CP');
  });
});

/** Numbers that are right as they stand, class by class (domain reference §1.0–1.5). */
const RIGHT = `
  60/2014/QH13 24/2008/QH12 121/2020/QH14 02/2012/UBTVQH13 28/2005/PL-UBTVQH11 228/1999/NQ-UBTVQH10 71/2025/UBTVQH15
  1656/NQ-UBTVQH15 388/NQ-UBTVQH16 522b/NQ-UBTVQH13 15/2020/L-CTN 118/2021/NĐ-CP 172/NQ-CP 22/2026/NQ-CP 66.13/2026/NQ-CP
  30a/2008/NQ-CP 25/2021/QĐ-TTg 1521/QĐ-TTg 23/CT-TTg 25/2003/CT-TTg 71/CĐ-TTg 09/2021/TT-BTP 04/2020/TT-TANDTC 01/2015/TT-CA
  01/2026/TT-KTNN 04/2016/NQ-HĐTP 10/2018/TTLT-BTP-BCA-BQP 05/2016/TTLT/BTP-BCA-BTC 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN
  53/2023/NQ-HĐND 05/2016/NQ-HĐND8 10/2020/QĐ-UBND 72/2004/QĐ-UB 61/2025/QĐ-CTUBND 18/VBHN-VPQH 753/VBHN-BTP 68/QĐ-BTP
  01/BC-BTP 25/TB-VPCP 339/QĐ-STP 125/QĐ-UBND 1587/KH-UBND 2796/UBND-NC 236/BTP-TGPL 12/QyĐ-UBND 15/TTr-STP 12/CTr-UBND
  01/2016/AL 46/SL 74/CP 84-CP 299-HĐBT 326/TTg 23-L/CTN 21-LCT/HĐNN8 92/TT-LB 02/TTLB 23/TTLN 82-TC/TCT 89/TC-TCT
  02/2006/QĐ-BGD&ĐT 16/2013/TTLT-BYT-BNN&PTNT 102/2000/TT-BNN-KL 61/2000/TT-BNNPTNT/KH 92/2000/QĐ-NHNN7
  27-NQ/TW 80-KL/TW 32-CT/TW 178-QĐ/TW 08-QĐi/TW 04-QyĐ/ĐU 31-CTr/TW 36-HD/VPTW 26-HD/BTCTW 16915-CV/VPTW 01-CTr/TU 258-KH/TU
  04-KH/BTGTU 22-NQ/BCSĐ 113-NQ/ĐU 05-NQ/CB 94-KH/BTGDVTW 12-KH/HU 03-NQ/ĐUCP 159-TB/TW 10-BC/BCSĐBTP
  05/KH-MTTW-BTT 113-KH/TWĐTN-BTG 14/NQ-ĐCT 03/HD-TLĐ 12/QĐ-UBND.HC
`
  .trim()
  .split(/\s+/);

describe('parseSymbol prints back', () => {
  it.each(RIGHT)('%s', (text) => {
    const symbol = parseSymbol(text);
    expect(symbol?.text).toBe(text);
    expect(symbol?.warnings.filter((warning) => warning !== 'symbol-variant')).toEqual([]);
  });
});

/** Misprints that can be repaired, each with what is noted (domain reference §1.8, §3.10, §3.12; test cases C). */
const REPAIRED: readonly (readonly [printed: string, canonical: string, warning: string | null])[] = [
  ['68/QĐ- \n\nBTP', '68/QĐ-BTP', 'line-break-healed'],
  ['35- \n CT/TW', '35-CT/TW', 'line-break-healed'],
  ['18 /2022/QĐ- TTg', '18/2022/QĐ-TTg', 'space-repaired'],
  ['94- KH/BTGDVTW', '94-KH/BTGDVTW', 'space-repaired'],
  ['79 NQ/TW', '79-NQ/TW', 'space-repaired'],
  ['113 NQ/ĐU', '113-NQ/ĐU', 'space-repaired'],
  ['118/2021/NĐ CP', '118/2021/NĐ-CP', 'space-repaired'],
  ['35/CT-TW', '35-CT/TW', 'separator-repaired'],
  ['11/KH-TW', '11-KH/TW', 'separator-repaired'],
  ['19/NQ-TW', '19-NQ/TW', 'separator-repaired'],
  ['217/QĐ-TW', '217-QĐ/TW', 'separator-repaired'],
  ['27/NQ/TW', '27-NQ/TW', 'separator-repaired'],
  ['17-NQ/CP', '17/NQ-CP', 'separator-repaired'],
  ['01/CTr-TU', '01-CTr/TU', 'separator-repaired'],
  ['118/2021/NĐ.CP', '118/2021/NĐ-CP', 'separator-repaired'],
  ['118/2021/NĐCP', '118/2021/NĐ-CP', 'separator-repaired'],
  ['118/NĐ-CP/2021', '118/2021/NĐ-CP', 'separator-repaired'],
  ['89/2015/NÐ-CP', '89/2015/NĐ-CP', null],
  ['85/2017/nđ-cp', '85/2017/NĐ-CP', 'letters-repaired'],
  ['118/2021/nd-cp', '118/2021/NĐ-CP', 'letters-repaired'],
  ['22/2021/QD-TTg', '22/2021/QĐ-TTg', 'letters-repaired'],
  ['23/2017/QĐ-TTG', '23/2017/QĐ-TTg', 'letters-repaired'],
  ['12/2018/TT-BLĐTBXh', '12/2018/TT-BLĐTBXH', 'letters-repaired'],
  ['14/2021/TT-BLDTBXH', '14/2021/TT-BLĐTBXH', 'letters-repaired'],
  ['53/2023/NQ-HDND', '53/2023/NQ-HĐND', 'letters-repaired'],
  ['22-NQ/BCSD', '22-NQ/BCSĐ', 'letters-repaired'],
  ['01-CTR/TU', '01-CTr/TU', 'letters-repaired'],
  ['l18/2021/NĐ-CP', '118/2021/NĐ-CP', 'letters-repaired'],
  ['O6/QĐ-TTg', '06/QĐ-TTg', 'letters-repaired'],
  ['1521/QĐ-\u0422Tg', '1521/QĐ-TTg', 'letters-repaired'],
  ['27-NQ/TW1', '27-NQ/TW', 'letters-repaired'],
  ['134/2020/NQ-QH14', '134/2020/QH14', 'symbol-variant'],
  ['15-NQ/TƯ', '15-NQ/TW', 'symbol-variant'],
  ['02/2003/UBTVQHK11', '02/2003/UBTVQH11', 'symbol-variant'],
  ['60/2014/QHXIII', '60/2014/QH13', 'symbol-variant'],
  ['"03/2020/TT-BCT"', '03/2020/TT-BCT', null],
  ['77/2016/NĐ-CP.', '77/2016/NĐ-CP', null],
  ['số: 23/CT-TTg', '23/CT-TTg', null],
  ['118/2021/NĐ\u2013CP', '118/2021/NĐ-CP', null],
];

describe('parseSymbol repairs and says so', () => {
  it.each(REPAIRED)('%j is %s (%s)', (printed, canonical, warning) => {
    const symbol = parseSymbol(printed);
    expect(symbol?.text).toBe(canonical);
    if (warning === null) expect(symbol?.warnings).toEqual([]);
    else expect(symbol?.warnings).toContain(warning);
  });

  it('reads decomposed letters as composed ones', () => {
    expect(parseSymbol('89/2015/NĐ-CP'.normalize('NFD'))?.text).toBe('89/2015/NĐ-CP');
  });

  it('lets the head tell letters that were typed without their stroke', () => {
    expect(parseSymbol('12/DA-UBND', 'đề án')?.text).toBe('12/ĐA-UBND');
    expect(parseSymbol('12/DA-UBND', 'dự án')?.text).toBe('12/DA-UBND');
    expect(parseSymbol('12/HD-STP', 'hướng dẫn')?.text).toBe('12/HD-STP');
    expect(parseSymbol('123/CT-TTHT', 'công văn')).toMatchObject({ typeCode: null, bodies: ['CT'], unit: 'TTHT' });
  });

  it('never takes the province for the centre, nor an old ministry for its successor', () => {
    expect(parseSymbol('15-NQ/TU')?.text).toBe('15-NQ/TU');
    expect(parseSymbol('34/2011/TT-BTNMT')?.text).toBe('34/2011/TT-BTNMT');
    expect(parseSymbol('01/2009/TT-BNN')?.bodies).toEqual(['BNN']);
  });

  it('reads a number whose body was cut off', () => {
    expect(parseSymbol('68/2015/TT-')).toMatchObject({ text: '68/2015/TT', bodies: [] });
    expect(parseSymbol('159-TB')).toMatchObject({ text: '159-TB', style: 'party', bodies: [] });
  });
});

describe('parseSymbol refuses', () => {
  it.each([
    '24/7',
    '09/01/2024',
    '01/2024',
    '2021-2025',
    '2024-\n\n2025',
    '2020 - 2025',
    '50/50',
    '63/63',
    '1.234',
    '118/2021',
    '105',
    '',
    '06:2022/BXD',
    'QCVN 06:2022/BXD',
    'TCVN 6909:2001',
    'Không',
    'TT',
    'NĐ-CP',
    'NQ/TW',
    '100%',
    '2008/BTNMT',
    '15-KBNN',
    '01-II/AP',
    '156/201/TT-BTC',
    '12/THPT',
    '5/km',
    '01/năm',
    '2021-2025/QĐ-TTg',
    '118/2021/NĐ-CP ngày',
    '68/QĐ-BTP và 69/QĐ-BTP',
    '01/NQ-CP, 02/NQ-CP',
    'https://a.vn/18-nq-tw.html',
    '27-NQ/TW của Bộ Chính trị',
    '12//QĐ-UBND',
    '-27-NQ/TW/',
    'x'.repeat(10_000),
    `1${'/A'.repeat(5000)}`,
  ])('%j', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });
});

describe('printSymbol', () => {
  it('is what parseSymbol reads again', () => {
    for (const [printed] of REPAIRED) {
      const symbol = parseSymbol(printed);
      const again = symbol === null ? null : parseSymbol(printSymbol(symbol));
      expect(again?.text).toBe(symbol?.text);
      expect(again?.bodies).toEqual(symbol?.bodies);
    }
  });
});
