import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvCell, csvOf } from '../../../web/export/csv.js';
import { htmlOf, textOf } from '../../../web/export/paste.js';
import { fileName, type Sheet } from '../../../web/export/sheet.js';

const sheet: Sheet = {
  file: 'nhiem-vu',
  title: 'Nhiệm vụ viện dẫn Nghị định 118/2021/NĐ-CP',
  columns: [
    { name: 'Nhiệm vụ', width: 40 },
    { name: 'Dòng', width: 6 },
  ],
  rows: [
    ['Tổ chức thực hiện Nghị định số 118/2021/NĐ-CP, "theo quy định"', 12],
    ['<script>alert(1)</script>\nSơ kết & tổng kết', null],
  ],
  cut: false,
};

describe('a table as CSV', () => {
  it('is read as UTF-8 by Excel and quotes what needs it', () => {
    expect(csvOf(sheet)).toBe(
      '\uFEFFNhiệm vụ,Dòng\r\n"Tổ chức thực hiện Nghị định số 118/2021/NĐ-CP, ""theo quy định""",12\r\n"<script>alert(1)</script>\nSơ kết & tổng kết",\r\n',
    );
  });

  it('keeps a text that looks like a formula a text', () => {
    expect(csvCell('=HYPERLINK("http://x")')).toBe('"\'=HYPERLINK(""http://x"")"');
    expect(csvCell('- Sở Tư pháp chủ trì')).toBe("'- Sở Tư pháp chủ trì");
  });

  it('never lets a cell break out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvCell(text);
        const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '') : cell;
        expect(inner).not.toContain('"');
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[,\r\n]/);
        expect(cell).not.toMatch(/^"?[=+@]/);
      }),
    );
  });
});

describe('a table on the clipboard', () => {
  it('is a bordered table of text: what stands in a cell is never markup', () => {
    const html = htmlOf(sheet);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>Sơ kết &amp; tổng kết');
    expect(html).not.toContain('<script');
    expect(html.match(/<tr>/g)).toHaveLength(3);
  });

  it('is columns and lines for programs that take text alone', () => {
    expect(
      textOf(sheet)
        .split('\n')
        .map((line) => line.split('\t').length),
    ).toEqual([2, 2, 2]);
  });
});

describe('the name of a file', () => {
  it('is of letters every system takes', () => {
    expect(fileName('nhiệm vụ', 'nghi-dinh-118-2021-nd-cp')).toBe('nhiem-vu-nghi-dinh-118-2021-nd-cp');
    expect(fileName('Đồ thị', '../../etc')).toBe('do-thi-etc');
  });
});
