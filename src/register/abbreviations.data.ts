/** An abbreviation that stands inside the names of laws, schemes and plans, written in full. */
export interface Abbreviation {
  /** As printed, without dots; compared without regard to case. Never a Vietnamese syllable. */
  readonly short: string;
  /** In full, lower case, with the commas of the official name. */
  readonly long: string;
  /** Names as printed that show it, each with its canonical form. */
  readonly examples: readonly (readonly [printed: string, canonical: string])[];
}

/** Abbreviations of office prose (domain reference §3.6, §3.7) and of the names of frequent laws of other sectors. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  {
    short: 'NVQS',
    long: 'nghĩa vụ quân sự',
    examples: [['Luật NVQS', 'luật nghĩa vụ quân sự']],
  },
  {
    short: 'TĐKT',
    long: 'thi đua, khen thưởng',
    examples: [['Luật TĐKT', 'luật thi đua, khen thưởng']],
  },
  {
    short: 'KBCB',
    long: 'khám bệnh, chữa bệnh',
    examples: [['Luật KBCB', 'luật khám bệnh, chữa bệnh']],
  },
  {
    short: 'VBQPPL',
    long: 'văn bản quy phạm pháp luật',
    examples: [['Luật Ban hành VBQPPL', 'luật ban hành văn bản quy phạm pháp luật']],
  },
  {
    short: 'BHVBQPPL',
    long: 'ban hành văn bản quy phạm pháp luật',
    examples: [['Luật BHVBQPPL', 'luật ban hành văn bản quy phạm pháp luật']],
  },
  {
    short: 'QPPL',
    long: 'quy phạm pháp luật',
    examples: [['Luật Ban hành văn bản QPPL', 'luật ban hành văn bản quy phạm pháp luật']],
  },
  {
    short: 'PBGDPL',
    long: 'phổ biến, giáo dục pháp luật',
    examples: [['Luật PBGDPL', 'luật phổ biến, giáo dục pháp luật']],
  },
  {
    short: 'XLVPHC',
    long: 'xử lý vi phạm hành chính',
    examples: [['Luật XLVPHC', 'luật xử lý vi phạm hành chính']],
  },
  { short: 'VPHC', long: 'vi phạm hành chính', examples: [['Luật Xử lý VPHC', 'luật xử lý vi phạm hành chính']] },
  { short: 'TGPL', long: 'trợ giúp pháp lý', examples: [['Luật TGPL', 'luật trợ giúp pháp lý']] },
  {
    short: 'TNBTCNN',
    long: 'trách nhiệm bồi thường của nhà nước',
    examples: [['Luật TNBTCNN', 'luật trách nhiệm bồi thường của nhà nước']],
  },
  { short: 'LLTP', long: 'lý lịch tư pháp', examples: [['Luật LLTP', 'luật lý lịch tư pháp']] },
  {
    short: 'HGƠCS',
    long: 'hòa giải ở cơ sở',
    examples: [['Luật HGƠCS', 'luật hòa giải ở cơ sở']],
  },
  { short: 'HGCS', long: 'hòa giải ở cơ sở', examples: [['Luật HGCS', 'luật hòa giải ở cơ sở']] },
  {
    short: 'PCTN',
    long: 'phòng, chống tham nhũng',
    examples: [['Luật PCTN', 'luật phòng, chống tham nhũng']],
  },
  {
    short: 'THTK',
    long: 'thực hành tiết kiệm',
    examples: [['Luật THTK, CLP', 'luật thực hành tiết kiệm, chống lãng phí']],
  },
  { short: 'CLP', long: 'chống lãng phí', examples: [['Luật THTK, CLP', 'luật thực hành tiết kiệm, chống lãng phí']] },
  {
    short: 'THADS',
    long: 'thi hành án dân sự',
    examples: [['Luật THADS', 'luật thi hành án dân sự']],
  },
  { short: 'THAHS', long: 'thi hành án hình sự', examples: [['Luật THAHS', 'luật thi hành án hình sự']] },
  { short: 'BLDS', long: 'bộ luật dân sự', examples: [['BLDS', 'bộ luật dân sự']] },
  { short: 'BLHS', long: 'bộ luật hình sự', examples: [['BLHS', 'bộ luật hình sự']] },
  { short: 'BLTTDS', long: 'bộ luật tố tụng dân sự', examples: [['BLTTDS', 'bộ luật tố tụng dân sự']] },
  { short: 'BLTTHS', long: 'bộ luật tố tụng hình sự', examples: [['BLTTHS', 'bộ luật tố tụng hình sự']] },
  { short: 'BLLĐ', long: 'bộ luật lao động', examples: [['BLLĐ', 'bộ luật lao động']] },
  { short: 'TTHC', long: 'thủ tục hành chính', examples: [['Kiểm soát TTHC', 'kiểm soát thủ tục hành chính']] },
  { short: 'CCHC', long: 'cải cách hành chính', examples: [['Kế hoạch CCHC', 'kế hoạch cải cách hành chính']] },
  { short: 'UBND', long: 'ủy ban nhân dân', examples: [['UBND tỉnh', 'ủy ban nhân dân tỉnh']] },
  { short: 'HĐND', long: 'hội đồng nhân dân', examples: [['HĐND tỉnh', 'hội đồng nhân dân tỉnh']] },
  {
    short: 'MTTQ',
    long: 'mặt trận tổ quốc',
    examples: [['Luật MTTQ Việt Nam', 'luật mặt trận tổ quốc việt nam']],
  },
  { short: 'CNTT', long: 'công nghệ thông tin', examples: [['Luật CNTT', 'luật công nghệ thông tin']] },
  { short: 'CSDL', long: 'cơ sở dữ liệu', examples: [['CSDL hộ tịch', 'cơ sở dữ liệu hộ tịch']] },
  {
    short: 'ATTTM',
    long: 'an toàn thông tin mạng',
    examples: [['Luật ATTTM', 'luật an toàn thông tin mạng']],
  },
  {
    short: 'XHCN',
    long: 'xã hội chủ nghĩa',
    examples: [['Nhà nước pháp quyền XHCN', 'nhà nước pháp quyền xã hội chủ nghĩa']],
  },
  { short: 'GPLX', long: 'giấy phép lái xe', examples: [['cấp GPLX', 'cấp giấy phép lái xe']] },
  {
    short: 'GTĐB',
    long: 'giao thông đường bộ',
    examples: [['Luật GTĐB', 'luật giao thông đường bộ']],
  },
  {
    short: 'TTATGT',
    long: 'trật tự, an toàn giao thông',
    examples: [['Luật TTATGT đường bộ', 'luật trật tự, an toàn giao thông đường bộ']],
  },
  { short: 'BHXH', long: 'bảo hiểm xã hội', examples: [['Luật BHXH', 'luật bảo hiểm xã hội']] },
  { short: 'BHYT', long: 'bảo hiểm y tế', examples: [['Luật BHYT', 'luật bảo hiểm y tế']] },
  { short: 'ATTP', long: 'an toàn thực phẩm', examples: [['Luật ATTP', 'luật an toàn thực phẩm']] },
  {
    short: 'ATVSLĐ',
    long: 'an toàn, vệ sinh lao động',
    examples: [['Luật ATVSLĐ', 'luật an toàn, vệ sinh lao động']],
  },
  { short: 'BVMT', long: 'bảo vệ môi trường', examples: [['Luật BVMT', 'luật bảo vệ môi trường']] },
  { short: 'NSNN', long: 'ngân sách nhà nước', examples: [['Luật NSNN', 'luật ngân sách nhà nước']] },
  { short: 'SHTT', long: 'sở hữu trí tuệ', examples: [['Luật SHTT', 'luật sở hữu trí tuệ']] },
  {
    short: 'TCCQĐP',
    long: 'tổ chức chính quyền địa phương',
    examples: [['Luật TCCQĐP', 'luật tổ chức chính quyền địa phương']],
  },
  {
    short: 'CQĐP',
    long: 'chính quyền địa phương',
    examples: [['Luật Tổ chức CQĐP', 'luật tổ chức chính quyền địa phương']],
  },
  { short: 'CBCC', long: 'cán bộ, công chức', examples: [['Luật CBCC', 'luật cán bộ, công chức']] },
  { short: 'TCTT', long: 'tiếp cận thông tin', examples: [['Luật TCTT', 'luật tiếp cận thông tin']] },
  {
    short: 'HNGĐ',
    long: 'hôn nhân và gia đình',
    examples: [['Luật HNGĐ', 'luật hôn nhân và gia đình']],
  },
  { short: 'HN&GĐ', long: 'hôn nhân và gia đình', examples: [['Luật HN&GĐ', 'luật hôn nhân và gia đình']] },
  {
    short: 'BVQLNTD',
    long: 'bảo vệ quyền lợi người tiêu dùng',
    examples: [['Luật BVQLNTD', 'luật bảo vệ quyền lợi người tiêu dùng']],
  },
  { short: 'KHCN', long: 'khoa học và công nghệ', examples: [['Luật KHCN', 'luật khoa học và công nghệ']] },
  { short: 'KH&CN', long: 'khoa học và công nghệ', examples: [['Luật KH&CN', 'luật khoa học và công nghệ']] },
  { short: 'PCCC', long: 'phòng cháy, chữa cháy', examples: [['Luật PCCC', 'luật phòng cháy, chữa cháy']] },
  {
    short: 'CNCH',
    long: 'cứu nạn, cứu hộ',
    examples: [['Luật PCCC và CNCH', 'luật phòng cháy, chữa cháy và cứu nạn, cứu hộ']],
  },
  { short: 'DTTS', long: 'dân tộc thiểu số', examples: [['vùng đồng bào DTTS', 'vùng đồng bào dân tộc thiểu số']] },
  { short: 'NTM', long: 'nông thôn mới', examples: [['xây dựng NTM', 'xây dựng nông thôn mới']] },
  { short: 'MTQG', long: 'mục tiêu quốc gia', examples: [['Chương trình MTQG', 'chương trình mục tiêu quốc gia']] },
  {
    short: 'DNNVV',
    long: 'doanh nghiệp nhỏ và vừa',
    examples: [['Luật Hỗ trợ DNNVV', 'luật hỗ trợ doanh nghiệp nhỏ và vừa']],
  },
];

/** Two spellings of the same words in official names; `from` is compared whole, lower case, after abbreviations. */
export interface SpellingVariant {
  readonly from: string;
  readonly to: string;
  readonly examples: readonly (readonly [printed: string, canonical: string])[];
}

export const SPELLING_VARIANTS: readonly SpellingVariant[] = [
  { from: 'qui', to: 'quy', examples: [['Luật Qui hoạch', 'luật quy hoạch']] },
  { from: 'lí', to: 'lý', examples: [['Luật Lí lịch tư pháp', 'luật lý lịch tư pháp']] },
  { from: 'kĩ', to: 'kỹ', examples: [['Tiêu chuẩn kĩ thuật', 'tiêu chuẩn kỹ thuật']] },
  { from: 'kí', to: 'ký', examples: [['đăng kí hộ tịch', 'đăng ký hộ tịch']] },
  { from: 'sỹ', to: 'sĩ', examples: [['Luật Sỹ quan', 'luật sĩ quan']] },
];

/** Coordinated verbs whose comma is often left out in running text; nowhere else is a comma added or dropped. */
export const COMMA_COMPOUNDS: readonly SpellingVariant[] = [
  {
    from: 'phòng chống',
    to: 'phòng, chống',
    examples: [['Luật Phòng chống tham nhũng', 'luật phòng, chống tham nhũng']],
  },
  {
    from: 'sửa đổi bổ sung',
    to: 'sửa đổi, bổ sung',
    examples: [['Luật sửa đổi bổ sung một số điều', 'luật sửa đổi, bổ sung một số điều']],
  },
  {
    from: 'phổ biến giáo dục pháp luật',
    to: 'phổ biến, giáo dục pháp luật',
    examples: [['Luật Phổ biến giáo dục pháp luật', 'luật phổ biến, giáo dục pháp luật']],
  },
];
