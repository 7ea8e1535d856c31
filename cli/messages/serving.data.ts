import type { Text } from '../../src/labels/text.js';

/** Words of `serve`, and of `start` while it serves. */
export const SERVING = {
  'serve.description': {
    vi: 'Mở trang tra cứu và API (REST) trên máy này, đến khi bấm Ctrl+C',
    en: 'Serve the page and the REST API on this machine until stopped (Ctrl+C)',
  },
  'serve.port': { vi: 'cổng; 0: cổng còn trống bất kỳ', en: 'port; 0: any that is free' },
  'serve.host': {
    vi: 'địa chỉ mở ra; ngoài 127.0.0.1, ::1, localhost thì đọc cũng cần khóa',
    en: 'address to listen at; other than 127.0.0.1, ::1, localhost, reading needs a key too',
  },
  'serve.example.plain': { vi: 'trang tra cứu và API ở cổng 8480', en: 'the page and the API at port 8480' },
  'serve.example.port': { vi: 'cổng khác, kho khác', en: 'another port, another store' },
  'serve.example.host': {
    vi: 'cho máy khác dùng; ai đọc cũng cần khóa (danchieu key create)',
    en: 'for other machines; who reads needs a key too (danchieu key create)',
  },
  'serve.page': { vi: 'Trang tra cứu: {address}', en: 'The page: {address}' },
  'serve.api': { vi: 'API: {address}/api/v1', en: 'API: {address}/api/v1' },
  'serve.stop': { vi: 'Dừng: Ctrl+C', en: 'Stop: Ctrl+C' },
  'serve.stopped': { vi: 'Đã dừng.', en: 'Stopped.' },
  'serve.empty': {
    vi: 'kho chưa có tài liệu nào; nạp: danchieu index THƯ_MỤC, hoặc POST /api/v1/documents',
    en: 'the store holds no documents yet; put some in: danchieu index FOLDER, or POST /api/v1/documents',
  },
  'serve.fault': { vi: 'lỗi nội bộ, yêu cầu {request}: {detail}', en: 'internal error, request {request}: {detail}' },
  'start.once': {
    vi: 'dừng sau phần tóm tắt, không mở trang và API (--json cũng vậy)',
    en: 'end after the summary instead of serving (so does --json)',
  },
} as const satisfies Record<string, Text>;
