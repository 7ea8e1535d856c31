import type { Text } from './text.js';

/** What stands against a citation, or was done about it. */
export const FINDING_REASONS = {
  against: {
    vi: '{printed} · đối chiếu: {against} · {action}',
    en: '{printed} · against: {against} · {action}',
  },
  'same-content': {
    vi: '{printed} cùng nội dung với {against}',
    en: '{printed} has the content of {against}',
  },
  'inferred-date': { vi: 'xem như viết trong khoảng {interval}', en: 'taken as written within {interval}' },
  replaced: { vi: 'được thay thế bởi {against} từ {from}', en: 'replaced by {against} from {from}' },
  repealed: { vi: 'bị bãi bỏ bởi {against} từ {from}', en: 'repealed by {against} from {from}' },
  expired: { vi: 'hết hiệu lực từ {from}', en: 'expired on {from}' },
  amended: { vi: 'được sửa đổi, bổ sung bởi {against}', en: 'amended by {against}' },
  'scheme-over': { vi: 'hết kỳ năm {against}', en: 'its time ended with {against}' },
  abolished: { vi: 'từ {from}: {against}', en: 'from {from}: {against}' },
  issued: { vi: 'nay là {against}, ban hành {from}', en: 'is now {against}, issued {from}' },
  decided: { vi: 'đã xác nhận là {against}; {action}', en: 'settled as {against}; {action}' },
} as const satisfies Record<string, Text>;
