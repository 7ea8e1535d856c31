/** Work that the law or the Party asks of every province, ministry or body, each in a plan, programme or scheme of its own. */
const ASKED_OF_ALL =
  /^(?:tổng thể )?(?:về )?(?:(?:thực hành )?tiết kiệm,? chống lãng phí|(?:thực hiện )?(?:sắp xếp|sáp nhập)(?:,| và)? (?:tổ chức lại |kiện toàn )?(?:(?:các )?(?:đơn vị hành chính|đvhc|đơn vị sự nghiệp)|tổ chức(?: bộ máy)?)|đầu tư công (?:trung hạn|hằng năm|năm)|tinh giản biên chế|vị trí việc làm|phát triển (?:nhà ở|đô thị)(?: đến| giai đoạn| thời kỳ)|sử dụng đất)(?!\p{L})/u;
const TYPES = new Set(['chương trình', 'đề án', 'phương án', 'kế hoạch', 'quy hoạch']);

/**
 * True for "Chương trình tiết kiệm, chống lãng phí năm 2026", "Đề án sắp xếp đơn vị hành chính cấp xã giai đoạn 2023-2025": a
 * class of acts where neither title nor print says whose.
 * @param title normalised, without the head word
 */
export function isEveryOffices(type: string, title: string): boolean {
  return TYPES.has(type) && ASKED_OF_ALL.test(title);
}
