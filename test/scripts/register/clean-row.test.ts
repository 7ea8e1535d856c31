import { describe, expect, it } from '@jest/globals';
import { cleanRow, type SourceRow } from '../../../scripts/register/clean-row.js';

const FACTS = { source: 'bài kiểm tra', asOf: '2025-11-14' };
const line = (facts: Partial<SourceRow>): SourceRow => ({
  type: 'Thông tư',
  number: '05/2020/TT-BTP',
  title: 'Quy định một việc',
  issued: '28/08/2020',
  issuer: 'Bộ Tư pháp',
  effective: '16/10/2020',
  ...facts,
});
const clean = (facts: Partial<SourceRow>, known: string | null = null) => cleanRow(line(facts), FACTS, known);
const rules = (facts: Partial<SourceRow>) => clean(facts).decisions.map(({ rule }) => rule);

describe('cleaning a line of the official code', () => {
  it('takes a clean line as it stands, dates in ISO', () => {
    expect(clean({})).toMatchObject({
      decisions: [],
      row: {
        id: 'thong-tu-05-2020-tt-btp',
        number: '05/2020/TT-BTP',
        title: 'Quy định một việc',
        issued: '2020-08-28',
        effective: '2020-10-16',
        issuedBy: 'Bộ Tư pháp',
        verified: true,
      },
    });
  });

  it.each([
    ['105', '/2021/TT-BQP Quy định việc ký kết', '105/2021/TT-BQP', 'Quy định việc ký kết'],
    ['68/2015/TT-', 'BTNMT Quy định kỹ thuật', '68/2015/TT-BTNMT', 'Quy định kỹ thuật'],
    ['21', '- TC/TCT hướng dẫn về hội đồng tư vấn', '21-TC/TCT', 'Hướng dẫn về hội đồng tư vấn'],
    ['TT', '07/2023/TT-BNNPTNT Bãi bỏ một phần', '07/2023/TT-BNNPTNT', 'Bãi bỏ một phần'],
  ])('glues %s | %s', (number, title, symbol, rest) => {
    const { row } = clean({ number, title, issued: '', effective: '' }, '2021-08-04');
    expect(row).toMatchObject({ number: symbol, title: rest });
  });

  it.each([
    ['85/2017/nđ-cp', '85/2017/NĐ-CP'],
    ['89/2015/N\u00d0-CP', '89/2015/NĐ-CP'],
    ['"03/2020/NĐ-CP"""', '03/2020/NĐ-CP'],
    ['7/2020/NĐ-CP', '07/2020/NĐ-CP'],
  ])('puts %s right', (number, symbol) => {
    expect(clean({ type: 'Nghị định', number, issued: '', issuer: '', effective: '' }).row?.number).toBe(symbol);
  });

  it('leaves out what tells no instrument', () => {
    expect(clean({ number: '60', title: '', issued: '' }).row).toBeNull();
    expect(clean({ number: '11/2016/TT-', title: '', issued: '' }).row).toBeNull();
    expect(clean({ type: 'Quyết định', number: '326/TTg', title: '', issued: '', effective: '' }).row).toBeNull();
  });

  it('knows an ordinance without a number by its name and year', () => {
    const facts = {
      type: 'Pháp lệnh',
      number: 'Không',
      title: 'số Về Hàm, cấp ngoại giao',
      issued: '31/05/1995',
      issuer: '',
    };
    expect(clean({ ...facts, effective: '' }).row).toMatchObject({
      id: 'phap-lenh-ham-cap-ngoai-giao-1995',
      number: null,
      title: 'Hàm, cấp ngoại giao',
    });
  });

  it('believes the year in the number and no effect before the issue', () => {
    expect(clean({ issued: '28/08/2021' })).toMatchObject({ row: { issued: '2020-08-28' } });
    expect(rules({ issued: '28/08/2021' })).toEqual(['year-of-symbol']);
    expect(clean({ effective: '16/01/2020' })).toMatchObject({ row: { effective: null } });
    expect(rules({ effective: '16/01/2020' })).toEqual(['effect-before-issue']);
  });

  it('drops an issuer that the number contradicts', () => {
    expect(clean({ issuer: 'Bộ Tài chính' })).toMatchObject({ row: { issuedBy: null } });
    expect(rules({ issuer: 'Bộ Tài chính' })).toEqual(['issuer-of-symbol']);
  });

  it('takes an instrument’s own head and number off its title', () => {
    const title = 'Thông tư số 05/2020/TT-BTP ngày 28/8/2020 của Bộ trưởng Bộ Tư pháp quy định một việc.';
    expect(clean({ title }).row?.title).toBe('Quy định một việc');
    expect(clean({ title: '"Ban hành ""Quy chế"""' }).row?.title).toBe('Ban hành “Quy chế”');
    expect(clean({ title: '(1) Quy định một việc' }).row?.title).toBe('Quy định một việc');
  });

  it('fills an empty date with the one that titles print', () => {
    expect(clean({ issued: '', effective: '' }, '2020-08-28')).toMatchObject({
      row: { issued: '2020-08-28' },
      decisions: [{ rule: 'date-from-titles' }],
    });
  });
});
