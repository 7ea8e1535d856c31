import { describe, expect, it } from '@jest/globals';
import { unitsIn } from '../../../src/units/index.js';
import { spellUnit } from '../../../src/units/spell-unit.js';

describe('unitsIn', () => {
  it.each([
    [['Sở Tư pháp', 'Sở Nông nghiệp và Môi trường']],
    [['Sở Tư pháp', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh']],
    [['UBND tỉnh Nghệ An', 'Bộ Tư pháp']],
    [['Văn phòng Sở', 'Phòng Hành chính tư pháp']],
    [['Phòng Nghiệp vụ I', 'Phòng Nghiệp vụ II']],
    [['Sở Tư pháp', 'các sở, ngành']],
    [['Sở Tư pháp', 'Sở Nội vụ', 'các cơ quan, đơn vị liên quan']],
  ])('%j', (units) => {
    expect(unitsIn(units.join(', '))).toEqual(units);
  });

  it.each([
    'Sở Tư pháp',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Phòng Hành chính, Tổng hợp',
    'Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật',
    'Phòng Phổ biến, giáo dục pháp luật',
    'Bộ Lao động, Thương binh và Xã hội',
    'các cơ quan, đơn vị liên quan',
    'Ban Quản lý Khu kinh tế, khu công nghiệp tỉnh',
    '',
    ', ,',
  ])('"%s" is one', (name) => {
    expect(unitsIn(name)).toEqual([name]);
  });

  it('keeps the comma behind a body that it spells', () => {
    expect(spellUnit('Sở Tư Pháp, Sở Nội vụ')).toBe('Sở Tư pháp, Sở Nội vụ');
  });
});
