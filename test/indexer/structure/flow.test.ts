import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joint } from '../../../indexer/structure/prose/joint.js';
import { readStructure } from '../../../indexer/structure/read-structure.js';
import { cleanText } from '../../../src/text/clean.js';
import { read, spaced } from './reading.js';

describe('what a line break stood for', () => {
  it.each([
    ['Quyết định số 68/QĐ-', 'BTP ngày 18/01/2024', 'Quyết định số 68/QĐ-BTP ngày 18/01/2024'],
    ['Chỉ thị số 35-', 'CT/TW ngày 26/5/2014', 'Chỉ thị số 35-CT/TW ngày 26/5/2014'],
    ['Nghị quyết số 02/NQ-', 'CP về cải thiện môi trường', 'Nghị quyết số 02/NQ-CP về cải thiện môi trường'],
    ['Nghị định số 118/', '2021/NĐ-CP', 'Nghị định số 118/2021/NĐ-CP'],
    ['Nghị định số 118/2021', '/NĐ-CP', 'Nghị định số 118/2021/NĐ-CP'],
    ['giai đoạn 2024-', '2025; Kế hoạch triển khai', 'giai đoạn 2024-2025; Kế hoạch triển khai'],
    ['phát triển kinh tế -', 'xã hội năm 2024', 'phát triển kinh tế - xã hội năm 2024'],
    ['trình độ, chuyên môn,', 'Nghiệp vụ', 'trình độ, chuyên môn, Nghiệp vụ'],
  ])('%s ⏎ %s', (above, below, whole) => {
    expect(read(`${above} \n\n${below}`).structure.flow.text).toBe(whole);
    expect(read(`${above}\n ${below}`).structure.flow.text).toBe(whole);
  });

  it('never glues a bullet to the line above', () => {
    expect(joint('theo Quyết định số 06/QĐ-TTg', '- Tiếp tục thực hiện')).toBe('space');
    expect(joint('công tác hòa giải', '-CP')).toBe('space');
  });
});

describe('paragraphs of hard-wrapped text whose every line is set apart', () => {
  const page = spaced(
    'II. NHIỆM VỤ TRỌNG TÂM',
    'Tiếp tục tham mưu cấp có thẩm quyền ban hành các chính sách hỗ trợ người dân và',
    'doanh nghiệp trong lĩnh vực đất đai, xây dựng, nhà ở trên địa bàn toàn tỉnh, bảo đảm',
    'đúng quy định của pháp luật hiện hành và phù hợp với điều kiện thực tế của tỉnh. Tăng',
    'cường công tác kiểm tra việc thực hiện các quy hoạch.',
    'Đẩy mạnh cải cách hành chính.',
    'Phối hợp với các sở, ngành có liên quan tổ chức các lớp bồi dưỡng kiến thức pháp luật',
    'cho đội ngũ cán bộ, công chức cấp xã; chú trọng nội dung phòng, chống tham nhũng và',
    'tiêu cực, thực hành tiết kiệm, chống lãng phí theo chỉ đạo của Tỉnh ủy và của Ủy ban',
    'nhân dân tỉnh.',
  );

  it('joins full lines and starts anew after one that had room for the next word', () => {
    expect(
      read(page)
        .of('body')
        .map((text) => text.slice(0, 24)),
    ).toEqual(['Tiếp tục tham mưu cấp có', 'Đẩy mạnh cải cách hành c', 'Phối hợp với các sở, ngà']);
  });

  it('keeps a dash inside a sentence, and a name with a dash, whole', () => {
    const flow = read(
      spaced(
        '- Triển khai nhiệm vụ phát triển kinh tế',
        '- xã hội của địa phương;',
        '- Kiện toàn Hội đồng Thi đua',
        '- Khen thưởng các cấp;',
        '- Báo cáo kết quả',
      ),
    );
    expect(flow.of('item')).toEqual([
      'Triển khai nhiệm vụ phát triển kinh tế - xã hội của địa phương;',
      'Kiện toàn Hội đồng Thi đua - Khen thưởng các cấp;',
      'Báo cáo kết quả',
    ]);
  });
});

describe('paragraphs of other layouts', () => {
  it('takes each line for a paragraph in text exported from a word processor', () => {
    const text =
      'I. NHIỆM VỤ\nTriển khai Luật Đất đai.\nRà soát văn bản\n- Tổng hợp báo cáo\nCông bố thủ tục hành chính';
    expect(read(text).of('body')).toEqual([
      'Triển khai Luật Đất đai.',
      'Rà soát văn bản',
      'Tổng hợp báo cáo',
      'Công bố thủ tục hành chính',
    ]);
  });

  it('lets an empty line end a paragraph of ordinary hard-wrapped text', () => {
    const text = `II. NHIỆM VỤ\n\n${'tăng cường công tác kiểm tra, rà soát văn bản\nquy phạm pháp luật của địa phương\n'.repeat(4)}\nCông tác khác của ngành được thực hiện theo kế\nhoạch.`;
    expect(read(text).of('body')).toHaveLength(2);
  });

  it('puts a label that has its line to itself before the words of the next', () => {
    const { structure, of } = read('PHẦN THỨ NHẤT\nNHIỆM VỤ\nI.\nCÔNG TÁC PHÁP CHẾ\n1.\nRà soát văn bản.');
    expect(structure.sections.map(({ label, title }) => [label, title])).toEqual([
      ['PHẦN THỨ NHẤT', 'NHIỆM VỤ'],
      ['I', 'CÔNG TÁC PHÁP CHẾ'],
    ]);
    expect(of('item')).toEqual(['Rà soát văn bản.']);
  });

  it('reads markdown headings, bullets and emphasis', () => {
    const { structure, of } = read(
      '# KẾ HOẠCH\n**Triển khai Luật Đất đai**\n\n## I. Nhiệm vụ\n\n- Phổ biến **Luật Đất đai**\n  cho cán bộ xã\n\n### 1. Rà soát\n\nRà soát văn bản.',
    );
    expect(structure.header.title).toBe('Kế hoạch Triển khai Luật Đất đai');
    expect(of('body')).toEqual(['Phổ biến Luật Đất đai cho cán bộ xã', 'Rà soát văn bản.']);
    expect(structure.sections.map(({ label, title, parent }) => [label, title, parent])).toEqual([
      ['I', 'Nhiệm vụ', -1],
      ['1', 'Rà soát', 0],
    ]);
  });
});

describe('page furniture', () => {
  const body = (from: number): string =>
    Array.from({ length: 30 }, (_, at) => `dòng thứ ${from + at} của một đoạn văn dài trải qua nhiều trang in`).join(
      ' \n\n',
    );

  it('leaves page numbers and running heads out, also in the middle of a sentence', () => {
    const pages = [2, 3, 4].map((page) => `${page} \n\nCHƯƠNG TRÌNH CÔNG TÁC 2026 \n\n${body(page * 100)}`);
    const { flow } = read(`CHƯƠNG TRÌNH CÔNG TÁC 2026 \n\n${body(100)} \n\n${pages.join(' \n\n')}`).structure;
    expect(flow.text).not.toMatch(/CHƯƠNG TRÌNH CÔNG TÁC 2026[\s\S]*CHƯƠNG TRÌNH CÔNG TÁC 2026/);
    expect(flow.text).toContain('dòng thứ 129 của một đoạn văn dài trải qua nhiều trang in dòng thứ 200');
    expect(flow.text).toMatch(/^CHƯƠNG TRÌNH CÔNG TÁC 2026\n/);
  });

  it('does not take the row numbers of a table for page numbers', () => {
    const row = (at: number): string =>
      `${at}\n${'Triển khai nhiệm vụ chuyên môn của đơn vị. '.repeat(20)}\nPhòng Kế hoạch\nNăm 2026\n`;
    expect(read([1, 2, 3, 4].map(row).join('')).tasks.map((task) => task.number)).toEqual(['1', '2', '3', '4']);
  });

  it('leaves out addresses that stand on a line of their own', () => {
    const { flow } = read(
      'giao chủ trì \n\nhttps://vbpl.vn/nghi-quyet-18-nq-tw.html\n soạn thảo, trình ban hành',
    ).structure;
    expect(flow.text).toBe('giao chủ trì soạn thảo, trình ban hành');
  });

  it('goes on with the sentence after a form feed', () => {
    expect(read('giải quyết khiếu nại, \ftố cáo của công dân').structure.flow.text).toBe(
      'giải quyết khiếu nại, tố cáo của công dân',
    );
  });
});

describe('footnotes', () => {
  const original = [
    ...Array.from({ length: 8 }, () => 'thực hiện các nhiệm vụ được giao theo chỉ đạo của cấp có thẩm quyền trong năm'),
    '- Giải quyết các vụ việc tồn đọng theo chỉ đạo của Quốc hội2. Tăng cường ứng dụng',
    'công nghệ thông tin trong hoạt động bồi thường, đặc biệt là việc giải quyết các thủ',
  ]
    .map((line) => `${line} \n\n`)
    .join('')
    .concat(
      `${' '.repeat(40)}\n2 Nghị quyết số 134/2020/QH14 về tiếp tục thực hiện \n\nchất vấn. \n tục hành chính. \n\n- Nhiệm vụ khác. \n`,
    );

  it('are cut out of the sentence they interrupt and put after the block of their marker', () => {
    const { blocks, structure } = read(original);
    const at = blocks.findIndex((text) => text.startsWith('Giải quyết'));
    expect(blocks[at]).toBe(
      'Giải quyết các vụ việc tồn đọng theo chỉ đạo của Quốc hội. Tăng cường ứng dụng công nghệ thông tin trong hoạt động bồi thường, đặc biệt là việc giải quyết các thủ tục hành chính.',
    );
    expect(blocks[at + 1]).toBe('Nghị quyết số 134/2020/QH14 về tiếp tục thực hiện chất vấn.');
    expect(structure.flow.blocks[at + 1]).toMatchObject({
      kind: 'footnote',
      zone: 'footnote',
      task: structure.flow.blocks[at]?.task,
    });
    expect(blocks[at + 2]).toBe('Nhiệm vụ khác.');
  });

  it('leave the task in pieces of the original', () => {
    const { structure } = read(original);
    const block = structure.flow.blocks.find(({ start, end }) =>
      structure.flow.text.slice(start, end).startsWith('Giải quyết'),
    );
    const pieces = structure.flow.map.piecesOf(block ?? { start: 0, end: 0 });
    expect(pieces.map(({ start, end }) => original.slice(start, end).replace(/\s+/g, ' ').trim())).toEqual([
      'Giải quyết các vụ việc tồn đọng theo chỉ đạo của Quốc hội',
      '. Tăng cường ứng dụng công nghệ thông tin trong hoạt động bồi thường, đặc biệt là việc giải quyết các thủ',
      'tục hành chính.',
    ]);
  });

  it('need no rule above them where their marker and the next page show them', () => {
    const { blocks } = read(
      '- Thực hiện chỉ đạo của Quốc hội2. Tăng cường\n2 Nghị quyết số 134/2020/QH14 về chất vấn\n ứng dụng công nghệ thông tin.',
    );
    expect(blocks).toEqual([
      'Thực hiện chỉ đạo của Quốc hội. Tăng cường ứng dụng công nghệ thông tin.',
      'Nghị quyết số 134/2020/QH14 về chất vấn',
    ]);
  });

  it('are not seen in rules between items, nor in numbers that mark nothing', () => {
    const { of } = read('I. NHIỆM VỤ\n1. Rà soát văn bản.\n---------\n2. Báo cáo.\n___\n3 Phòng chuyên môn báo cáo');
    expect(of('footnote')).toEqual([]);
  });

  it('are recognised in brackets at the end of a text', () => {
    const { blocks } = read('I. NHIỆM VỤ\nTriển khai Luật Thủ đô[1].\nRà soát văn bản.\n\n[1] Luật số 39/2024/QH15.');
    expect(blocks).toEqual(['NHIỆM VỤ', 'Triển khai Luật Thủ đô.', 'Luật số 39/2024/QH15.', 'Rà soát văn bản.']);
  });
});

describe('the way back', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'I. NHIỆM VỤ',
      '1. Tiếp tục',
      '- Rà soát',
      '1.1',
      'Năm 2026',
      'Phòng A',
      '  ',
      '',
      '68/QĐ-',
      'BTP',
      'và',
      '\f',
      'a\tb\tc',
      '| a | b | c |',
      '1 Ghi chú',
      ' '.repeat(30),
      'Nơi nhận:',
      'KẾ HOẠCH',
      '**đậm**',
    ),
    fc.string({
      unit: fc.constantFrom('đ', 'ế', ' ', '\u00a0', '.', 'A', '1', '-', '\u0301', 'e', '/'),
      maxLength: 40,
    }),
  );

  it('leads every character of the flow to one that reads the same', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const original = lines.join('\n');
        const clean = cleanText(original);
        const { flow } = readStructure(clean, {});
        for (const block of flow.blocks) {
          for (let at = block.start; at < block.end; at++) {
            const printed = original
              .slice(flow.map.startOf(at), flow.map.endOf(at + 1))
              .normalize('NFC')
              .trim();
            const read = flow.text.charAt(at).trim();
            if (read !== '') expect(printed).toContain(read);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps blocks in order, apart by one line end, and tasks inside them', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const { flow, tasks, sections } = readStructure(cleanText(lines.join('\n')), {});
        let end = -1;
        for (const block of flow.blocks) {
          expect(block.start).toBe(end + 1);
          expect(flow.text.slice(block.start, block.end)).not.toContain('\n');
          end = block.end;
        }
        expect(flow.text.length).toBe(Math.max(end, 0));
        for (const task of tasks) {
          expect(task.blocks.length).toBeGreaterThan(0);
          for (const at of task.blocks) expect(tasks[flow.blocks[at]?.task ?? -1]).toBe(task);
        }
        for (const [at, section] of sections.entries()) expect(section.parent).toBeLessThan(at);
      }),
      { numRuns: 300, examples: [[['1.', '- đ']]] },
    );
  });
});
