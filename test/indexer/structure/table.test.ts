import { describe, expect, it } from '@jest/globals';
import { splitUnits } from '../../../indexer/structure/duty/unit-heads.js';
import { columnOf } from '../../../indexer/structure/table/column-heads.js';
import { COLUMN_NAMES } from '../../../indexer/structure/table/column-names.data.js';
import { isTimeCell, trailingTime } from '../../../indexer/structure/table/time-cell.js';
import { read, spaced } from './reading.js';

/** Number, content, lead, coordinating units, time of each task. */
function rows(original: string): (readonly [string | null, string, string | null, string, string | null])[] {
  return read(original).tasks.map((task) => [
    task.number,
    task.text,
    task.lead,
    task.coordinating.join(' | '),
    task.time,
  ]);
}

describe('a table whose cells were printed one under the other', () => {
  const row = (number: string, content: readonly string[], ...cells: readonly string[]): string =>
    spaced(number, ...content, ...cells);
  const coordinating = ['Các khoa, phòng', 'thuộc Bệnh viện; các', 'đơn vị liên quan'];
  const table = [
    ' 1 Công tác dự phòng \n\n',
    row(
      '1.1',
      ['Xây dựng kế hoạch phòng, chống dịch bệnh trên địa bàn toàn tỉnh theo chỉ', 'đạo của Bộ Y tế.'],
      'Phòng Nghiệp vụ Y',
      ...coordinating,
      'Quý I/2027',
    ),
    row(
      '1.2',
      ['Tổ chức tiêm chủng mở rộng cho trẻ em dưới năm tuổi, bảo đảm tỷ lệ đạt từ', '95% trở lên'],
      'Phòng Nghiệp vụ Y',
      ...coordinating,
      'Quý II/2027',
    ),
    // A row that crosses a page: its cells are printed before the rest of its content.
    '1.3 \n\nKiểm tra việc thực hiện Thông tư số 13/2025/TT-BYT tại các cơ sở khám, chữa \nPhòng Nghiệp vụ Y \nCác khoa, phòng \n\nthuộc Bệnh viện; các \n\nđơn vị liên quan \nQuý III/2027 \n bệnh trên địa bàn. \n\n',
    '2 \nCông tác tổ chức, cán bộ \n\n',
    // Three cells on one line.
    '2.1 \nRà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý giai đoạn 2025 - 2030 và các \n\nnhiệm kỳ tiếp theo. \nVăn phòng Sở Phòng Nghiệp vụ Y Quý IV/2027 \n\n',
    row(
      '2.2',
      ['Thực hiện tinh giản biên chế theo quy định; sắp xếp các đơn vị sự nghiệp y tế', 'Công lập'],
      'Văn phòng Sở',
      'Phòng Nghiệp vụ Y và',
      'Các đơn vị liên quan',
      'Năm 2027',
    ),
    row(
      '2.3',
      ['Đánh giá, xếp loại chất lượng viên chức.'],
      'Trung tâm Y tế',
      'dự phòng',
      'Các đơn vị liên quan',
      'Năm 2027',
    ),
  ].join('');

  it('gives each row its number, content, units and time', () => {
    const all = 'Các khoa, phòng thuộc Bệnh viện | các đơn vị liên quan';
    expect(rows(table)).toEqual([
      [
        '1.1',
        'Xây dựng kế hoạch phòng, chống dịch bệnh trên địa bàn toàn tỉnh theo chỉ đạo của Bộ Y tế.',
        'Phòng Nghiệp vụ Y',
        all,
        'Quý I/2027',
      ],
      [
        '1.2',
        'Tổ chức tiêm chủng mở rộng cho trẻ em dưới năm tuổi, bảo đảm tỷ lệ đạt từ 95% trở lên',
        'Phòng Nghiệp vụ Y',
        all,
        'Quý II/2027',
      ],
      [
        '1.3',
        'Kiểm tra việc thực hiện Thông tư số 13/2025/TT-BYT tại các cơ sở khám, chữa bệnh trên địa bàn.',
        'Phòng Nghiệp vụ Y',
        all,
        'Quý III/2027',
      ],
      [
        '2.1',
        'Rà soát, bổ sung quy hoạch cán bộ lãnh đạo, quản lý giai đoạn 2025 - 2030 và các nhiệm kỳ tiếp theo.',
        'Văn phòng Sở',
        'Phòng Nghiệp vụ Y',
        'Quý IV/2027',
      ],
      [
        '2.2',
        'Thực hiện tinh giản biên chế theo quy định; sắp xếp các đơn vị sự nghiệp y tế Công lập',
        'Văn phòng Sở',
        'Phòng Nghiệp vụ Y | Các đơn vị liên quan',
        'Năm 2027',
      ],
      [
        '2.3',
        'Đánh giá, xếp loại chất lượng viên chức.',
        'Trung tâm Y tế dự phòng',
        'Các đơn vị liên quan',
        'Năm 2027',
      ],
    ]);
  });

  it('makes sections of the group titles', () => {
    const { structure, tasks } = read(table);
    expect(structure.sections.map(({ label, title }) => [label, title])).toEqual([
      ['1', 'Công tác dự phòng'],
      ['2', 'Công tác tổ chức, cán bộ'],
    ]);
    expect(tasks.map((task) => [task.path, task.section])).toEqual([
      ['1.1', 0],
      ['1.2', 0],
      ['1.3', 0],
      ['2.1', 1],
      ['2.2', 1],
      ['2.3', 1],
    ]);
  });

  it('keeps the sentence that a page cuts out of the cells between', () => {
    const { structure, tasks } = read(table);
    const block = structure.flow.blocks[tasks[2]?.blocks[0] ?? -1];
    const pieces = structure.flow.map
      .piecesOf(block ?? { start: 0, end: 0 })
      .map(({ start, end }) => table.slice(start, end).trim());
    expect(pieces).toEqual([
      'Kiểm tra việc thực hiện Thông tư số 13/2025/TT-BYT tại các cơ sở khám, chữa',
      'bệnh trên địa bàn.',
    ]);
  });

  it('reads a single row by the offices on its line', () => {
    expect(
      rows(
        '4.9\nTham mưu thực hiện Chương trình hỗ trợ, tăng\nPhòng A Phòng B Năm 2026\n cường truyền thông theo Nghị định số 80/2025/NĐ-CP\n\n5 Công tác khác',
      ),
    ).toEqual([
      [
        '4.9',
        'Tham mưu thực hiện Chương trình hỗ trợ, tăng cường truyền thông theo Nghị định số 80/2025/NĐ-CP',
        'Phòng A',
        'Phòng B',
        'Năm 2026',
      ],
    ]);
  });
});

describe('a flattened table with its heads at the top', () => {
  const heads = [
    'STT',
    'NỘI DUNG NHIỆM VỤ',
    'SẢN PHẨM',
    'ĐƠN VỊ CHỦ TRÌ',
    'ĐƠN VỊ',
    'PHỐI HỢP',
    'THỜI GIAN HOÀN THÀNH',
    'LÃNH ĐẠO PHỤ TRÁCH',
  ];
  const body = [
    ['I', 'LĨNH VỰC ĐẤT ĐAI'],
    [
      '1',
      'Xây dựng bảng giá đất theo Luật Đất đai',
      'Quyết định',
      'Phòng Quản lý đất đai',
      'Sở Tài chính; Sở Tư pháp',
      'Trước ngày 15/12/2026',
      'Đ/c Phó Giám đốc A',
    ],
    [
      '2',
      'Kiểm kê đất đai',
      'Báo cáo',
      'Văn phòng đăng ký đất đai',
      'UBND các xã, phường',
      'Quý III,',
      'IV/2026',
      'Đ/c Giám đốc',
    ],
    ['II', 'LĨNH VỰC MÔI TRƯỜNG'],
    [
      '3',
      'Quan trắc chất lượng không khí',
      'Báo cáo',
      'Chi cục Bảo vệ môi trường',
      'Sở Tài chính; Sở Tư pháp',
      'Thường xuyên',
      'Đ/c Phó Giám đốc A',
    ],
    [
      '4',
      'Thẩm định báo cáo đánh giá tác động môi trường',
      'Quyết định',
      'Chi cục Bảo vệ môi trường',
      'UBND các xã, phường',
      'Tháng',
      '12/2026',
      'Đ/c Giám đốc',
    ],
  ];
  const { tasks, structure } = read(`${[heads, ...body].map((cells) => cells.join('\n')).join('\n')}\n`);

  it('reads the columns in the order of the heads, also those after the time', () => {
    expect(
      tasks.map((task) => [
        task.path,
        task.text,
        task.output,
        task.lead,
        task.coordinating.join(' | '),
        task.time,
        task.supervisor,
      ]),
    ).toEqual([
      [
        'I.1',
        'Xây dựng bảng giá đất theo Luật Đất đai',
        'Quyết định',
        'Phòng Quản lý đất đai',
        'Sở Tài chính | Sở Tư pháp',
        'Trước ngày 15/12/2026',
        'Đ/c Phó Giám đốc A',
      ],
      [
        'I.2',
        'Kiểm kê đất đai',
        'Báo cáo',
        'Văn phòng đăng ký đất đai',
        'UBND các xã, phường',
        'Quý III, IV/2026',
        'Đ/c Giám đốc',
      ],
      [
        'II.3',
        'Quan trắc chất lượng không khí',
        'Báo cáo',
        'Chi cục Bảo vệ môi trường',
        'Sở Tài chính | Sở Tư pháp',
        'Thường xuyên',
        'Đ/c Phó Giám đốc A',
      ],
      [
        'II.4',
        'Thẩm định báo cáo đánh giá tác động môi trường',
        'Quyết định',
        'Chi cục Bảo vệ môi trường',
        'UBND các xã, phường',
        'Tháng 12/2026',
        'Đ/c Giám đốc',
      ],
    ]);
  });

  it('makes groups of the Roman numbers and periods of the times', () => {
    expect(structure.sections.map((section) => section.title)).toEqual(['LĨNH VỰC ĐẤT ĐAI', 'LĨNH VỰC MÔI TRƯỜNG']);
    expect(tasks.map((task) => task.period)).toEqual([
      { from: null, to: '2026-12-15', kind: 'by' },
      { from: '2026-07-01', to: '2026-12-31', kind: 'within' },
      { from: null, to: null, kind: 'recurring' },
      { from: '2026-12-01', to: '2026-12-31', kind: 'within' },
    ]);
  });
});

describe('tables with separators', () => {
  it('reads rows of tabs', () => {
    const table = [
      'TT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tSản phẩm',
      'I\tCông tác pháp chế\t\t\t\t',
      '1\tRà soát văn bản theo Nghị định số 78/2025/NĐ-CP\tSở Tư pháp\tSở Nội vụ và các sở, ngành\tQuý II/2026\tBáo cáo',
      '2\tTập huấn nghiệp vụ\tSở Tư pháp\t-\tTháng 9/2026\t',
    ].join('\n');
    expect(rows(table)).toEqual([
      [
        '1',
        'Rà soát văn bản theo Nghị định số 78/2025/NĐ-CP',
        'Sở Tư pháp',
        'Sở Nội vụ | các sở, ngành',
        'Quý II/2026',
      ],
      ['2', 'Tập huấn nghiệp vụ', 'Sở Tư pháp', '', 'Tháng 9/2026'],
    ]);
    expect(read(table).tasks[0]).toMatchObject({
      path: 'I.1',
      output: 'Báo cáo',
      leadBasis: 'printed',
      timeBasis: 'printed',
    });
  });

  it('reads markdown tables, and infers the columns where no head names them', () => {
    const table = [
      '| 1 | Xây dựng Quyết định thay thế Quyết định số 38/2017/QĐ-UBND | Sở Xây dựng | Sở Tư pháp | Trước 15/8/2026 |',
      '|---|---|---|---|---|',
      '| 2 | Ban hành đơn giá nhà, công trình xây dựng trên đất | Sở Tài chính | Sở Xây dựng | Tháng 12/2026 |',
    ].join('\n');
    expect(rows(table)).toEqual([
      [
        '1',
        'Xây dựng Quyết định thay thế Quyết định số 38/2017/QĐ-UBND',
        'Sở Xây dựng',
        'Sở Tư pháp',
        'Trước 15/8/2026',
      ],
      ['2', 'Ban hành đơn giá nhà, công trình xây dựng trên đất', 'Sở Tài chính', 'Sở Xây dựng', 'Tháng 12/2026'],
    ]);
  });
});

describe('what is no table', () => {
  it('leaves numbered prose alone', () => {
    const { structure } = read(
      'II. NỘI DUNG\n1. Thời gian thực hiện\nNăm 2026\n2. Địa điểm\nHội trường\n3. Thành phần\nCác phòng',
    );
    expect(structure.flow.blocks.some((block) => block.kind === 'cell')).toBe(false);
  });
});

describe('cells', () => {
  it.each(COLUMN_NAMES.flatMap((row) => row.names.map((name) => [name, row.column])))(
    '%s heads the column %s',
    (name, column) => {
      expect(columnOf(name)).toBe(column);
      expect(columnOf(name.toUpperCase())).toBe(column);
    },
  );

  it.each([
    'Trong năm 2026',
    'Năm 2026',
    'Quý I, II/2026',
    'Quý II năm 2026',
    'Tháng 3/2025',
    '31/12/2026',
    'Trước ngày 30/6/2026',
    'Thường xuyên',
    'Hằng năm',
    'Cả năm',
    '6 tháng đầu năm',
    'Theo kế hoạch',
    'Từ tháng 3 đến tháng 6/2026',
    'Khi có yêu cầu',
  ])('“%s” says when', (text) => {
    expect(isTimeCell(text)).toBe(true);
  });

  it.each([
    '2026',
    'trong năm 2026',
    'Phòng Nghiệp vụ II',
    'Năm học mới',
    'Kế hoạch năm 2026',
    'Trong năm 2026 tập trung',
    '1.2',
    'II',
  ])('“%s” does not', (text) => {
    expect(isTimeCell(text)).toBe(false);
  });

  it('finds the time at the end of a line, and leaves the numeral of a name alone', () => {
    expect(trailingTime('Phòng Nghiệp vụ I Phòng Nghiệp vụ II Năm 2026')).toBe(
      'Phòng Nghiệp vụ I Phòng Nghiệp vụ II '.length,
    );
    expect(trailingTime('Phòng A Phòng B 6 tháng đầu năm')).toBe('Phòng A Phòng B '.length);
    expect(trailingTime('Phòng Nghiệp vụ II')).toBe(-1);
  });

  it.each([
    [
      'Các phòng, đơn vị trực thuộc Sở; các cơ quan, đơn vị có liên quan',
      ['Các phòng, đơn vị trực thuộc Sở', 'các cơ quan, đơn vị có liên quan'],
    ],
    ['Văn phòng Sở và Các cơ quan, đơn vị có liên quan', ['Văn phòng Sở', 'Các cơ quan, đơn vị có liên quan']],
    ['Các cơ quan, đơn vị và tổ chức, cá nhân có nhu cầu', ['Các cơ quan, đơn vị và tổ chức, cá nhân có nhu cầu']],
    [
      'Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch',
      ['Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch'],
    ],
    ['Sở Nông nghiệp và Môi trường và Sở Tư pháp', ['Sở Nông nghiệp và Môi trường', 'Sở Tư pháp']],
    ['Công an tỉnh; và UBND cấp xã.', ['Công an tỉnh', 'UBND cấp xã']],
    ['', []],
  ])('splits “%s”', (cell, units) => {
    expect(splitUnits(cell)).toEqual(units);
  });
});
