/** An abbreviation of office prose beside the words in full; a search for either finds both. */
export interface SearchAbbreviation {
  readonly short: string;
  readonly long: string;
}

/** Those that stand in no name of a law: the others are in `src/register/abbreviations.data.ts`. */
export const SEARCH_ABBREVIATIONS: readonly SearchAbbreviation[] = [
  { short: 'TAND', long: 'tòa án nhân dân' },
  { short: 'VKSND', long: 'viện kiểm sát nhân dân' },
  { short: 'CCVC', long: 'công chức viên chức' },
  { short: 'ĐKBPBĐ', long: 'đăng ký biện pháp bảo đảm' },
  { short: 'ANTT', long: 'an ninh trật tự' },
  { short: 'ATGT', long: 'an toàn giao thông' },
  { short: 'BHTN', long: 'bảo hiểm thất nghiệp' },
  { short: 'ĐTXD', long: 'đầu tư xây dựng' },
  { short: 'GDĐT', long: 'giáo dục đào tạo' },
  { short: 'GPMB', long: 'giải phóng mặt bằng' },
  { short: 'HTX', long: 'hợp tác xã' },
  { short: 'KTXH', long: 'kinh tế xã hội' },
  { short: 'QLNN', long: 'quản lý nhà nước' },
  { short: 'SXKD', long: 'sản xuất kinh doanh' },
  { short: 'TCVN', long: 'tiêu chuẩn việt nam' },
  { short: 'TNMT', long: 'tài nguyên môi trường' },
  { short: 'VHTT', long: 'văn hóa thông tin' },
];
