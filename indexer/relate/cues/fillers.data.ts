/**
 * Words that may stand between a verb and the instrument it governs without parting them ("triển khai *có hiệu quả các
 * nhiệm vụ được giao tại* Quyết định …"). Single syllables, as the text is read syllable by syllable.
 */
const MANNER =
  'có hiệu quả nghiêm túc nghiêm minh đầy đủ kịp thời tốt đồng bộ thực chất toàn diện chặt chẽ sâu rộng rãi thường xuyên ' +
  'đúng tiến độ chất lượng thời hạn chính xác quyết liệt mạnh mẽ thiết thực thống nhất bảo đảm đảm trọng tâm điểm thắng lợi ' +
  'hoàn thành xuất sắc đẩy tích cực chủ động hơn nữa ngay';
const OBJECT =
  'và các những một số toàn bộ nhiệm vụ nội dung giải pháp quy định chỉ tiêu mục phương án chủ trương tinh thần yêu cầu chỉ đạo ' +
  'được giao phân công nêu đề ra xác tại trong của ở đã dự thảo dự án hồ sơ mới điều khoản điểm chương phần danh việc ' +
  'kết luận cho địa phương hai ba 100% 02 03 05';
const MARKS = [',', ':', '“', '"', '(', '#'];

export const MANNER_WORDS: ReadonlySet<string> = new Set(MANNER.split(' '));
export const FILLER_WORDS: ReadonlySet<string> = new Set([...MANNER.split(' '), ...OBJECT.split(' '), ...MARKS]);

/** Words before which a verb opens its own clause: what stands right of them is what the task does. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  ', ; : ( và - + * • tục mưu chức mạnh cường trung trọng đạo dẫn động thời để nhằm việc hợp cực xuyên trì là sẽ phải cần lực'.split(
    ' ',
  ),
);

/** Words that join two verbs or two instruments on one level. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'và', '/', 'hoặc', 'cùng', 'rồi', 'đồng', 'thời']);

/**
 * Words between a verb and a second verb that is its object: "kiểm tra *việc* thực hiện", "tổng kết *05 năm* thi hành",
 * "đôn đốc *các đơn vị* thực hiện".
 */
export const COMPLEMENTS: ReadonlySet<string> = new Set(
  'việc tình hình kết quả # năm công tác quá trình hoạt động nhiệm vụ hiệu sau các đơn vị địa phương cơ quan ngành cấp sở'.split(
    ' ',
  ),
);

/** Words that carry a verb without being one ("tham mưu", "tổ chức", "tiếp tục", "kịp thời"). */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'tham mưu tổ chức tiếp tục chủ động kịp thời đẩy mạnh tăng cường tập trung chú trọng thường xuyên tích cực phối hợp gia'.split(
    ' ',
  ),
);

/** Words between the cue of a title and the instrument it speaks of ("một số điều *của*", "khoản 3 Điều 2"). */
export const TITLE_FILLERS: ReadonlySet<string> = new Set(
  'các những một số điều khoản điểm chương mục phần phụ lục nội dung quy định của tại và trong cho đối với hai ba toàn bộ # , a b c d đ việc nhiệm vụ'.split(
    ' ',
  ),
);

/** What else stands between the members of a list of instruments. */
export const LIST_WORDS: ReadonlySet<string> = new Set([';', 'các', 'những', 'hai', '#']);

/** Before a cue these say that it does not hold: "không công bố", "chưa thực hiện", "trừ …". */
export const NEGATIONS: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'trừ', 'đừng']);
