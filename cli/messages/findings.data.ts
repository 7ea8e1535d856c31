import type { Text } from './say.js';

/** What `findings` prints: what stands against a citation, what was done. */
export const FINDINGS = {
  'findings.none': { vi: 'Không có chỗ nào cần xác minh.', en: 'Nothing to look at.' },
  'findings.against': {
    vi: '{printed} · đối chiếu: {against} · {action}',
    en: '{printed} · against: {against} · {action}',
  },
  'findings.same-content': {
    vi: '{printed} cùng nội dung với {against}',
    en: '{printed} has the content of {against}',
  },
  'findings.inferred-date': { vi: 'xem như viết trong khoảng {interval}', en: 'taken as written within {interval}' },
  'findings.candidates': { vi: 'có thể là: {candidates}', en: 'may be: {candidates}' },
  'findings.replacement': { vi: 'sửa thành: {text}', en: 'put instead: {text}' },
  'findings.times': { vi: '{times} chỗ trong tài liệu', en: '{times} places in the document' },
  'findings.replaced': { vi: 'được thay thế bởi {by} từ {from}', en: 'replaced by {by} from {from}' },
  'findings.repealed': { vi: 'bị bãi bỏ bởi {by} từ {from}', en: 'repealed by {by} from {from}' },
  'findings.expired': { vi: 'hết hiệu lực từ {from}', en: 'expired on {from}' },
  'findings.amended': { vi: 'được sửa đổi, bổ sung bởi {by}', en: 'amended by {by}' },
  'findings.scheme-over': { vi: 'hết kỳ năm {year}', en: 'its time ended with {year}' },
  'findings.abolished': { vi: 'từ {from}: {now}', en: 'from {from}: {now}' },
  'findings.issued': { vi: 'nay là {by}, ban hành {from}', en: 'is now {by}, issued {from}' },
  'findings.decided': { vi: 'đã xác nhận là {against}; {action}', en: 'settled as {against}; {action}' },
} as const satisfies Record<string, Text>;
