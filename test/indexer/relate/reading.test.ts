import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LeftWords } from '../../../indexer/relate/cues/left-words.js';
import { PhraseTable } from '../../../indexer/relate/cues/phrase-table.js';
import { relateMentions } from '../../../indexer/relate/relate.js';
import { annotated, rolesIn, statementsOf } from './annotated.js';

function words(text: string): string[] {
  const reader = new LeftWords(text, 0, text.length);
  const found: string[] = [];
  for (let at = 0; reader.word(at) !== null; at++) found.push(reader.word(at) as string);
  return found;
}

describe('reading leftwards', () => {
  it('gives words in lower case, numbers as #, marks as words, the nearest first', () => {
    expect(words('Tổng kết 05 năm, thi hành')).toEqual(['hành', 'thi', ',', 'năm', '#', 'kết', 'tổng']);
  });

  it('stops at the start of the sentence', () => {
    expect(words('Rà soát văn bản. Triển khai')).toEqual(['khai', 'triển']);
    expect(words('tại TP. Hồ Chí Minh')).toContain('tại');
    expect(words('theo khoản 1.2 Điều 3')).toContain('theo');
  });

  it('knows where a word starts and whether it is capital', () => {
    const reader = new LeftWords('- Triển khai có', 0, 15);
    expect([reader.startOf(2), reader.capital(2), reader.capital(1)]).toEqual([2, true, false]);
    expect(reader.startOf(9)).toBe(0);
  });

  it('never looks left of where it may', () => {
    expect(new LeftWords('triển khai Luật', 6, 10).word(1)).toBeNull();
  });
});

describe('phrases', () => {
  const table = new PhraseTable([
    { phrase: 'thi hành' },
    { phrase: '(biện pháp|cách) thi hành' },
    { phrase: 'hủy bỏ' },
  ]);
  const found = (text: string) => table.endingAt(new LeftWords(text, 0, text.length), 0);

  it('the longest wins, commas apart', () => {
    expect(found('các biện pháp thi hành')).toMatchObject({ words: 4, row: { phrase: '(biện pháp|cách) thi hành' } });
    expect(found('biện pháp, thi hành')).toMatchObject({ words: 5 });
    expect(found('đã thi hành')).toMatchObject({ words: 2, row: { phrase: 'thi hành' } });
    expect(found('thi')).toBeNull();
  });

  it('both places of the tone mark', () => {
    expect(found('huỷ bỏ')?.row.phrase).toBe('hủy bỏ');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '⟦Nghị định|118/2021/NĐ-CP⟧',
    '⟦Kế hoạch| thực hiện ⟦Luật| Hộ tịch⟧⟧',
    '⟦Nghị định~| thay thế ⟦Nghị định|34/2016/NĐ-CP⟧⟧',
    '⟦Thông tư|01/2020/TT-BTP⟧⟨ hướng dẫn ⟦Nghị định|23/2015/NĐ-CP⟧⟩',
    ' sửa đổi, bổ sung ',
    ' được sửa đổi bởi ',
    ' ban hành kèm theo ',
    ' theo ',
    ' triển khai ',
    ' kiểm tra việc thực hiện ',
    '; ',
    ' và ',
    '. Rà soát ',
    ' (',
    ') ',
    '\n',
  );

  it('has statements within it, between its own mentions, and roles of the closed list inside tasks', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { structure, mentions } = annotated(pieces.join(''));
        const { statements, roles } = relateMentions(structure, mentions);
        expect(roles).toHaveLength(mentions.length);
        for (const given of roles) expect(new Set(given).size).toBe(given.length);
        for (const given of roles) expect(given.length).toBeGreaterThan(0);
        for (const { from, to, start, end } of statements) {
          expect(from).not.toBe(to);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(structure.flow.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a megabyte without a space, a stop or a line end is read safely', () => {
    const run = 'x'.repeat(1_000_000);
    expect(rolesIn(`Triển khai ${run} ⟦Luật| Hộ tịch⟧${run}⟦Luật| Giá⟧`)).toHaveLength(2);
    expect(statementsOf(`⟦Luật| Hộ tịch⟧${run}(được sửa đổi bởi ⟦Luật|03/2026/QH16⟧)`)).toEqual([]);
  });

  it('a list of ten thousand decrees keeps its verb', () => {
    const list = Array.from({ length: 10_000 }, (_, at) => `⟦Nghị định|${at + 1}/2020/NĐ-CP⟧`).join('; ');
    const roles = rolesIn(`Tổng kết việc thi hành ${list}`);
    expect(new Set(roles.map((line) => line.replace(/^.*: /, '')))).toEqual(new Set(['sums-up']));
  });
});
