import { describe, expect, it } from '@jest/globals';
import { parseRegisterTable } from '../../../src/register/parse-register-table.js';

const table = (...lines: string[]) => lines.join('\n');
const messages = (text: string) => parseRegisterTable(text, 'so.csv').errors.map((error) => error.in('vi'));

describe('an office’s own list', () => {
  it('is read from CSV with quoting, columns in any order, dates as printed', () => {
    const { rows, lines, errors } = parseRegisterTable(
      table(
        'Number,type,title,issued,place',
        '15/QĐ-UBND,Quyết định,"Ban hành Kế hoạch ""PBGDPL"", năm 2024",05/01/2024,tay-ninh',
        '',
        '258-KH/TU,kế hoạch,"Một dòng',
        'và dòng nữa",29/7/2025,thanh-hoa',
        '1/2025/TT-BTP,thông tư,,2025-02-03,',
      ),
      'so.csv',
    );
    expect(errors).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual([
      'quyet-dinh-15-qd-ubnd-2024-tay-ninh',
      'ke-hoach-258-kh-tu-2020-2025-thanh-hoa',
      'thong-tu-01-2025-tt-btp',
    ]);
    expect(lines).toEqual([2, 4, 6]);
    expect(rows[0]).toMatchObject({
      type: 'quyết định',
      number: '15/QĐ-UBND',
      year: 2024,
      title: 'Ban hành Kế hoạch "PBGDPL", năm 2024',
      issued: '2024-01-05',
      asOf: '2024-01-05',
      source: 'so.csv',
      verified: true,
    });
  });

  it('is read from TSV and from CSV with semicolons, with or without a byte order mark', () => {
    for (const separator of ['\t', ';']) {
      const text = `\ufeff${['type', 'number'].join(separator)}\r\n${['nghị định', '30/2020/NĐ-CP'].join(separator)}\r\n`;
      const { rows, errors } = parseRegisterTable(text, 'so.tsv', { asOf: '2026-01-01' });
      expect(errors).toEqual([]);
      expect(rows[0]).toMatchObject({ id: 'nghi-dinh-30-2020-nd-cp', asOf: '2026-01-01' });
    }
  });

  it('reads names with their time and relations', () => {
    const { rows } = parseRegisterTable(
      table(
        'type\tnumber\taliases\tnames\trelations\tasOf\tverified',
        'luật\t46/2024/QH15\tLuật CC [..2030-01-01]\tLuật Công chứng [2024-11-26..] | Luật Công chứng 2024\treplaces luat-53-2014-qh13 whole Công báo số 5\t2026-01-01\t0',
      ),
      'so.tsv',
    );
    expect(rows[0]?.names).toEqual([
      { name: 'Luật Công chứng', kind: 'name', from: '2024-11-26', to: null },
      { name: 'Luật Công chứng 2024', kind: 'name', from: null, to: null },
      { name: 'Luật CC', kind: 'alias', from: null, to: '2030-01-01' },
    ]);
    expect(rows[0]?.relations).toEqual([
      { relation: 'replaces', to: 'luat-53-2014-qh13', part: 'whole', source: 'Công báo số 5' },
    ]);
    expect(rows[0]?.verified).toBe(false);
  });

  it('names file and line of what it cannot take, and takes the rest', () => {
    const text = table(
      'type,number,issued,place,relations',
      'quyết định,abc,2024-01-05,,',
      'quyết định,15/QĐ-UBND,2024-01-05,,',
      'nghị định,118/2021/NĐ-CP,hôm qua,,',
      'nghị định,19/2020/NĐ-CP,2020-02-12,,',
      'nghị định,19/2020/NĐ-CP,2020-02-12,,',
      'nghị định,20/2020/NĐ-CP,2020-02-12,,sửa x whole y',
      'nghị định,21/2020/NĐ-CP',
    );
    expect(parseRegisterTable(text, 'so.csv').rows.map(({ id }) => id)).toEqual(['nghi-dinh-19-2020-nd-cp']);
    const found = messages(text);
    expect(found).toHaveLength(6);
    expect(found[0]).toBe('so.csv, dòng 2: không đọc được số, ký hiệu “abc”');
    expect(found[1]).toBe('so.csv, dòng 3: chưa đủ để phân biệt: thiếu place');
    expect(found[2]).toMatch(/^so\.csv, dòng 4: issued/);
    expect(found[3]).toBe('so.csv, dòng 6: nghi-dinh-19-2020-nd-cp đã có ở dòng 5');
    expect(found[4]).toMatch(/^so\.csv, dòng 7: relations/);
    expect(found[5]).toBe('so.csv, dòng 8: 2 cột, cần 5');
  });

  it('refuses a row that contradicts itself', () => {
    const text = table(
      'id,type,number,effective,expires,relations,asOf',
      'luat-1,luật,60/2014/QH13,,,,2026-01-01',
      ',luật,61/2014/QH13,2015-01-01,2014-12-01,,2026-01-01',
      ',luật,62/2014/QH13,,,replaces luat-62-2014-qh13 whole x,2026-01-01',
    );
    expect(messages(text)).toEqual([
      'so.csv, dòng 2: id “luat-1” trái với số, ký hiệu (luat-60-2014-qh13)',
      'so.csv, dòng 3: hết hiệu lực trước khi có hiệu lực',
      'so.csv, dòng 4: quan hệ với chính nó',
    ]);
  });

  it('refuses a header it does not know, and an unclosed quote', () => {
    expect(messages('type,nummer\nluật,1/2020/QH14')).toEqual([
      'so.csv, dòng 1: không có cột “nummer”; thiếu cột “number”',
    ]);
    expect(messages('type,number\nluật,"60/2014/QH13\n')).toHaveLength(1);
    expect(messages('')).toHaveLength(0);
  });
});
