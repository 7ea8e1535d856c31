import { describe, expect, it } from '@jest/globals';
import {
  AGENCIES,
  agencyByCode,
  agencyById,
  bodySpelling,
  canonicalBody,
  isSameOffice,
} from '../../../src/issuers/by-code.js';
import { findAgency } from '../../../src/issuers/find-agency.js';
import { PROVINCES } from '../../../src/places/provinces.data.js';

describe.each(AGENCIES)('$id', (agency) => {
  it('is found by its name, aliases and examples', () => {
    for (const phrase of [...agency.aliases, ...agency.examples]) {
      expect([phrase, findAgency(phrase)?.agency]).toEqual([phrase, agency.id]);
    }
  });

  it('is not found in its counter-examples', () => {
    for (const phrase of agency.counterExamples) {
      expect([phrase, findAgency(phrase)?.agency ?? null]).not.toEqual([phrase, agency.id]);
    }
  });

  it('is found by its codes', () => {
    for (const code of agency.codes) expect([code, agencyByCode(code)?.id]).toEqual([code, agency.id]);
  });

  it('names successors that exist', () => {
    expect(agency.successors.filter((id) => agencyById(id) === undefined)).toEqual([]);
  });
});

describe('the agencies as a table', () => {
  it('lists each id once, as a slug that no province has', () => {
    const ids = AGENCIES.map((agency) => agency.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    const places = new Set(PROVINCES.map((province) => province.id));
    expect(ids.filter((id) => places.has(id))).toEqual([]);
  });

  it('gives every code to one agency', () => {
    const codes = AGENCIES.flatMap((agency) => agency.codes);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('holds the Government of 01/3/2025: 14 ministries and 3 agencies of that rank', () => {
    const codes = 'BQP BCA BNG BNV BTP BTC BCT BNNMT BXD BVHTTDL BKHCN BGDĐT BYT BDTTG VPCP TTCP NHNN'.split(' ');
    for (const code of codes) expect([code, agencyByCode(code)?.to ?? null]).toEqual([code, null]);
  });
});

describe('agencyByCode', () => {
  it.each([
    ['QH14', 'quoc-hoi'],
    ['UBTVQH15', 'ubtvqh'],
    ['TTg', 'thu-tuong'],
    ['CP', 'chinh-phu'],
    ['BCT', 'bct'],
    ['TTCP', 'ttcp'],
    ['TATC', 'tandtc'],
    ['VKSTC', 'vksndtc'],
    ['BNN&PTNT', 'bnnptnt'],
    ['BNN', 'bnnptnt'],
    ['HĐND8', 'hdnd'],
    ['NHNN7', 'nhnn'],
    ['BCSĐ', 'ban-can-su-dang'],
    ['STP', 'so-tu-phap'],
    ['SKHĐT', 'so-ke-hoach-va-dau-tu'],
    ['SNNMT', 'so-nong-nghiep-va-moi-truong'],
  ])('%s is %s', (code, id) => {
    expect(agencyByCode(code)?.id).toBe(id);
  });

  it('does not hand an old code to the successor', () => {
    expect(agencyByCode('BTNMT')).toMatchObject({ id: 'btnmt', successors: ['bnnmt'], to: '2025-03-01' });
  });

  it('restores spellings and folds variants of one series', () => {
    expect(bodySpelling('BLDTBXh')).toBe('BLĐTBXH');
    expect(canonicalBody('UBTƯMTTQVN')).toBe(canonicalBody('ĐCTUBTWMTTQVN'));
    expect(canonicalBody('UB')).toBe('UBND');
    expect(canonicalBody('CTUBND')).toBe('CTUBND');
    expect(agencyByCode('XYZ')).toBeUndefined();
  });

  it('takes the chair’s signature for the office’s', () => {
    expect(isSameOffice('ubnd', 'chu-tich-ubnd')).toBe(true);
    expect(isSameOffice('chinh-phu', 'thu-tuong')).toBe(false);
  });
});

describe('findAgency', () => {
  it.each([
    ['của Bộ trưởng Bộ Tư pháp', 'btp', null],
    ['Bộ trưởng Bộ trưởng Bộ Tư pháp', 'btp', null],
    ['Chủ tịch UBND tỉnh', 'chu-tich-ubnd', 'relative'],
    ['UBND tỉnh', 'ubnd', 'relative'],
    ['Uỷ ban nhân dân tỉnh Trà Vinh', 'ubnd', ['tra-vinh']],
    ['UBND tỉnh Tây Ninh', 'ubnd', ['tay-ninh', 'tay-ninh-moi']],
    ['UBND thành phố Hà Nội', 'ubnd', ['ha-noi']],
    ['UBND TP. Hồ Chí Minh', 'ubnd', ['ho-chi-minh', 'ho-chi-minh-moi']],
    ['UBND tỉnh Bà Rịa - Vũng Tàu', 'ubnd', ['ba-ria-vung-tau']],
    ['Giám đốc Sở Tư pháp', 'so-tu-phap', 'relative'],
    ['Sở Tư pháp tỉnh Vĩnh Phúc', 'so-tu-phap', ['vinh-phuc']],
    ['Ban Thường vụ Tỉnh ủy Trà Vinh', 'tinh-uy', ['tra-vinh']],
    ['Ban Tuyên giáo Tỉnh uỷ Trà Vinh', 'ban-tuyen-giao-tinh-uy', ['tra-vinh']],
    ['Thành ủy Hải Phòng', 'tinh-uy', ['hai-phong', 'hai-phong-moi']],
    ['HĐND tỉnh', 'hdnd', 'relative'],
    ['Thủ tướng Chính phủ', 'thu-tuong', null],
    ['Chính phủ', 'chinh-phu', null],
    ['Bộ Chính trị', 'bo-chinh-tri', null],
    ['Ban Bí thư Trung ương Đảng', 'ban-bi-thu', null],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'nhnn', null],
    ['Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'hoi-dong-tham-phan', null],
    ['Chánh án Toà án nhân dân tối cao', 'tandtc', null],
  ] as const)('%s', (phrase, agency, place) => {
    expect(findAgency(phrase)).toMatchObject({ agency, place, rest: '' });
  });

  it('reads the term and leaves the rest', () => {
    expect(findAgency('Ban Chấp hành Trung ương (Khóa XIII) về tiếp tục')).toMatchObject({
      agency: 'ban-chap-hanh-trung-uong',
      term: '13',
      rest: 'về tiếp tục',
    });
    expect(findAgency('BCHTW Đảng khóa XII')).toMatchObject({ agency: 'ban-chap-hanh-trung-uong', term: '12' });
    expect(findAgency('Quốc hội khóa XIV')).toMatchObject({ agency: 'quoc-hoi', term: '14' });
    expect(findAgency('Tỉnh ủy Trà Vinh nhiệm kỳ 2020 - 2025')).toMatchObject({
      term: '2020-2025',
      place: ['tra-vinh'],
    });
  });

  it('tells a province before the merger from the one after it by date', () => {
    expect(findAgency('UBND tỉnh Tây Ninh', '2024-01-09')?.place).toEqual(['tay-ninh']);
    expect(findAgency('UBND tỉnh Tây Ninh', '2025-08-01')?.place).toEqual(['tay-ninh-moi']);
    expect(findAgency('UBND tỉnh Lào Cai', '2025')?.place).toEqual(['lao-cai', 'lao-cai-moi']);
  });

  it('keeps a commune and its province', () => {
    expect(findAgency('UBND xã Đông Anh, thành phố Hà Nội')).toMatchObject({
      agency: 'ubnd',
      local: { level: 'xã', name: 'Đông Anh' },
      place: ['ha-noi'],
    });
    expect(findAgency('UBND phường 1 về việc')).toMatchObject({
      local: { level: 'phường', name: '1' },
      place: 'relative',
    });
    expect(findAgency('UBND thành phố Thủ Đức')).toMatchObject({ local: { level: 'thành phố', name: 'Thủ Đức' } });
  });

  it('names the owner of a Party committee or caucus', () => {
    expect(findAgency('Ban cán sự đảng Bộ Tư pháp')).toMatchObject({
      agency: 'ban-can-su-dang',
      owner: 'btp',
      place: null,
    });
    expect(findAgency('Ban Cán sự đảng UBND tỉnh')).toMatchObject({ owner: 'ubnd', place: 'relative' });
    expect(findAgency('Đảng ủy Bộ Tư pháp')).toMatchObject({ agency: 'dang-uy', owner: 'btp' });
  });

  it('finds nobody in other words', () => {
    for (const phrase of ['ngày 05/01/2024', 'các cơ quan, đơn vị', 'pháp luật', '', 'Phòng Công chứng số 1']) {
      expect([phrase, findAgency(phrase)]).toEqual([phrase, null]);
    }
  });
});
