import type { SectorCase } from './sector-case.js';

/** Numbers as scanners, page breaks and footnote marks leave them: read whole, or not taken for another act's. */
export const BROKEN_PRINT: readonly SectorCase[] = [
  {
    id: 'print-01',
    rule: 'a digit parted from the number by a space belongs to it; what nothing bears out is nobody’s, and never the rest of it',
    text: 'Căn cứ Nghị định số 1 25/2025/NĐ-CP của Chính phủ quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp.',
    mentions: [{ number: '125/2025/NĐ-CP', status: 'unresolved' }],
  },
  {
    id: 'print-02',
    rule: 'the same where the text prints it whole elsewhere',
    text: 'Căn cứ Nghị định số 1 25/2025/NĐ-CP của Chính phủ. Thực hiện thẩm quyền theo Điều 5 Nghị định số 125/2025/NĐ-CP.',
    mentions: [{ instrument: 'nghi-dinh-125-2025-nd-cp' }, { instrument: 'nghi-dinh-125-2025-nd-cp' }],
  },
  {
    id: 'print-03',
    rule: 'the same where the register knows it by the printed date',
    text: 'Thực hiện Nghị định số 1 18/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.',
    mentions: [{ instrument: 'nghi-dinh-118-2021-nd-cp' }],
  },
  {
    id: 'print-04',
    rule: 'a footnote mark glued to a law’s number, and a space in the letters of the Standing Committee',
    text: 'Theo Luật số 42/2024/QH151 ngày 29/6/2024; Nghị quyết số 101/2025/UBTV QH15; Luật số 72/2020/QH 14.',
    mentions: [
      { instrument: 'luat-42-2024-qh15' },
      { instrument: 'nghi-quyet-101-2025-ubtvqh15' },
      { instrument: 'luat-72-2020-qh14' },
    ],
  },
  {
    id: 'print-05',
    rule: 'a year with a digit too many is a number nobody can read',
    text: 'Thực hiện Nghị định số 45/25010/NĐ-CP ngày 21/4/2010 của Chính phủ.',
    mentions: [{ status: 'malformed' }],
  },
  {
    id: 'print-06',
    rule: 'forms have numbers too',
    text: 'Hồ sơ theo mẫu 07/HĐBC-HĐND (kèm theo các mẫu số 05, 06, 07/HĐBC-HĐND).',
    mentions: [],
  },
  {
    id: 'print-07',
    rule: 'a footnote below recipients and signature cites',
    text: 'TỜ TRÌNH\nVề việc tổ chức đại hội\n\nSở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, TCCC.\nGIÁM ĐỐC\n\n\nĐỗ Văn Chung\n\n1 Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội.\n',
    mentions: [{ instrument: 'nghi-dinh-126-2024-nd-cp' }],
  },
  {
    id: 'print-08',
    rule: 'name and day of one law under the number of none: both are left open',
    text: 'Theo Luật Bảo vệ môi trường số 17/2020/QH14 ngày 17/11/2020.',
    mentions: [{ status: 'ambiguous', candidates: ['luat-72-2020-qh14', 'luat-17-2020-qh14'] }],
  },
  {
    id: 'print-09',
    rule: 'a decree’s letters under «Thông tư» and a ministry are no decree',
    text: 'Được sửa đổi bởi Thông tư số 06/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội.',
    mentions: [{ status: 'unresolved' }],
  },
  {
    id: 'print-10',
    rule: 'a letterhead in two columns gives place and day though the subject follows on the next line',
    text: '      UBND TỈNH LÀO CAI                         CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG                         Độc lập - Tự do - Hạnh Phúc\n\n         Số: 5141 /SNNMT-KS                        Lào Cai, ngày 29 tháng 12 năm 2025\nV/v quản lý, thống kê, kê khai và báo cáo sản\nlượng khoáng sản\n\nKính gửi: Các tổ chức, cá nhân.\n\nNgăn chặn hoạt động khoáng sản trái phép theo văn bản số 1085/SNNMT-KS ngày 19/8/2025.\n',
    mentions: [{ instrument: 'cong-van-1085-snnmt-ks-2025-lao-cai-moi' }],
  },
  {
    id: 'print-11',
    rule: 'a title in capitals may be long: above it stands the own number',
    text: 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH\n-------\n\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố:\n97/2025/QĐ-UBND\n\nQuảng Ninh, ngày\n20 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY ĐỊNH VỀ BỒI THƯỜNG, HỖ\nTRỢ VÀ TÁI ĐỊNH CƯ KHI NHÀ NƯỚC THU HỒI ĐẤT TRÊN ĐỊA BÀN TỈNH QUẢNG NINH BAN\nHÀNH KÈM THEO MỘT QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH\n\nCăn cứ Luật Đất đai số 31/2024/QH15;\n',
    mentions: [{ instrument: 'luat-31-2024-qh15' }],
  },
  {
    id: 'print-12',
    rule: 'every hyphen is one: a period is not cut at U+2011',
    text: 'Dự án thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 \u2011 2030, giai đoạn I: từ năm 2021 đến năm 2025.',
    mentions: [
      {
        instrument:
          'chuong-trinh-muc-tieu-quoc-gia-phat-trien-kinh-te-xa-hoi-vung-dong-bao-dan-toc-thieu-so-va-mien-nui-giai-doan-2021-2030',
      },
    ],
  },
  {
    id: 'print-13',
    rule: 'laws and codes share one series: a code called a law is the code',
    text: 'Căn cứ Luật Lao động số 45/2019/QH14.',
    mentions: [{ instrument: 'bo-luat-45-2019-qh14' }],
  },
  {
    id: 'print-14',
    rule: 'who asks in a form sits anywhere; a number of a central body is nowhere in the document of the citing province',
    text: 'Xét đề nghị của Công ty cổ phần Xây dựng giao thông Yên Bái tại Giấy đề nghị cấp giấy phép sử dụng VLNCN số 48/GĐN-GTYB ngày 09/6/2026. Căn cứ Thông báo số 07-TB/CQTTBCĐ, ngày 15/10/2025 của Cơ quan Thường trực Ban Chỉ đạo Trung ương; thực hiện Thông báo số 07-TB/CQTTBCĐ kết luận.',
    place: 'Lào Cai',
    date: '2026-06-30',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }, { status: 'unresolved' }],
  },
  {
    id: 'print-15',
    rule: 'a company’s own letters do not sit where they are cited',
    text: 'Xét đề nghị của Công ty TNHH MTV Duy Cương tại Văn bản số 26/CV-DC ngày 15/4/2026; Công ty cổ phần Đầu tư Vạn Khoa tại Văn bản số 19/GĐN-VK ngày 15/4/2026.',
    place: 'Lào Cai',
    date: '2026-05-04',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }],
  },
  {
    id: 'print-16',
    rule: 'a year that the document cannot know, against the printed day, is a misprint of one knows not what',
    text: 'Căn cứ Nghị định số 15/2029/NĐ-CP ngày 01/02/2019 của Chính phủ.',
    date: '2025-03-20',
    mentions: [{ status: 'unresolved' }],
  },
  {
    id: 'print-17',
    rule: 'the congress of a province with its ordinal first is no congress of the whole Party',
    text: 'Thực hiện Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội XI Đảng bộ tỉnh.',
    place: 'Đồng Tháp',
    date: '2022-03-20',
    mentions: [
      { instrument: 'nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-xiii-cua-dang' },
      { instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xi-dong-thap' },
    ],
  },
  {
    id: 'print-doubled-letters',
    rule: 'the letters of a number printed twice hide neither its date nor its issuer',
    text: 'Thực hiện Nghị quyết số 37-NQ/TW NQ/TW ngày 24/12/2018 của Bộ Chính trị về sắp xếp các đơn vị hành chính.',
    mentions: [{ instrument: 'nghi-quyet-37-nq-tw-khoa-12', date: '2018-12-24' }],
  },
];
