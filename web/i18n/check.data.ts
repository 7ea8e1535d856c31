import type { Text } from '../../src/labels/text.js';

/** What a text cites, before it is issued. */
export const CHECK = {
  'check.about': {
    vi: 'Dán dự thảo hoặc thả một tệp .txt, .md vào đây: mỗi viện dẫn được đối chiếu với danh mục văn bản và với kho, chỗ cần sửa có sẵn câu thay thế. Không có gì được lưu lại.',
    en: 'Paste a draft or drop a .txt or .md file: every citation is held against the register and the store, and what needs mending comes with the words to put instead. Nothing is stored.',
  },
  'check.text': { vi: 'Nội dung cần soát', en: 'Text to check' },
  'check.placeholder': {
    vi: 'Ví dụ: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư…',
    en: 'For example: Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư…',
  },
  'check.file': { vi: 'Chọn tệp…', en: 'Choose a file…' },
  'check.drop': { vi: 'hoặc thả tệp vào khung', en: 'or drop it on the box' },
  'check.context': {
    vi: 'Nội dung này được viết khi nào, ở đâu (nếu chưa ghi trong đó)',
    en: 'When and where it was written (where the text does not say)',
  },
  'check.date': { vi: 'Ngày', en: 'Date' },
  'check.place': { vi: 'Tỉnh, thành phố', en: 'Province' },
  'check.issuer': { vi: 'Cơ quan ban hành', en: 'Issuing office' },
  'check.period': { vi: 'Kỳ (năm)', en: 'Period (years)' },
  'check.run': { vi: 'Soát', en: 'Check' },
  'check.running': { vi: 'Đang soát…', en: 'Checking…' },
  'check.clear': { vi: 'Xóa', en: 'Clear' },
  'check.not-text': {
    vi: 'Không đọc được “{name}”: chỉ nhận tệp .txt, .md mã UTF-8 hoặc UTF-16.',
    en: '“{name}” cannot be read: only .txt and .md files in UTF-8 or UTF-16.',
  },
  'check.none': { vi: 'Không thấy viện dẫn nào trong nội dung này', en: 'No citation was found in this text' },
  'check.result': { vi: 'Kết quả', en: 'Result' },
  'check.marked': { vi: 'Nguyên văn, các viện dẫn được đánh dấu', en: 'The text with its citations marked' },
  'check.citations': { vi: 'Viện dẫn', en: 'Citations' },
  'check.findings': { vi: 'Chỗ cần xem lại', en: 'To look at' },
  'check.no-findings': { vi: 'Không có chỗ nào cần sửa', en: 'Nothing needs mending' },
  'check.printed': { vi: 'Được in là', en: 'As printed' },
  'check.outcome': { vi: 'Kết quả', en: 'Outcome' },
  'check.means': { vi: 'Là văn bản', en: 'Means' },
  'check.because': { vi: 'Vì', en: 'Because' },
  'check.line': { vi: 'Dòng', en: 'Line' },
  'check.not-looked-up': {
    vi: 'chưa tra: vượt số viện dẫn của một lần soát',
    en: 'not looked up: beyond the citations of one check',
  },
  'check.replace': { vi: 'Thay bằng', en: 'Put instead' },
  'check.copy-replacement': { vi: 'Sao chép câu thay thế', en: 'Copy the replacement' },
  'check.show': { vi: 'Xem tại chỗ', en: 'Show in the text' },
  'check.changed': {
    vi: 'Nội dung đã thay đổi từ lần soát trước; bấm Soát để cập nhật.',
    en: 'The text has changed since it was checked.',
  },
} as const satisfies Record<string, Text>;
