import type { Text } from '../../src/labels/text.js';

/** Words of the commands that keep stores: `copy`, `reindex-search`, `export --format neo4j-admin`, `doctor`. */
export const KEEPING = {
  'search.pending': {
    vi: '({count} nhiệm vụ chưa vào chỉ mục tra cứu hoặc vừa thay đổi: danchieu doctor --repair)',
    en: '({count} tasks are not in the search index yet, or have changed: danchieu doctor --repair)',
  },
  'doctor.missing': {
    vi: 'tra cứu thiếu {count} nhiệm vụ: {ids}',
    en: '{count} tasks are missing from search: {ids}',
  },
  'doctor.extra': {
    vi: 'tra cứu thừa {count} nhiệm vụ mà kho không có: {ids}',
    en: 'search holds {count} tasks that the store does not: {ids}',
  },

  'reindex.description': {
    vi: 'Dựng lại chỉ mục tra cứu từ kho; tra cứu không bị gián đoạn',
    en: 'Make the search index anew from the store; searching goes on meanwhile',
  },
  'reindex.example': { vi: 'sau khi phục hồi từ bản sao lưu', en: 'after a backup was restored' },
  'reindex.progress': { vi: 'Đang dựng chỉ mục', en: 'Indexing' },
  'reindex.done': { vi: 'Chỉ mục tra cứu mới có {tasks} nhiệm vụ.', en: 'The new search index holds {tasks} tasks.' },

  'copy.description': {
    vi: 'Chép cả kho sang nơi khác: tệp SQLite hoặc Neo4j',
    en: 'Copy a whole store elsewhere: to a SQLite file or to Neo4j',
  },
  'copy.from': {
    vi: 'kho nguồn: sqlite:TỆP hoặc neo4j (máy chủ theo NEO4J_URI)',
    en: 'the source: sqlite:FILE or neo4j (the server of NEO4J_URI)',
  },
  'copy.to': {
    vi: 'kho đích, viết như trên; phải trống, hoặc là bản chép dở của nguồn này',
    en: 'the target, written likewise; empty, or an unfinished copy of this source',
  },
  'copy.example.up': { vi: 'từ một máy lên máy chủ', en: 'from one machine to a server' },
  'copy.example.down': { vi: 'và ngược lại', en: 'and back' },
  'copy.progress': { vi: 'Đang chép', en: 'Copying' },
  'copy.done': {
    vi: 'Đã chép {documents} tài liệu; hai kho xuất ra {records} bản ghi giống hệt nhau. Chỉ mục tra cứu của kho đích được làm ở lần mở đầu tiên.',
    en: '{documents} documents copied; both stores export the same {records} records. Search is filled when the target is first opened.',
  },
  'copy.same': {
    vi: 'Kho đích đã giống hệt nguồn ({records} bản ghi); không có gì để chép.',
    en: 'The target is the same as the source already ({records} records); nothing to copy.',
  },

  'export.out': {
    vi: 'thư mục để ghi các tệp CSV (chỉ với neo4j-admin)',
    en: 'folder for the CSV files (neo4j-admin only)',
  },
  'export.example.admin': {
    vi: 'các tệp cho neo4j-admin database import full',
    en: 'files for neo4j-admin database import full',
  },
  'export.admin-done': { vi: 'Đã ghi {files} tệp. Nạp bằng:', en: '{files} files written. Import them with:' },
} as const satisfies Record<string, Text>;
