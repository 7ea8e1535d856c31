/** What a head word can open: `numbered` only with a number, the others also by title. */
export type HeadFamily = 'numbered' | 'law' | 'scheme' | 'treaty' | 'congress';

/** A type word in front of a number or a title (domain reference §3.2), with the type it stands for. */
export interface HeadWord {
  /** Lower case, words separated by one space. */
  readonly head: string;
  /** Head term of the act, lower case, where the symbol says nothing else. */
  readonly type: string;
  readonly family: HeadFamily;
  /** Citations it opens. */
  readonly examples: readonly string[];
  /** Words in which it opens none. */
  readonly counterExamples?: readonly string[];
}

export const HEAD_WORDS: readonly HeadWord[] = [
  { head: 'hiến pháp', type: 'hiến pháp', family: 'law', examples: ['Hiến pháp năm 2013'] },
  { head: 'bộ luật', type: 'bộ luật', family: 'law', examples: ['Bộ luật Dân sự', 'Bộ luật số 91/2015/QH13'] },
  {
    head: 'luật',
    type: 'luật',
    family: 'law',
    examples: ['Luật Hộ tịch', 'Luật số 60/2014/QH13'],
    counterExamples: ['Luật sư Nguyễn Văn A', 'Hội Luật gia tỉnh', 'pháp luật'],
  },
  { head: 'đạo luật', type: 'luật', family: 'numbered', examples: ['Đạo luật số 60/2014/QH13'] },
  { head: 'pháp lệnh', type: 'pháp lệnh', family: 'law', examples: ['Pháp lệnh Ngoại hối'] },
  {
    head: 'lệnh',
    type: 'lệnh',
    family: 'numbered',
    examples: ['Lệnh số 08/2014/L-CTN'],
    counterExamples: ['Bộ Tư lệnh'],
  },
  { head: 'sắc lệnh', type: 'sắc lệnh', family: 'numbered', examples: ['Sắc lệnh số 46/SL'] },
  { head: 'sắc luật', type: 'sắc luật', family: 'numbered', examples: ['Sắc luật số 03-SL'] },
  {
    head: 'nghị quyết',
    type: 'nghị quyết',
    family: 'congress',
    examples: ['Nghị quyết số 27-NQ/TW', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'],
    counterExamples: ['Nghị quyết của Tỉnh ủy'],
  },
  {
    head: 'nghị quyết liên tịch',
    type: 'nghị quyết liên tịch',
    family: 'numbered',
    examples: ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN'],
  },
  {
    head: 'nghị định',
    type: 'nghị định',
    family: 'numbered',
    examples: ['Nghị định số 118/2021/NĐ-CP'],
    counterExamples: ['Nghị định thư Kyoto'],
  },
  { head: 'quyết định', type: 'quyết định', family: 'numbered', examples: ['Quyết định số 1521/QĐ-TTg'] },
  { head: 'chỉ thị', type: 'chỉ thị', family: 'numbered', examples: ['Chỉ thị số 32-CT/TW'] },
  { head: 'thông tư', type: 'thông tư', family: 'numbered', examples: ['Thông tư số 09/2021/TT-BTP'] },
  {
    head: 'thông tư liên tịch',
    type: 'thông tư liên tịch',
    family: 'numbered',
    examples: ['Thông tư liên tịch số 10/2018/TTLT-BTP-BCA'],
  },
  {
    head: 'thông tư liên bộ',
    type: 'thông tư liên tịch',
    family: 'numbered',
    examples: ['Thông tư liên Bộ số 92/TT-LB'],
  },
  {
    head: 'thông tư liên ngành',
    type: 'thông tư liên tịch',
    family: 'numbered',
    examples: ['Thông tư liên ngành số 23/TTLN'],
  },
  { head: 'thông tri', type: 'thông tri', family: 'numbered', examples: ['Thông tri số 05-TT/TU'] },
  { head: 'kết luận', type: 'kết luận', family: 'numbered', examples: ['Kết luận số 80-KL/TW'] },
  { head: 'quy định', type: 'quy định', family: 'numbered', examples: ['Quy định số 178-QĐ/TW'] },
  { head: 'quy chế', type: 'quy chế', family: 'numbered', examples: ['Quy chế số 12/QC-UBND'] },
  {
    head: 'quy chế phối hợp',
    type: 'quy chế phối hợp',
    family: 'numbered',
    examples: ['Quy chế phối hợp số 01/QCPH-STP-CAT'],
  },
  { head: 'quy trình', type: 'quy trình', family: 'numbered', examples: ['Quy trình số 02/QTr-SNV'] },
  { head: 'hướng dẫn', type: 'hướng dẫn', family: 'numbered', examples: ['Hướng dẫn số 36-HD/VPTW'] },
  { head: 'thông báo', type: 'thông báo', family: 'numbered', examples: ['Thông báo số 15/TB-VPCP'] },
  { head: 'thông báo kết luận', type: 'thông báo', family: 'numbered', examples: ['Thông báo kết luận số 22-TB/TW'] },
  { head: 'thông cáo', type: 'thông cáo', family: 'numbered', examples: ['Thông cáo số 02/TC-BTP'] },
  { head: 'báo cáo', type: 'báo cáo', family: 'numbered', examples: ['Báo cáo số 01/BC-BTP'] },
  { head: 'tờ trình', type: 'tờ trình', family: 'numbered', examples: ['Tờ trình số 45/TTr-STP'] },
  { head: 'phương án', type: 'phương án', family: 'numbered', examples: ['Phương án số 33/PA-UBND'] },
  { head: 'dự án', type: 'dự án', family: 'scheme', examples: ['Dự án “Xây dựng cơ sở dữ liệu hộ tịch”'] },
  { head: 'công văn', type: 'công văn', family: 'numbered', examples: ['Công văn số 236/BTP-TGPL'] },
  { head: 'văn bản', type: 'công văn', family: 'numbered', examples: ['Văn bản số 2796/UBND-NC'] },
  { head: 'công điện', type: 'công điện', family: 'numbered', examples: ['Công điện số 31/CĐ-TTg'] },
  {
    head: 'văn bản hợp nhất',
    type: 'văn bản hợp nhất',
    family: 'numbered',
    examples: ['Văn bản hợp nhất số 18/VBHN-VPQH'],
  },
  { head: 'biên bản', type: 'biên bản', family: 'numbered', examples: ['Biên bản số 07/BB-HĐND'] },
  { head: 'bản ghi nhớ', type: 'bản ghi nhớ', family: 'numbered', examples: ['Bản ghi nhớ số 01/BGN-BTP'] },
  { head: 'hợp đồng', type: 'hợp đồng', family: 'numbered', examples: ['Hợp đồng số 05/2024/HĐ-STP'] },
  { head: 'giấy mời', type: 'giấy mời', family: 'numbered', examples: ['Giấy mời số 88/GM-UBND'] },
  { head: 'phiếu chuyển', type: 'phiếu chuyển', family: 'numbered', examples: ['Phiếu chuyển số 77/PC-VPUBND'] },
  { head: 'án lệ', type: 'án lệ', family: 'numbered', examples: ['Án lệ số 01/2016/AL'] },
  { head: 'quyết nghị', type: 'nghị quyết', family: 'numbered', examples: ['Quyết nghị số 12/2019/NQ-HĐND'] },
  { head: 'quy hoạch', type: 'quy hoạch', family: 'scheme', examples: ['Quy hoạch tỉnh Bến Tre thời kỳ 2021-2030'] },
  { head: 'chiến lược', type: 'chiến lược', family: 'scheme', examples: ['Chiến lược cải cách tư pháp đến năm 2030'] },
  {
    head: 'kế hoạch',
    type: 'kế hoạch',
    family: 'scheme',
    examples: ['Kế hoạch số 258-KH/TU', 'Kế hoạch chuyển đổi số năm 2024 của Sở Tư pháp'],
    counterExamples: ['xây dựng kế hoạch công tác'],
  },
  { head: 'kế hoạch hành động', type: 'kế hoạch', family: 'scheme', examples: ['Kế hoạch hành động số 12/KH-UBND'] },
  {
    head: 'kế hoạch liên tịch',
    type: 'kế hoạch liên tịch',
    family: 'scheme',
    examples: ['Kế hoạch liên tịch số 03/KHLT-STP-HPN'],
  },
  {
    head: 'kế hoạch phối hợp',
    type: 'kế hoạch phối hợp',
    family: 'scheme',
    examples: ['Kế hoạch phối hợp số 14/KHPH-STP-SGDĐT'],
  },
  { head: 'chương trình', type: 'chương trình', family: 'scheme', examples: ['Chương trình số 09-CTr/TU'] },
  {
    head: 'chương trình hành động',
    type: 'chương trình hành động',
    family: 'scheme',
    examples: ['Chương trình hành động số 01-CTr/TU'],
  },
  {
    head: 'chương trình công tác',
    type: 'chương trình công tác',
    family: 'scheme',
    examples: ['Chương trình công tác số 11/CTr-BTP'],
  },
  {
    head: 'chương trình phối hợp',
    type: 'chương trình phối hợp',
    family: 'scheme',
    examples: ['Chương trình phối hợp số 1133/CTPH-BTP-TWHPN'],
  },
  {
    head: 'chương trình mục tiêu quốc gia',
    type: 'chương trình mục tiêu quốc gia',
    family: 'scheme',
    examples: ['Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025'],
  },
  {
    head: 'đề án',
    type: 'đề án',
    family: 'scheme',
    examples: ['Đề án “Tăng cường năng lực tiếp cận pháp luật của người dân”'],
    counterExamples: ['Đề án vị trí việc làm của đơn vị'],
  },
  { head: 'tiểu đề án', type: 'tiểu đề án', family: 'scheme', examples: ['Tiểu Đề án 2 giai đoạn 2024-2025'] },
  { head: 'công ước', type: 'công ước', family: 'treaty', examples: ['Công ước La Hay năm 1993'] },
  { head: 'hiệp định', type: 'hiệp định', family: 'treaty', examples: ['Hiệp định CPTPP'] },
  { head: 'hiệp ước', type: 'hiệp ước', family: 'treaty', examples: ['Hiệp ước Bali năm 1976'] },
  {
    head: 'nghị định thư',
    type: 'nghị định thư',
    family: 'numbered',
    examples: ['Nghị định thư số 01/2019/NĐT-CP'],
    counterExamples: ['Nghị định thư Kyoto'],
  },
  {
    head: 'thỏa thuận toàn cầu',
    type: 'thỏa thuận',
    family: 'treaty',
    examples: ['Thỏa thuận toàn cầu về di cư hợp pháp, an toàn và trật tự'],
  },
];

/** Capital abbreviations that stand for a head word, only before a number ("NĐ 118/2021", domain reference §3.6). */
export const HEAD_ABBREVIATIONS: readonly {
  readonly abbreviation: string;
  readonly type: string;
  readonly examples: readonly string[];
}[] = [
  { abbreviation: 'NQ', type: 'nghị quyết', examples: ['NQ 27', 'NQ số 18-NQ/TW'] },
  { abbreviation: 'NĐ', type: 'nghị định', examples: ['NĐ 118/2021', 'NĐ118'] },
  { abbreviation: 'QĐ', type: 'quyết định', examples: ['QĐ số 1521/QĐ-TTg'] },
  { abbreviation: 'CT', type: 'chỉ thị', examples: ['CT 32'] },
  { abbreviation: 'KL', type: 'kết luận', examples: ['KL 80'] },
  { abbreviation: 'TT', type: 'thông tư', examples: ['TT 09/2021'] },
  { abbreviation: 'TTLT', type: 'thông tư liên tịch', examples: ['TTLT 10/2018'] },
  { abbreviation: 'CV', type: 'công văn', examples: ['CV số 236/BTP-TGPL'] },
  { abbreviation: 'KH', type: 'kế hoạch', examples: ['KH số 176/KH-UBND'] },
  { abbreviation: 'CTr', type: 'chương trình', examples: ['CTr số 01-CTr/TU'] },
  { abbreviation: 'TB', type: 'thông báo', examples: ['TB số 15/TB-VPCP'] },
  { abbreviation: 'HD', type: 'hướng dẫn', examples: ['HD số 36-HD/VPTW'] },
  { abbreviation: 'ĐA', type: 'đề án', examples: ['ĐA 06'] },
];

/** Codes that are cited by their initials alone (domain reference §3.6), with the name they stand for, without its head. */
export const CODE_INITIALS: readonly {
  readonly initials: string;
  readonly name: string;
  readonly examples: readonly string[];
}[] = [
  { initials: 'BLDS', name: 'Dân sự', examples: ['theo quy định của BLDS', 'BLDS 2015'] },
  { initials: 'BLHS', name: 'Hình sự', examples: ['tội danh trong BLHS'] },
  { initials: 'BLTTHS', name: 'Tố tụng hình sự', examples: ['Điều 6 BLTTHS'] },
  { initials: 'BLTTDS', name: 'Tố tụng dân sự', examples: ['thủ tục theo BLTTDS'] },
  { initials: 'BLLĐ', name: 'Lao động', examples: ['BLLĐ năm 2019'] },
];
