/** A word that opens the subject after a number ("về …", "phê duyệt …"; domain reference §3.1). */
export interface SubjectCue {
  /** Lower case. */
  readonly cue: string;
  readonly examples: readonly string[];
}

export const SUBJECT_CUES: readonly SubjectCue[] = [
  { cue: 'về', examples: ['về đăng ký biện pháp bảo đảm', 'về việc tăng cường quản lý'] },
  { cue: 'v/v', examples: ['V/v triển khai kế hoạch'] },
  { cue: 'ban hành', examples: ['ban hành Quy chế làm việc'] },
  { cue: 'quy định', examples: ['quy định chi tiết một số điều của Luật Hộ tịch', 'quy định thi hành Bộ luật Dân sự'] },
  { cue: 'phê duyệt', examples: ['phê duyệt Đề án'] },
  { cue: 'sửa đổi', examples: ['sửa đổi, bổ sung một số điều của Nghị định'] },
  { cue: 'bổ sung', examples: ['bổ sung một số điều của Quy chế'] },
  { cue: 'thay thế', examples: ['thay thế Nghị định số 77/2008/NĐ-CP'] },
  { cue: 'bãi bỏ', examples: ['bãi bỏ một số văn bản'] },
  { cue: 'hủy bỏ', examples: ['hủy bỏ Quyết định'] },
  { cue: 'đính chính', examples: ['đính chính Thông tư'] },
  { cue: 'hướng dẫn', examples: ['hướng dẫn thi hành Nghị định'] },
  { cue: 'tiếp tục', examples: ['tiếp tục thực hiện Chỉ thị'] },
  { cue: 'tổng kết', examples: ['tổng kết công tác tư pháp năm 2023'] },
  { cue: 'sơ kết', examples: ['sơ kết 03 năm thực hiện Nghị quyết'] },
  { cue: 'triển khai', examples: ['triển khai thực hiện Luật Đất đai'] },
  { cue: 'thực hiện', examples: ['thực hiện Nghị quyết số 27-NQ/TW'] },
  { cue: 'thi hành', examples: ['thi hành Luật Căn cước'] },
  { cue: 'công bố', examples: ['công bố danh mục thủ tục hành chính'] },
  { cue: 'giao', examples: ['giao chỉ tiêu kế hoạch năm 2025'] },
  { cue: 'thành lập', examples: ['thành lập Hội đồng phối hợp'] },
  { cue: 'kiện toàn', examples: ['kiện toàn Ban Chỉ đạo'] },
  { cue: 'tổ chức', examples: ['tổ chức thi hành văn bản quy phạm pháp luật'] },
  { cue: 'tăng cường', examples: ['tăng cường sự lãnh đạo của Đảng'] },
  { cue: 'đẩy mạnh', examples: ['đẩy mạnh cải cách thủ tục hành chính'] },
  { cue: 'nâng cao', examples: ['nâng cao chất lượng công tác xây dựng pháp luật'] },
  { cue: 'phát động', examples: ['phát động phong trào thi đua'] },
  { cue: 'phân công', examples: ['phân công cơ quan chủ trì soạn thảo'] },
  { cue: 'kéo dài', examples: ['kéo dài thời hạn áp dụng Nghị quyết'] },
  { cue: 'gia hạn', examples: ['gia hạn thời gian thực hiện'] },
  { cue: 'đình chỉ', examples: ['đình chỉ việc thi hành Quyết định'] },
  { cue: 'ngưng hiệu lực', examples: ['ngưng hiệu lực Thông tư'] },
  { cue: 'giải thích', examples: ['giải thích khoản 2 Điều 5'] },
  { cue: 'hợp nhất', examples: ['hợp nhất Nghị định'] },
  { cue: 'điều chỉnh', examples: ['điều chỉnh Quy hoạch'] },
  { cue: 'thông qua', examples: ['thông qua Đề án sắp xếp'] },
  { cue: 'chấn chỉnh', examples: ['chấn chỉnh công tác tiếp dân'] },
  { cue: 'xử phạt', examples: ['xử phạt vi phạm hành chính trong lĩnh vực bổ trợ tư pháp'] },
  { cue: 'đánh giá', examples: ['đánh giá kết quả thực hiện'] },
  { cue: 'quán triệt', examples: ['quán triệt Nghị quyết Trung ương'] },
];
