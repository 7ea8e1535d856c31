import type { IdentityPart } from '../designation/identity.js';
import type { Text } from './text.js';

/** Parts of an identity as people call them where one is missing. */
export const PART_LABELS: Readonly<Record<IdentityPart | 'date' | 'title', Text>> = {
  type: { vi: 'loại văn bản', en: 'type' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  year: { vi: 'năm', en: 'year' },
  date: { vi: 'ngày ban hành', en: 'date of issue' },
  term: { vi: 'khóa', en: 'term' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  place: { vi: 'tỉnh, thành phố', en: 'province' },
  title: { vi: 'tên đầy đủ', en: 'full title' },
};

/** What settled a citation. */
export const SETTLED_BY = {
  decision: { vi: 'do người dùng xác nhận', en: 'settled by a person' },
  register: { vi: 'khớp với danh mục văn bản', en: 'it agrees with the register' },
  'register-date': { vi: 'ngày được in khớp với danh mục văn bản', en: 'the printed date agrees with the register' },
  'register-year': { vi: 'năm được in khớp với danh mục văn bản', en: 'the printed year agrees with the register' },
  'register-year-in-force': {
    vi: 'năm được in là năm có hiệu lực theo danh mục văn bản',
    en: 'by the register, the printed year is the one since which it is in force',
  },
  'register-revised': { vi: 'bản mới nhất theo danh mục văn bản', en: 'the latest version by the register' },
  symbol: { vi: 'theo ký hiệu', en: 'by its symbol' },
  printed: { vi: 'theo đúng số, ký hiệu được in', en: 'by the number as printed' },
  title: { vi: 'theo tên gọi được in', en: 'by the title as printed' },
  'draft-targets': { vi: 'dự thảo, theo văn bản mà nó sửa đổi', en: 'a draft, by what it amends' },
  'draft-registered': {
    vi: 'dự thảo đã được ban hành, theo danh mục văn bản',
    en: 'a draft since issued, by the register',
  },
  'draft-stated': {
    vi: 'dự thảo đã được ban hành, theo tài liệu trong kho',
    en: 'a draft since issued, as a document says',
  },
  annual: { vi: 'nghị quyết hằng năm, theo kỳ của tài liệu', en: 'issued every year: by the period of the document' },
} as const satisfies Record<string, Text>;

/** What kept a citation from being settled. */
export const LEFT_OPEN_BY = {
  missing: { vi: 'thiếu: {parts}', en: 'missing: {parts}' },
  'several-versions': {
    vi: 'nhiều văn bản mang tên này qua các thời kỳ',
    en: 'several instruments have borne this name',
  },
  'several-same-subject': { vi: 'nhiều văn bản cùng số và cùng nội dung', en: 'several of this number and subject' },
  'register-unverified': { vi: 'danh mục có nhưng chưa kiểm chứng', en: 'the register’s row is not verified' },
  'citing-date-unknown': {
    vi: 'không rõ văn bản viện dẫn được viết khi nào, nên không rõ là bản nào của luật',
    en: 'it is not known when the citing text was written, so not which version of the law is meant',
  },
  'place-before-or-after-2025-07-01': {
    vi: 'không rõ tỉnh trước hay sau ngày 01/7/2025',
    en: 'the province before or after 01/7/2025',
  },
  'no-version-at-date': {
    vi: 'danh mục không có văn bản nào mang tên này vào lúc viện dẫn',
    en: 'the register knows none of this name at the time of the citation',
  },
  'revised-not-adopted': {
    vi: 'luật “sửa đổi” này chưa được thông qua vào lúc viện dẫn, theo danh mục văn bản',
    en: 'by the register, the revised law of this name had not been adopted at the time of the citation',
  },
  'no-version-of-year': {
    vi: 'danh mục không có văn bản mang tên này của năm được in',
    en: 'the register knows none of this name of the printed year',
  },
  'no-version-of-date': {
    vi: 'danh mục không có văn bản mang tên này của ngày được in',
    en: 'the register knows none of this name of the printed date',
  },
  'unknown-to-register': { vi: 'danh mục chưa có văn bản mang tên này', en: 'the register knows none of this name' },
  'issuer-not-of-symbol': {
    vi: 'cơ quan được in không phải cơ quan của ký hiệu',
    en: 'the issuer printed is not the one of the symbol',
  },
  'draft-target-open': { vi: 'chưa rõ dự thảo sửa đổi văn bản nào', en: 'it is not known what the draft amends' },
  'body-no-more': {
    vi: 'cơ quan của ký hiệu đã kết thúc hoạt động trước ngày được in',
    en: 'the body of the symbol was no more on the day printed',
  },
  'year-after-day': {
    vi: 'năm trong số, ký hiệu sau ngày được in: một trong hai có thể nhầm',
    en: 'the year in the number is after the day printed: one of the two may be a slip',
  },
  'number-not-of-year': {
    vi: 'theo danh mục, số này thuộc văn bản của năm khác trong cùng khóa',
    en: 'by the register, this number is of an act of another year of the same term',
  },
  'number-not-of-name': {
    vi: 'tên và ngày là của văn bản này, số là của văn bản khác',
    en: 'name and day are of one act, the number is of another',
  },
  'year-to-come': {
    vi: 'năm trong số hiệu sau ngày của tài liệu và trái với ngày được in',
    en: 'the year of the number is after the document, and not that of the printed day',
  },
  'number-split': {
    vi: 'số bị tách bởi khoảng trống, không có gì xác nhận cách ghép',
    en: 'a space splits the number, and nothing bears out how it was put together',
  },
  'draft-or-issued-act': {
    vi: 'vừa có văn bản làm đúng việc này: chưa rõ là văn bản ấy hay một dự thảo mới',
    en: 'an act that did this was issued shortly before: that act, or a new draft',
  },
  'term-not-of-year': {
    vi: 'khóa trong số, ký hiệu không phải khóa của năm ấy',
    en: 'the term of the symbol is not the one of that year',
  },
  symbol: { vi: 'số, ký hiệu không đọc được', en: 'the number cannot be read' },
} as const satisfies Record<string, Text>;
