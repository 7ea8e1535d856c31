import { describe, expect, it } from '@jest/globals';
import { readPhrases } from '../../../../indexer/cite/grammar/phrase.js';
import { splitTerms } from '../../../../indexer/cite/grammar/tokens.js';

function readOne(text: string, kind: 'numbered' | 'named' = 'numbered') {
  const [phrase] = readPhrases(text, [{ start: 0, end: text.length }], kind);
  return {
    date: phrase?.date?.value ?? null,
    issuer: phrase?.issuer?.value ?? null,
    term: phrase?.term?.value ?? null,
    rest: text.slice(phrase?.end ?? 0),
  };
}

describe('the citation grammar', () => {
  it.each([
    ['Nghị định số 5/2020/NĐ-CP ngày 03/01/2020 của Chính phủ quy định', '2020-01-03', 'Chính phủ', null, ' quy định'],
    ['số 5/2020/NĐ-CP của Chính phủ ngày 03/01/2020 về', '2020-01-03', 'Chính phủ', null, ' về'],
    [
      '18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII và',
      '2017-10-25',
      'Ban Chấp hành Trung ương Đảng',
      '12',
      ' và',
    ],
    ['Nghị quyết số 121/2020/QH14 của Quốc hội khóa XIV, trong đó', null, 'Quốc hội', '14', ', trong đó'],
    [
      'Thông tư số 8/2023/TT-BTP của Bộ trưởng Bộ trưởng Bộ Tư pháp hướng dẫn',
      null,
      'Bộ trưởng Bộ trưởng Bộ Tư pháp',
      null,
      ' hướng dẫn',
    ],
    [
      'Quyết định số 9/QĐ-UBND của Uỷ ban nhân dân tỉnh Bạc Liêu ban hành',
      null,
      'Uỷ ban nhân dân tỉnh Bạc Liêu',
      null,
      ' ban hành',
    ],
    [
      'Thông tư liên tịch số 1/2014/TTLT-BTC-BTP của Bộ Tài chính và Bộ Tư pháp về',
      null,
      'Bộ Tài chính và Bộ Tư pháp',
      null,
      ' về',
    ],
    ['Kế hoạch số 4-KH/TU và các', null, null, null, ' và các'],
  ])('%s', (text, date, issuer, term, rest) => {
    expect(readOne(text)).toEqual({ date, issuer, term, rest });
  });

  it('reads what follows a name', () => {
    expect(readOne(' ngày 14 tháng 6 năm 2005 của Quốc hội', 'named')).toEqual({
      date: '2005-06-14',
      issuer: 'Quốc hội',
      term: null,
      rest: '',
    });
  });

  it('reads any number of windows, each by itself', () => {
    const one = 'Chỉ thị số 32-CT/TW ngày 09/12/2003 của Ban Bí thư';
    const text = `${one}\n`.repeat(100);
    const windows = Array.from({ length: 100 }, (_, i) => ({
      start: i * (one.length + 1),
      end: i * (one.length + 1) + one.length,
    }));
    const phrases = readPhrases(text, windows, 'numbered');
    expect(phrases).toHaveLength(100);
    phrases.forEach((phrase, i) => {
      expect(phrase.date).toEqual({
        value: '2003-12-09',
        start: i * (one.length + 1) + 25,
        end: i * (one.length + 1) + 35,
      });
      expect(phrase.issuer?.value).toBe('Ban Bí thư');
    });
  });
});

describe('splitTerms', () => {
  it('keeps numbers, dates and phrases whole and every offset exact', () => {
    const text = 'Nghị quyết số 27-NQ/TW, ngày 09 tháng 11 năm 2022 của Ủy ban nhân dân  tỉnh';
    const terms = splitTerms(text);
    expect(terms.map((term) => term.text)).toEqual([
      'Nghị quyết',
      'số',
      '27-NQ/TW',
      ',',
      'ngày',
      '09 tháng 11 năm 2022',
      'của',
      'Ủy ban nhân dân',
      'tỉnh',
    ]);
    expect(terms.map((term) => term.pre + term.text).join('')).toBe(text);
  });
});
