/** Lines that say who does what stands above, and when; they are no tasks themselves. */
const DUTY_LINE =
  /^(?:[-–+*]\s*)?(?:\(?\s*)(?:(?:các\s+)?(?:đơn vị|cơ quan|tổ chức|bộ phận|phòng|cá nhân)\s+(?:được giao\s+)?(?:chủ trì|chịu trách nhiệm|thực hiện|phối hợp|đầu mối|tham mưu)[^:]{0,40}|chủ trì(?:\s+thực hiện)?|phối hợp(?:\s+thực hiện)?|(?:thời gian|thời hạn|thời điểm|tiến độ)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|trình|ban hành|báo cáo))*(?:\s*\([^)]{0,40}\))?|sản phẩm(?:\s+(?:dự kiến|đầu ra|hoàn thành))?|kết quả(?:\s+(?:dự kiến|đầu ra|thực hiện))?|lãnh đạo\s+(?:sở\s+|bộ\s+|ủy ban\s+)?(?:phụ trách|chỉ đạo))\s*:/iu;

const LONGEST = 400;

export function isDutyLine(text: string): boolean {
  return text.length < LONGEST && text.includes(':') && DUTY_LINE.test(text);
}
