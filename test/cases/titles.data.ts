import type { SectorCase } from './sector-case.js';

/** Where a title begins and ends, and which of its wordings are one act. */
export const TITLES: readonly SectorCase[] = [
  {
    id: 'title-01',
    rule: 'a title ends where a predicate begins',
    text: 'Lập điều chỉnh Quy hoạch tỉnh đảm bảo tính đồng bộ, khả thi, góp phần xây dựng tỉnh Lào Cai đến năm 2030 đứng trong nhóm đầu; phù hợp với thực hiện Quy hoạch tỉnh và mục tiêu tăng trưởng 2 con số giai đoạn 2026 - 2030.',
    mentions: [],
  },
  {
    id: 'title-02',
    rule: 'two plans in one breath are not one',
    text: 'Thủ tướng Chính phủ phê duyệt Quy hoạch tỉnh Lào Cai (cũ), Yên Bái (cũ) thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
    mentions: [{ status: 'unresolved' }],
  },
  {
    id: 'title-03',
    rule: 'what a bracket says of the words before it is no part of a title',
    text: 'Căn cứ Đề án “Xây dựng nếp sống văn minh đô thị và nông thôn (sau đây gọi tắt là NSVMĐT&NT) trên địa bàn tỉnh Thừa Thiên Huế giai đoạn 2021-2025”; Chương trình mục tiêu quốc gia (MTQG) giảm nghèo bền vững giai đoạn 2021-2025.',
    mentions: [
      {
        instrument:
          'de-an-xay-dung-nep-song-van-minh-do-thi-va-nong-thon-tren-dia-ban-tinh-thua-thien-hue-giai-doan-2021-2025',
      },
      { instrument: 'chuong-trinh-muc-tieu-quoc-gia-giam-ngheo-ben-vung-giai-doan-2021-2025' },
    ],
  },
  {
    id: 'title-04',
    rule: 'a plan told by its owner and what it carries out is the one whose number the text prints',
    text: 'Thực hiện Chương trình hành động của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị và Chương trình hành động số 03-CTr/TU ngày 04/11/2025 của Ban Thường vụ Tỉnh ủy thực hiện Nghị quyết số 71-NQ/TW ngày 22/8/2025 của Bộ Chính trị.',
    place: 'Thanh Hóa',
    date: '2025-11-20',
    mentions: [
      { instrument: 'chuong-trinh-03-ctr-tu-2025-2030-thanh-hoa' },
      { instrument: 'nghi-quyet-71-nq-tw-khoa-13' },
      { instrument: 'chuong-trinh-03-ctr-tu-2025-2030-thanh-hoa' },
      { instrument: 'nghi-quyet-71-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'title-05',
    rule: 'two wordings of a period, or of who carries out what, are one act',
    text: 'Chương trình chuyển đổi số quốc gia đến năm 2025, định hướng năm 2030; Chiến lược hạ tầng số đến năm 2025 và định hướng đến năm 2030; Chiến lược hạ tầng số đến năm 2025, định hướng đến năm 2030; Chương trình hành động của Chính phủ triển khai thực hiện Nghị quyết 57-NQ/TW ngày 22/12/2024.',
    date: '2025-05-20',
    mentions: [
      { instrument: 'quyet-dinh-749-qd-ttg-2020' },
      { instrument: 'chien-luoc-ha-tang-so-den-nam-2025-dinh-huong-den-nam-2030' },
      { instrument: 'chien-luoc-ha-tang-so-den-nam-2025-dinh-huong-den-nam-2030' },
      { instrument: 'chuong-trinh-hanh-dong-cua-chinh-phu-thuc-hien-nghi-quyet-so-57-nq-tw-khoa-13' },
      { instrument: 'nghi-quyet-57-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'title-06',
    rule: '«Luật X (sửa đổi)» is never the law it takes the place of',
    text: 'Nghị quyết số 66.2/2025/NQ-CP ngày 28/8/2025 của Chính phủ quy định về điều chỉnh quy hoạch trong thời gian chưa ban hành Luật Quy hoạch (sửa đổi).',
    mentions: [{ instrument: 'nghi-quyet-66-2-2025-nq-cp' }, { status: 'unresolved', nested: true }],
  },
  {
    id: 'title-07',
    rule: 'a text without a date was written after the acts it cites: a law that was in force by then, with none after it, is meant',
    text: 'Thực hiện Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ, tuyên truyền Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ.',
    mentions: [{ instrument: 'nghi-dinh-105-2025-nd-cp' }, { instrument: 'luat-55-2024-qh15' }],
  },
  {
    id: 'title-08',
    rule: 'the name of a law ends where a sentence goes on or an amendment begins',
    text: 'Các đối tượng tại khoản 6 Điều 12 của Luật Bảo hiểm y tế bao gồm công nhân; chi phí theo Luật Bảo hiểm y tế và mức hưởng theo Luật Bảo hiểm y tế; Thông tư số 07/2026/TT-BNNMT quy định chi tiết một số điều của Luật Trồng trọt và sửa đổi, bổ sung một số điều của các thông tư.',
    date: '2026-03-01',
    mentions: [
      { instrument: 'luat-25-2008-qh12' },
      { instrument: 'luat-25-2008-qh12' },
      { instrument: 'luat-25-2008-qh12' },
      { instrument: 'thong-tu-07-2026-tt-bnnmt' },
      { instrument: 'luat-31-2018-qh14', nested: true },
    ],
  },
  {
    id: 'title-09',
    rule: 'a strategy is cited inside the plan that carries it out, the year of the plan is none of its own',
    text: 'Bộ Y tế ban hành Kế hoạch triển khai thực hiện Chiến lược quốc gia về người cao tuổi đến năm 2035, tầm nhìn đến năm 2045.',
    mentions: [
      { status: 'unresolved' },
      {
        instrument: 'chien-luoc-quoc-gia-ve-nguoi-cao-tuoi-den-nam-2035-tam-nhin-den-nam-2045',
        nested: true,
      },
    ],
  },
  {
    id: 'title-10',
    rule: 'which congress it was may be printed in words',
    text: 'Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ nhất, nhiệm kỳ 2025 - 2030; Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ I.',
    date: '2026-01-20',
    mentions: [
      { instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-i-lao-cai-moi' },
      { instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-i-lao-cai-moi' },
    ],
  },
  {
    id: 'title-11',
    rule: 'day and issuer may stand before the verb; a day before nothing but a deadline is none',
    text: 'Ngày 14/10/2021, Bộ Chính trị đã ban hành Kết luận số 19-KL/TW về định hướng Chương trình xây dựng pháp luật. Ngày 18/12/2025, Cục Địa chất và Khoáng sản Việt Nam có Văn bản số 3633/ĐCKS-PCKS. Trước ngày 01/10/2025, Sở Nội vụ ban hành Kế hoạch số 15/KH-SNV.',
    place: 'Lào Cai',
    date: '2026-02-01',
    mentions: [
      { instrument: 'ket-luan-19-kl-tw-khoa-13', date: '2021-10-14' },
      { status: 'unresolved', date: '2025-12-18' },
      { status: 'unresolved', date: null },
    ],
  },
  {
    id: 'title-12',
    rule: 'who issued a number of many bodies is printed once in a text',
    text: 'Bãi bỏ Quyết định số 55/2014/QĐ-UBND. Quyết định số 55/2014/QĐ-UBND ngày 31/12/2014 của UBND thành phố Đà Nẵng hết hiệu lực.',
    mentions: [
      { instrument: 'quyet-dinh-55-2014-qd-ubnd-da-nang' },
      { instrument: 'quyet-dinh-55-2014-qd-ubnd-da-nang' },
    ],
  },
  {
    id: 'title-13',
    rule: 'a name directly before a number is that law’s',
    text: 'Căn cứ Luật quản lý, sử dụng tài sản công 15/2017/QH14; Luật Bảo hiểm y tế được Quốc hội thông qua ngày 14 tháng 11 năm 2008.',
    mentions: [{ instrument: 'luat-15-2017-qh14' }, { instrument: 'luat-25-2008-qh12' }],
  },
  {
    id: 'title-14',
    rule: 'words of an act in quotation marks are no title',
    text: 'Luật số 35/2018/QH14 sửa đổi, bổ sung một số điều của 37 luật có liên quan đến các Quy hoạch có căn cứ ban hành như sau: “Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; Quốc hội ban hành Luật.”',
    date: '2019-01-10',
    mentions: [
      { instrument: 'luat-35-2018-qh14' },
      { instrument: 'hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-2013' },
    ],
  },
  {
    id: 'title-15',
    rule: 'an abbreviated treaty is done with its abbreviation, and a tariff’s years are not the treaty’s',
    text: 'Áp dụng thuế suất theo Hiệp định UKVFTA và thực hiện xử lý tiền thuế nộp thừa; Biểu thuế để thực hiện Hiệp định Đối tác kinh tế giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Các Tiểu vương quốc Ả-rập Thống nhất giai đoạn 2026 - 2027.',
    mentions: [
      { status: 'unresolved' },
      {
        instrument:
          'hiep-dinh-doi-tac-kinh-te-giua-chinh-phu-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-va-chinh-phu-cac-tieu-vuong-quoc-a-rap-thong-nhat',
      },
    ],
  },
  {
    id: 'title-16',
    rule: 'a predicate behind «dự thảo Luật» is no name',
    text: 'Áp dụng tỷ lệ mà dự thảo Luật kế thừa quy định hiện hành; dự thảo Luật giao Chính phủ trình UBTVQH điều chỉnh; dự thảo Luật chỉ quy định chung.',
    date: '2025-11-20',
    mentions: [],
  },
  {
    id: 'title-17',
    rule: 'the words that enact an act are no draft of it, wherever they are quoted',
    text: 'Theo đề nghị của Cục trưởng Cục Thú y, Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn ban hành Thông tư sửa đổi, bổ sung một số điều của Thông tư số 09/2016/TT-BNNPTNT ngày 01/6/2016.',
    mentions: [{ instrument: 'thong-tu-09-2016-tt-bnnptnt' }],
  },
  {
    id: 'title-18',
    rule: 'the head of a list is not the law that amends it',
    text: 'Căn cứ Luật số 56/2024/QH15 ngày 29 tháng 11 năm 2024 về sửa đổi, bổ sung một số điều của Luật: Chứng khoán, Kế toán, Kiểm toán độc lập.',
    date: '2025-10-20',
    mentions: [{ instrument: 'luat-56-2024-qh15' }],
  },
  {
    id: 'title-19',
    rule: 'the number at the end of a list of amended laws is the amending law’s, and they are those of before it',
    text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Ngân sách nhà nước, Luật Xử lý vi phạm hành chính số 56/2024/QH15.',
    date: '2026-01-05',
    mentions: [
      { instrument: 'luat-56-2024-qh15' },
      { instrument: 'luat-54-2019-qh14', nested: true },
      { instrument: 'luat-88-2015-qh13', nested: true },
      { instrument: 'luat-83-2015-qh13', nested: true },
      { instrument: 'luat-15-2012-qh13', nested: true },
    ],
  },
  {
    id: 'title-20',
    rule: 'a scheme without its period is the one of that title which the text names with it',
    text: 'Thực hiện Đề án “Giảm thiểu tình trạng tảo hôn và hôn nhân cận huyết thống trong vùng dân tộc thiểu số giai đoạn 2015 - 2025”; ban hành Kế hoạch thực hiện Đề án “Giảm thiểu tình trạng tảo hôn và hôn nhân cận huyết thống trong vùng dân tộc thiểu số” trên địa bàn tỉnh.',
    mentions: [
      {
        instrument:
          'de-an-giam-thieu-tinh-trang-tao-hon-va-hon-nhan-can-huyet-thong-trong-vung-dan-toc-thieu-so-giai-doan-2015-2025',
      },
      {
        instrument:
          'de-an-giam-thieu-tinh-trang-tao-hon-va-hon-nhan-can-huyet-thong-trong-vung-dan-toc-thieu-so-giai-doan-2015-2025',
      },
    ],
  },
  {
    id: 'title-21',
    rule: 'a treaty’s title ends before a date, and the name of a kingdom goes on past its «và»',
    text: 'Cam kết trong Hiệp định khung về hợp tác dịch vụ ASEAN 26/01/1999 Nội dung; Hiệp định Thương mại tự do giữa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len.',
    mentions: [
      { instrument: 'hiep-dinh-khung-ve-hop-tac-dich-vu-asean' },
      {
        instrument: 'hiep-dinh-thuong-mai-tu-do-giua-viet-nam-va-lien-hiep-vuong-quoc-anh-va-bac-ai-len',
      },
    ],
  },
  {
    id: 'title-22',
    rule: 'a law that the text prints with its number keeps its whole name, also where an older law bears the first half of it',
    text: 'Điều 15 của Luật Tương trợ tư pháp về hình sự số 103/2025/QH15; kinh phí theo Luật Tương trợ tư pháp về hình sự; Luật Địa chất và khoáng sản năm 2024 và Luật Địa chất và khoáng sản sửa đổi năm 2025.',
    date: '2026-05-31',
    mentions: [
      { instrument: 'luat-103-2025-qh15' },
      { instrument: 'luat-103-2025-qh15' },
      { instrument: 'luat-54-2024-qh15' },
      { status: 'ambiguous' },
    ],
  },
];
