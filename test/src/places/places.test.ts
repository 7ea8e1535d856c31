import { describe, expect, it } from '@jest/globals';
import {
  findPlaces,
  localPlaceId,
  PROVINCES,
  placeAt,
  placeById,
  predecessorsOf,
  provinceOf,
  successorOf,
} from '../../../src/places/index.js';

const UNMERGED = 'ha-noi hue cao-bang lai-chau dien-bien son-la lang-son quang-ninh thanh-hoa nghe-an ha-tinh'.split(
  ' ',
);

describe.each(PROVINCES)('$id', (province) => {
  it('is found by its name and aliases', () => {
    for (const name of [province.name, ...province.aliases]) {
      expect(placeAt(name, null)).toContain(province.id);
      expect(placeAt(`tỉnh ${name}`, null)).toContain(province.id);
      expect(findPlaces(`UBND tỉnh ${name} ban hành`)[0]?.ids).toContain(province.id);
    }
  });
});

describe('the provinces', () => {
  it('are 63 to 30/6/2025 and 34 from 01/7/2025, 11 of them unmerged', () => {
    const at = (date: string): string[] =>
      PROVINCES.filter((one) => (one.from ?? '') <= date && (one.to === null || date < one.to)).map((one) => one.id);
    expect(at('2025-06-30')).toHaveLength(63);
    expect(at('2025-07-01')).toHaveLength(34);
    expect(
      at('2025-06-30')
        .filter((id) => at('2025-07-01').includes(id))
        .sort(),
    ).toEqual([...UNMERGED].sort());
  });

  it('name their predecessors and successors', () => {
    expect(predecessorsOf('vinh-long-moi')).toEqual(['ben-tre', 'tra-vinh', 'vinh-long']);
    expect(successorOf('long-an')).toBe('tay-ninh-moi');
    expect(successorOf('ha-noi')).toBeNull();
    expect(predecessorsOf('hue')).toEqual([]);
    for (const { id, predecessors } of PROVINCES) {
      for (const old of predecessors) expect(successorOf(old)).toBe(id);
    }
  });

  it('became cities without becoming other bodies', () => {
    expect(placeById('quang-ninh')?.levelChanges).toEqual([{ from: '2026-09-01', level: 'thành phố' }]);
    expect(placeAt('Thừa Thiên Huế', '2020')).toEqual(['hue']);
    expect(placeAt('thành phố Huế', '2025-03-01')).toEqual(['hue']);
  });
});

describe('placeAt', () => {
  it.each([
    ['Tây Ninh', '2024-01-09', ['tay-ninh']],
    ['Tây Ninh', '2025-07-01', ['tay-ninh-moi']],
    ['tỉnh Tây Ninh', null, ['tay-ninh', 'tay-ninh-moi']],
    ['Lào Cai', '2025', ['lao-cai', 'lao-cai-moi']],
    ['Lào Cai', '2025-06', ['lao-cai']],
    ['Trà Vinh', '2026-01-01', ['tra-vinh']],
    ['Hà Nội', null, ['ha-noi']],
    ['TP.HCM', '2020', ['ho-chi-minh']],
    ['dak lak', '2020', ['dak-lak']],
    ['Thủ Đức', null, []],
  ] as const)('%s at %s', (name, date, ids) => {
    expect(placeAt(name, date)).toEqual(ids);
  });
});

describe('findPlaces', () => {
  it('finds names left to right, with where they stand', () => {
    const text = 'UBND tỉnh Bà Rịa - Vũng Tàu và thành phố Cần Thơ';
    const found = findPlaces(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Bà Rịa - Vũng Tàu', 'Cần Thơ']);
    expect(found.map(({ levelled }) => levelled)).toEqual([true, true]);
  });

  it('reads capitals and line breaks, not words in small letters', () => {
    expect(findPlaces('TỈNH TRÀ VINH')[0]?.ids).toEqual(['tra-vinh']);
    expect(findPlaces('tỉnh Hòa\nBình')[0]?.ids).toEqual(['hoa-binh']);
    expect(findPlaces('giữ vững hòa bình, thái bình')).toEqual([]);
    expect(findPlaces('Bình. Dương')).toHaveLength(1);
    expect(findPlaces('Nam, Định')).toEqual([]);
  });
});

describe('places below the province', () => {
  it('carry their own and the province’s name', () => {
    expect(localPlaceId('xã', 'Đông Anh', 'ha-noi')).toBe('xa-dong-anh-ha-noi');
    expect(provinceOf('xa-dong-anh-ha-noi')?.id).toBe('ha-noi');
    expect(provinceOf('phuong-tan-ninh-tay-ninh-moi')?.id).toBe('tay-ninh-moi');
    expect(provinceOf('tay-ninh')?.id).toBe('tay-ninh');
    expect(provinceOf('xa-dong-anh')).toBeUndefined();
  });
});
