import { describe, expect, it } from '@jest/globals';
import { relateTitle } from '../../../indexer/relate/relate.js';
import { annotated, label } from './annotated.js';

/** What the register reads off an instrument's own title: the instrument is mention 0, all the rest its title. */
function saidBy(source: string): string[] {
  const { structure, mentions } = annotated(source);
  const { text } = structure.flow;
  const end = (which: number | 'document'): string => {
    const mention = which === 'document' ? undefined : mentions[which];
    return mention === undefined ? 'document' : label(text, mention);
  };
  return relateTitle(structure.flow, mentions).map(({ from, relation, to }) => `${end(from)} ${relation} ${end(to)}`);
}

describe("an instrument's own title", () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'amends several, though their own subjects part them',
      '⟦Thông tư|34/2018/TT-BLĐTBXH⟧ sửa đổi, bổ sung một số điều ⟦Thông tư|42/2015/TT-BLĐTBXH⟧⟨ ngày 20/10/2015 quy định về đào tạo trình độ sơ cấp⟩, ⟦Thông tư|43/2015/TT-BLĐTBXH⟧⟨ quy định về đào tạo thường xuyên⟩',
      ['34/2018/TT-BLĐTBXH amends 42/2015/TT-BLĐTBXH', '34/2018/TT-BLĐTBXH amends 43/2015/TT-BLĐTBXH'],
    ],
    [
      'says its own type again',
      '⟦Nghị định|55/2024/NĐ-CP⟧ nghị định quy định chi tiết một số điều của ⟦Luật| Bảo vệ quyền lợi người tiêu dùng⟧',
      ['55/2024/NĐ-CP details Luật Bảo vệ quyền lợi người tiêu dùng'],
    ],
    [
      'changes the annex of another',
      '⟦Thông tư|97/2015/TT-BTC⟧ sửa đổi Phụ lục 3 ban hành kèm theo ⟦Thông tư|115/2014/TT-BTC⟧⟨ hướng dẫn thực hiện chính sách bảo hiểm quy định tại ⟦Nghị định|67/2014/NĐ-CP⟧⟩',
      ['97/2015/TT-BTC amends 115/2014/TT-BTC', '115/2014/TT-BTC guides 67/2014/NĐ-CP'],
    ],
    [
      'amends some parts and replaces others of one act',
      '⟦Thông tư|07/2024/TT-BGDĐT⟧ sửa đổi, bổ sung Điều 7 và thay thế Phụ lục II, Phụ lục III của ⟦Thông tư|13/2021/TT-BGDĐT⟧',
      ['07/2024/TT-BGDĐT amends 13/2021/TT-BGDĐT'],
    ],
    [
      'repeals a part "tại" the act',
      '⟦Thông tư|03/2024/TT-BNNPTNT⟧ bãi bỏ một số quy định tại ⟦Thông tư|34/2018/TT-BNNPTNT⟧',
      ['03/2024/TT-BNNPTNT repeals 34/2018/TT-BNNPTNT'],
    ],
    [
      'speaks of replacing, but of no act',
      '⟦Nghị định|90/2016/NĐ-CP⟧ quy định về điều trị nghiện bằng thuốc thay thế',
      [],
    ],
  ];
  for (const [name, title, says] of CASES) it(name, () => expect(saidBy(title)).toEqual(says));
});
