import { describe, expect, it } from '@jest/globals';
import type { PinpointArticle } from '../../../../src/facts/mention.js';
import { cite } from '../cite-text.js';

const at = (article: string | null, clause: string | null = null, point: string | null = null): PinpointArticle => ({
  article,
  clause,
  point,
});

/** Words before "Nghị định số 118/2021/NĐ-CP", and what they point to (domain reference §3.9). */
const CASES: readonly (readonly [before: string, text: string, articles: readonly PinpointArticle[]])[] = [
  ['theo Điều 5', 'Điều 5', [at('5')]],
  ['theo điểm a khoản 2 Điều 5', 'điểm a khoản 2 Điều 5', [at('5', '2', 'a')]],
  [
    'tại các điểm a, b và c khoản 1 Điều 12 của',
    'điểm a, b và c khoản 1 Điều 12',
    [at('12', '1', 'a'), at('12', '1', 'b'), at('12', '1', 'c')],
  ],
  ['quy định tại khoản 1, 3 và 5 Điều 12', 'khoản 1, 3 và 5 Điều 12', [at('12', '1'), at('12', '3'), at('12', '5')]],
  ['từ Điều 5 đến Điều 7', 'Điều 5 đến Điều 7', [at('5'), at('6'), at('7')]],
  ['khoản 2 Điều 5 và khoản 1 Điều 37a', 'khoản 2 Điều 5 và khoản 1 Điều 37a', [at('5', '2'), at('37a', '1')]],
  ['Mục 2 Chương III', 'Mục 2 Chương III', []],
  ['Phụ lục II', 'Phụ lục II', []],
  ['Phụ lục III ban hành kèm theo', 'Phụ lục III', []],
  [
    'từ điểm c đến điểm e khoản 2 Điều 40',
    'điểm c đến điểm e khoản 2 Điều 40',
    [at('40', '2', 'c'), at('40', '2', 'd'), at('40', '2', 'đ'), at('40', '2', 'e')],
  ],
  [
    'theo điểm a khoản 1 các Điều 19, Điều 20 và Điều 21',
    'điểm a khoản 1 các Điều 19, Điều 20 và Điều 21',
    [at('19', '1', 'a'), at('20', '1', 'a'), at('21', '1', 'a')],
  ],
  [
    'các điểm a , c , và d khoản 1 Điều 41',
    'điểm a , c , và d khoản 1 Điều 41',
    [at('41', '1', 'a'), at('41', '1', 'c'), at('41', '1', 'd')],
  ],
  [
    'các điểm d , đ e , khoản 1 Điều 2',
    'điểm d , đ e , khoản 1 Điều 2',
    [at('2', '1', 'd'), at('2', '1', 'đ'), at('2', '1', 'e')],
  ],
  ['khoản 5 Điều 4 (được bổ sung năm 2020) của', 'khoản 5 Điều 4', [at('4', '5')]],
];

describe('pinpoints', () => {
  it.each(CASES)('%s Nghị định …', (before, text, articles) => {
    expect(cite(`${before} Nghị định số 118/2021/NĐ-CP`)[0]?.mention.pinpoint).toEqual({ text, articles });
  });

  it('bind to the next instrument only', () => {
    const read = cite('theo Điều 5 Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP');
    expect(read.map(({ mention }) => mention.pinpoint?.text ?? null)).toEqual(['Điều 5', null]);
  });

  it('bind to a short form as to a citation', () => {
    const read = cite('Nghị định số 118/2021/NĐ-CP; theo điểm a khoản 2 Điều 5 Nghị định nêu trên');
    expect(read[1]?.mention.pinpoint?.articles).toEqual([at('5', '2', 'a')]);
  });

  it('are not read across other words', () => {
    expect(cite('khoản 3 của Điều này và Nghị định số 123/2015/NĐ-CP')[0]?.mention.pinpoint).toBeNull();
  });
});
