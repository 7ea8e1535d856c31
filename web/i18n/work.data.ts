import type { Text } from '../../src/labels/text.js';

/** What changes the store: the key it takes, documents taken in and out. */
export const WORK = {
  'key.write-title': { vi: 'Cần khóa ghi', en: 'A write key is needed' },
  'key.read-title': { vi: 'Cần khóa để đọc', en: 'A key is needed to read' },
  'key.read-about': {
    vi: 'Máy chủ này chỉ trả lời người có khóa. Xin khóa của người quản trị (danchieu key create). Khóa chỉ được giữ trong thẻ trình duyệt này.',
    en: 'This server answers holders of keys only. Ask your administrator for one (danchieu key create). It is kept in this browser tab only.',
  },
  'key.write-about': {
    vi: 'Khóa ghi hiện ra trong cửa sổ dòng lệnh nơi chạy Dẫn Chiếu, hoặc xin người quản trị (danchieu key create). Khóa chỉ được giữ trong thẻ trình duyệt này.',
    en: 'The write key is shown in the terminal where Dẫn Chiếu runs, or ask your administrator (danchieu key create). It is kept in this browser tab only.',
  },
  'key.write-field': { vi: 'Khóa ghi', en: 'Write key' },
  'key.read-field': { vi: 'Khóa', en: 'Key' },
  'key.use': { vi: 'Dùng khóa này', en: 'Use this key' },
  'key.write-refused': { vi: 'Khóa này không ghi được.', en: 'This key may not write.' },
  'key.read-refused': { vi: 'Khóa này không đúng hoặc đã bị thu hồi.', en: 'This key is wrong or was revoked.' },
  'key.forget': { vi: 'Bỏ khóa', en: 'Forget the key' },
  'upload.title': { vi: 'Nạp tài liệu', en: 'Add documents' },
  'upload.drop': {
    vi: 'Thả tệp .txt, .md vào đây, hoặc chọn tệp. Tài liệu được lưu vào kho cùng các nhiệm vụ và viện dẫn của nó.',
    en: 'Drop .txt or .md files here, or choose them. Documents are kept in the store with their tasks and citations.',
  },
  'upload.choose': { vi: 'Chọn tệp…', en: 'Choose files…' },
  'upload.stated': { vi: 'Ghi những gì tệp không nói', en: 'State what the files do not say' },
  'upload.date': { vi: 'Ngày của tài liệu', en: 'Date' },
  'upload.place': { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  'upload.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'upload.period': { vi: 'Kỳ kế hoạch', en: 'Period' },
  'upload.progress': { vi: 'Tiến độ nạp', en: 'Progress' },
  'upload.waiting': { vi: 'Đang chờ', en: 'Waiting' },
  'upload.sending': { vi: 'Đang gửi', en: 'Sending' },
  'upload.done': {
    vi: 'Xong: {tasks} nhiệm vụ, {mentions} viện dẫn, {findings} chỗ cần xác minh',
    en: 'Done: {tasks} tasks, {mentions} citations, {findings} findings',
  },
  'upload.unchanged': { vi: 'Kho đã có đúng tài liệu này', en: 'The store holds this very document already' },
  'upload.failed': { vi: 'Không nạp được: {why}', en: 'Not taken in: {why}' },
  'upload.too-large': { vi: 'tệp lớn hơn {limit} byte', en: 'the file is larger than {limit} bytes' },
  'remove.action': { vi: 'Gỡ', en: 'Remove' },
  'remove.of': { vi: 'Gỡ {name}', en: 'Remove {name}' },
  'remove.title': { vi: 'Gỡ tài liệu này?', en: 'Remove this document?' },
  'remove.about': {
    vi: 'Nhiệm vụ, viện dẫn và mọi điều tài liệu này nói sẽ ra khỏi kho và khỏi tra cứu. Tệp gốc không bị động đến.',
    en: 'Its tasks, citations and all it says leave the store and search. The file itself is not touched.',
  },
  'remove.keep': { vi: 'Giữ lại', en: 'Keep it' },
} as const satisfies Record<string, Text>;
