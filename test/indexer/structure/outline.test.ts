import { describe, expect, it } from '@jest/globals';
import { readMarker } from '../../../indexer/structure/prose/marker.js';
import { sectionKind } from '../../../indexer/structure/prose/section-kind.js';
import { SECTION_KINDS } from '../../../indexer/structure/prose/section-kinds.data.js';
import { read } from './reading.js';

describe('labels', () => {
  it.each([
    ['III. NHIỆM VỤ', 'roman', 'III'],
    ['I- TỔ CHỨC THỰC HIỆN', 'roman', 'I'],
    ['IV MỤC TIÊU', 'roman', 'IV'],
    ['A. PHẦN MỞ ĐẦU', 'capital', 'A'],
    ['PHẦN THỨ NHẤT', 'part', 'PHẦN THỨ NHẤT'],
    ['Phần II: Nhiệm vụ', 'part', 'Phần II'],
    ['Điều 3. Giao Sở Tư pháp', 'article', 'Điều 3'],
    ['Mục 2. Công tác cán bộ', 'section', 'Mục 2'],
    ['1. Mục đích', 'decimal', '1'],
    ['1.Mục đích', 'decimal', '1'],
    ['2.10. Công tác thanh tra', 'decimal', '2.10'],
    ['1.1.2 Tiếp tục', 'decimal', '1.1.2'],
    ['2) Rà soát', 'bracket', '2'],
    ['(3) Rà soát', 'bracket', '3'],
    ['a) Rà soát', 'letter', 'a'],
    ['đ) rà soát', 'letter', 'đ'],
    ['- Rà soát', 'dash', null],
    ['-Rà soát', 'dash', null],
    ['• Rà soát', 'dash', null],
    ['+ Rà soát', 'plus', null],
    ['## II. Nhiệm vụ', 'roman', 'II'],
    ['**1. Mục đích**', 'decimal', '1'],
  ])('%s', (text, kind, label) => {
    expect(readMarker(text)).toMatchObject({ kind, label });
  });

  it.each([
    '09/01/2024 của UBND tỉnh',
    '2025, định hướng đến năm 2030',
    '27-NQ/TW ngày 09/11/2022',
    '1.2 phần II của Kế hoạch này',
    '05 năm thực hiện',
    '1 Như: (i) Hậu quả',
    '-CP ngày 14/5/2016',
    '– 2030 trên địa bàn',
    'Điều 5 Luật Ban hành văn bản',
    'phần II (nhiệm vụ)',
    'Vụ Tổ chức cán bộ',
    'I',
    'Cục Kiểm tra văn bản',
  ])('%s opens with none', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe('kinds of section', () => {
  it.each(SECTION_KINDS.flatMap((row) => row.examples.map((title) => [title, row.kind])))('%s: %s', (title, kind) => {
    expect(sectionKind(title, true)).toBe(kind);
  });

  it.each(SECTION_KINDS.flatMap((row, at) => row.counterExamples.map((title) => [title, row.kind, at] as const)))(
    '%s: not %s',
    (title, kind, at) => {
      const found = sectionKind(title, true);
      const rows = SECTION_KINDS.filter((row) => row.kind === found);
      expect(found !== kind || rows.some((row) => SECTION_KINDS.indexOf(row) !== at)).toBe(true);
    },
  );

  it('takes the whole title of a heading below another one', () => {
    expect(sectionKind('Giải pháp', false)).toBe('solution');
    expect(sectionKind('Mục tiêu cụ thể đến năm 2030', false)).toBe('none');
    expect(sectionKind('Tổ chức thực hiện tốt công tác hộ tịch', false)).toBeNull();
    expect(sectionKind('Kết quả hòa giải ở cơ sở', false)).toBeNull();
  });
});

const PLAN = `KẾ HOẠCH
Công tác pháp chế năm 2026

(Kèm theo Quyết định số 12/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ)

Căn cứ Nghị định số 56/2024/NĐ-CP ngày 18/5/2024 của Chính phủ;
Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2026, Sở Nội vụ ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Thực hiện Luật Ban hành văn bản quy phạm pháp luật.
2. Yêu cầu
Bảo đảm tiến độ.
II. NHIỆM VỤ VÀ GIẢI PHÁP
Triển khai các nhiệm vụ sau:
1. Công tác xây dựng văn bản
- Rà soát văn bản theo Nghị định số 78/2025/NĐ-CP;
- Góp ý dự thảo, cụ thể:
+ Dự thảo Nghị định về biên chế;
+ Dự thảo Thông tư về vị trí việc làm.
Tập huấn nghiệp vụ cho công chức pháp chế.
2. Công tác theo dõi thi hành pháp luật
2.1. Ban hành kế hoạch theo dõi. Tổ chức kiểm tra tại các đơn vị.
Báo cáo kết quả kiểm tra.
2.2. Xử lý kiến nghị
3. Giải pháp
Nâng cao năng lực pháp chế.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
- Theo dõi, đôn đốc việc thực hiện.
2. Các phòng, đơn vị xây dựng kế hoạch trước ngày 31/01/2026.
Trên đây là Kế hoạch công tác pháp chế năm 2026./.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị B
`;

describe('a plan', () => {
  const { structure, tasks, of } = read(PLAN);

  it('is cut into tasks, the smallest units with an action', () => {
    expect(tasks.map((task) => [task.path, task.category, task.text])).toEqual([
      ['II.1', 'task', 'Rà soát văn bản theo Nghị định số 78/2025/NĐ-CP;'],
      ['II.1', 'task', 'Dự thảo Nghị định về biên chế;'],
      ['II.1', 'task', 'Dự thảo Thông tư về vị trí việc làm.'],
      ['II.1', 'task', 'Tập huấn nghiệp vụ cho công chức pháp chế.'],
      ['II.2.1', 'task', 'Ban hành kế hoạch theo dõi. Tổ chức kiểm tra tại các đơn vị. Báo cáo kết quả kiểm tra.'],
      ['II.2.2', 'task', 'Xử lý kiến nghị'],
      ['II.3', 'solution', 'Nâng cao năng lực pháp chế.'],
      ['III.1', 'organising', 'Theo dõi, đôn đốc việc thực hiện.'],
      ['III.2', 'organising', 'Các phòng, đơn vị xây dựng kế hoạch trước ngày 31/01/2026.'],
    ]);
  });

  it('has sections with labels, titles and parents', () => {
    expect(structure.sections.map(({ label, title, parent }) => [label, title, parent])).toEqual([
      ['I', 'MỤC ĐÍCH, YÊU CẦU', -1],
      ['1', 'Mục đích', 0],
      ['2', 'Yêu cầu', 0],
      ['II', 'NHIỆM VỤ VÀ GIẢI PHÁP', -1],
      ['1', 'Công tác xây dựng văn bản', 3],
      [null, 'Góp ý dự thảo, cụ thể', 4],
      ['2', 'Công tác theo dõi thi hành pháp luật', 3],
      ['3', 'Giải pháp', 3],
      ['III', 'TỔ CHỨC THỰC HIỆN', -1],
      ['1', 'Văn phòng Sở', 8],
    ]);
  });

  it('knows the zones of what is no task', () => {
    expect(of('title')).toEqual(['KẾ HOẠCH', 'Công tác pháp chế năm 2026']);
    expect(of('attachment')).toEqual(['(Kèm theo Quyết định số 12/QĐ-SNV ngày 05/01/2026 của Giám đốc Sở Nội vụ)']);
    expect(of('legal-basis').map((text) => text.slice(0, 9))).toEqual(['Căn cứ Ng', 'Thực hiện']);
    expect(of('recipients')).toEqual([
      'Nơi nhận:',
      'UBND tỉnh;',
      'Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị B',
    ]);
    expect(of('signature')).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị B']);
  });

  it('covers with a section all that stands under it', () => {
    const words = (at: number): string => {
      const { start, end } = structure.sections[at] ?? { start: 0, end: 0 };
      return structure.flow.text.slice(start, end);
    };
    expect(words(4)).toBe(
      'Công tác xây dựng văn bản\nRà soát văn bản theo Nghị định số 78/2025/NĐ-CP;\nGóp ý dự thảo, cụ thể:\nDự thảo Nghị định về biên chế;\nDự thảo Thông tư về vị trí việc làm.\nTập huấn nghiệp vụ cho công chức pháp chế.',
    );
    expect(words(3)).toMatch(/^NHIỆM VỤ VÀ GIẢI PHÁP[\s\S]*Nâng cao năng lực pháp chế\.$/);
  });
});

describe('other shapes of documents', () => {
  it('starts anew at an annex after the signature', () => {
    const { tasks, of } = read(
      'KẾ HOẠCH\nCông tác năm 2026\nI. NỘI DUNG\n- Rà soát.\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nPHỤ LỤC\nDanh mục nhiệm vụ\n(Kèm theo Kế hoạch số 5/KH-SNV)\nI. LĨNH VỰC NỘI VỤ\n1. Xây dựng đề án.',
    );
    expect(tasks.map((task) => task.text)).toEqual(['Rà soát.', 'Xây dựng đề án.']);
    expect(of('attachment')).toHaveLength(1);
    expect(of('recipients')).toHaveLength(3);
  });

  it('reads a decision and the plan behind it', () => {
    const { tasks, of, structure } = read(
      'SỞ NỘI VỤ\nSố: 12/QĐ-SNV\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch pháp chế.\nĐiều 2. Văn phòng Sở chịu trách nhiệm thi hành.\nKẾ HOẠCH\nPháp chế năm 2026\n(Ban hành kèm theo Quyết định số 12/QĐ-SNV)\nThực hiện Nghị định số 56/2024/NĐ-CP, Sở ban hành Kế hoạch sau:\nI. NHIỆM VỤ\n1. Rà soát văn bản.',
    );
    expect(tasks.filter((task) => task.category === 'task').map((task) => task.text)).toEqual(['Rà soát văn bản.']);
    expect(of('legal-basis').map((text) => text.slice(0, 9))).toEqual(['Căn cứ Lu', 'QUYẾT ĐỊN', 'Thực hiện']);
    expect(structure.header.type?.value).toBe('quyết định');
  });

  it('takes the paragraphs of a fragment for tasks, its legal basis left out', () => {
    const { tasks } = read('Căn cứ Luật Hộ tịch;\nTiếp tục triển khai Nghị định số 123/2015/NĐ-CP.');
    expect(tasks.map((task) => task.text)).toEqual(['Tiếp tục triển khai Nghị định số 123/2015/NĐ-CP.']);
  });

  it('reads an empty text', () => {
    expect(read(' \n\n').structure).toMatchObject({ flow: { text: '', blocks: [] }, sections: [], tasks: [] });
  });
});

describe('duties said in prose', () => {
  const duties = (text: string): unknown => {
    const [task] = read(`II. NHIỆM VỤ NĂM 2026\n1. Công tác pháp chế\n${text}`).tasks;
    return { lead: task?.lead, coordinating: task?.coordinating, time: task?.time, period: task?.period };
  };

  it('are read from lines of their own', () => {
    expect(
      duties(
        'a) Rà soát văn bản.\n- Đơn vị chủ trì: Phòng Pháp chế;\n- Đơn vị phối hợp: Thanh tra Sở và các phòng;\n- Thời gian: Quý II/2026.',
      ),
    ).toEqual({
      lead: 'Phòng Pháp chế',
      coordinating: ['Thanh tra Sở', 'các phòng'],
      time: 'Quý II/2026',
      period: { from: '2026-04-01', to: '2026-06-30', kind: 'within' },
    });
  });

  it('are read from the sentence', () => {
    expect(
      duties(
        '- Giao Văn phòng Sở chủ trì, phối hợp với Phòng Tổ chức cán bộ xây dựng kế hoạch, hoàn thành trước ngày 15/3/2026.',
      ),
    ).toEqual({
      lead: 'Văn phòng Sở',
      coordinating: ['Phòng Tổ chức cán bộ'],
      time: 'trước ngày 15/3/2026',
      period: { from: null, to: '2026-03-15', kind: 'by' },
    });
    expect(
      duties(
        '- Phòng Pháp chế, trên cơ sở Kế hoạch này, tham mưu ban hành văn bản sau khi Luật được Quốc hội thông qua.',
      ),
    ).toMatchObject({
      lead: 'Phòng Pháp chế',
      period: { kind: 'on-event' },
    });
  });

  it('are not guessed from plans, periods and Hội đồng phối hợp', () => {
    expect(
      duties(
        '- Triển khai Kế hoạch chuyển đổi số giai đoạn 2021-2025 và nhiệm vụ của Hội đồng phối hợp phổ biến, giáo dục pháp luật năm 2026.',
      ),
    ).toEqual({
      lead: null,
      coordinating: [],
      time: null,
      period: null,
    });
  });

  it('come from the heading where that is an office', () => {
    const { tasks } = read(
      'III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Theo dõi, đôn đốc.\n2. Công tác báo cáo\n- Báo cáo kết quả.',
    );
    expect(tasks.map(({ lead, leadBasis }) => [lead, leadBasis])).toEqual([
      ['Sở Nội vụ', 'section'],
      [null, null],
    ]);
  });
});

describe('duties that several tasks share', () => {
  it('come from lines below the last of them', () => {
    const { tasks } = read(
      'II. NỘI DUNG\n1. Tập huấn pháp luật\na) Nội dung:\n- Tập huấn Luật Đất đai;\n- Tập huấn Luật Nhà ở.\nb) Đơn vị chủ trì: Sở Xây dựng.\nc) Thời gian thực hiện: Quý III/2026.',
    );
    expect(tasks.map(({ text, lead, leadBasis, time, timeBasis }) => [text, lead, leadBasis, time, timeBasis])).toEqual(
      [
        ['Tập huấn Luật Đất đai;', 'Sở Xây dựng', 'section', 'Quý III/2026', 'section'],
        ['Tập huấn Luật Nhà ở.', 'Sở Xây dựng', 'section', 'Quý III/2026', 'section'],
      ],
    );
  });

  it('come from a heading that is a time', () => {
    const { tasks } = read('II. NHIỆM VỤ\n1. Quý II/2026\n- Rà soát văn bản.\n2. Công tác khác\n- Báo cáo.');
    expect(tasks.map(({ time, timeBasis, period }) => [time, timeBasis, period?.to ?? null])).toEqual([
      ['Quý II/2026', 'section', '2026-06-30'],
      [null, null, null],
    ]);
  });
});

describe('headings without a number', () => {
  it('are fields of work above their bullets', () => {
    const { structure, tasks } = read(
      'II. NHIỆM VỤ\nCông tác hộ tịch\n- Triển khai Luật Hộ tịch.\nCông tác quốc tịch\n- Triển khai Luật Quốc tịch.\n* Lĩnh vực khác\n- Báo cáo.',
    );
    expect(structure.sections.map(({ title, parent }) => [title, parent])).toEqual([
      ['NHIỆM VỤ', -1],
      ['Công tác hộ tịch', 0],
      ['Công tác quốc tịch', 0],
      ['Lĩnh vực khác', 2],
    ]);
    expect(tasks).toHaveLength(3);
  });
});
