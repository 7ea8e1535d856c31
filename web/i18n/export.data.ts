import type { Text } from '../../src/labels/text.js';

/** Taking tables away. */
export const EXPORT = {
  'export.csv': { vi: 'Tải CSV', en: 'CSV' },
  'export.xlsx': { vi: 'Tải Excel', en: 'Excel' },
  'export.word': { vi: 'Chép bảng để dán vào Word', en: 'Copy the table for Word' },
  'export.png': { vi: 'Tải ảnh PNG', en: 'PNG' },
  'export.busy': { vi: 'Đang lấy dữ liệu…', en: 'Gathering…' },
  'export.saved': { vi: 'Đã tải {rows} dòng', en: '{rows} rows saved' },
  'export.copied': { vi: 'Đã chép {rows} dòng', en: '{rows} rows copied' },
  'export.cut': { vi: 'Còn nữa; hãy lọc để lấy phần cần.', en: 'There is more; filter for the part you need.' },
  'export.group': { vi: 'Nhóm', en: 'Group' },
  'export.place': { vi: 'Mục', en: 'Section' },
  'export.standing': { vi: 'Kỳ', en: 'Period' },
  'export.through': { vi: 'Qua văn bản', en: 'Through' },
  'export.file': { vi: 'Tệp', en: 'File' },
  'export.line': { vi: 'Dòng', en: 'Line' },
  'export.step': { vi: 'Bước', en: 'Step' },
  'export.citing-title': {
    vi: 'Chương trình, kế hoạch viện dẫn {name}',
    en: 'Documents that cite {name}',
  },
  'export.tasks-title': { vi: 'Nhiệm vụ viện dẫn {name}', en: 'Tasks that cite {name}' },
} as const satisfies Record<string, Text>;
