import type { Text } from '../../src/labels/text.js';

/** What commands print: totals, notices, cards, answers. */
export const OUTPUT = {
  number: { vi: '{value}', en: '{value}' },
  'program.usage': { vi: 'LỆNH [tùy chọn]', en: 'COMMAND [options]' },
  'wrong.command': { vi: 'không có lệnh “{word}”', en: 'there is no command “{word}”' },
  'wrong.option': { vi: 'không có tùy chọn “{word}”', en: 'there is no option “{word}”' },
  'wrong.missing': { vi: 'thiếu tham số <{word}>', en: 'missing argument <{word}>' },
  'wrong.option-missing': { vi: 'tùy chọn “{word}” cần một giá trị', en: 'option “{word}” wants a value' },
  'wrong.excess': { vi: 'thừa tham số', en: 'too many arguments' },
  'wrong.value': {
    vi: '“{given}” không hợp với “{word}”; được phép: {why}',
    en: '“{given}” does not fit “{word}”; allowed: {why}',
  },
  'wrong.mandatory': { vi: 'thiếu tùy chọn bắt buộc “{word}”', en: 'the option “{word}” is required' },
  'wrong.nearest': { vi: 'Có phải: {nearest}?', en: 'Did you mean: {nearest}?' },
  'wrong.help': { vi: 'Xem: danchieu {command}--help', en: 'See: danchieu {command}--help' },

  'notice.waiting': {
    vi: 'danchieu: tiến trình khác đang ghi vào {store}; đang chờ đến lượt…',
    en: 'danchieu: another process is writing to {store}; waiting for its turn…',
  },

  'noun.documents': { vi: 'chương trình, kế hoạch', en: 'documents' },
  'noun.tasks': { vi: 'nhiệm vụ', en: 'tasks' },
  'noun.mentions': { vi: 'viện dẫn, trong đó', en: 'citations, of which' },
  'noun.statements': { vi: 'quan hệ giữa các văn bản được nêu', en: 'relations stated between instruments' },
  'noun.findings': {
    vi: 'chỗ cần xác minh trong lời văn (chưa kể lưu ý khi lập kế hoạch: danchieu findings)',
    en: 'findings in the texts (what planners should know besides: danchieu findings)',
  },

  'index.progress': { vi: 'Đang đọc', en: 'Reading' },
  'index.done': {
    vi: '{files} tệp: {written} đã nạp, {unchanged} không đổi, {failed} lỗi.',
    en: '{files} files: {written} read, {unchanged} unchanged, {failed} failed.',
  },
  'index.store': { vi: 'Trong kho có', en: 'The store holds' },
  'remove.done': { vi: 'Đã rút {path} ({id}).', en: 'Removed {path} ({id}).' },
  'extract.stdin': { vi: 'đầu vào chuẩn', en: 'standard input' },

  'coverage.instruments': {
    vi: 'văn bản được viện dẫn ({provisional} chưa đủ thông tin; danh mục có {register})',
    en: 'instruments cited ({provisional} provisional; the register holds {register})',
  },
  'coverage.dates': { vi: 'Tài liệu ghi ngày trong khoảng {interval}.', en: 'Documents are dated within {interval}.' },
  'coverage.zero': {
    vi: 'Không có kết quả nghĩa là: không tài liệu nào trong kho viện dẫn theo cách chương trình này hiểu được. Không có nghĩa là không ai thực hiện. Chỗ chưa hiểu: danchieu findings.',
    en: 'No result means: no document in the store cites it in a way this program understood. It does not mean that nobody implements it. What was not understood: danchieu findings.',
  },

  'found.several': {
    vi: '“{ref}” ứng với {count} văn bản được viện dẫn trong kho:',
    en: '“{ref}” fits {count} instruments cited in the store:',
  },
  'found.others': {
    vi: 'Danh mục còn biết {count} văn bản khác cùng số hoặc tên này: danchieu register show "{ref}"',
    en: 'The register knows {count} more of this number: danchieu register show "{ref}"',
  },
  'page.more': { vi: 'Còn nữa: --after {next}', en: 'There is more: --after {next}' },

  'instrument.count-tasks': { vi: '{tasks} nhiệm vụ', en: '{tasks} tasks' },
  'card.id': { vi: 'Mã', en: 'Id' },
  'card.issued': { vi: 'Ban hành', en: 'Issued' },
  'card.effective': { vi: 'Hiệu lực từ', en: 'In force from' },
  'card.draft': { vi: 'Dự thảo', en: 'Draft' },
  'card.draft-became': { vi: '{draft} nay là {act}', en: '{draft} is now {act}' },
  'card.term': { vi: 'Khóa', en: 'Term' },
  'card.place': { vi: 'Nơi ban hành', en: 'Place' },
  'card.validity': { vi: 'Tình trạng', en: 'Status' },
  'card.names': { vi: 'Tên gọi', en: 'Names' },
  'card.source': { vi: 'Nguồn', en: 'Source' },
  'card.unverified': { vi: 'chưa kiểm chứng', en: 'not verified' },
  'card.printed-dates': { vi: 'Ngày được in', en: 'Dates printed' },
  'card.printed-issuers': { vi: 'Cơ quan được in', en: 'Issuers printed' },
  'card.cited': { vi: 'Được viện dẫn', en: 'Cited' },
  'card.counts': {
    vi: '{mentions} lần, trong {tasks} nhiệm vụ, {documents} tài liệu',
    en: '{mentions} times, in {tasks} tasks of {documents} documents',
  },
  'card.findings': { vi: 'Cần xác minh', en: 'Findings' },
  'card.findings-count': { vi: '{count} chỗ trong lời văn', en: '{count} in the texts' },
  'card.outside-tasks': { vi: 'Viện dẫn ngoài các nhiệm vụ', en: 'Cited outside tasks' },
  'card.text': { vi: 'Có trong kho: {path}  {title}', en: 'Its text is in the store: {path}  {title}' },
  'card.more': {
    vi: 'Đủ nguyên văn, đơn vị, thời hạn: danchieu tasks --citing {id}',
    en: 'Words, units and times: danchieu tasks --citing {id}',
  },
  'validity.no-register': {
    vi: 'chưa rõ; danh mục chưa có văn bản này',
    en: 'not known; the register does not hold it',
  },

  'relation.register': { vi: 'theo danh mục', en: 'from the register' },
  'relation.documents': { vi: '{documents} tài liệu nêu', en: 'stated by {documents} documents' },
  'relation.planned': { vi: '(dự kiến)', en: '(planned)' },

  'tasks.group': {
    vi: 'chỉ nhóm: direct, other, indirect, title',
    en: 'only the group: direct, other, indirect, title',
  },
  'extract.ndjson-input': {
    vi: '--ndjson đọc đầu vào chuẩn, không đọc tệp: danchieu extract --ndjson < {file}',
    en: '--ndjson reads standard input, no files: danchieu extract --ndjson < {file}',
  },
  'tasks.after-group': {
    vi: '--after tiếp theo trang của một nhóm, nên cần --group',
    en: '--after continues the page of one group, so it needs --group',
  },
  'tasks.none-fit': {
    vi: 'Không nhiệm vụ nào viện dẫn văn bản này trong phạm vi đã chọn.',
    en: 'No task that cites it is left by what you narrowed it to.',
  },
  'tasks.none': { vi: 'Không nhiệm vụ nào trong kho viện dẫn văn bản này.', en: 'No task in the store cites it.' },
  'tasks.more': { vi: 'Còn nữa: --group {group} --after {next}', en: 'There is more: --group {group} --after {next}' },
  'tasks.cut': {
    vi: 'Mới xét 200 văn bản đầu tiên sửa đổi, hướng dẫn, quy định chi tiết văn bản này.',
    en: 'Only the first 200 instruments that amend, guide or detail it were looked through.',
  },
  'tasks.uncertain': { vi: 'chưa chắc chắn', en: 'not certain' },
  'tasks.via': { vi: 'qua {instrument} ({how})', en: 'through {instrument} ({how})' },
  'tasks.via-planned': { vi: 'qua {instrument} ({how}, dự kiến)', en: 'through {instrument} ({how}, planned)' },
  'tasks.via-guiding': {
    vi: 'qua “văn bản hướng dẫn thi hành” của {instrument}',
    en: 'through the “guiding texts” of {instrument}',
  },
  'task.lead': { vi: 'Chủ trì: {unit}', en: 'Lead: {unit}' },
  'task.lead-inferred': { vi: 'Chủ trì: {unit} (theo tài liệu)', en: 'Lead: {unit} (from the document)' },
  'task.coordinating': { vi: 'Phối hợp: {units}', en: 'With: {units}' },
  'task.time': { vi: 'Thời gian: {time}', en: 'Time: {time}' },
  'task.period': {
    vi: 'Thời gian: theo kỳ của chương trình, {period}',
    en: 'Time: the programme’s own period, {period}',
  },
  'task.no-time': { vi: 'Không ghi thời hạn', en: 'No time is given' },

  'trace.up': { vi: 'Dựa trên', en: 'Rests on' },
  'trace.down': { vi: 'Triển khai, sửa đổi, hướng dẫn', en: 'What rests on it' },
  'trace.nothing': { vi: 'Chưa biết quan hệ nào.', en: 'No relation is known.' },
  'trace.cut': {
    vi: 'Đã cắt bớt các văn bản liền kề (tối đa 50) của: {ids}',
    en: 'Neighbours were cut at 50 for: {ids}',
  },
  'impact.reached': { vi: 'Văn bản bị ảnh hưởng ({count})', en: 'Instruments reached ({count})' },
  'impact.units': { vi: 'Đơn vị ({count})', en: 'Units ({count})' },
  'impact.documents': { vi: 'Chương trình, kế hoạch ({count})', en: 'Documents ({count})' },
  'impact.tasks': { vi: 'Nhiệm vụ ({count})', en: 'Tasks ({count})' },
  'search.total': { vi: '{total} nhiệm vụ khớp', en: '{total} tasks match' },
  'facet.instrument': { vi: 'Văn bản', en: 'Instrument' },
  'facet.type': { vi: 'Loại văn bản', en: 'Type' },
  'facet.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'facet.role': { vi: 'Vai trò', en: 'Role' },
  'facet.unit': { vi: 'Đơn vị', en: 'Unit' },
  'facet.place': { vi: 'Địa phương', en: 'Place' },
  'facet.document': { vi: 'Chương trình, kế hoạch', en: 'Document' },
  'facet.year': { vi: 'Kỳ (năm)', en: 'Period (year)' },
  'facet.outcome': { vi: 'Kết quả xác định', en: 'Outcome' },
  'search.ask': { vi: 'danchieu tasks --citing {id}', en: 'danchieu tasks --citing {id}' },

  'register.imported': {
    vi: '{rows} dòng hợp lệ: {added} văn bản mới, {errors} chỗ bị bỏ qua; {refreshed} tài liệu được đọc lại.',
    en: '{rows} rows read: {added} new instruments, {errors} left out; {refreshed} documents read again.',
  },

  'doctor.store': {
    vi: 'Kho {kind} {location}: {documents} tài liệu',
    en: 'Store {kind} {location}: {documents} documents',
  },
  'doctor.search': {
    vi: 'Tra cứu {kind} {location}: {tasks} nhiệm vụ',
    en: 'Search {kind} {location}: {tasks} tasks',
  },
  'doctor.register': { vi: 'Danh mục: {rows} văn bản', en: 'Register: {rows} instruments' },
  'doctor.well': { vi: 'Các phần đều tốt và khớp nhau.', en: 'Every part is up and they agree.' },
  'doctor.advice': { vi: 'Để sửa: danchieu doctor --repair', en: 'To mend: danchieu doctor --repair' },
  'doctor.dirty-keys': {
    vi: '{count} số, ký hiệu hoặc tên chưa xét xong (lần nạp trước bị ngắt)',
    en: '{count} numbers or names not settled (a run was interrupted)',
  },
  'doctor.pending-tasks': {
    vi: '{count} nhiệm vụ chưa vào chỉ mục tra cứu',
    en: '{count} tasks not in the search index yet',
  },
  'doctor.outdated': {
    vi: '{count} tài liệu do bản cũ hoặc danh mục cũ đọc',
    en: '{count} documents read by an older version or register',
  },
  'doctor.search-differs': {
    vi: 'chỉ mục tra cứu có {indexed} nhiệm vụ, kho có {tasks}',
    en: 'the search index holds {indexed} tasks, the store {tasks}',
  },
  'doctor.inconsistent': { vi: 'kho không khớp: {detail}', en: 'the store contradicts itself: {detail}' },

  'start.next': { vi: 'Hỏi thử', en: 'Ask it' },
  'start.own': {
    vi: 'Tài liệu của bạn: npx danchieu index THƯ_MỤC · mọi lệnh: npx danchieu --help',
    en: 'Your own documents: npx danchieu index FOLDER · every command: npx danchieu --help',
  },
} as const satisfies Record<string, Text>;
