import type { TaskCategory } from '../../../src/facts/task.js';

/** What stands under a heading: tasks of a category, or nothing a planner would call a task. */
export type SectionKind = TaskCategory | 'none';

export interface SectionKindRow {
  readonly kind: SectionKind;
  /** True where these words, when they come first, decide whatever follows: what is over is no task. */
  readonly leads?: boolean;
  /** Words a heading, or one of the parts it joins with commas and "và", opens with. */
  readonly heads: readonly string[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/**
 * Heading words of plans and programmes (domain reference §5.1). Where a heading joins several, the row that stands
 * first wins: "PHƯƠNG HƯỚNG, NHIỆM VỤ" holds tasks.
 */
export const SECTION_KINDS: readonly SectionKindRow[] = [
  {
    kind: 'none',
    leads: true,
    heads: ['kết quả', 'tình hình', 'đánh giá', 'thực trạng', 'bối cảnh', 'kiểm điểm', 'đặc điểm', 'sự cần thiết'],
    examples: ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CÔNG TÁC NĂM 2025', 'TÌNH HÌNH VÀ CÔNG TÁC CHỈ ĐẠO'],
    counterExamples: ['NHIỆM VỤ VÀ ĐÁNH GIÁ'],
  },
  {
    kind: 'task',
    heads: [
      'nhiệm vụ',
      'nội dung',
      'công việc',
      'hoạt động',
      'công tác',
      'trọng tâm công tác',
      'trọng tâm nhiệm vụ',
      'chương trình công tác',
      'kế hoạch cụ thể',
      'danh mục nhiệm vụ',
    ],
    examples: [
      'NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU',
      'NỘI DUNG KẾ HOẠCH',
      'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026',
      'CÁC NHIỆM VỤ TRỌNG TÂM',
    ],
    counterExamples: ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025', 'GIẢI PHÁP CHỦ YẾU', 'PHÂN CÔNG NHIỆM VỤ'],
  },
  {
    kind: 'solution',
    heads: ['giải pháp', 'biện pháp'],
    examples: ['GIẢI PHÁP CHỦ YẾU', 'Một số giải pháp', 'BIỆN PHÁP THỰC HIỆN'],
    counterExamples: ['NHIỆM VỤ, GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN'],
  },
  {
    kind: 'organising',
    heads: [
      'tổ chức thực hiện',
      'tổ chức triển khai',
      'phân công',
      'trách nhiệm',
      'triển khai thực hiện',
      'điều khoản',
      'chế độ báo cáo',
      'chế độ thông tin',
      'hiệu lực thi hành',
    ],
    examples: ['TỔ CHỨC THỰC HIỆN', 'PHÂN CÔNG TRÁCH NHIỆM', 'KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN', 'CHẾ ĐỘ BÁO CÁO'],
    counterExamples: ['NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN', 'NỘI DUNG THI ĐUA'],
  },
  {
    kind: 'orientation',
    heads: ['định hướng', 'phương hướng'],
    examples: ['ĐỊNH HƯỚNG CÔNG TÁC NĂM 2026', 'QUAN ĐIỂM, ĐỊNH HƯỚNG'],
    counterExamples: ['PHƯƠNG HƯỚNG, NHIỆM VỤ', 'MỤC TIÊU'],
  },
  {
    kind: 'none',
    heads: [
      'mục đích',
      'mục tiêu',
      'yêu cầu',
      'quan điểm',
      'nguyên tắc',
      'phương châm',
      'chỉ tiêu',
      'đối tượng',
      'danh hiệu',
      'hình thức',
      'phạm vi',
      'thời gian',
      'thời hạn',
      'địa điểm',
      'thành phần',
      'tiến độ',
      'lộ trình',
      'kinh phí',
      'nguồn kinh phí',
      'nguồn lực',
      'dự toán',
      'thuận lợi',
      'khó khăn',
      'tồn tại',
      'hạn chế',
      'nguyên nhân',
      'căn cứ',
      'cơ sở pháp lý',
      'tiêu chí',
      'tiêu chuẩn',
      'cơ cấu giải thưởng',
      'số lượng',
    ],
    examples: [
      'MỤC ĐÍCH, YÊU CẦU',
      'Mục tiêu cụ thể',
      'ĐỐI TƯỢNG, DANH HIỆU, HÌNH THỨC KHEN THƯỞNG VÀ THỜI GIAN THỰC HIỆN',
      'KINH PHÍ THỰC HIỆN',
    ],
    counterExamples: ['MỤC TIÊU, NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN'],
  },
];

/** What may follow a head in a heading *below* the top one without changing what it is about ("Mục tiêu cụ thể"). */
export const PLAIN_TAILS: readonly string[] = [
  'chung',
  'cụ thể',
  'tổng quát',
  'chủ yếu',
  'trọng tâm',
  'chính',
  'thực hiện',
  'đột phá',
  'triển khai',
  'hoàn thành',
  'cần đạt',
  'áp dụng',
  'tổ chức',
];
