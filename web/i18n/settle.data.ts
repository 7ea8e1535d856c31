import type { Text } from '../../src/labels/text.js';

/** A person decides what a citation means. */
export const SETTLE = {
  'settle.views': { vi: 'Cách xem', en: 'View' },
  'settle.view-each': { vi: 'Từng chỗ', en: 'One by one' },
  'settle.view-groups': { vi: 'Gộp theo cách viện dẫn', en: 'Grouped by what is printed' },
  'settle.view-decisions': { vi: 'Đã xác nhận', en: 'Decided' },
  'settle.action': { vi: 'Xác nhận văn bản…', en: 'Decide which…' },
  'settle.as': { vi: 'Viện dẫn này là', en: 'This citation means' },
  'settle.other': { vi: 'Văn bản khác', en: 'Another instrument' },
  'settle.ref': { vi: 'Số, ký hiệu hoặc mã', en: 'Number or id' },
  'settle.scope': { vi: 'Áp dụng cho', en: 'It holds for' },
  'settle.scope-mention': { vi: 'Chỉ chỗ này', en: 'This place alone' },
  'settle.scope-document': { vi: 'Cả tài liệu này', en: 'All of this document' },
  'settle.scope-office': { vi: 'Cả kho, kể cả tài liệu nạp sau', en: 'The whole store, later documents too' },
  'settle.by': { vi: 'Người xác nhận', en: 'Decided by' },
  'settle.why': { vi: 'Lý do', en: 'Reason' },
  'settle.preview': { vi: 'Xem trước', en: 'Preview' },
  'settle.confirm': { vi: 'Ghi nhận', en: 'Record it' },
  'settle.would': {
    vi: 'Sẽ đổi {mentions} viện dẫn, {tasks} nhiệm vụ, {documents} tài liệu:',
    en: 'Would change {mentions} citations, {tasks} tasks, {documents} documents:',
  },
  'settle.done': {
    vi: 'Đã ghi nhận: {mentions} viện dẫn, {tasks} nhiệm vụ, {documents} tài liệu thay đổi.',
    en: 'Recorded: {mentions} citations, {tasks} tasks, {documents} documents changed.',
  },
  'settle.conflicts': {
    vi: '{count} viện dẫn in khác với xác nhận này: giữ theo chữ in.',
    en: '{count} citations are printed otherwise: the print stands.',
  },
  'settle.which': { vi: 'Có nhiều văn bản như vậy. Chọn một:', en: 'Several fit. Choose one:' },
  'settle.reach': {
    vi: '{mentions} viện dẫn trong {documents} tài liệu',
    en: '{mentions} citations in {documents} documents',
  },
  'settle.no-groups': { vi: 'Không có viện dẫn nào chờ xác nhận', en: 'No citation waits for a decision' },
  'settle.no-decisions': { vi: 'Chưa ai xác nhận gì', en: 'Nothing has been decided yet' },
  'settle.means': { vi: 'là', en: 'means' },
  'settle.revoke': { vi: 'Rút lại', en: 'Take back' },
  'settle.revoke-of': { vi: 'Rút lại xác nhận {name}', en: 'Take back the decision on {name}' },
  'settle.unsigned': { vi: 'không ghi tên', en: 'unsigned' },
} as const satisfies Record<string, Text>;
