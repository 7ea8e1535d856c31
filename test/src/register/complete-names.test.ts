import { describe, expect, it } from '@jest/globals';
import { completeNames } from '../../../src/register/complete-names.js';
import { amendedNames, lawName } from '../../../src/register/law-names.js';
import { registerRow } from '../../support/register-row.js';

const law = (number: string, title: string, issued: string, effective: string | null = null) =>
  registerRow({ id: `luat-${number}`, type: 'luật', number, title, issued, effective });

describe('names of laws', () => {
  it('are head word and title', () => {
    expect(lawName({ type: 'luật', title: 'Hộ tịch' })).toBe('Luật Hộ tịch');
    expect(lawName({ type: 'luật', title: 'luật doanh nghiệp' })).toBe('Luật Doanh nghiệp');
    expect(lawName({ type: 'bộ luật', title: 'Bộ Luật lao động' })).toBe('Bộ luật Lao động');
    expect(lawName({ type: 'pháp lệnh', title: 'Về Hàm, cấp ngoại giao' })).toBe('Pháp lệnh Hàm, cấp ngoại giao');
    expect(lawName({ type: 'nghị định', title: 'Về công tác văn thư' })).toBeNull();
  });

  it('do not lose the second word of Luật Luật sư', () => {
    expect(lawName({ type: 'luật', title: 'Luật sư' })).toBe('Luật Luật sư');
  });

  it('say of an amending law what it amends, without numbers', () => {
    const name = lawName({ type: 'luật', title: 'Sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13' });
    expect(name).toBe('Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự');
    expect(amendedNames(name ?? '')).toEqual(['Bộ luật Hình sự']);
    expect(
      amendedNames(
        'Luật sửa đổi, bổ sung một số điều của Luật Quản lý, sử dụng tài sản công, Luật Giá và Luật Đấu thầu',
      ),
    ).toEqual(['Luật Quản lý, sử dụng tài sản công', 'Luật Giá', 'Luật Đấu thầu']);
    expect(amendedNames('Luật Cư trú của người nước ngoài')).toEqual([]);
  });
});

describe('the time in which a name means a law', () => {
  const older = law('20/2014/QH13', 'Công chứng', '2014-06-20', '2015-01-01');
  const newer = law('46/2024/QH15', 'Công chứng', '2024-11-26', '2025-07-01');
  const amending = law('99/2019/QH14', 'Sửa đổi, bổ sung một số điều của Luật Công chứng', '2019-05-01');
  const later = law('04/2026/QH16', 'Sửa đổi, bổ sung một số điều của Luật Công chứng', '2026-04-20');

  const time = (id: string) => {
    const row = completeNames([later, newer, amending, older]).find((one) => one.id === `luat-${id}`);
    return row?.names.map(({ name, from, to }) => [name, from, to]);
  };

  it('begins with its issue and ends when the next of the name takes effect', () => {
    expect(time('20/2014/QH13')).toEqual([['Luật Công chứng', '2014-06-20', '2025-07-01']]);
    expect(time('46/2024/QH15')).toEqual([['Luật Công chứng', '2024-11-26', null]]);
  });

  it('ends for an amending law with that of the law it amends', () => {
    const name = 'Luật sửa đổi, bổ sung một số điều của Luật Công chứng';
    expect(time('99/2019/QH14')).toEqual([[name, '2019-05-01', '2025-07-01']]);
    expect(time('04/2026/QH16')).toEqual([[name, '2026-04-20', null]]);
  });

  it('is kept where the data give it', () => {
    const names = [{ name: 'Luật Công chứng', kind: 'name' as const, from: '2015-01-01', to: '2020-01-01' }];
    expect(completeNames([{ ...older, names }, newer])[0]?.names).toEqual(names);
  });

  it('of an alias begins with the issue and does not end', () => {
    const names = [{ name: 'Đề án 06', kind: 'alias' as const, from: null, to: null }];
    const row = registerRow({ id: 'quyet-dinh-06-qd-ttg-2022', type: 'quyết định', issued: '2022-01-06', names });
    expect(completeNames([row])[0]?.names).toEqual([{ ...names[0], from: '2022-01-06' }]);
  });

  it('ends a year after the issue of the next law when its effect is not known: adoption ends no law', () => {
    const next = law('105/2025/QH15', 'Công chứng', '2025-12-05');
    expect(completeNames([older, next])[0]?.names[0]?.to).toBe('2026-12-05');
  });
});
