import { describe, expect, it } from '@jest/globals';
import { rolesIn } from './annotated.js';

/** A task and the roles of each of its mentions, in reading order. */
const TASKS: readonly (readonly [string, ...string[]])[] = [
  // Implements, through aspect, manner and what was assigned.
  ['T01 thực hiện ⟦Nghị định|118/2021/NĐ-CP⟧⟨ ngày 23/12/2021 của Chính phủ⟩', '118/2021/NĐ-CP: implements'],
  [
    'Tiếp tục triển khai thực hiện nghiêm, hiệu quả ⟦Luật| Nuôi con nuôi⟧ và các văn bản hướng dẫn thi hành',
    'Luật Nuôi con nuôi: implements',
  ],
  ['Tổ chức thực hiện các nhiệm vụ được giao cho địa phương tại ⟦Kế hoạch|45/KH-BTP⟧', '45/KH-BTP: implements'],
  [
    'Đẩy mạnh việc thực hiện ⟦Đề án| đổi mới công tác trợ giúp pháp lý⟧',
    'Đề án đổi mới công tác trợ giúp pháp lý: implements',
  ],
  [
    'Tập trung thực hiện tốt các giải pháp nâng cao chất lượng xây dựng pháp luật đã được xác định tại ⟦Công văn|2796/UBND-NC⟧',
    '2796/UBND-NC: implements',
  ],
  ['Hoàn thành ⟦Kế hoạch| số hóa sổ hộ tịch⟧ đúng tiến độ', 'Kế hoạch số hóa sổ hộ tịch: implements'],
  [
    'Trợ giúp viên pháp lý thực hiện chỉ tiêu vụ việc tham gia tố tụng năm 2024 tại ⟦Công văn|236/BTP-TGPL⟧',
    '236/BTP-TGPL: implements',
  ],
  ['Xây dựng kế hoạch triển khai ⟦Nghị quyết|57-NQ/TW⟧', '57-NQ/TW: implements'],
  [
    'Tập trung triển khai hiệu quả các văn bản, đề án trong lĩnh vực bổ trợ tư pháp như: ⟦Kết luận|69-KL/TW⟧; ⟦Nghị quyết|172/NQ-CP⟧, ⟦Chỉ thị|40/CT-TTg⟧',
    '69-KL/TW: implements',
    '172/NQ-CP: implements',
    '40/CT-TTg: implements',
  ],
  [
    'Thực hiện đồng bộ các chủ trương, quy định của pháp luật về tiếp công dân, giải quyết khiếu nại, tố cáo, nhất là ⟦Chỉ thị|35-CT/TW⟧; ⟦Luật| Tiếp công dân⟧ và các Thông tư hướng dẫn',
    '35-CT/TW: implements',
    'Luật Tiếp công dân: implements',
  ],
  // Two verbs for one instrument.
  ['Quán triệt, triển khai ⟦Nghị quyết|66-NQ/TW⟧', '66-NQ/TW: implements, disseminates'],
  ['Tiếp tục quán triệt và thực hiện nghiêm ⟦Nghị quyết|18-NQ/TW⟧', '18-NQ/TW: implements, disseminates'],
  ['Học tập, quán triệt, tuyên truyền, triển khai thực hiện ⟦Chỉ thị|05-CT/TW⟧', '05-CT/TW: implements, disseminates'],
  [
    'Tổ chức quán triệt, tham mưu thể chế hóa kịp thời, đầy đủ ⟦Nghị quyết|68-NQ/TW⟧',
    '68-NQ/TW: institutionalises, disseminates',
  ],
  [
    'Ban hành văn bản để cụ thể hóa và tổ chức thực hiện các nhiệm vụ tại ⟦Quyết định|68/QĐ-BTP⟧',
    '68/QĐ-BTP: implements, institutionalises',
  ],
  [
    'Tham mưu xây dựng và triển khai ⟦Chương trình~| hỗ trợ pháp lý liên ngành⟧',
    'Chương trình hỗ trợ pháp lý liên ngành: implements, drafts',
  ],
  ['Theo dõi, đôn đốc, kiểm tra việc thực hiện ⟦Kế hoạch|176/KH-UBND⟧', '176/KH-UBND: monitors'],
  // A verb whose object is the carrying out.
  [
    'T82 Tổng kết 05 năm thực hiện ⟦Kết luận|80-KL/TW⟧⟨ về việc tiếp tục thực hiện ⟦Chỉ thị|32-CT/TW⟧⟩',
    '80-KL/TW: sums-up',
    '32-CT/TW: mentions',
  ],
  ['sơ kết đánh giá kết quả thực hiện ⟦Quyết định|25/2021/QĐ-TTg⟧', '25/2021/QĐ-TTg: sums-up'],
  [
    'Triển khai đúng thời hạn nhiệm vụ tổng kết ⟦Chương trình hành động| quốc gia về hộ tịch⟧ ban hành kèm theo ⟦Quyết định|101/QĐ-TTg⟧',
    'Chương trình hành động quốc gia về hộ tịch: sums-up',
    '101/QĐ-TTg: sums-up',
  ],
  [
    'phối hợp với Ban Nội chính kiểm tra tình hình thực hiện ⟦Kết luận|69-KL/TW⟧ tại một số cơ quan',
    '69-KL/TW: monitors',
  ],
  ['Xây dựng báo cáo tổng kết tình hình thi hành ⟦Luật| Lưu trữ⟧', 'Luật Lưu trữ: sums-up'],
  ['Triển khai công tác tuyên truyền, phổ biến ⟦Luật| Căn cước⟧', 'Luật Căn cước: disseminates'],
  ['Hướng dẫn thực hiện ⟦Nghị định|123/2015/NĐ-CP⟧', '123/2015/NĐ-CP: implements'],
  // Spreading.
  ['Tổ chức tập huấn ⟦Nghị định|63/2024/NĐ-CP⟧ cho công chức tư pháp', '63/2024/NĐ-CP: disseminates'],
  ['Tổ chức tập huấn, triển khai ⟦Luật| Đất đai⟧', 'Luật Đất đai: implements, disseminates'],
  // Reviewing and drafting.
  ['T80 rà soát, sửa đổi, bổ sung, thay thế, hủy bỏ ⟦Quyết định|10/2020/QĐ-UBND⟧', '10/2020/QĐ-UBND: reviews'],
  ['Tham mưu UBND tỉnh sửa đổi ⟦Quy chế| phối hợp thi hành án⟧', 'Quy chế phối hợp thi hành án: reviews'],
  ['tham mưu nghiên cứu, xây dựng ⟦Đề án~| thí điểm hợp nhất văn bản⟧', 'Đề án thí điểm hợp nhất văn bản: drafts'],
  [
    'Hoàn thiện ⟦Đề án| vị trí việc làm⟧ theo quy định của ⟦Nghị định|62/2020/NĐ-CP⟧; ⟦Nghị định|106/2020/NĐ-CP⟧',
    'Đề án vị trí việc làm: drafts',
    '62/2020/NĐ-CP: according-to',
    '106/2020/NĐ-CP: according-to',
  ],
  [
    'triển khai các Đề án mới sau khi được Thủ tướng Chính phủ ban hành: ⟦Đề án~| Nâng cao năng lực hòa giải viên⟧',
    'Đề án Nâng cao năng lực hòa giải viên: implements',
  ],
  [
    'Tham mưu UBND tỉnh ban hành ⟦Quyết định~| sửa đổi, bổ sung ⟦Quyết định|14/2022/QĐ-UBND⟧⟧',
    'Quyết định sửa đổi, bổ sung Quyết định số 14/2022/QĐ-UBND: drafts',
    '14/2022/QĐ-UBND: mentions',
  ],
  // Commenting.
  [
    'T73 góp ý ⟦Nghị định~| sửa đổi, bổ sung một số điều của ⟦Nghị định|19/2020/NĐ-CP⟧⟧',
    'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 19/2020/NĐ-CP: comments-on',
    '19/2020/NĐ-CP: mentions',
  ],
  [
    'tham gia góp ý, xây dựng ⟦Nghị định~| thay thế ⟦Nghị định|77/2008/NĐ-CP⟧⟧',
    'Nghị định thay thế Nghị định số 77/2008/NĐ-CP: comments-on, drafts',
    '77/2008/NĐ-CP: mentions',
  ],
  [
    'góp ý các dự thảo: ⟦Luật~| Công chứng (sửa đổi)⟧; hồ sơ đề nghị xây dựng ⟦Luật~| Luật sư⟧; ⟦Luật~| Giám định tư pháp⟧',
    'Luật Công chứng (sửa đổi): comments-on',
    'Luật Luật sư: comments-on',
    'Luật Giám định tư pháp: comments-on',
  ],
  [
    'T74 triển khai ⟦Nghị định~| thay thế ⟦Nghị định|113/2014/NĐ-CP⟧⟧ sau khi được ban hành',
    'Nghị định thay thế Nghị định số 113/2014/NĐ-CP: implements',
    '113/2014/NĐ-CP: mentions',
  ],
  // According to.
  ['T02 theo ⟦Nghị định|23/2015/NĐ-CP⟧', '23/2015/NĐ-CP: according-to'],
  [
    'Kiện toàn tổ chức pháp chế theo đúng tinh thần ⟦Nghị quyết|18-NQ/TW⟧, ⟦Nghị quyết|19-NQ/TW⟧',
    '18-NQ/TW: according-to',
    '19-NQ/TW: according-to',
  ],
  [
    'Triển khai có hiệu quả việc thực hiện chứng thực theo quy định tại ⟦Nghị định|23/2015/NĐ-CP⟧; ⟦Nghị định|45/2020/NĐ-CP⟧',
    '23/2015/NĐ-CP: according-to',
    '45/2020/NĐ-CP: according-to',
  ],
  ['Thực hiện hiệu quả các nhiệm vụ của ngành theo ⟦Đề án|06/QĐ-TTg⟧', '06/QĐ-TTg: implements, according-to'],
  [
    'Hợp tác quốc tế theo đúng nguyên tắc và các nhiệm vụ đã xác định trong ⟦Chỉ thị|39-CT/TW⟧',
    '39-CT/TW: according-to',
  ],
  [
    'Bồi dưỡng công chức làm công tác pháp chế theo ⟦Nghị quyết|197/2025/QH15⟧. Triển khai ⟦Luật| Nhà giáo⟧',
    '197/2025/QH15: according-to',
    'Luật Nhà giáo: implements',
  ],
  // Decisions and plans, passives, sentences without a verb.
  [
    'Triển khai ⟦Đề án| phát triển dữ liệu dân cư⟧ (ban hành kèm theo ⟦Quyết định|06/QĐ-TTg⟧)',
    'Đề án phát triển dữ liệu dân cư: implements',
    '06/QĐ-TTg: implements',
  ],
  [
    'triển khai ⟦Đề án| A⟧ theo ⟦Quyết định|407/QĐ-TTg⟧; ⟦Đề án| B⟧',
    'Đề án A: implements',
    '407/QĐ-TTg: implements, according-to',
    'Đề án B: implements',
  ],
  [
    'Triển khai ⟦Nghị định|23/2015/NĐ-CP⟧ (được sửa đổi, bổ sung bởi ⟦Nghị định|280/2025/NĐ-CP⟧)',
    '23/2015/NĐ-CP: implements',
    '280/2025/NĐ-CP: mentions',
  ],
  [
    'Triển khai ⟦Kế hoạch| chuyển đổi số ngành⟧. ⟦Kế hoạch| ứng dụng công nghệ thông tin của tỉnh⟧',
    'Kế hoạch chuyển đổi số ngành: implements',
    'Kế hoạch ứng dụng công nghệ thông tin của tỉnh: implements',
  ],
  [
    'Thực hiện ⟦Luật| Khiếu nại⟧; theo dõi thi hành pháp luật; rà soát ⟦Quyết định|3/2019/QĐ-UBND⟧',
    'Luật Khiếu nại: implements',
    '3/2019/QĐ-UBND: reviews',
  ],
  [
    'Triển khai các văn bản sau:\n- ⟦Luật| Dữ liệu⟧;\n- ⟦Nghị định|165/2025/NĐ-CP⟧;',
    'Luật Dữ liệu: implements',
    '165/2025/NĐ-CP: implements',
  ],
];

describe('roles', () => {
  for (const [task, ...roles] of TASKS) it(task, () => expect(rolesIn(task)).toEqual(roles));

  it('exist only inside tasks', () => {
    expect(rolesIn('Triển khai ⟦Luật| Hộ tịch⟧', { inTask: false })).toEqual(['Luật Hộ tịch: ']);
  });
});
