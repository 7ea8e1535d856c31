import { describe, expect, it } from '@jest/globals';
import { createRegister } from '../../../src/register/create-register.js';
import { describeValidity, printDate } from '../../../src/register/describe-validity.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { validityAt } from '../../../src/register/validity.js';
import { registerRow } from '../../support/register-row.js';

const old = registerRow({
  id: 'luat-80-2015-qh13',
  type: 'luật',
  number: '80/2015/QH13',
  issued: '2015-06-22',
  effective: '2016-07-01',
});
const replacing = registerRow({
  id: 'luat-64-2025-qh15',
  type: 'luật',
  number: '64/2025/QH15',
  issued: '2025-02-19',
  effective: '2025-04-01',
  relations: [{ relation: 'replaces', to: old.id, part: 'whole', source: 'công báo' }],
});

const stateAt = (row: RegisterRow, date: string, others: readonly RegisterRow[] = []) =>
  validityAt(row, createRegister([row, ...others]), date);

describe('whether an instrument is in force', () => {
  it('follows its own dates while the data reach', () => {
    expect(stateAt(old, '2015-01-01').state).toBe('not-yet');
    expect(stateAt(old, '2016-06-30').state).toBe('not-yet');
    expect(stateAt(old, '2016-07-01')).toMatchObject({ state: 'in-force', since: '2016-07-01' });
    expect(stateAt(old, '2026-06-01')).toMatchObject({ state: 'unknown', asOf: '2026-01-31' });
  });

  it('ends when what replaces it takes effect, with the evidence, also after the data end', () => {
    expect(stateAt(old, '2025-03-31', [replacing]).state).toBe('in-force');
    const ended = stateAt(old, '2030-01-01', [replacing]);
    expect(ended).toMatchObject({ state: 'replaced', since: '2025-04-01', evidence: { id: replacing.id } });
  });

  it('does not end when only a part is repealed, or by a row that rests on memory', () => {
    const part = {
      ...replacing,
      relations: [{ ...replacing.relations[0], relation: 'repeals', part: 'part' }],
    } as RegisterRow;
    expect(stateAt(old, '2025-06-01', [part]).state).toBe('in-force');
    expect(stateAt(old, '2025-06-01', [{ ...replacing, verified: false }]).state).toBe('in-force');
  });

  it('ends by repeal as a whole, and by its own term', () => {
    const repeal = { ...replacing, relations: [{ ...replacing.relations[0], relation: 'repeals' }] } as RegisterRow;
    expect(stateAt(old, '2025-06-01', [repeal]).state).toBe('repealed');
    expect(stateAt({ ...old, expires: '2020-01-01' }, '2025-06-01')).toMatchObject({
      state: 'expired',
      since: '2020-01-01',
    });
  });

  it('is not known without a date of effect, nor for what rests on memory', () => {
    expect(stateAt({ ...old, effective: null }, '2020-01-01').state).toBe('unknown');
    expect(stateAt({ ...old, verified: false }, '2020-01-01').state).toBe('unknown');
  });

  it('is said in words', () => {
    expect(describeValidity(stateAt(old, '2026-06-01'), 'vi')).toBe('chưa rõ, dữ liệu đến ngày 31/01/2026');
    expect(describeValidity(stateAt(old, '2025-06-01', [replacing]), 'vi')).toBe(
      'hết hiệu lực từ 01/4/2025, được thay thế bởi luật 64/2025/QH15; dữ liệu đến ngày 31/01/2026',
    );
    expect(describeValidity(stateAt(old, '2020-01-01'), 'en')).toBe('in force since 2016-07-01; data up to 2026-01-31');
    expect(printDate('2020-03-05', 'vi')).toBe('05/3/2020');
    expect(printDate('2020-12', 'vi')).toBe('12/2020');
    expect(printDate('2020', 'vi')).toBe('2020');
  });
});
