import type { Text } from '../../src/labels/text.js';

/** What is to be checked by a person. */
export const FINDINGS = {
  'findings.about': {
    vi: 'Những viện dẫn chưa xác định được hoặc mâu thuẫn, kèm nguyên văn để người đọc tự xem xét.',
    en: 'Citations that were not understood or contradict something, with the words to judge them by.',
  },
  'findings.kinds': { vi: 'Lọc theo loại', en: 'Filter by kind' },
  'findings.none': { vi: 'Không có chỗ nào cần xác minh', en: 'There is nothing to check' },
  'findings.part-title': { vi: 'trích yếu', en: 'title' },
  'findings.replacement': { vi: 'Có thể thay bằng', en: 'Could read' },
  'findings.choices': { vi: 'Có thể là', en: 'It may be' },
} as const satisfies Record<string, Text>;
