/**
 * Words that name the district level, which ended on 01/7/2025 (Luật 72/2025/QH15, Nghị quyết 203/2025/QH15): each with
 * phrases in which it is meant and phrases that look alike. Agencies that ended are rows of `src/issuers`.
 */
export interface AbolishedLevel {
  /** Matched as printed, apart from white space; a letter may stand on neither side. */
  readonly words: readonly string[];
  /** ISO date from which there is none. */
  readonly since: string;
  /** What there is instead, as a note for the writer: tasks moved to several bodies, so nothing is replaced blindly. */
  readonly note: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const DISTRICT = {
  since: '2025-07-01',
  note: 'không còn cấp huyện từ ngày 01/7/2025; xác định lại cơ quan cấp xã hoặc cấp tỉnh',
};

export const ABOLISHED_LEVELS: readonly AbolishedLevel[] = [
  {
    ...DISTRICT,
    words: [
      'Phòng Tư pháp',
      'Phòng Nội vụ',
      'Phòng Tài chính - Kế hoạch',
      'Phòng Lao động - Thương binh và Xã hội',
      'Phòng Giáo dục và Đào tạo',
      'Phòng Tài nguyên và Môi trường',
      'Phòng Nông nghiệp và Phát triển nông thôn',
      'Phòng Văn hóa và Thông tin',
      'Phòng Kinh tế và Hạ tầng',
    ],
    examples: ['chủ trì, phối hợp với Phòng Tư pháp các huyện, thành phố'],
    counterExamples: ['Phòng Tư pháp cấp huyện trước đây', 'Văn phòng Tư pháp'],
  },
  {
    ...DISTRICT,
    words: [
      'cấp huyện',
      'UBND huyện',
      'UBND các huyện',
      'UBND quận',
      'Ủy ban nhân dân huyện',
      'Ủy ban nhân dân các huyện',
      'Ủy ban nhân dân quận',
      'HĐND huyện',
      'Hội đồng nhân dân huyện',
      'các huyện, thị xã, thành phố',
      'các huyện, thành phố',
      'các quận, huyện',
    ],
    examples: ['UBND các huyện, thị xã, thành phố', 'Phòng chuyên môn thuộc UBND cấp huyện'],
    counterExamples: ['khi không tổ chức cấp huyện', 'kết thúc hoạt động của cấp huyện', 'cấp huyện trước đây'],
  },
  {
    ...DISTRICT,
    words: ['Huyện ủy', 'huyện ủy', 'Thị ủy', 'thị ủy', 'Quận ủy', 'quận ủy'],
    examples: ['Ban Tuyên giáo các huyện ủy, thành ủy'],
    counterExamples: ['huyện ủy (cũ)'],
  },
];

/** Round the words, these say that the writer knows it has ended. */
export const SAID_TO_HAVE_ENDED =
  /không tổ chức|kết thúc hoạt động|sắp xếp|giải thể|bãi bỏ|bỏ cấp|trước đây|trước ngày 0?1\/0?7\/2025|\(cũ\)|sáp nhập|hợp nhất|chuyển giao|tiếp nhận|thay thế/iu;
