import type { SectorCase } from './sector-case.js';

/** "A wrong link is worse than a missing one": what nothing in print or register decides is left open. */
export const RESTRAINT: readonly SectorCase[] = [
  {
    id: 'open-01',
    rule: 'what is done with a bill is no part of its name',
    text: 'Hoàn thiện Luật sửa đổi, bổ sung một số điều của Luật Tiêu chuẩn và quy chuẩn kỹ thuật trình Quốc hội thông qua.',
    date: '2025-01-09',
    mentions: [
      { kind: 'draft', instrument: 'du-thao-luat-sua-doi-luat-68-2006-qh11' },
      { instrument: 'luat-68-2006-qh11', nested: true },
    ],
  },
  {
    id: 'open-02',
    rule: 'all decisions that changed one so far are no draft of another',
    text: 'Áp dụng Quyết định số 110/2003/QĐ-BTC ngày 25/07/2003 của Bộ trưởng Bộ Tài chính, các Quyết định sửa đổi, bổ sung Quyết định số 110/2003/QĐ-BTC.',
    mentions: [
      { instrument: 'quyet-dinh-110-2003-qd-btc' },
      { kind: 'named', status: 'unresolved' },
      { instrument: 'quyet-dinh-110-2003-qd-btc', nested: true },
    ],
  },
  {
    id: 'open-03',
    rule: 'the resolution of a congress ends before the next resolution',
    text: 'Thể chế hóa Nghị quyết Đại hội XII của Đảng và Nghị quyết số 41-NQ/TW ngày 15/11/2004 của Bộ Chính trị.',
    mentions: [
      { instrument: 'nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-xii-cua-dang' },
      { instrument: 'nghi-quyet-41-nq-tw-khoa-9' },
    ],
  },
  {
    id: 'open-04',
    rule: 'the national congress is one however it is called',
    text: 'Nghị quyết Đại hội Đảng toàn quốc lần thứ X; Nghị quyết Đại hội X của Đảng; Nghị quyết Đại hội đại biểu toàn quốc lần thứ X của Đảng.',
    mentions: [
      { instrument: 'nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-x-cua-dang' },
      { instrument: 'nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-x-cua-dang' },
      { instrument: 'nghi-quyet-dai-hoi-dai-bieu-toan-quoc-lan-thu-x-cua-dang' },
    ],
  },
  {
    id: 'open-05',
    rule: 'agreements of a kind are none',
    text: 'Đàm phán một số Hiệp định FTA song phương và đa phương; thực thi các Hiệp định thương mại tự do thế hệ mới; cam kết tại Hiệp định thương mại tự do giữa Việt Nam và Hàn Quốc.',
    mentions: [{ status: 'resolved' }],
  },
  {
    id: 'open-06',
    rule: 'a treaty ends before the decision that a rule on it was issued with',
    text: 'Ưu đãi theo Hiệp định về Hợp tác Kinh tế giữa Chính phủ Việt Nam và Chính phủ Lào ban hành kèm theo Quyết định số 0865/2004/QĐ-BTM ngày 29/6/2004.',
    mentions: [
      { instrument: 'hiep-dinh-ve-hop-tac-kinh-te-giua-chinh-phu-viet-nam-va-chinh-phu-lao' },
      { instrument: 'quyet-dinh-0865-2004-qd-btm' },
    ],
  },
  {
    id: 'open-07',
    rule: 'every office has its plan to carry out a national strategy',
    text: 'Kế hoạch hành động thực hiện Chiến lược quốc gia phòng, chống và giảm nhẹ thiên tai đến năm 2020.',
    mentions: [{ status: 'unresolved' }],
  },
  {
    id: 'open-08',
    rule: 'a scheme that a province approves is of that province',
    text: 'Quyết định số 919/QĐ-UBND ngày 13/5/2024 của Ủy ban nhân dân tỉnh Vĩnh Long ban hành Đề án “Tăng cường quản lý nhà nước trong hoạt động công chứng”.',
    mentions: [
      { instrument: 'quyet-dinh-919-qd-ubnd-2024-vinh-long' },
      {
        instrument: 'de-an-tang-cuong-quan-ly-nha-nuoc-trong-hoat-dong-cong-chung-vinh-long',
        nested: true,
      },
    ],
  },
  {
    id: 'open-09',
    rule: 'so is one that is issued with its decision; without a province nobody knows whose it is',
    text: 'Đề án “Đào tạo cán bộ trực tiếp xây dựng văn bản quy phạm pháp luật” (ban hành kèm theo Quyết định số 5611/QĐ-UBND ngày 21 tháng 12 năm 2007 của Ủy ban nhân dân thành phố).',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }],
  },
  {
    id: 'open-10',
    rule: 'a programme that a province merely carries out is not of the province',
    text: 'Kế hoạch số 58/KH-UBND ngày 14/10/2022 của Ủy ban nhân dân tỉnh Lai Châu về thực hiện Chương trình mỗi xã một sản phẩm giai đoạn 2021-2025.',
    mentions: [
      { instrument: 'ke-hoach-58-kh-ubnd-2022-lai-chau' },
      { instrument: 'chuong-trinh-moi-xa-mot-san-pham-giai-doan-2021-2025' },
    ],
  },
  {
    id: 'open-11',
    rule: 'to plan is a verb',
    text: 'Kiện toàn Ban Chỉ đạo công tác Dân số - Kế hoạch hóa gia đình tỉnh Hà Giang giai đoạn 2013 - 2015.',
    mentions: [],
  },
  {
    id: 'open-12',
    rule: 'a law “(sửa đổi)” that nobody has adopted is not the one in force',
    text: 'Thông qua Luật Năng lượng nguyên tử (sửa đổi).',
    date: '2025-05-25',
    mentions: [{ kind: 'named', status: 'unresolved', never: ['luat-18-2008-qh12'] }],
  },
  {
    id: 'open-13',
    rule: 'a name that goes on behind an ampersand is a longer one',
    text: 'Hoàn thành khi Luật KHCN&ĐMST được Quốc hội thông qua.',
    date: '2025-05-25',
    mentions: [{ status: 'unresolved', never: ['luat-29-2013-qh13'] }],
  },
  {
    id: 'open-14',
    rule: 'the years of a planning period belong to its name',
    text: 'Phê duyệt điều chỉnh Quy hoạch phát triển điện lực quốc gia kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
    mentions: [{ instrument: 'quy-hoach-phat-trien-dien-luc-quoc-gia-ky-2021-2030-tam-nhin-den-nam-2050' }],
  },
  {
    id: 'open-15',
    rule: 'what is striven for by a year is no period of a programme',
    text: 'Chương trình quản lý tổng hợp vùng bờ cho 14 tỉnh miền Trung, phấn đấu đến năm 2020 toàn bộ dải bờ biển được áp dụng.',
    mentions: [],
  },
];
