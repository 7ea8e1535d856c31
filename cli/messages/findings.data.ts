import type { Text } from '../../src/labels/text.js';

/** What `findings` prints: what stands against a citation, what was done. */
export const FINDINGS = {
  'findings.totals': {
    vi: '{inText} chỗ trong lời văn chưa rõ hoặc mâu thuẫn · {forPlanning} lưu ý khi lập kế hoạch',
    en: '{inText} in the texts: unclear or contradictory · {forPlanning} to know before planning',
  },
  'findings.none': { vi: 'Không có chỗ nào cần xác minh.', en: 'Nothing to look at.' },
  'findings.candidates': { vi: 'có thể là: {candidates}', en: 'may be: {candidates}' },
  'findings.replacement': { vi: 'sửa thành: {text}', en: 'put instead: {text}' },
  'findings.times': { vi: '{times} chỗ trong tài liệu', en: '{times} places in the document' },
} as const satisfies Record<string, Text>;
