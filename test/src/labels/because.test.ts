import { describe, expect, it } from '@jest/globals';
import { becauseWords } from '../../../src/labels/because.js';
import { findingReason } from '../../../src/labels/finding-reason.js';
import { nameOf } from '../../../src/labels/name-instrument.js';
import { findingLabel, outcomeLabel } from '../../../src/labels/outcome-words.js';

describe('what decided about a citation, in words', () => {
  it('names what is missing', () => {
    expect(becauseWords('missing:term,issuer', 'unresolved', 'vi')).toBe('thiếu: khóa, cơ quan ban hành');
  });

  it('says what confirmed it, without the id of the row', () => {
    expect(becauseWords('register:luat-80-2015-qh13', 'resolved', 'vi')).toBe('khớp với danh mục văn bản');
  });

  it('tells a symbol that decided from one that cannot be read', () => {
    expect(becauseWords('symbol', 'resolved', 'vi')).toBe('theo ký hiệu');
    expect(becauseWords('symbol', 'malformed', 'vi')).toBe('số, ký hiệu không đọc được');
  });
});

describe('what a finding says', () => {
  const none = { printed: null, against: null, since: null, action: 'noted' as const };

  it('prints dates as people write them', () => {
    expect(
      findingReason(
        { kind: 'date-conflict', printed: '2023-02-21', against: '2022-02-21', since: null, action: 'took-register' },
        'vi',
      ),
    ).toBe('21/02/2023 · đối chiếu: 21/02/2022 · lấy theo danh mục văn bản');
  });

  it('says what replaced an instrument and since when', () => {
    expect(
      findingReason({ ...none, kind: 'replaced', against: 'Luật số 64/2025/QH15', since: '2025-04-01' }, 'vi'),
    ).toBe('được thay thế bởi Luật số 64/2025/QH15 từ 01/4/2025');
  });

  it('says within which days a text without date was taken to be written', () => {
    expect(findingReason({ ...none, kind: 'no-date', against: '2024-06-27/2025-01-31' }, 'vi')).toBe(
      'xem như viết trong khoảng 27/6/2024 – 31/01/2025',
    );
  });
});

describe('the name of an instrument without a number', () => {
  const identity = { type: 'kế hoạch', number: null, name: 'thực hiện kết luận số 80-kl/tw' };

  it('has the capitals it was printed with', () => {
    expect(nameOf({ id: '', identity, title: 'thực hiện Kết luận số 80-KL/TW' })).toBe(
      'Kế hoạch thực hiện Kết luận số 80-KL/TW',
    );
  });

  it('is the name that is kept where its title is another', () => {
    expect(nameOf({ id: '', identity, title: 'Về một việc khác' })).toBe('Kế hoạch thực hiện kết luận số 80-KL/TW');
  });
});

describe('the label of a citation that is open', () => {
  it('asks to choose where there are several, to confirm where there is one', () => {
    expect(outcomeLabel('ambiguous', 4).vi).toBe('Trùng số, cần chọn');
    expect(outcomeLabel('ambiguous', 1).vi).toBe('Cần xác nhận');
    expect(findingLabel('ambiguous', 1).vi).toBe('Cần xác nhận');
    expect(findingLabel('date-conflict', 1).vi).toBe('Ngày ban hành không khớp');
  });
});
