import type { Relation } from '../../../src/facts/statement.js';

/**
 * What the words between two instruments say (domain reference §4.2). Examples and counter-examples are in the notation
 * of `test/indexer/relate/annotated.ts`; a test runs each of them.
 */
export interface TitleCue {
  readonly phrase: string;
  /** Null: the words hold no relation, and hide the shorter cues inside them. */
  readonly relation: Relation | null;
  /** Active: the earlier instrument does it to the later one; passive: the later one to the earlier one. */
  readonly voice: 'active' | 'passive';
  /**
   * Where it may stand. `title`: in the subject of an instrument. `after`: behind an instrument, in running text or in
   * brackets. `bracket`: only where it opens a bracket. `annex`: behind a plan, programme, scheme or set of rules, whatever comes between. `beside`: the same,
   * and nothing comes between.
   */
  readonly place: 'title' | 'after' | 'bracket' | 'annex' | 'beside';
  readonly strength: 'explicit' | 'implicit';
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

type Extra = Partial<Pick<TitleCue, 'strength' | 'counterExamples'>>;

function cue(
  place: TitleCue['place'],
  voice: TitleCue['voice'],
  relation: Relation | null,
  phrase: string,
  examples: readonly string[],
  extra: Extra = {},
): TitleCue {
  return { phrase, relation, voice, place, examples, strength: 'explicit', counterExamples: [], ...extra };
}

const title = (relation: Relation | null, phrase: string, examples: readonly string[], extra?: Extra): TitleCue =>
  cue('title', 'active', relation, phrase, examples, extra);
const passive = (relation: Relation, phrase: string, examples: readonly string[], extra?: Extra): TitleCue =>
  cue('after', 'passive', relation, phrase, examples, extra);

export const TITLE_CUES: readonly TitleCue[] = [
  title(
    'amends',
    'sửa đổi, bổ sung (và)? (thay thế|bãi bỏ|hủy bỏ|điều chỉnh)?',
    [
      '⟦Nghị định|68/2025/NĐ-CP⟧⟨ ngày 18/3/2025 của Chính phủ sửa đổi, bổ sung một số điều của ⟦Nghị định|118/2021/NĐ-CP⟧⟩',
      '⟦Luật| sửa đổi, bổ sung một số điều của ⟦Luật| Hộ tịch⟧⟧',
    ],
    {
      counterExamples: ['Rà soát, sửa đổi, bổ sung ⟦Quyết định|10/2020/QĐ-UBND⟧ và ⟦Quyết định|11/2020/QĐ-UBND⟧'],
    },
  ),
  title('amends', '(sửa đổi|bổ sung)', [
    '⟦Thông tư|05/2024/TT-BTP⟧⟨ sửa đổi ⟦Thông tư|04/2020/TT-BTP⟧⟩',
    '⟦Nghị quyết|12/2023/NQ-HĐND⟧⟨ bổ sung khoản 3 Điều 2 ⟦Nghị quyết|07/2021/NQ-HĐND⟧⟩',
  ]),
  title('amends', 'điều chỉnh (bổ sung)? (một số nội dung)? (tại|của)?', [
    '⟦Quyết định|812/QĐ-UBND⟧⟨ về việc điều chỉnh một số nội dung của ⟦Quyết định|401/QĐ-UBND⟧⟩',
  ]),
  title('replaces', 'thay thế (cho)?', [
    '⟦Nghị định|26/2024/NĐ-CP⟧⟨ thay thế ⟦Nghị định|113/2014/NĐ-CP⟧⟩',
    '⟦Nghị định~| thay thế ⟦Nghị định|77/2008/NĐ-CP⟧⟧',
  ]),
  title('repeals', '(bãi bỏ|hủy bỏ) (toàn bộ|một phần)?', [
    '⟦Quyết định|22/2024/QĐ-UBND⟧⟨ về việc bãi bỏ ⟦Quyết định|10/2020/QĐ-UBND⟧⟩',
    '⟦Nghị quyết|03/2025/NQ-HĐND⟧⟨ bãi bỏ một phần ⟦Nghị quyết|09/2018/NQ-HĐND⟧⟩',
  ]),
  title('repeals', '(làm|chấm dứt) (hết)? hiệu lực (thi hành)? (của|đối với)?', [
    '⟦Quyết định|30/2023/QĐ-UBND⟧⟨ chấm dứt hiệu lực của ⟦Quyết định|17/2017/QĐ-UBND⟧⟩',
  ]),
  title(
    'suspends',
    '(tạm)? (đình chỉ|ngưng|ngừng|dừng) (việc)? (thi hành|thực hiện|áp dụng|hiệu lực|hiệu lực thi hành) (của)?',
    [
      '⟦Nghị quyết|09/2026/NQ-CP⟧⟨ tạm ngưng hiệu lực của ⟦Nghị định|46/2026/NĐ-CP⟧⟩',
      '⟦Quyết định|5/QĐ-TTg⟧⟨ đình chỉ việc thi hành ⟦Quyết định|10/2020/QĐ-UBND⟧⟩',
    ],
  ),
  title('extends', '(kéo dài|gia hạn) (thời gian|thời hạn)? (áp dụng|thực hiện|thi hành|hiệu lực)? (của)?', [
    '⟦Nghị quyết|14/2025/NQ-HĐND⟧⟨ kéo dài thời gian thực hiện ⟦Nghị quyết|08/2020/NQ-HĐND⟧⟩',
    '⟦Nghị quyết|21/2024/NQ-HĐND⟧⟨ về gia hạn thời hạn áp dụng các quy định của ⟦Nghị quyết|35/2019/NQ-HĐND⟧⟩',
  ]),
  title(
    'details',
    'quy định chi tiết (thi hành|hướng dẫn|hướng dẫn thi hành|và hướng dẫn|và hướng dẫn thi hành|và hướng dẫn thực hiện)?',
    [
      '⟦Nghị định|34/2016/NĐ-CP⟧⟨ quy định chi tiết một số điều và biện pháp thi hành ⟦Luật| Ban hành văn bản quy phạm pháp luật⟧⟩',
      '⟦Thông tư|01/2020/TT-BTP⟧⟨ quy định chi tiết và hướng dẫn thi hành một số điều của ⟦Nghị định|23/2015/NĐ-CP⟧⟩',
    ],
  ),
  title('details', 'quy định (việc|cụ thể|về việc)? (thi hành|thực hiện|triển khai thực hiện)', [
    '⟦Nghị định|21/2021/NĐ-CP⟧⟨ ngày 19/3/2021 của Chính phủ quy định thi hành ⟦Bộ luật| Dân sự⟧⟩',
  ]),
  title('details', '(quy định)? (và)? (các|một số)? biện pháp (tổ chức|để)? thi hành', [
    '⟦Nghị định|16/2020/NĐ-CP⟧⟨ quy định chi tiết một số điều và biện pháp thi hành ⟦Luật| Quốc tịch Việt Nam⟧⟩',
  ]),
  title(
    'guides',
    'hướng dẫn (chi tiết|cụ thể|tổ chức|việc|về việc)? (thi hành|thực hiện|áp dụng|triển khai|triển khai thực hiện|triển khai thi hành)?',
    [
      '⟦Thông tư|09/2021/TT-BTP⟧⟨ hướng dẫn thi hành ⟦Quyết định|25/2021/QĐ-TTg⟧⟩',
      '⟦Hướng dẫn|36-HD/VPTW⟧⟨ hướng dẫn một số nội dung của ⟦Quy định|66-QĐ/TW⟧⟩',
    ],
  ),
  title(
    'implements',
    '(triển khai|tổ chức|tổ chức triển khai|đẩy mạnh|tăng cường)? (việc)? (thực hiện|thi hành|thực thi|áp dụng)',
    [
      '⟦Kế hoạch|1587/KH-UBND⟧⟨ ngày 30/5/2023 của UBND tỉnh về việc triển khai thực hiện ⟦Nghị quyết|27-NQ/TW⟧⟩',
      '⟦Kế hoạch| triển khai thi hành ⟦Luật| Đất đai⟧⟧',
    ],
    { counterExamples: ['Tiếp tục thực hiện ⟦Luật| Hộ tịch⟧ và ⟦Luật| Nuôi con nuôi⟧'] },
  ),
  title('implements', '(triển khai|tổ chức triển khai|cụ thể hóa|thể chế hóa|hiện thực hóa|quán triệt)', [
    '⟦Chương trình hành động|12-CTr/TU⟧⟨ cụ thể hóa ⟦Nghị quyết|29-NQ/TW⟧⟩',
    '⟦Kế hoạch| triển khai ⟦Đề án| Xây dựng xã hội học tập⟧⟧',
  ]),
  title(
    'implements',
    '(nhiệm vụ|giải pháp|biện pháp|nội dung) (chủ yếu|trọng tâm|cụ thể)? (để)? (triển khai|tổ chức)? thực hiện',
    [
      '⟦Nghị quyết|01/NQ-CP⟧⟨ về nhiệm vụ, giải pháp chủ yếu thực hiện ⟦Kế hoạch| phát triển kinh tế - xã hội năm 2024⟧⟩',
    ],
    { strength: 'implicit' },
  ),
  title(
    'implements',
    '(kinh phí|tài chính|phối hợp|quản lý|trách nhiệm|chế độ|chính sách|cơ chế|trong) (việc|để)? (triển khai|tổ chức)? (thực hiện|thi hành)',
    ['⟦Thông tư|51/2018/TT-BTC⟧⟨ hướng dẫn quản lý, sử dụng kinh phí thực hiện ⟦Quyết định|2080/QĐ-TTg⟧⟩'],
    { strength: 'implicit' },
  ),
  title('continues', 'tiếp tục (đẩy mạnh|tăng cường)? (việc)? (triển khai|tổ chức)? (thực hiện|thi hành)?', [
    '⟦Kết luận|80-KL/TW⟧⟨ ngày 20/6/2020 của Ban Bí thư về tiếp tục thực hiện ⟦Chỉ thị|32-CT/TW⟧⟩',
    '⟦Kết luận|50-KL/TW⟧⟨ về việc tiếp tục đẩy mạnh thực hiện ⟦Nghị quyết|18-NQ/TW⟧⟩',
  ]),
  title('continues', '(sơ kết|tổng kết) (# năm)? (triển khai|tổ chức)? (thực hiện|thi hành)', [
    '⟦Kết luận|86-KL/TW⟧⟨ về tổng kết 10 năm thực hiện ⟦Nghị quyết|11-NQ/TW⟧⟩',
  ]),
  title(
    null,
    '(kiểm tra|giám sát|theo dõi|đôn đốc|tình hình|kết quả|báo cáo|đánh giá) (tình hình|kết quả)? (việc)? (triển khai|tổ chức)? (thực hiện|thi hành)',
    [],
    { counterExamples: ['⟦Báo cáo|45/BC-STP⟧⟨ về tình hình thực hiện ⟦Luật| Hộ tịch⟧⟩'] },
  ),
  title('issues', '(về)? (việc)? ban hành', [
    '⟦Quyết định|02/QĐ-UBND⟧⟨ về ban hành ⟦Chương trình công tác| của UBND tỉnh năm 2024⟧⟩',
  ]),
  title('approves', '(phê duyệt|thông qua) (nội dung|điều chỉnh)?', [
    '⟦Quyết định|250/QĐ-TTg⟧⟨ phê duyệt ⟦Đề án| “Tiếp tục đổi mới hoạt động giám định tư pháp”⟧⟩',
    '⟦Nghị quyết|19/NQ-HĐND⟧⟨ thông qua ⟦Đề án| sắp xếp đơn vị hành chính cấp xã⟧⟩',
  ]),
  title('corrects', 'đính chính', ['⟦Quyết định|88/QĐ-BTP⟧⟨ về việc đính chính ⟦Thông tư|01/2020/TT-BTP⟧⟩']),
  title('consolidates', 'hợp nhất', ['⟦Văn bản hợp nhất|18/VBHN-VPQH⟧⟨ hợp nhất ⟦Luật| Hộ tịch⟧⟩']),
  title('interprets', 'giải thích', [
    '⟦Nghị quyết|746/2005/NQ-UBTVQH11⟧⟨ giải thích điểm c khoản 2 Điều 241 ⟦Luật| Thương mại⟧⟩',
  ]),
  title('publishes', '(về)? (việc)? công bố', ['⟦Lệnh|15/2014/L-CTN⟧⟨ về việc công bố ⟦Luật| Hộ tịch⟧⟩']),
  title('based-on', 'theo thẩm quyền (quy định|được quy định|được giao)? tại', [
    '⟦Nghị quyết|05/NQ-HĐND⟧⟨ ban hành theo thẩm quyền quy định tại Điều 19 ⟦Luật| Tổ chức chính quyền địa phương⟧⟩',
  ]),
  title('refers-to', '(theo|đúng|theo đúng) (các)? quy định (tại|của)', [
    '⟦Quyết định|14/2023/QĐ-UBND⟧⟨ về mức chi hòa giải theo quy định tại ⟦Thông tư|56/2023/TT-BTC⟧⟩',
  ]),
  title('refers-to', '(dẫn chiếu|dẫn chiếu đến|dẫn chiếu tới|được xác định tại|được nêu tại)', [
    '⟦Công văn|77/STP-VB⟧⟨ về các nhiệm vụ được xác định tại ⟦Báo cáo|01/BC-BTP⟧⟩',
  ]),
  title(
    'refers-to',
    'theo (đúng)? (tinh thần|yêu cầu|nội dung|chỉ đạo|chủ trương) (của|tại)?',
    ['⟦Công văn|78/STP-VB⟧⟨ về rà soát thủ tục theo yêu cầu của ⟦Nghị quyết|66/NQ-CP⟧⟩'],
    { strength: 'implicit' },
  ),

  passive(
    'amends',
    '(được|đã được|có nội dung được)? (sửa đổi, bổ sung|sửa đổi|bổ sung) (một số điều|một số nội dung)? bởi',
    ['⟦Nghị định|23/2015/NĐ-CP⟧ (được sửa đổi, bổ sung bởi ⟦Nghị định|280/2025/NĐ-CP⟧)'],
  ),
  passive(
    'amends',
    '(được|đã được|có nội dung được) (sửa đổi, bổ sung|sửa đổi|bổ sung) (một số điều|một số nội dung)? (tại|theo|bằng)',
    ['⟦Nghị định|118/2021/NĐ-CP⟧ đã được sửa đổi, bổ sung tại ⟦Nghị định|68/2025/NĐ-CP⟧'],
  ),
  cue('bracket', 'passive', 'amends', 'sửa đổi, bổ sung (một số điều)? (tại|theo)', [
    '⟦Nghị định|110/2013/NĐ-CP⟧ (sửa đổi, bổ sung tại ⟦Nghị định|67/2015/NĐ-CP⟧)',
  ]),
  passive('replaces', '(được|bị)? thay thế (bởi|bằng)', [
    '⟦Luật| Công chứng⟧ năm 2014 được thay thế bởi ⟦Luật|46/2024/QH15⟧',
  ]),
  passive('replaces', '(được|bị) thay thế (tại|theo)', [
    '⟦Thông tư|04/2016/TT-BTP⟧, nay được thay thế tại ⟦Thông tư|03/2019/TT-BTP⟧',
  ]),
  passive('replaces', 'hết hiệu lực kể từ ngày', [
    '⟦Quyết định|07/2013/QĐ-TTg⟧ hết hiệu lực kể từ ngày ⟦Quyết định|25/2021/QĐ-TTg⟧ có hiệu lực',
  ]),
  passive('repeals', '(được|bị|có nội dung bị)? (bãi bỏ|hủy bỏ) bởi', [
    '⟦Thông tư|08/2018/TT-BTP⟧ bị bãi bỏ bởi ⟦Thông tư|02/2024/TT-BTP⟧',
  ]),
  passive('repeals', '(được|bị|có nội dung bị) (bãi bỏ|hủy bỏ) (tại|theo)', [
    '⟦Quyết định|10/2020/QĐ-UBND⟧ đã bị bãi bỏ tại ⟦Quyết định|22/2024/QĐ-UBND⟧',
  ]),
  passive(
    'suspends',
    '(được|bị)? (tạm)? (đình chỉ|ngưng hiệu lực|ngưng hiệu lực thi hành|đình chỉ thi hành) (bởi|tại|theo)',
    ['⟦Nghị định|46/2026/NĐ-CP⟧ (bị tạm ngưng hiệu lực bởi ⟦Nghị quyết|15/2026/NQ-CP⟧)'],
  ),
  passive('extends', '(được)? (kéo dài|gia hạn) (thời gian|thời hạn)? (áp dụng|thực hiện)? (bởi|tại|theo)', [
    '⟦Nghị quyết|08/2020/NQ-HĐND⟧ (được kéo dài thời gian thực hiện tại ⟦Nghị quyết|14/2025/NQ-HĐND⟧)',
  ]),
  passive('details', 'được quy định chi tiết (bởi|tại|theo)', [
    '⟦Luật| Hộ tịch⟧ được quy định chi tiết tại ⟦Nghị định|123/2015/NĐ-CP⟧',
  ]),
  passive('implements', 'được (cụ thể hóa|thể chế hóa|triển khai thực hiện|tổ chức thực hiện) (bằng|bởi|tại|trong)', [
    '⟦Nghị quyết|66-NQ/TW⟧ được cụ thể hóa bằng ⟦Nghị quyết|140/NQ-CP⟧',
  ]),
  passive('guides', 'được hướng dẫn (thi hành|thực hiện)? (bởi|tại|theo)', [
    '⟦Quyết định|25/2021/QĐ-TTg⟧ được hướng dẫn thi hành tại ⟦Thông tư|09/2021/TT-BTP⟧',
  ]),
  passive('corrects', 'được đính chính (bởi|tại|theo)', [
    '⟦Thông tư|01/2020/TT-BTP⟧ (được đính chính tại ⟦Quyết định|88/QĐ-BTP⟧)',
  ]),
  passive('consolidates', 'được hợp nhất (bởi|tại|theo)', [
    '⟦Luật| Hộ tịch⟧ (được hợp nhất tại ⟦Văn bản hợp nhất|18/VBHN-VPQH⟧)',
  ]),
  passive('interprets', 'được giải thích (bởi|tại|theo)', [
    '⟦Luật| Thương mại⟧ (được giải thích tại ⟦Nghị quyết|746/2005/NQ-UBTVQH11⟧)',
  ]),
  passive('publishes', 'được công bố (bởi|tại|theo)', ['⟦Luật| Hộ tịch⟧ được công bố tại ⟦Lệnh|15/2014/L-CTN⟧']),

  cue('annex', 'active', 'issued-with', '(được)? (ban hành)? (đính)? kèm theo', [
    '⟦Đề án| phát triển ứng dụng dữ liệu về dân cư⟧ (ban hành kèm theo ⟦Quyết định|06/QĐ-TTg⟧)',
    '⟦Kế hoạch| chuyển đổi số năm 2025⟧ ban hành kèm theo ⟦Quyết định|126/QĐ-UBND⟧',
  ]),
  cue('annex', 'active', 'issued-with', 'được ban hành (tại|theo|bởi)', [
    '⟦Quy chế| phối hợp liên ngành⟧ được ban hành tại ⟦Quyết định|31/QĐ-UBND⟧',
  ]),
  cue('annex', 'passive', 'approves', '(được)? phê duyệt (tại|theo|bởi|kèm theo)', [
    '⟦Đề án| Xây dựng xã hội học tập⟧ được phê duyệt tại ⟦Quyết định|1373/QĐ-TTg⟧',
  ]),
  cue('beside', 'passive', 'approves', 'theo', [
    '⟦Đề án| “Tăng cường năng lực tiếp cận pháp luật của người dân”⟧ theo ⟦Quyết định|977/QĐ-TTg⟧',
  ]),
];
