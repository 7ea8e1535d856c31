import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCollective, type Office, unitOf, unitWords } from '../../../src/units/index.js';

const TAY_NINH: Office = { agency: 'so-tu-phap', issuer: 'Sở Tư pháp', place: 'tay-ninh' };
const MERGED: Office = { ...TAY_NINH, place: 'tay-ninh-moi' };
const VINH_LONG: Office = { ...TAY_NINH, place: 'vinh-long' };
const HOME_AFFAIRS: Office = { agency: 'so-noi-vu', issuer: 'Sở Nội vụ', place: 'tay-ninh' };
const MINISTRY: Office = { agency: 'btp', issuer: 'Bộ Tư pháp', place: null };
const COMMITTEE: Office = { agency: 'ubnd', issuer: 'UBND tỉnh Tây Ninh', place: 'tay-ninh' };
const COMMUNE: Office = { agency: 'ubnd', issuer: 'UBND xã Đông Anh', place: 'xa-dong-anh-ha-noi' };
const UNKNOWN: Office = { agency: null, issuer: null, place: null };
const OFFICES = [TAY_NINH, MERGED, VINH_LONG, HOME_AFFAIRS, MINISTRY, COMMITTEE, COMMUNE, UNKNOWN];

/** Spellings of one unit, for one office. */
const SPELLINGS: readonly (readonly [office: Office, name: string, printed: readonly string[]])[] = [
  [
    TAY_NINH,
    'Văn phòng Sở (Sở Tư pháp tỉnh Tây Ninh)',
    ['Văn phòng', 'Văn phòng Sở', 'Văn phòng sở', 'văn phòng  sở.', 'VP Sở', '- Văn phòng Sở;'],
  ],
  [MINISTRY, 'Văn phòng Bộ (Bộ Tư pháp)', ['Văn phòng', 'Văn phòng Bộ', 'Văn phòng bộ']],
  [
    TAY_NINH,
    'Ủy ban nhân dân tỉnh Tây Ninh',
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', 'Uỷ ban nhân dân tỉnh', 'UBND tỉnh Tây Ninh', 'Ủy ban Nhân dân tỉnh'],
  ],
  [
    TAY_NINH,
    'Sở Tư pháp tỉnh Tây Ninh',
    ['Sở Tư pháp', 'SỞ TƯ PHÁP', 'Sở Tư Pháp', 'Sở TP', 'Sở Tư pháp tỉnh Tây Ninh'],
  ],
  [TAY_NINH, 'Tòa án nhân dân tỉnh Tây Ninh', ['Toà án nhân dân tỉnh', 'Tòa án nhân dân tỉnh', 'TAND tỉnh']],
  [
    TAY_NINH,
    'Phòng Hành chính - Tổ chức (Sở Tư pháp tỉnh Tây Ninh)',
    ['Phòng Hành chính–Tổ chức', 'Phòng Hành chính - tổ chức', 'phòng hành chính -Tổ chức'],
  ],
  [
    TAY_NINH,
    'Trung tâm Trợ giúp pháp lý nhà nước (Sở Tư pháp tỉnh Tây Ninh)',
    ['Trung tâm TGPL nhà nước', 'Trung tâm Trợ giúp pháp lý nhà nước', 'TT TGPL nhà nước'],
  ],
  [MERGED, 'Công an tỉnh Tây Ninh (từ 01/7/2025)', ['Công an tỉnh', 'Công an tỉnh Tây Ninh']],
  [COMMITTEE, 'Sở Y tế tỉnh Vĩnh Long', ['Sở Y tế tỉnh Vĩnh Long']],
];

const GROUPS = [
  'Các phòng, đơn vị trực thuộc Sở',
  'các cơ quan, đơn vị có liên quan',
  'Thủ trưởng các phòng, đơn vị',
  'UBND các huyện, thị xã, thành phố',
  'Tư pháp cấp xã',
  'cơ quan, đơn vị liên quan',
  'Trợ giúp viên pháp lý',
  'lãnh đạo các phòng',
  'Giám đốc Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương',
];

describe('unitOf', () => {
  it.each(SPELLINGS)('%j: %s', (office, name, printed) => {
    expect(printed.map((one) => unitOf(one, office))).toEqual(printed.map(() => name));
  });

  it.each(GROUPS)('"%s" is a group, no unit', (group) => {
    expect(OFFICES.map((office) => unitOf(group, office))).toEqual(OFFICES.map(() => null));
  });

  it('a board of "các khu công nghiệp" is one office', () => {
    expect(isCollective('Ban Quản lý các khu công nghiệp tỉnh')).toBe(false);
  });

  it('is asked for with abbreviations, case and accents as one likes', () => {
    for (const asked of ['UBND tỉnh', 'uy ban nhan dan tinh', 'ỦY BAN NHÂN DÂN TỈNH']) {
      expect(unitWords('Ủy ban nhân dân tỉnh Tây Ninh').startsWith(unitWords(asked))).toBe(true);
    }
  });

  const printed = fc.constantFrom(
    ...SPELLINGS.flatMap(([, , names]) => names),
    'Phòng Nghiệp vụ II',
    'phòng Công chứng số 1',
    'Thanh tra',
    'Vụ Tổ chức cán bộ',
    'Chánh Văn phòng Sở',
    'Phòng Tư pháp huyện Châu Thành',
    'Công an xã',
    'Đoàn Luật sư tỉnh',
    'Bộ phận Một cửa',
    'Kho bạc Nhà nước tỉnh',
  );
  const office = fc.constantFrom(...OFFICES);

  it('gives back unchanged what it gave', () => {
    fc.assert(
      fc.property(fc.oneof(printed, fc.string({ unit: 'grapheme' })), office, (name, of) => {
        const once = unitOf(name, of);
        if (once !== null) expect(unitOf(once, of)).toBe(once);
      }),
    );
  });

  it('never takes parts of two offices, or bodies of two provinces, for one', () => {
    const parts = fc.constantFrom(
      'Văn phòng',
      'Văn phòng Sở',
      'Phòng Nghiệp vụ II',
      'Thanh tra',
      'Trung tâm TGPL nhà nước',
    );
    const known = OFFICES.filter((one) => one.agency !== null);
    fc.assert(
      fc.property(parts, fc.constantFrom(...known), fc.constantFrom(...known), (part, a, b) => {
        const differ = a !== b;
        const [one, other] = [unitOf(part, a), unitOf(part, b)];
        if (differ && (one?.includes('(') || other?.includes('('))) expect(one).not.toBe(other);
      }),
    );
    const bodies = fc.constantFrom('UBND tỉnh', 'Sở Tư pháp', 'Công an tỉnh', 'Sở Y tế', 'Đoàn Luật sư tỉnh');
    fc.assert(
      fc.property(bodies, fc.shuffledSubarray([TAY_NINH, MERGED, VINH_LONG], { minLength: 2 }), (body, [a, b]) => {
        expect(unitOf(body, a as Office)).not.toBe(unitOf(body, b as Office));
      }),
    );
  });
});
