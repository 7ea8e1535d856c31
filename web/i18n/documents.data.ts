import type { Text } from '../../src/labels/text.js';

/** Programmes and plans: their list, and one of them as printed. */
export const DOCUMENTS = {
  'document.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'document.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'document.date': { vi: 'Ngày', en: 'Date' },
  'document.no-date': { vi: 'chưa rõ', en: 'not known' },
  'document.period': { vi: 'Kỳ', en: 'Period' },
  'document.file': { vi: 'Tệp', en: 'File' },
  'document.inferred': { vi: '(suy ra)', en: '(inferred)' },
  'document.stated': { vi: '(do người dùng ghi)', en: '(stated by a person)' },
  'document.mentions': { vi: 'Viện dẫn', en: 'Citations' },
  'document.mention': { vi: 'Viện dẫn đang xem', en: 'This citation' },
  'document.means': { vi: 'Là văn bản', en: 'Means' },
  'document.provisional': {
    vi: 'Chưa đủ thông tin để biết là văn bản nào: còn thiếu năm, khóa hoặc nơi ban hành.',
    en: 'Not enough is printed to know which one it is: year, term or place is missing.',
  },
  'document.in-task': { vi: 'Trong nhiệm vụ', en: 'In task' },
  'document.parts': { vi: 'Nội dung của chương trình, kế hoạch này', en: 'What this document holds' },
  'document.tasks': { vi: 'Nhiệm vụ', en: 'Tasks' },
  'document.findings': { vi: 'Cần xác minh', en: 'Findings' },
  'document.no-tasks': { vi: 'Không thấy nhiệm vụ nào trong tài liệu này', en: 'No task was found in this document' },
  'document.no-findings': { vi: 'Không có chỗ nào cần xác minh', en: 'There is nothing to check' },
  'document.show': { vi: 'Xem tại chỗ', en: 'Show in the text' },
  'document.copy-link': { vi: 'Sao chép liên kết', en: 'Copy a link to this' },
  'document.text': { vi: 'Nguyên văn', en: 'Evidence' },
  'document.unknown': { vi: 'Không có chương trình, kế hoạch này', en: 'There is no such document' },
  'document.unknown-hint': {
    vi: 'Có thể nó đã được gỡ khỏi kho, hoặc liên kết bị thiếu.',
    en: 'It may have left the store, or the link is cut short.',
  },
} as const satisfies Record<string, Text>;
