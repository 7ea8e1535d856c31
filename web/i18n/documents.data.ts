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
} as const satisfies Record<string, Text>;
