import type { Text } from '../../src/labels/text.js';

/** What `--help` says: titles, commands, arguments, options and the meaning of each example. */
export const HELP = {
  'help.usage': { vi: 'Cách dùng:', en: 'Usage:' },
  'help.options': { vi: 'Tùy chọn:', en: 'Options:' },
  'help.any-options': { vi: '[tùy chọn]', en: '[options]' },
  'help.default': { vi: 'mặc định {value}', en: 'default {value}' },
  'help.commands': { vi: 'Lệnh:', en: 'Commands:' },
  'help.arguments': { vi: 'Tham số:', en: 'Arguments:' },
  'help.examples': { vi: 'Ví dụ:', en: 'Examples:' },
  'program.description': {
    vi: 'Dẫn Chiếu: nhiệm vụ nào trong chương trình, kế hoạch dựa trên văn bản nào.\nNạp tài liệu một lần, sau đó hỏi theo số, ký hiệu hoặc tên văn bản.',
    en: 'Dẫn Chiếu: which tasks of a work programme rest on which legal instruments.\nIndex your documents once, then ask by number or name.',
  },
  'program.more': {
    vi: 'REF là bất cứ cách gọi nào: 27-NQ/TW · "nghị định 118/2021" · 118/2021/nd-cp · mã văn bản.\nMã thoát: 0 xong · 1 xong nhưng có tệp lỗi · 2 dùng sai · 3 không mở được kho · 4 không tìm thấy · 5 trùng số, cần chọn.\nBiến môi trường: DANCHIEU_STORE (tệp kho), NEO4J_URI, MEILI_HOST (máy chủ: docs/operations.md), LANG=en… (tiếng Anh), NO_COLOR.',
    en: 'REF is anything a person would type: 27-NQ/TW · "nghị định 118/2021" · 118/2021/nd-cp · an id.\nExit codes: 0 done · 1 done, some inputs failed · 2 wrong use · 3 store not reached · 4 not found · 5 ambiguous.\nEnvironment: DANCHIEU_STORE (the store’s file), NEO4J_URI, MEILI_HOST (servers: docs/operations.md), LANG=en… (English), NO_COLOR.',
  },
  'option.help': { vi: 'in hướng dẫn này', en: 'show this help' },
  'option.version': { vi: 'in phiên bản', en: 'print the version' },
  'option.store': {
    vi: 'tệp kho dữ liệu (mặc định .danchieu/danchieu.sqlite)',
    en: 'the store’s file (default .danchieu/danchieu.sqlite)',
  },
  'option.json': { vi: 'in JSON', en: 'print JSON' },
  'option.lang': { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' },
  'option.limit': { vi: 'số dòng tối đa', en: 'at most this many lines' },
  'option.after': { vi: 'tiếp theo trang trước (mã in ở cuối trang)', en: 'continue after the key a page ended with' },
  'argument.paths': { vi: 'tệp, thư mục hoặc mẫu (*.txt)', en: 'files, folders or globs (*.txt)' },
  'argument.inputs': {
    vi: 'tệp, thư mục, mẫu, hoặc - (đầu vào chuẩn)',
    en: 'files, folders, globs, or - (standard input)',
  },
  'argument.ref': { vi: 'số, ký hiệu, tên hoặc mã văn bản', en: 'number, name or id of an instrument' },
  'argument.words': { vi: 'từ cần tìm; "trong ngoặc kép" là nguyên cụm', en: 'words to find; "in quotes" is a phrase' },
  'argument.document': { vi: 'đường dẫn hoặc mã tài liệu', en: 'path or id of a document' },

  'index.description': {
    vi: 'Nạp chương trình, kế hoạch vào kho: đọc, tách nhiệm vụ, nhận ra viện dẫn',
    en: 'Read work programmes into the store: tasks, citations, what each cites',
  },
  'index.root': { vi: 'thư mục gốc của đường dẫn tài liệu', en: 'folder that document paths are relative to' },
  'index.date': { vi: 'ngày của tài liệu, nếu tài liệu không ghi', en: 'date of the documents where they print none' },
  'index.place': { vi: 'tỉnh, thành phố của cơ quan ban hành', en: 'province of the issuing office' },
  'index.issuer': { vi: 'cơ quan ban hành', en: 'issuing office' },
  'index.period': { vi: 'kỳ kế hoạch: 2026 hoặc 2021-2025', en: 'period planned for: 2026 or 2021-2025' },
  'index.classified': {
    vi: 'nạp cả tài liệu đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT',
    en: 'read documents stamped MẬT, TỐI MẬT, TUYỆT MẬT too',
  },
  'index.example.folder': { vi: 'nạp mọi tệp .txt, .md trong thư mục', en: 'every .txt and .md of a folder' },
  'index.example.stated': {
    vi: 'nêu tỉnh cho tài liệu không ghi tỉnh nào',
    en: 'state the province for a document that names none',
  },
  'remove.description': {
    vi: 'Rút một tài liệu và mọi điều nó nêu ra khỏi kho',
    en: 'Take a document and all it said out of the store',
  },
  'remove.example': { vi: 'rút theo đường dẫn', en: 'by path' },
  'extract.description': {
    vi: 'Đọc và in viện dẫn, nhiệm vụ, quan hệ; không lưu gì',
    en: 'Read and print citations, tasks or relations; nothing is stored',
  },
  'extract.of': { vi: 'in gì: mentions, tasks, relations, facts', en: 'what: mentions, tasks, relations, facts' },
  'extract.format': { vi: 'dạng: jsonl, json, table', en: 'format: jsonl, json, table' },
  'extract.ndjson': {
    vi: 'đầu vào chuẩn: mỗi dòng một {"id","text","context"?}',
    en: 'standard input: one {"id","text","context"?} a line',
  },
  'extract.store': {
    vi: 'xét cùng các viện dẫn đã có trong kho này',
    en: 'decide together with what this store has already read',
  },
  'extract.example.file': { vi: 'các viện dẫn trong một tệp', en: 'the citations of a file' },
  'extract.example.tasks': { vi: 'các nhiệm vụ, dạng bảng', en: 'its tasks as a table' },
  'extract.example.stdin': { vi: 'đọc từ đầu vào chuẩn', en: 'from standard input' },
  'instrument.description': {
    vi: 'Thông tin một văn bản: ngày, cơ quan, nơi viện dẫn, quan hệ',
    en: 'An instrument’s card: dates, issuer, who cites it, relations',
  },
  'instrument.example.number': { vi: 'theo số, ký hiệu', en: 'by number' },
  'instrument.example.words': { vi: 'theo cách gọi thường', en: 'as people say it' },
  'tasks.description': {
    vi: 'Nhiệm vụ viện dẫn một văn bản, theo bốn nhóm',
    en: 'Tasks that cite an instrument, in four groups',
  },
  'tasks.citing': { vi: 'văn bản được viện dẫn', en: 'the instrument cited' },
  'tasks.role': { vi: 'chỉ vai trò này: {roles}', en: 'only this role: {roles}' },
  'tasks.unit': { vi: 'chỉ đơn vị chủ trì hoặc phối hợp này', en: 'only tasks led or co-ordinated by this unit' },
  'tasks.unit-match': {
    vi: '--unit là phần đầu của tên, hay cả tên một đơn vị: {ways}',
    en: 'whether --unit is the beginning of names, or one whole name: {ways}',
  },
  'tasks.place': { vi: 'chỉ tỉnh, thành phố này', en: 'only this province' },
  'tasks.period': { vi: 'chỉ trong kỳ: 2026, 2024-2025, 2024-03', en: 'only in this period: 2026, 2024-2025, 2024-03' },
  'tasks.example.plain': {
    vi: 'trực tiếp, vai trò khác, gián tiếp, trong trích yếu',
    en: 'direct, other roles, indirect, in titles',
  },
  'tasks.example.role': { vi: 'chỉ nhiệm vụ rà soát trong năm 2026', en: 'only reviews in 2026' },
  'trace.description': {
    vi: 'Căn cứ và triển khai: văn bản dựa trên gì, gì dựa trên nó',
    en: 'What an instrument rests on and what rests on it',
  },
  'trace.depth': { vi: 'số bước, 1 đến 6', en: 'steps, 1 to 6' },
  'trace.direction': { vi: 'up (căn cứ), down (triển khai), both', en: 'up (basis), down (implementation), both' },
  'trace.example': { vi: 'ba bước về hai phía, kèm nguyên văn', en: 'three steps both ways, with evidence' },
  'impact.description': {
    vi: 'Nếu sửa đổi, thay thế: nhiệm vụ, đơn vị, tài liệu nào bị ảnh hưởng',
    en: 'What a change would touch: tasks, units, documents',
  },
  'impact.example': { vi: 'những gì phải xem lại', en: 'what would have to be looked at again' },
  'search.description': {
    vi: 'Tra cứu nhiệm vụ theo từ; số, ký hiệu dẫn thẳng đến văn bản',
    en: 'Find tasks by their words; a number goes straight to the instrument',
  },
  'search.example.words': { vi: 'có dấu hay không dấu đều được', en: 'with or without diacritics' },
  'search.example.number': { vi: 'số, ký hiệu dẫn thẳng đến văn bản', en: 'a number leads to the instrument' },
  'search.example.facets': {
    vi: 'việc năm 2026 theo hạn, đếm theo đơn vị',
    en: 'tasks of 2026 by deadline, counted by unit',
  },
  'search.sort': {
    vi: 'thứ tự: {sorts} (độ khớp, ngày tài liệu mới nhất trước, hạn gần nhất trước)',
    en: 'order: {sorts} (match, latest document first, nearest deadline first)',
  },
  'search.facets': { vi: 'đếm kết quả theo: {facets}', en: 'count what is found by: {facets}' },
  'findings.description': {
    vi: 'Cần xác minh: chỗ chưa hiểu, chỗ mâu thuẫn',
    en: 'What was not understood or contradicts itself',
  },
  'findings.kind': { vi: 'chỉ loại này: {kinds}', en: 'only this kind: {kinds}' },
  'findings.document': { vi: 'chỉ tài liệu này (đường dẫn hoặc mã)', en: 'only this document (path or id)' },
  'findings.example': { vi: 'chỉ những chỗ ngày không khớp', en: 'only dates that disagree' },
  'coverage.description': {
    vi: 'Phạm vi dữ liệu: kho có gì, và số 0 nghĩa là gì',
    en: 'What is in the store, and what a zero means',
  },
  'coverage.example': { vi: 'tổng số và khoảng thời gian', en: 'totals and time span' },
  'register.description': { vi: 'Danh mục văn bản đã biết', en: 'The register of known instruments' },
  'register.import.description': {
    vi: 'Thêm danh mục riêng của cơ quan (CSV, TSV); không ghi đè',
    en: 'Add the office’s own list (CSV, TSV); never overwrites',
  },
  'register.file': {
    vi: 'tệp CSV hoặc TSV, cột như docs/register.md',
    en: 'CSV or TSV file, columns as in docs/register.md',
  },
  'register.import.example': { vi: 'thêm danh mục riêng', en: 'add the office’s own list' },
  'register.show.description': {
    vi: 'Danh mục biết gì về một văn bản',
    en: 'What the register knows of an instrument',
  },
  'register.show.example': { vi: 'kể cả văn bản nào đã sửa đổi nó', en: 'including what amends it' },
  'export.description': {
    vi: 'Xuất toàn bộ kho theo thứ tự cố định',
    en: 'Everything in the store, in a fixed order',
  },
  'export.format': { vi: 'dạng: jsonl, csv, neo4j-admin', en: 'format: jsonl, csv, neo4j-admin' },
  'export.example.jsonl': { vi: 'mỗi dòng một bản ghi', en: 'one record a line' },
  'export.example.csv': { vi: 'mỗi dòng một viện dẫn, mở bằng bảng tính', en: 'one citation a row, for a spreadsheet' },
  'doctor.description': {
    vi: 'Kiểm tra kho: có mở được, có khớp nhau, có việc dở dang không',
    en: 'Is the store sound, do its parts agree, was anything interrupted',
  },
  'doctor.repair': {
    vi: 'làm nốt việc dở dang, đọc lại tài liệu cũ',
    en: 'finish what was interrupted, re-read what is outdated',
  },
  'doctor.example.look': { vi: 'chỉ xem', en: 'only look' },
  'doctor.example.repair': { vi: 'sửa', en: 'mend' },
  'start.description': {
    vi: 'Nạp các tài liệu mẫu, cho biết nên hỏi gì, rồi mở trang tra cứu và API trên máy này',
    en: 'Index the samples, say what to ask, then serve the page and the API on this machine',
  },
} as const satisfies Record<string, Text>;
