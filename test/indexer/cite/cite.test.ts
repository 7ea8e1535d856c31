import { describe, expect, it } from '@jest/globals';
import { CASES, type ExpectedMention } from './cases.data.js';
import { cite, type Read } from './cite-text.js';

/** What a case looks at of a mention that was read. */
function seen(read: Read, wanted: ExpectedMention): ExpectedMention {
  const { mention } = read;
  const all = {
    text: read.text,
    kind: mention.kind,
    type: mention.type,
    number: read.number,
    date: read.date,
    dateBasis: mention.date?.basis,
    issuer: read.issuer,
    issuerBasis: mention.issuer?.basis,
    term: read.term,
    name: mention.name,
    nameYear: mention.nameYear,
    nameRevised: mention.nameRevised,
    title: read.title,
    nestedIn: mention.nestedIn,
    antecedent: mention.antecedent,
    draft: mention.draft,
    covers: mention.covers,
    warnings: [...mention.warnings].sort(),
  };
  const keys = Object.keys(wanted) as (keyof ExpectedMention)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as unknown as ExpectedMention;
}

describe('citeMentions on the cases of the domain reference', () => {
  it.each(CASES.map((one) => [one.id, one] as const))('%s', (_id, { text, mentions, in: type }) => {
    const read = cite(text, type === undefined ? {} : { type });
    expect(read.map(({ text: printed }) => printed)).toEqual(mentions.map(({ text: printed }) => printed));
    expect(read.map((one, i) => seen(one, mentions[i] as ExpectedMention))).toEqual(mentions);
  });
});

describe('citeMentions', () => {
  it('takes who issued a number for its issuer, and not who does what it says', () => {
    const issuers = (text: string) => cite(text).map(({ issuer }) => issuer);
    expect(issuers('Thủ tục theo Nghị định số 67/2013/NĐ-CP do Ủy ban nhân dân cấp xã thực hiện.')).toEqual([null]);
    expect(issuers('Thực hiện Quyết định số 12/QĐ-UBND do Ủy ban nhân dân tỉnh ban hành.')).toEqual([
      'Ủy ban nhân dân tỉnh',
    ]);
  });

  it('takes nothing from recipients and signatures', () => {
    expect(cite('- Như Quyết định số 12/QĐ-UBND;', { kind: 'recipients' })).toEqual([]);
    expect(cite('Quyết định số 12/QĐ-UBND', { kind: 'signature' })).toEqual([]);
  });

  it('lists mentions by start, the longer first', () => {
    const read = cite('Nghị định sửa đổi Nghị định số 5/2020/NĐ-CP và Nghị định số 6/2020/NĐ-CP; Luật Giá');
    const spans = read.map(({ mention: { start, end } }) => [start, end] as const);
    expect(spans).toEqual([...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]));
  });

  it('reads a Kế hoạch cited as "Kế hoạch này" in another kind of document as the plan before it', () => {
    const read = cite('Kế hoạch số 12/KH-UBND ngày 05/02/2025 của UBND tỉnh\nNội dung Kế hoạch này được đưa vào', {
      type: 'quyết định',
    });
    expect(read.map(({ text, mention }) => [text, mention.kind, mention.antecedent])).toEqual([
      ['Kế hoạch số 12/KH-UBND', 'numbered', -1],
      ['Kế hoạch này', 'shortForm', 0],
    ]);
  });

  it.each([
    ['đưa việc xây dựng các dự án Luật Hộ tịch, Luật Chứng thực vào Chương trình', ['Luật Hộ tịch', 'Luật Chứng thực']],
    ['về dạy nghề trong Đề án trong tháng 3 năm 2010', []],
    [
      'Kế hoạch phát triển kinh tế - xã hội 2011 - 2015 đã có chuyển biến',
      ['Kế hoạch phát triển kinh tế - xã hội 2011 - 2015'],
    ],
    [
      'theo Hiệp định về Hợp tác Kinh tế, Văn hoá, Khoa học Kỹ thuật giữa Chính phủ nước A và Chính phủ nước B ký ngày',
      ['Hiệp định về Hợp tác Kinh tế, Văn hoá, Khoa học Kỹ thuật giữa Chính phủ nước A và Chính phủ nước B'],
    ],
  ])('a title ends where it ends: %s', (text, titles) => {
    expect(cite(text).map((read) => read.text)).toEqual(titles);
  });

  describe('a draft and the act that it is now', () => {
    const became = (text: string): readonly (string | undefined)[] => {
      const read = cite(text);
      return read.flatMap(({ mention: { draft } }) =>
        draft === null ? [] : [draft.issuedAs === undefined ? undefined : (read[draft.issuedAs]?.number ?? undefined)],
      );
    };

    it.each([
      'Phổ biến dự thảo Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP ngày 24/12/2021 của Chính phủ, nay là Nghị định số 99/2025/NĐ-CP',
      'Dự thảo Nghị định thay thế Nghị định số 77/2008/NĐ-CP (nay là Nghị định số 99/2025/NĐ-CP ngày 05/4/2025)',
      'Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP đã được Chính phủ ban hành là Nghị định số 99/2025/NĐ-CP',
      'góp ý dự thảo Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP (nay đã được ban hành thành Nghị định số 99/2025/NĐ-CP)',
    ])('%s', (text) => {
      expect(became(text)).toEqual(['99/2025/NĐ-CP']);
      const [draft] = cite(text).filter(({ mention }) => mention.draft !== null);
      expect(draft?.mention.draft?.targets).toHaveLength(1);
      expect(draft?.title).not.toContain('nay');
    });

    it.each([
      // The act that is amended may be the one that has another number now.
      'thực hiện Nghị định sửa đổi Nghị định số 77/2008/NĐ-CP, nay là Nghị định số 99/2025/NĐ-CP',
      'góp ý dự thảo Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP. Nay là Nghị định số 99/2025/NĐ-CP',
      'góp ý dự thảo Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP, nay là Thông tư số 9/2025/TT-BTP',
      'góp ý dự thảo Nghị định sửa đổi Nghị định số 119/2021/NĐ-CP và Nghị định số 99/2025/NĐ-CP',
    ])('says nothing of what it became: %s', (text) => {
      expect(became(text)).toEqual([undefined]);
    });
  });
});
