import { describe, expect, it } from '@jest/globals';
import { mergeRegister } from '../../../src/register/merge-register.js';
import { registerRow } from '../../support/register-row.js';

const decree = registerRow({
  id: 'nghi-dinh-118-2021-nd-cp',
  type: 'nghị định',
  number: '118/2021/NĐ-CP',
  title: 'Quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính',
  issued: '2021-12-23',
  issuedBy: 'Chính phủ',
});

describe('adding rows to a register', () => {
  it('appends what is new, in order', () => {
    const other = registerRow({ id: 'nghi-dinh-19-2020-nd-cp', type: 'nghị định' });
    expect(mergeRegister([decree], [other])).toEqual({ rows: [decree, other], conflicts: [] });
  });

  it('never overwrites: a fact that differs is kept and reported', () => {
    const given = { ...decree, issued: '2021-12-25', source: 'danh mục của Sở' };
    const { rows, conflicts } = mergeRegister([decree], [given]);
    expect(rows[0]?.issued).toBe('2021-12-23');
    expect(conflicts).toEqual([{ index: 0, id: decree.id, field: 'issued', known: '2021-12-23', given: '2021-12-25' }]);
  });

  it('fills what was blank and joins names and relations', () => {
    const amends = { relation: 'details' as const, to: 'luat-15-2012-qh13', part: 'part' as const, source: 'tên gọi' };
    const alias = { name: 'Nghị định 118', kind: 'alias' as const, from: null, to: null };
    const given = {
      ...decree,
      effective: '2022-01-01',
      relations: [amends],
      names: [alias],
      source: 'danh mục của Sở',
    };
    const { rows, conflicts } = mergeRegister([decree], [given, given]);
    expect(conflicts).toEqual([]);
    expect(rows).toEqual([
      {
        ...decree,
        effective: '2022-01-01',
        relations: [amends],
        names: [alias],
        source: 'bài kiểm tra; danh mục của Sở',
      },
    ]);
  });

  it('takes a shorter title, other capitals, the head for the office and a year for a date as no other fact', () => {
    const given = {
      ...decree,
      title: 'quy định chi tiết một số điều và biện pháp thi hành luật xử lý vi phạm hành chính về hoà giải',
      issued: '2021',
    };
    const { rows, conflicts } = mergeRegister([decree], [given]);
    expect(conflicts).toEqual([]);
    expect(rows[0]?.title).toBe(given.title);
    expect(rows[0]?.issued).toBe('2021-12-23');
    const circular = registerRow({ id: 'thong-tu-01-2020-tt-btp', type: 'thông tư', issuedBy: 'Bộ trưởng Bộ Tư pháp' });
    expect(mergeRegister([circular], [{ ...circular, issuedBy: 'Bộ Tư pháp' }]).conflicts).toEqual([]);
  });

  it('believes an unverified row once a verified one agrees with it, not when it differs', () => {
    const doubtful = { ...decree, verified: false };
    expect(mergeRegister([doubtful], [decree]).rows[0]?.verified).toBe(true);
    expect(mergeRegister([doubtful], [{ ...decree, issued: '2020-01-01' }]).rows[0]?.verified).toBe(false);
    expect(mergeRegister([decree], [doubtful]).rows[0]?.verified).toBe(true);
  });
});
