import type { ChangeType } from '../facts/change.js';
import type { DecisionScope } from '../facts/decision.js';
import type { FindingAction, FindingKind } from '../facts/finding.js';
import type { Role } from '../facts/mention.js';
import type { Status } from '../facts/outcome.js';
import type { Relation } from '../facts/statement.js';
import type { Text } from './text.js';

/** Words a Vietnamese legal officer uses for the closed lists of the domain. */
export const STATUS_LABELS: Readonly<Record<Status, Text>> = {
  resolved: { vi: 'Đã xác định', en: 'Resolved' },
  ambiguous: { vi: 'Trùng số, cần chọn', en: 'Ambiguous' },
  unresolved: { vi: 'Chưa đủ thông tin', en: 'Unresolved' },
  malformed: { vi: 'Sai số, ký hiệu', en: 'Malformed' },
};

export const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  implements: { vi: 'Thực hiện', en: 'Implements' },
  institutionalises: { vi: 'Thể chế hóa', en: 'Institutionalises' },
  disseminates: { vi: 'Quán triệt, phổ biến', en: 'Disseminates' },
  reviews: { vi: 'Rà soát', en: 'Reviews' },
  'sums-up': { vi: 'Sơ kết, tổng kết', en: 'Sums up' },
  monitors: { vi: 'Theo dõi, kiểm tra', en: 'Monitors' },
  drafts: { vi: 'Xây dựng, trình ban hành', en: 'Drafts' },
  'comments-on': { vi: 'Góp ý, thẩm định', en: 'Comments on' },
  'according-to': { vi: 'Theo quy định tại', en: 'According to' },
  mentions: { vi: 'Nhắc trong trích yếu', en: 'Only in a title' },
};

interface RelationLabels {
  readonly out: Text;
  readonly in: Text;
}

/** `out`: this instrument does it to the other; `in`: the other does it to this one. */
export const RELATION_LABELS: Readonly<Record<Relation, RelationLabels>> = {
  amends: {
    out: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
    in: { vi: 'Được sửa đổi, bổ sung bởi', en: 'Amended by' },
  },
  replaces: { out: { vi: 'Thay thế', en: 'Replaces' }, in: { vi: 'Được thay thế bởi', en: 'Replaced by' } },
  repeals: { out: { vi: 'Bãi bỏ', en: 'Repeals' }, in: { vi: 'Bị bãi bỏ bởi', en: 'Repealed by' } },
  details: {
    out: { vi: 'Quy định chi tiết', en: 'Details' },
    in: { vi: 'Được quy định chi tiết bởi', en: 'Detailed by' },
  },
  guides: {
    out: { vi: 'Hướng dẫn thi hành', en: 'Guides' },
    in: { vi: 'Được hướng dẫn thi hành bởi', en: 'Guided by' },
  },
  implements: {
    out: { vi: 'Triển khai thực hiện', en: 'Implements' },
    in: { vi: 'Được triển khai thực hiện bởi', en: 'Implemented by' },
  },
  continues: {
    out: { vi: 'Tiếp tục thực hiện', en: 'Continues' },
    in: { vi: 'Được tiếp tục thực hiện bởi', en: 'Continued by' },
  },
  'based-on': { out: { vi: 'Căn cứ', en: 'Based on' }, in: { vi: 'Được căn cứ bởi', en: 'Basis of' } },
  'issued-with': {
    out: { vi: 'Ban hành kèm theo', en: 'Issued with' },
    in: { vi: 'Được ban hành kèm theo bởi', en: 'Carries' },
  },
  issues: { out: { vi: 'Ban hành', en: 'Issues' }, in: { vi: 'Được ban hành bởi', en: 'Issued by' } },
  approves: { out: { vi: 'Phê duyệt', en: 'Approves' }, in: { vi: 'Được phê duyệt bởi', en: 'Approved by' } },
  corrects: { out: { vi: 'Đính chính', en: 'Corrects' }, in: { vi: 'Được đính chính bởi', en: 'Corrected by' } },
  consolidates: {
    out: { vi: 'Hợp nhất', en: 'Consolidates' },
    in: { vi: 'Được hợp nhất bởi', en: 'Consolidated by' },
  },
  suspends: {
    out: { vi: 'Đình chỉ thi hành / Ngưng hiệu lực', en: 'Suspends' },
    in: { vi: 'Bị đình chỉ thi hành / ngưng hiệu lực bởi', en: 'Suspended by' },
  },
  extends: { out: { vi: 'Kéo dài', en: 'Extends' }, in: { vi: 'Được kéo dài bởi', en: 'Extended by' } },
  interprets: { out: { vi: 'Giải thích', en: 'Interprets' }, in: { vi: 'Được giải thích bởi', en: 'Interpreted by' } },
  publishes: { out: { vi: 'Công bố', en: 'Publishes' }, in: { vi: 'Được công bố bởi', en: 'Published by' } },
  'refers-to': { out: { vi: 'Dẫn chiếu', en: 'Refers to' }, in: { vi: 'Được dẫn chiếu bởi', en: 'Referred to by' } },
};

export const FINDING_LABELS: Readonly<Record<FindingKind, Text>> = {
  ambiguous: { vi: 'Trùng số, cần chọn', en: 'Ambiguous' },
  unresolved: { vi: 'Chưa đủ thông tin', en: 'Unresolved' },
  malformed: { vi: 'Sai số, ký hiệu', en: 'Malformed' },
  'date-conflict': { vi: 'Ngày ban hành không khớp', en: 'Dates disagree' },
  'issuer-conflict': { vi: 'Cơ quan ban hành không khớp', en: 'Issuers disagree' },
  'type-conflict': { vi: 'Loại văn bản không khớp ký hiệu', en: 'Type and symbol disagree' },
  'year-conflict': { vi: 'Năm trong số, ký hiệu không khớp ngày', en: 'Year of the symbol and date disagree' },
  'separator-repaired': { vi: 'Dấu trong số, ký hiệu đã sửa', en: 'Separator repaired' },
  'doubled-word': { vi: 'Lặp từ', en: 'Doubled word' },
  'typo-repaired': { vi: 'Lỗi chính tả đã sửa', en: 'Misspelling repaired' },
  'same-content': { vi: 'Hai tệp cùng nội dung', en: 'Two files with the same content' },
  'no-tasks': { vi: 'Không tìm thấy nhiệm vụ', en: 'No task found' },
  'no-date': { vi: 'Chưa rõ ngày của tài liệu', en: 'The document’s date is unknown' },
  'decision-conflict': { vi: 'Xác nhận trái với văn bản in', en: 'Settled otherwise than now printed' },
  'draft-issued': { vi: 'Dự thảo nay đã ban hành', en: 'Draft since issued' },
  replaced: { vi: 'Viện dẫn văn bản đã được thay thế', en: 'Cited instrument replaced' },
  repealed: { vi: 'Viện dẫn văn bản đã bị bãi bỏ', en: 'Cited instrument repealed' },
  expired: { vi: 'Viện dẫn văn bản đã hết hiệu lực', en: 'Cited instrument expired' },
  'amendment-not-cited': {
    vi: 'Chưa dẫn văn bản sửa đổi, bổ sung',
    en: 'Cited instrument amended, the amendment not cited',
  },
  'scheme-over': { vi: 'Đề án, chương trình đã hết kỳ', en: 'Scheme whose time is over' },
  'abolished-body': { vi: 'Cơ quan, cấp chính quyền không còn', en: 'Body or level abolished' },
  'incomplete-citation': {
    vi: 'Viện dẫn lần đầu chưa đầy đủ (Nghị định 30/2020/NĐ-CP)',
    en: 'First citation incomplete (Nghị định 30/2020/NĐ-CP)',
  },
};

/** How far a decision reaches. */
export const SCOPE_LABELS: Readonly<Record<DecisionScope, Text>> = {
  mention: { vi: 'viện dẫn này', en: 'this citation' },
  document: { vi: 'cả tài liệu này', en: 'this document' },
  office: { vi: 'mọi tài liệu, kể cả nạp sau', en: 'all documents, later ones included' },
};

/** What happened to a store. */
export const CHANGE_LABELS: Readonly<Record<ChangeType, Text>> = {
  'document.indexed': { vi: 'Đã nạp tài liệu', en: 'Document indexed' },
  'document.removed': { vi: 'Đã gỡ tài liệu', en: 'Document removed' },
  'mention.resolution-changed': { vi: 'Viện dẫn được hiểu khác trước', en: 'Citations understood otherwise' },
  'instrument.merged': { vi: 'Đã gộp văn bản', en: 'Instruments merged' },
  'relation.added': { vi: 'Quan hệ mới', en: 'Relations added' },
  'finding.opened': { vi: 'Cần xác minh', en: 'Findings opened' },
  'finding.closed': { vi: 'Không còn phải xác minh', en: 'Findings closed' },
};

/** What was done about a finding. */
export const ACTION_LABELS: Readonly<Record<FindingAction, Text>> = {
  'left-open': { vi: 'để ngỏ, chờ xác nhận', en: 'left open until somebody settles it' },
  'kept-apart': { vi: 'giữ riêng trong tài liệu này', en: 'kept apart, within this document' },
  'left-out': { vi: 'không đưa vào dữ liệu văn bản', en: 'left out of the graph' },
  'kept-print': { vi: 'giữ theo bản in', en: 'kept what is printed' },
  'took-register': { vi: 'lấy theo danh mục văn bản', en: 'took the register’s reading' },
  'took-symbol': { vi: 'lấy theo ký hiệu', en: 'took what the symbol says' },
  repaired: { vi: 'đã hiểu theo dạng đúng', en: 'read as the right form' },
  merged: { vi: 'đã gộp vào văn bản được ban hành', en: 'merged with the instrument issued' },
  inferred: { vi: 'đã suy ra khoảng ngày', en: 'an interval was inferred' },
  noted: { vi: 'đã ghi nhận', en: 'noted' },
};

/** The four groups of `tasks --citing`. */
export const GROUP_LABELS = {
  direct: { vi: 'Thực hiện trực tiếp', en: 'Implemented directly' },
  other: { vi: 'Vai trò khác', en: 'Other roles' },
  indirect: {
    vi: 'Gián tiếp (qua văn bản quy định chi tiết, sửa đổi, thay thế)',
    en: 'Indirectly (through what details, amends or replaces it)',
  },
  title: { vi: 'Chỉ nhắc trong trích yếu', en: 'Only inside another instrument’s title' },
} as const satisfies Record<string, Text>;
