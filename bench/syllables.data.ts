/** Frequent syllables of work programmes: generated tasks are made of them. */
export const SYLLABLES: readonly string[] = (
  'tổ chức thực hiện triển khai công tác pháp luật quản lý nhà nước xây dựng kế hoạch tuyên truyền phổ biến giáo dục ' +
  'hòa giải cơ sở trợ giúp pháp lý hành chính cải cách thủ tục chuyển đổi số dữ liệu dân cư đăng ký hộ tịch chứng thực ' +
  'đấu giá tài sản công chứng luật sư giám định tư pháp thi hành án bồi thường xử lý vi phạm kiểm tra rà soát văn bản ' +
  'thẩm định góp ý đề nghị ban hành nghị quyết hội đồng nhân dân ủy ban tỉnh huyện xã phường cán bộ đảng viên bồi dưỡng ' +
  'đào tạo tập huấn nâng cao chất lượng hiệu quả trách nhiệm phối hợp báo cáo tổng kết sơ kết theo dõi tình hình đánh giá'
).split(' ');
