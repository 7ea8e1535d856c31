import type { Role } from '../../../src/facts/mention.js';

/**
 * What a task does with the instrument that follows the words (domain reference §4.4). The last mention of an example
 * has the row's role as its main one, the last of a counter-example has not; both run as tests.
 */
export interface RoleCue {
  readonly phrase: string;
  /** Null: the words say nothing of the task's verb, and hide the shorter cues inside them. */
  readonly role: Role | null;
  /** False: only counts where the instrument is its direct object ("xây dựng Đề án"), not from afar. */
  readonly far: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const far = (
  role: Role | null,
  phrase: string,
  examples: readonly string[],
  counterExamples: readonly string[] = [],
): RoleCue => ({
  phrase,
  role,
  far: true,
  examples,
  counterExamples,
});
const near = (
  role: Role,
  phrase: string,
  examples: readonly string[],
  counterExamples: readonly string[] = [],
): RoleCue => ({
  phrase,
  role,
  far: false,
  examples,
  counterExamples,
});

export const ROLE_CUES: readonly RoleCue[] = [
  far(
    'implements',
    '(triển khai|tổ chức|tổ chức triển khai|tiếp tục)? (thực hiện|thi hành|chấp hành|thực thi)',
    [
      'Tiếp tục tổ chức thi hành hiệu quả ⟦Luật| Trợ giúp pháp lý⟧',
      'Thực hiện nghiêm các nhiệm vụ được giao tại ⟦Đề án|06/QĐ-TTg⟧',
    ],
    ['Kiểm tra việc thực hiện ⟦Kết luận|69-KL/TW⟧', 'Tổng kết 10 năm thi hành ⟦Luật| Hộ tịch⟧'],
  ),
  far('implements', '(tổ chức)? triển khai', ['Triển khai có hiệu quả ⟦Nghị định|23/2015/NĐ-CP⟧']),
  far('implements', '(áp dụng|tuân thủ|hoàn thành|hiện thực hóa|vận dụng|thực hiện hoàn thành)', [
    'Hoàn thành 100% ⟦Kế hoạch| công tác trợ giúp pháp lý năm 2026⟧',
    'Ứng dụng công nghệ nhằm hiện thực hóa chủ trương của ⟦Nghị quyết|66-NQ/TW⟧',
  ]),
  near('implements', 'đưa', ['Đưa ⟦Luật| Đất đai⟧ vào cuộc sống']),
  far('institutionalises', '(thể chế hóa|cụ thể hóa|nội luật hóa)', [
    'Tham mưu thể chế hóa đầy đủ ⟦Nghị quyết|66-NQ/TW⟧',
  ]),
  far(
    'disseminates',
    '(quán triệt|phổ biến|tuyên truyền|học tập|tập huấn|truyền thông|giới thiệu|tìm hiểu|giáo dục)',
    ['Tuyên truyền, phổ biến ⟦Luật| Căn cước⟧ đến người dân', 'Tổ chức hội nghị tập huấn ⟦Nghị định|63/2024/NĐ-CP⟧'],
    ['Quán triệt, triển khai ⟦Chỉ thị|23/CT-TTg⟧'],
  ),
  far('disseminates', '(bồi dưỡng|hội nghị|hội thảo|tọa đàm) (về|chuyên đề)', ['Tổ chức hội thảo về ⟦Luật| Đất đai⟧']),
  near('disseminates', '(công bố|phát động)', ['Tổ chức lễ công bố ⟦Quy hoạch| tỉnh thời kỳ 2021-2030⟧']),
  near(
    'reviews',
    '(rà soát|sửa đổi, bổ sung|sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|hệ thống hóa|đơn giản hóa)',
    [
      'Rà soát, sửa đổi, bổ sung, thay thế, hủy bỏ ⟦Quyết định|10/2020/QĐ-UBND⟧',
      'Tham mưu Ủy ban nhân dân tỉnh bãi bỏ ⟦Quyết định|07/2017/QĐ-UBND⟧',
    ],
    ['Rà soát văn bản theo ⟦Nghị định|34/2016/NĐ-CP⟧'],
  ),
  far('sums-up', '(sơ kết|tổng kết)', [
    'Tổng kết 05 năm thực hiện ⟦Kết luận|80-KL/TW⟧',
    'Sơ kết ⟦Đề án| Chuyển đổi số⟧',
  ]),
  far(
    'sums-up',
    '(sơ kết|tổng kết|báo cáo)? đánh giá (kết quả|tình hình|hiệu quả|tác động)? (việc|sau # năm|# năm)? (triển khai|tổ chức)? (thực hiện|thi hành)',
    ['Đánh giá kết quả thực hiện ⟦Quyết định|25/2021/QĐ-TTg⟧'],
  ),
  far(
    'sums-up',
    'báo cáo (sơ kết|tổng kết)? (kết quả|tình hình)? (# năm)? (việc)? (triển khai|tổ chức)? (thực hiện|thi hành)',
    ['Xây dựng báo cáo tình hình thi hành ⟦Luật| Giám định tư pháp⟧'],
  ),
  far('monitors', '(theo dõi|kiểm tra|đôn đốc|giám sát|thanh tra|hậu kiểm)', [
    'Theo dõi, đôn đốc việc thực hiện ⟦Kế hoạch|176/KH-UBND⟧',
    'Kiểm tra tình hình thực hiện ⟦Kết luận|69-KL/TW⟧',
  ]),
  near(
    'drafts',
    '(xây dựng|soạn thảo|ban hành|lập|hoàn thiện|hoàn chỉnh|trình|phê duyệt|thông qua)',
    [
      'Nghiên cứu, xây dựng ⟦Đề án~| thí điểm hợp nhất văn bản⟧',
      'Tham mưu Ủy ban nhân dân tỉnh ban hành ⟦Kế hoạch~| cải cách hành chính năm 2026⟧',
    ],
    [
      'Triển khai các Đề án mới sau khi được Thủ tướng Chính phủ ban hành: ⟦Đề án| Nâng cao năng lực hòa giải viên⟧',
      'Xây dựng và triển khai ⟦Chương trình| hỗ trợ pháp lý liên ngành⟧',
    ],
  ),
  near('comments-on', '(góp ý|tham gia ý kiến|cho ý kiến|lấy ý kiến|phản biện|thẩm định|thẩm tra)', [
    'Góp ý các dự thảo: ⟦Luật~| Công chứng (sửa đổi)⟧',
    'Tham gia góp ý, xây dựng ⟦Nghị định~| sửa đổi, bổ sung một số điều của ⟦Nghị định|19/2020/NĐ-CP⟧⟧',
  ]),
  near('comments-on', '(góp ý|tham gia)? (hoàn thiện|ý kiến đối với|ý kiến vào|ý kiến về) (dự án|dự thảo|hồ sơ)', [
    'Tham gia góp ý hoàn thiện dự án ⟦Luật~| Hộ tịch (sửa đổi)⟧',
  ]),
  near('comments-on', '(đề nghị|đề xuất|kiến nghị) (việc)? (xây dựng|hoàn thiện|ban hành)', [
    'Chuẩn bị hồ sơ đề nghị xây dựng ⟦Luật~| Luật sư⟧',
  ]),
  near('reviews', '(đề nghị|đề xuất|kiến nghị) (việc)? (sửa đổi, bổ sung|sửa đổi|bổ sung|bãi bỏ|thay thế)', [
    'Kiến nghị sửa đổi ⟦Thông tư|03/2019/TT-BTP⟧',
  ]),
  near('comments-on', 'nghiên cứu', ['Nghiên cứu ⟦Luật~| Công chứng (sửa đổi)⟧']),
  far(
    'according-to',
    '(theo|theo đúng|đúng|bảo đảm|đảm bảo) (quy định|các quy định|nội dung|tinh thần|yêu cầu|chỉ đạo|hướng dẫn|nguyên tắc|tiêu chí|kế hoạch) (của|tại)?',
    [
      'Công khai tài sản theo quy định của ⟦Luật| Phòng, chống tham nhũng⟧',
      'Kiện toàn tổ chức theo đúng tinh thần ⟦Nghị quyết|18-NQ/TW⟧',
    ],
  ),
  far(
    'according-to',
    '(theo|theo đúng|căn cứ|căn cứ vào|trên cơ sở|bám sát|phù hợp với|dựa trên|tuân theo|đáp ứng|trên cơ sở bám sát)',
    [
      'Nâng cao chất lượng bồi dưỡng công chức theo ⟦Nghị quyết|197/2025/QH15⟧',
      'Bám sát ⟦Nghị quyết|66-NQ/TW⟧ để xây dựng kế hoạch',
    ],
  ),
  // Words that hold a verb of the table without being the task's verb.
  far(null, 'văn bản (quy định chi tiết)? (và)? (hướng dẫn)? (thi hành|thực hiện|chi tiết)?', []),
  far(null, '(hướng dẫn|quy định chi tiết) (thi hành|thực hiện)', []),
  far(null, '(được)? (ban hành|đính)? kèm theo', []),
  far(
    null,
    '(tổ chức|theo dõi|tình hình|theo dõi tình hình)? (thi hành|chấp hành|xây dựng|phổ biến giáo dục|giáo dục) (hệ thống)? pháp luật',
    [],
  ),
  far(
    null,
    '(thi hành án|thực hiện nghĩa vụ|công tác thanh tra|công tác kiểm tra|công tác giám sát|công tác rà soát)',
    [],
  ),
  far(null, '(trong)? (quá trình) (thực hiện|thi hành|triển khai|triển khai thực hiện|xây dựng)', []),
  far(null, '(xây dựng|bảo đảm|đảm bảo) (nông thôn mới|chính phủ|nhà nước|đảng|ngành)', []),
  far(null, '(được|đã được|đã) (xác định|giao|phân công|đề ra|nêu|quy định) (cụ thể)? (tại|trong|theo|ở)', []),
];
