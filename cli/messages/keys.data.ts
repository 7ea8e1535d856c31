import type { Text } from '../../src/labels/text.js';

/** Words of `key`, and of the keys that `serve` and `start` speak of. */
export const KEYS = {
  'key.description': {
    vi: 'Khóa truy cập API: tạo, xem, thu hồi',
    en: 'Access keys of the API: make, list, revoke',
  },
  'key.create.description': {
    vi: 'Tạo một khóa; khóa chỉ được in ra một lần này',
    en: 'Make a key; it is shown this once only',
  },
  'key.list.description': { vi: 'Các khóa đang dùng được', en: 'The keys that are in force' },
  'key.revoke.description': {
    vi: 'Thu hồi một khóa, có hiệu lực ngay với máy chủ đang chạy',
    en: 'Take a key back, at once also for a server that is running',
  },
  'key.name': { vi: 'tên người hoặc hệ thống dùng khóa', en: 'name of who or what will use it' },
  'key.ref': { vi: 'tên khóa hoặc mã dc_…', en: 'name of the key, or its dc_… id' },
  'key.rights': { vi: 'read: chỉ đọc; write: đọc và ghi', en: 'read: reading only; write: reading and writing' },
  'key.example.create': { vi: 'khóa chỉ đọc cho cổng thông tin', en: 'a key for reading, for a portal' },
  'key.example.list': { vi: 'khóa nào, dùng lần cuối khi nào', en: 'which keys, and when each was last used' },
  'key.example.revoke': { vi: 'thu hồi theo tên', en: 'revoke by name' },
  'key.created': {
    vi: 'Đã tạo khóa “{name}” (dc_{id}_…, {rights}). Hãy cất khóa ngay: không xem lại được.',
    en: 'Key “{name}” made (dc_{id}_…, {rights}). Keep it now: it cannot be shown again.',
  },
  'key.revoked': { vi: 'Đã thu hồi khóa “{name}” (dc_{id}_…).', en: 'Key “{name}” (dc_{id}_…) revoked.' },
  'key.none': {
    vi: 'Chưa có khóa nào. Tạo khóa: danchieu key create TÊN --rights write',
    en: 'There are no keys yet. Make one: danchieu key create NAME --rights write',
  },
  'key.never': { vi: 'chưa dùng', en: 'never' },
  'key.rights.read': { vi: 'chỉ đọc', en: 'read' },
  'key.rights.write': { vi: 'đọc, ghi', en: 'read, write' },
  'key.column.id': { vi: 'Khóa', en: 'Key' },
  'key.column.rights': { vi: 'Quyền', en: 'Rights' },
  'key.column.created': { vi: 'Tạo lúc', en: 'Made' },
  'key.column.used': { vi: 'Dùng lần cuối', en: 'Last used' },
  'key.column.name': { vi: 'Tên', en: 'Name' },
  'serve.own-key': {
    vi: 'Khóa ghi của lần chạy này (mất khi dừng): {key}',
    en: 'Write key of this run (gone when it stops): {key}',
  },
  'serve.no-keys': {
    vi: 'chưa có khóa nào: không ai đọc được qua {host}. Tạo khóa: danchieu key create TÊN',
    en: 'there are no keys yet: nobody can read through {host}. Make one: danchieu key create NAME',
  },
} as const satisfies Record<string, Text>;
