import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instrumentId, missingParts, provisionalId } from '../../../src/designation/id.js';
import type { Identity } from '../../../src/designation/identity.js';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import { seriesOf, symbolKey } from '../../../src/designation/series.js';
import { AGENCIES } from '../../../src/issuers/by-code.js';
import { PROVINCES } from '../../../src/places/provinces.data.js';

const NOTHING: Identity = { type: '', number: null, name: null, year: null, term: null, issuer: null, place: null };

function identity(type: string, number: string, more: Partial<Identity> = {}): Identity {
  return { ...NOTHING, type, number, ...more };
}

describe('instrumentId', () => {
  it.each([
    [identity('nghị định', '118/2021/NĐ-CP', { year: 2021 }), 'nghi-dinh-118-2021-nd-cp'],
    [identity('luật', '60/2014/QH13', { year: 2014 }), 'luat-60-2014-qh13'],
    [identity('nghị quyết', '24/2008/QH12'), 'nghi-quyet-24-2008-qh12'],
    [identity('luật', '24/2008/QH12'), 'luat-24-2008-qh12'],
    [identity('nghị quyết', '134/2020/NQ-QH14'), 'nghi-quyet-134-2020-qh14'],
    [identity('quyết định', '1521/QĐ-TTg', { year: 2020 }), 'quyet-dinh-1521-qd-ttg-2020'],
    [identity('quyết định', '06/2022/QĐ-TTg', { year: 2022 }), 'quyet-dinh-06-2022-qd-ttg'],
    [identity('quyết định', '06/QĐ-TTg', { year: 2022 }), 'quyet-dinh-06-qd-ttg-2022'],
    [identity('đề án', '06/QĐ-TTg', { year: 2022 }), 'quyet-dinh-06-qd-ttg-2022'],
    [identity('nghị quyết', '27-NQ/TW', { term: '13' }), 'nghi-quyet-27-nq-tw-khoa-13'],
    [identity('quy định', '178-QĐ/TW', { term: '13' }), 'quyet-dinh-178-qd-tw-khoa-13'],
    [
      identity('chương trình', '01-CTr/TU', { term: '2020-2025', place: 'tra-vinh' }),
      'chuong-trinh-01-ctr-tu-2020-2025-tra-vinh',
    ],
    [identity('quyết định', '02/QĐ-UBND', { year: 2024, place: 'tay-ninh' }), 'quyet-dinh-02-qd-ubnd-2024-tay-ninh'],
    [
      identity('quyết định', '02/QĐ-UBND', { year: 2026, place: 'tay-ninh-moi' }),
      'quyet-dinh-02-qd-ubnd-2026-tay-ninh-moi',
    ],
    [
      identity('quyết định', '01/QĐ-UBND', { year: 2025, place: 'xa-dong-anh-ha-noi' }),
      'quyet-dinh-01-qd-ubnd-2025-xa-dong-anh-ha-noi',
    ],
    [identity('nghị quyết', '22-NQ/BCSĐ', { term: '2021-2026', issuer: 'btp' }), 'nghi-quyet-22-nq-bcsd-2021-2026-btp'],
    [identity('công văn', '2796/UBND-NC', { year: 2023, place: 'tay-ninh' }), 'cong-van-2796-ubnd-nc-2023-tay-ninh'],
    [identity('nghị quyết', '66.16/2026/NQ-CP'), 'nghi-quyet-66-16-2026-nq-cp'],
    [identity('nghị quyết', '522b/NQ-UBTVQH13'), 'nghi-quyet-522b-nq-ubtvqh13'],
    [identity('thông tư liên tịch', '10/2018/TTLT/BTP-BCA-TATC'), 'thong-tu-lien-tich-10-2018-ttlt-bca-btp-tandtc'],
    [{ ...NOTHING, type: 'hiến pháp', name: '', year: 2013 }, 'hien-phap-2013'],
    [{ ...NOTHING, type: 'công ước', name: 'la hay', year: 1993 }, 'cong-uoc-la-hay-1993'],
    [
      { ...NOTHING, type: 'nghị quyết', name: 'đại hội đảng bộ tỉnh lần thứ xi', place: 'tra-vinh' },
      'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xi-tra-vinh',
    ],
  ])('%j: %s', (one, id) => {
    expect(instrumentId(one)).toBe(id);
  });

  it('keeps apart what only looks alike', () => {
    const ids = [
      identity('thông tư', '01/2025/TT-BNV'),
      identity('thông tư', '001/2025/TT-BNV'),
      identity('nghị quyết', '66/NQ-CP', { year: 2025 }),
      identity('nghị quyết', '66-NQ/TW', { term: '13' }),
      identity('quyết định', '05/2025/QĐ-UBND', { place: 'lao-cai' }),
      identity('quyết định', '05/2025/QĐ-UBND', { place: 'lao-cai-moi' }),
      identity('quyết định', '12/QĐ-XYĐ', { year: 2024, place: 'ha-noi' }),
      identity('quyết định', '12/QĐ-XYD', { year: 2024, place: 'ha-noi' }),
      identity('hợp đồng', '12/HĐ-STP', { year: 2024, place: 'ha-noi' }),
      identity('hướng dẫn', '12/HD-STP', { year: 2024, place: 'ha-noi' }),
    ].map(instrumentId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('incomplete identities', () => {
  const unplaced = identity('kế hoạch', '258-KH/TU', { term: '2020-2025' });

  it('say what they lack', () => {
    expect(missingParts(unplaced)).toEqual(['place']);
    expect(missingParts(identity('quyết định', '06/QĐ-TTg'))).toEqual(['year']);
    expect(missingParts(identity('', '24/2008/QH12'))).toEqual(['type']);
    expect(missingParts(identity('nghị định', '118/2021/NĐ-CP'))).toEqual([]);
    expect(missingParts({ ...NOTHING, type: 'luật', name: 'hộ tịch' })).toEqual([]);
  });

  it('get an id that never leaves their document', () => {
    expect(provisionalId(unplaced, 'bang-nhiem-vu-1a2b3c4d')).toBe(
      'ke-hoach-258-kh-tu-2020-2025--bang-nhiem-vu-1a2b3c4d',
    );
  });
});

const heads = [
  'nghị định',
  'nghị quyết',
  'quyết định',
  'luật',
  'kế hoạch',
  'công văn',
  'thông tư',
  'chỉ thị',
  'hướng dẫn',
  'đề án',
];
const code = fc.oneof(
  fc.constantFrom(...AGENCIES.flatMap((agency) => [...agency.codes])),
  fc.constantFrom('QH13', 'UBTVQH14', 'HĐND8', 'XĐ', 'XD', 'XJD', 'AĐĐ', 'ADĐ', 'ADJD', 'SĐX', 'SDX', 'KTNg', 'PCLB'),
);
const typeCodes = fc.constantFrom(
  'NĐ',
  'QĐ',
  'NQ',
  'KH',
  'CTr',
  'TT',
  'HD',
  'HĐ',
  'ĐA',
  'DA',
  'QĐi',
  'QyĐ',
  'KL',
  'TTLT',
  'VBHN',
  'XQ',
);
const ordinal = fc.oneof(
  fc.integer({ min: 1, max: 2500 }).map(String),
  fc.constantFrom('001', '01', '1', '10', '100', '30a', '30', '66.1', '66.16', '66', '16', '2016', '66.201'),
);
const printed = fc
  .record({
    ordinal,
    year: fc.constantFrom('', '/2016', '/2020', '/1999'),
    type: fc.option(typeCodes, { nil: null }),
    bodies: fc.array(code, { minLength: 1, maxLength: 3 }),
    party: fc.boolean(),
  })
  .map(({ ordinal: number, year, type, bodies, party }) => {
    const all = bodies.join('-');
    if (type === null) return `${number}${year}/${all}`;
    return party && year === '' ? `${number}-${type}/${all}` : `${number}${year}/${type}-${all}`;
  });
const places = fc.constantFrom(
  null,
  'xa-dong-anh-ha-noi',
  'xa-tan-an-tay-ninh',
  ...PROVINCES.map((province) => province.id),
);
const canonical = fc
  .record({
    type: fc.constantFrom(...heads),
    printed,
    year: fc.constantFrom(1993, 2016, 2020, 2024),
    term: fc.constantFrom('12', '13', '2020-2025', '2021-2026'),
    issuer: fc.constantFrom('btp', 'ubnd', 'so-tu-phap', 'đoàn luật sư', 'btp moi'),
    place: places,
  })
  .map((one): { identity: Identity; whole: string } | null => {
    const symbol = parseSymbol(one.printed, one.type);
    if (symbol === null) return null;
    const series = seriesOf(symbol, one.type);
    const has = (part: 'year' | 'term' | 'issuer' | 'place'): boolean => series.needs.includes(part);
    const owned = has('place') || has('issuer');
    const made: Identity = {
      type: series.type ?? one.type,
      number: symbol.text,
      name: null,
      year: has('year') ? one.year : null,
      term: has('term') ? one.term : null,
      issuer: has('issuer') ? one.issuer : null,
      place: owned ? one.place : null,
    };
    const whole = [made.type, symbolKey(symbol), made.year, made.term, made.issuer, made.place].join('|');
    return { identity: made, whole };
  })
  .filter((one) => one !== null);

describe('ids of canonical identities', () => {
  it('are readable slugs', () => {
    fc.assert(fc.property(canonical, ({ identity: one }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(instrumentId(one))));
  });

  it('are equal exactly when series, number and what the series needs are', () => {
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(canonical, ({ identity: one, whole }) => {
        const id = instrumentId(one);
        const before = seen.get(id);
        if (before !== undefined) expect([id, whole]).toEqual([id, before]);
        seen.set(id, whole);
        expect(instrumentId({ ...one })).toBe(id);
      }),
      { numRuns: 8_000 },
    );
  });

  it('do not depend on the spelling of the number', () => {
    fc.assert(
      fc.property(canonical, ({ identity: one }) => {
        const symbol = parseSymbol(one.number as string, one.type);
        expect(symbol?.text).toBe(one.number);
        const small = parseSymbol((one.number as string).replace(/([A-ZĐ&])-([A-ZĐ])/g, '$1 - $2'), one.type);
        expect(small?.text).toBe(one.number);
      }),
    );
  });
});
