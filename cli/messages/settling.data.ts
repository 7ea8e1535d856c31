import type { Text } from '../../src/labels/text.js';

/** Words of `findings settle`, `findings decisions`, `findings --grouped` and `changes`. */
export const SETTLING = {
  'settle.description': {
    vi: 'Xác nhận một viện dẫn chỉ văn bản nào; xem trước, thu hồi được',
    en: 'Settle what a citation means; can be previewed and taken back',
  },
  'settle.finding': { vi: 'mã của chỗ cần xác minh hoặc của viện dẫn', en: 'id of the finding, or of the citation' },
  'settle.as': { vi: 'văn bản được chỉ: số, ký hiệu, tên hoặc mã', en: 'what it means: number, name or id' },
  'settle.scope': { vi: 'hiệu lực: {scopes}', en: 'how far it reaches: {scopes}' },
  'settle.by': {
    vi: 'người xác nhận (mặc định: người dùng máy)',
    en: 'who decides (default: the user of this machine)',
  },
  'settle.why': { vi: 'lý do', en: 'the reason' },
  'settle.preview': { vi: 'chỉ xem sẽ thay đổi những gì', en: 'only show what would change' },
  'settle.revoke': { vi: 'thu hồi xác nhận này', en: 'take this decision back' },
  'settle.example': { vi: 'xem trước một xác nhận cho cả tài liệu', en: 'preview a decision for a whole document' },
  'settle.example.revoke': { vi: 'thu hồi', en: 'take it back' },
  'settle.needs': {
    vi: 'cần mã của chỗ cần xác minh và --as VĂN_BẢN (hoặc --revoke MÃ_XÁC_NHẬN)',
    en: 'needs the id of a finding and --as REF (or --revoke DECISION)',
  },
  'settle.would': { vi: 'Sẽ xác nhận “{text}” là {name}', en: 'Would settle “{text}” as {name}' },
  'settle.done': { vi: 'Đã xác nhận “{text}” là {name}', en: 'Settled “{text}” as {name}' },
  'settle.would-revoke': { vi: 'Sẽ thu hồi xác nhận {id} ({name})', en: 'Would take {id} back ({name})' },
  'settle.revoked': { vi: 'Đã thu hồi xác nhận {id} ({name})', en: 'Took {id} back ({name})' },
  'settle.changes': {
    vi: 'Thay đổi: {mentions} viện dẫn, {tasks} nhiệm vụ, {documents} tài liệu',
    en: 'Changes: {mentions} citations, {tasks} tasks, {documents} documents',
  },
  'settle.conflicts': {
    vi: '{mentions} viện dẫn đã in rõ văn bản khác: giữ theo bản in, báo ở mục Cần xác minh',
    en: '{mentions} citations print otherwise: print stands, and the findings say so',
  },
  'settle.replaces': { vi: 'Thay cho xác nhận trước: {name}', en: 'In place of the earlier decision: {name}' },
  'settle.not-yet': {
    vi: 'Chưa ghi gì; bỏ --preview để xác nhận.',
    en: 'Nothing is written; leave out --preview to settle.',
  },
  'settle.kept': {
    vi: 'Mã xác nhận: {id} (thu hồi: danchieu findings settle --revoke {id})',
    en: 'Decision {id} (to take it back: danchieu findings settle --revoke {id})',
  },

  'decisions.description': { vi: 'Các xác nhận: ai, khi nào, vì sao', en: 'What people decided: who, when, why' },
  'decisions.example': { vi: 'mới nhất trước', en: 'the latest first' },
  'decisions.none': { vi: 'Chưa có xác nhận nào.', en: 'Nobody has decided anything yet.' },
  'decisions.nobody': { vi: 'không ghi tên', en: 'nobody named' },
  'decisions.reach': {
    vi: '{mentions} viện dẫn, {tasks} nhiệm vụ, {documents} tài liệu',
    en: '{mentions} citations, {tasks} tasks, {documents} documents',
  },

  'changes.description': {
    vi: 'Những gì đã thay đổi trong kho, theo thứ tự; giữ 90 ngày',
    en: 'What happened to the store, in order; kept for 90 days',
  },
  'changes.since': {
    vi: 'sau thay đổi số này (mặc định: từ đầu)',
    en: 'after this change (default: from the first kept)',
  },
  'changes.example': { vi: 'cho chương trình theo dõi kho', en: 'for a program that follows the store' },
  'changes.none': { vi: 'Không có gì mới sau số {last}.', en: 'Nothing new after {last}.' },
  'changes.more': { vi: 'Còn nữa: danchieu changes --since {last}', en: 'More: danchieu changes --since {last}' },
  'changes.meaning': { vi: '{from} → {to} ({mentions} viện dẫn)', en: '{from} → {to} ({mentions} citations)' },

  'findings.grouped': {
    vi: 'gộp những viện dẫn in giống nhau mà chưa xác định được',
    en: 'group open citations that print the same',
  },
  'findings.grouped.example': { vi: 'xác nhận một lần cho nhiều chỗ', en: 'settle many at once' },
  'findings.groups': { vi: '{total} nhóm chưa xác định', en: '{total} open groups' },
  'findings.settle-by': {
    vi: 'xác nhận: danchieu findings settle {id} --as VĂN_BẢN --scope office --preview',
    en: 'settle: danchieu findings settle {id} --as REF --scope office --preview',
  },
} as const satisfies Record<string, Text>;
