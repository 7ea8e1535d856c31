import { describe, expect, it } from '@jest/globals';
import { createRegister } from '../../../src/register/create-register.js';
import { registerRow } from '../../support/register-row.js';

const party = (term: string, issued: string) =>
  registerRow({ id: `nghi-quyet-27-nq-tw-khoa-${term}`, type: 'nghị quyết', number: '27-NQ/TW', term, issued });

describe('a register', () => {
  const relation = { relation: 'amends' as const, to: 'luat-15-2012-qh13', part: 'part' as const, source: 'tên gọi' };
  const base = registerRow({
    id: 'luat-15-2012-qh13',
    type: 'luật',
    number: '15/2012/QH13',
    title: 'Xử lý vi phạm hành chính',
    issued: '2012-06-20',
  });
  const amending = registerRow({ id: 'luat-67-2020-qh14', type: 'luật', number: '67/2020/QH14', issued: '2020-11-13' });
  const register = createRegister([
    party('13', '2022-11-09'),
    party('12', '2018-05-21'),
    amending,
    base,
    { ...amending, issued: null, relations: [relation] },
  ]);

  it('finds rows by id, symbol and name, by date of issue', () => {
    expect(register.byId('luat-15-2012-qh13')?.title).toBe('Xử lý vi phạm hành chính');
    expect(register.byId('luat-1')).toBeUndefined();
    expect(register.bySymbol('27-NQ/TW').map(({ term }) => term)).toEqual(['12', '13']);
    expect(register.bySymbol('28-NQ/TW')).toEqual([]);
    expect(register.byName('Luật XLVPHC').map(({ id }) => id)).toEqual(['luat-15-2012-qh13']);
    expect(register.byName('Luật Hộ tịch')).toEqual([]);
  });

  it('adds up rows of one instrument', () => {
    expect(register.rows.filter(({ id }) => id === 'luat-67-2020-qh14')).toEqual([
      { ...amending, relations: [relation] },
    ]);
    expect(register.incoming('luat-15-2012-qh13').map(({ from }) => from.id)).toEqual(['luat-67-2020-qh14']);
    expect(register.incoming('luat-67-2020-qh14')).toEqual([]);
  });

  it('has a version that changes whenever a row does', () => {
    expect(createRegister([base, amending]).version).toBe(createRegister([base, amending]).version);
    expect(createRegister([base, { ...amending, verified: false }]).version).not.toBe(
      createRegister([base, amending]).version,
    );
    expect(createRegister([base, { ...amending, relations: [relation] }]).version).not.toBe(
      createRegister([base, amending]).version,
    );
  });
});
