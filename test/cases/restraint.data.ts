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
  {
    id: 'open-16',
    rule: 'in a list of changed laws each number is that of its law, not of the law that changes them',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật Kinh doanh bất động sản số 29/2023/QH15.',
    mentions: [
      { kind: 'named', status: 'unresolved' },
      { instrument: 'luat-31-2024-qh15', nested: true },
      { instrument: 'luat-27-2023-qh15' },
      { instrument: 'luat-29-2023-qh15' },
    ],
  },
  {
    id: 'open-17',
    rule: 'a number that the text prints as that of the changed law is not the changing law’s',
    text: 'Căn cứ Luật Đất đai số 31/2024/QH15, được sửa đổi tại Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15.',
    mentions: [
      { instrument: 'luat-31-2024-qh15' },
      { kind: 'named', status: 'unresolved' },
      { instrument: 'luat-31-2024-qh15', nested: true },
    ],
  },
  {
    id: 'open-18',
    rule: 'a word inside the name of a law opens no title of its own',
    text: 'Căn cứ Luật Quy hoạch ngày 24 tháng 11 năm 2017.',
    mentions: [{ kind: 'named', instrument: 'luat-21-2017-qh14' }],
  },
  {
    id: 'open-19',
    rule: 'a number left blank is no title',
    text: 'Căn cứ Kế hoạch số      /KH-SGDĐT ngày     tháng 5 năm 2026 của Sở Giáo dục và Đào tạo.',
    mentions: [{ kind: 'numbered', status: 'malformed' }],
  },
  {
    id: 'open-20',
    rule: 'a plan ends before the decision that it is issued with',
    text: 'Thực hiện Kế hoạch tổng thể phát triển thương mại điện tử giai đoạn 2026-2030 ban hành kèm Quyết định số 1568/QĐ-TTg ngày 18/7/2025 của Thủ tướng Chính phủ.',
    mentions: [{ kind: 'named' }, { instrument: 'quyet-dinh-1568-qd-ttg-2025' }],
  },
  {
    id: 'open-21',
    rule: 'what is done until a year is no period of a programme',
    text: 'Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số chỉ thực hiện đến năm 2030 thì tiếp tục kéo dài.',
    mentions: [],
  },
  {
    id: 'open-22',
    rule: 'the plan of “the province” is of none where none is known, and of its year',
    text: 'Giải pháp nêu trong Kế hoạch của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 48/NQ-CP.',
    mentions: [
      { kind: 'named', status: 'unresolved' },
      { number: '48/NQ-CP', nested: true },
    ],
  },
  {
    id: 'open-23',
    rule: 'a number without its year belongs to a title with the year that is printed beside it',
    text: 'Chương trình hành động của Chính phủ thực hiện Nghị quyết số 81/NQ-CP ngày 05/6/2023.',
    mentions: [
      { instrument: 'chuong-trinh-hanh-dong-cua-chinh-phu-thuc-hien-nghi-quyet-so-81-nq-cp-nam-2023' },
      { instrument: 'nghi-quyet-81-nq-cp-2023', nested: true },
    ],
  },
  {
    id: 'open-24',
    rule: 'the law that the legal basis prints is meant wherever its name comes again, though a newer one has been adopted',
    text: 'QUYẾT ĐỊNH\n\nVề việc phân bổ kinh phí\n\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;\n\nĐiều 1. Kinh phí được quản lý theo quy định của Luật Ngân sách nhà nước.',
    date: '2025-12-03',
    mentions: [{ instrument: 'luat-83-2015-qh13' }, { instrument: 'luat-83-2015-qh13' }],
  },
  {
    id: 'open-25',
    rule: 'between adoption and effect of a new law its name alone means neither for certain',
    text: 'Quản lý kinh phí theo quy định của Luật Ngân sách nhà nước.',
    date: '2025-11-29',
    mentions: [{ status: 'ambiguous', candidates: ['luat-83-2015-qh13', 'luat-89-2025-qh15'] }],
  },
  {
    id: 'open-26',
    rule: 'another period is another programme, and one to be issued is a draft',
    text: 'Trình cấp có thẩm quyền ban hành Chương trình Chuyển đổi số quốc gia giai đoạn 2026 - 2030.',
    date: '2025-11-16',
    mentions: [{ kind: 'draft', never: ['quyet-dinh-749-qd-ttg-2020'] }],
  },
  {
    id: 'open-27',
    rule: 'what changes laws without naming them is no new law',
    text: 'Xây dựng Luật sửa đổi, bổ sung 07 Luật; hoàn thiện dự thảo dự án Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp và môi trường phù hợp với thực tiễn.',
    date: '2025-11-16',
    mentions: [
      { kind: 'draft', status: 'unresolved' },
      { kind: 'draft', status: 'unresolved' },
    ],
  },
  {
    id: 'open-28',
    rule: 'a verb behind a head is no name',
    text: 'Đã hoàn thiện dự thảo Luật trình Chính phủ; hoàn thiện hồ sơ dự án Pháp lệnh bảo đảm rõ ràng, minh bạch.',
    mentions: [],
  },
  {
    id: 'open-29',
    rule: 'a draft that repeals amends nothing',
    text: 'Xây dựng dự thảo Nghị quyết bãi bỏ Nghị quyết số 30/2013/NQ-HĐND ngày 06/12/2013 của Hội đồng nhân dân thành phố Hà Nội.',
    mentions: [
      { kind: 'draft', status: 'unresolved' },
      { instrument: 'nghi-quyet-30-2013-nq-hdnd-ha-noi', nested: true },
    ],
  },
  {
    id: 'open-30',
    rule: 'a draft has all it changes, a rule issued with one of them among them',
    text: 'Góp ý Nghị quyết sửa đổi, bổ sung một số điều của Quy định kèm theo Nghị quyết số 11/2022/NQ-HĐND ngày 14 tháng 7 năm 2022 và Nghị quyết số 22/2023/NQ-HĐND ngày 20 tháng 10 năm 2023 của Hội đồng nhân dân tỉnh Thừa Thiên Huế.',
    place: 'Thừa Thiên Huế',
    mentions: [
      {
        kind: 'draft',
        instrument: 'du-thao-nghi-quyet-sua-doi-nghi-quyet-11-2022-nq-hdnd-hue-nghi-quyet-22-2023-nq-hdnd-hue',
      },
      { instrument: 'nghi-quyet-11-2022-nq-hdnd-hue', nested: true },
      { instrument: 'nghi-quyet-22-2023-nq-hdnd-hue', nested: true },
    ],
  },
  {
    id: 'open-31',
    rule: 'what has been approved is no draft, whatever is done with it now',
    text: 'Rà soát, hoàn thiện Chiến lược dữ liệu thành phố Hà Nội đến năm 2030 được UBND Thành phố phê duyệt tại Quyết định số 1229/QĐ-UBND ngày 28/02/2025 của UBND thành phố Hà Nội.',
    mentions: [{ kind: 'named' }, { instrument: 'quyet-dinh-1229-qd-ubnd-2025-ha-noi' }],
  },
  {
    id: 'open-32',
    rule: 'a bill is the law of its name adopted after the words, never one that replaces it',
    text: 'Nghiên cứu, xây dựng Luật Chuyển đổi số.',
    date: '2025-12-01',
    mentions: [{ kind: 'draft', instrument: 'luat-148-2025-qh15' }],
  },
  {
    id: 'open-33',
    rule: 'where a law of its name has just been adopted, a bill may be that law or another',
    text: 'Xây dựng Luật Thuế thu nhập doanh nghiệp (sửa đổi).',
    date: '2025-11-16',
    mentions: [{ kind: 'draft', status: 'unresolved' }],
  },
  {
    id: 'open-34',
    rule: 'a law has a decree for each of its subjects',
    text: 'Hoàn thành xây dựng Nghị định hướng dẫn Luật số 90/2025/QH15 của Quốc hội về công tác đấu thầu lựa chọn nhà đầu tư.',
    mentions: [
      { kind: 'draft', never: ['du-thao-nghi-dinh-moi-luat-90-2025-qh15'] },
      { instrument: 'luat-90-2025-qh15', nested: true },
    ],
  },
  {
    id: 'open-35',
    rule: 'in a plan for one law a bare “Luật” is that law, however near another stands',
    text: 'KẾ HOẠCH\n\nTriển khai thi hành Luật Tiêu chuẩn và quy chuẩn kỹ thuật\n\nI. MỤC ĐÍCH\n\nTổ chức thi hành Luật Tiêu chuẩn và quy chuẩn kỹ thuật.\n\nII. KINH PHÍ\n\nBố trí theo Luật Ngân sách nhà nước và theo quy định của Luật.',
    date: '2024-05-20',
    mentions: [
      { instrument: 'luat-68-2006-qh11' },
      { instrument: 'luat-68-2006-qh11' },
      { instrument: 'luat-83-2015-qh13' },
      { kind: 'shortForm', instrument: 'luat-68-2006-qh11' },
    ],
  },
  {
    id: 'open-36',
    rule: 'a project at work is no instrument',
    text: 'Đang triển khai thí điểm Dự án “Trung tâm dữ liệu lớn không gian mạng quốc gia”.',
    mentions: [{ kind: 'named', status: 'unresolved' }],
  },
  {
    id: 'open-37',
    rule: 'the name of an owner is never cut',
    text: 'Chương trình cắt giảm thủ tục hành chính (TTHC) năm 2025 của Bộ Nông nghiệp và Môi trường.',
    mentions: [
      {
        instrument: 'chuong-trinh-cat-giam-thu-tuc-hanh-chinh-nam-2025-cua-bo-nong-nghiep-va-moi-truong',
      },
    ],
  },
  {
    id: 'open-38',
    rule: 'the number of a form is no citation',
    text: 'Lập Biên bản theo Mẫu số 02/BCĐBHĐND-MT.',
    mentions: [],
  },
  {
    id: 'open-39',
    rule: 'the closing words of a plan are the plan itself',
    text: 'KẾ HOẠCH\n\nKiểm tra, giám sát công tác bầu cử\n\nTrên đây là Kế hoạch của Ủy ban nhân dân xã Lương Minh về thực hiện công tác kiểm tra, giám sát bầu cử nhiệm kỳ 2026 - 2031.',
    mentions: [],
  },
  {
    id: 'open-40',
    rule: 'a law in the title of an act is the one of that name when the act was issued, whenever it is cited',
    text: 'Luật số 03/2022/QH15 sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Nhà ở, Luật Điện lực.',
    date: '2025-12-01',
    mentions: [
      { instrument: 'luat-03-2022-qh15' },
      { instrument: 'luat-39-2019-qh14', nested: true },
      { instrument: 'luat-65-2014-qh13', nested: true },
      { instrument: 'luat-28-2004-qh11', nested: true },
    ],
  },
  {
    id: 'open-41',
    rule: 'an act of the months between two laws leaves both open where neither is in force any more',
    text: 'Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 quy định chi tiết Luật Ban hành văn bản quy phạm pháp luật.',
    date: '2026-12-01',
    mentions: [
      { instrument: 'nghi-dinh-34-2016-nd-cp' },
      { status: 'ambiguous', never: ['luat-64-2025-qh15'], nested: true },
    ],
  },
  {
    id: 'open-42',
    rule: 'the day behind the name of an amending law is not that of the law it amends',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 25 tháng 6 năm 2025.',
    date: '2025-12-01',
    mentions: [{ instrument: 'luat-87-2025-qh15' }, { instrument: 'luat-64-2025-qh15', nested: true }],
  },
  {
    id: 'open-43',
    rule: 'a ministry’s code without its B is any office’s unless the words say whose',
    text: 'Đề nghị của Phòng Tài nguyên và Môi trường quận 3 tại công văn số 828/TNMT ngày 15/10/2009; Tờ trình số 677/TTr-TNMT ngày 18/7/2008; Công văn số 555/LĐTBXH-BTXH ngày 03/3/2021 của Bộ Lao động - Thương binh và Xã hội.',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }, { instrument: 'cong-van-555-bldtbxh-btxh-2021' }],
  },
  {
    id: 'open-44',
    rule: 'the Party caucus of a people’s committee is of its province',
    text: 'Chỉ đạo của Ban cán sự đảng Ủy ban nhân dân tỉnh tại Công văn số 591-CV/BCSĐ ngày 14/12/2022 của Ban cán sự đảng Ủy ban nhân dân tỉnh.',
    place: 'Cà Mau',
    date: '2022-12-20',
    mentions: [{ instrument: 'cong-van-591-cv-bcsd-2021-2026-ubnd-ca-mau' }],
  },
  {
    id: 'open-45',
    rule: 'under “Tờ trình” CT is a tax office, under “Chương trình” it is a programme',
    text: 'Tờ trình số 14886/CT-THNVDT ngày 31/8/2009 của Cục Thuế thành phố Hà Nội; chương trình hành động số 06-CT/TU ngày 12/01/2009 của Thành ủy Hà Nội.',
    mentions: [
      { type: 'công văn', instrument: 'cong-van-14886-ct-thnvdt-2009-ha-noi' },
      { type: 'chương trình', instrument: 'chuong-trinh-06-ctr-tu-2005-2010-ha-noi' },
    ],
  },
  {
    id: 'open-46',
    rule: 'letters that are no type’s, or none where a type must be, are no act',
    text: 'Nghị định số 180/2007/NQQ-CP ngày 07/12/2007 của Chính phủ; Thông tư số 119/2014/BTC-TCT; Quy định số 0834/BTM ngày 13/7/2001.',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }, { status: 'unresolved' }],
  },
  {
    id: 'open-47',
    rule: 'since 1997 a circular has its year in its number',
    text: 'Thông tư số 108/TT-BQP ngày 11/11/2009 của Bộ Quốc phòng.',
    mentions: [{ status: 'unresolved' }],
  },
  {
    id: 'open-48',
    rule: 'a number whose body is cut off is none of the citing office’s',
    text: 'Căn cứ Quyết định số 35/2025/QĐ ngày 19/7/2025; Nghị quyết liên tịch số 102/2025/NQLT.',
    place: 'Cà Mau',
    issuer: 'UBND tỉnh Cà Mau',
    mentions: [{ status: 'unresolved' }, { status: 'unresolved' }],
  },
  {
    id: 'open-49',
    rule: 'the number that a document bears is no citation of itself; the same number of another office is',
    text: 'ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nSố:\n980/KH-UBND\n\nNghệ An, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\n\nPhòng thủ dân sự\n\nI. TỔ CHỨC\n\nPhối hợp thực hiện Kế hoạch số 980/KH-UBND ngày 05/6/2024 của Ủy ban nhân dân tỉnh Thanh Hóa.',
    mentions: [{ instrument: 'ke-hoach-980-kh-ubnd-2024-thanh-hoa' }],
  },
  {
    id: 'open-50',
    rule: 'who made a treaty is read to its end',
    text: 'Ký Hiệp định Vận chuyển hàng không giữa Chính phủ các quốc gia thành viên Hiệp hội các quốc gia Đông Nam Á và Chính phủ Niu Di-lân.',
    mentions: [
      {
        instrument:
          'hiep-dinh-van-chuyen-hang-khong-giua-chinh-phu-cac-quoc-gia-thanh-vien-hiep-hoi-cac-quoc-gia-dong-nam-a-va-chinh-phu-niu-di-lan',
      },
    ],
  },
  {
    id: 'open-51',
    rule: 'all laws that changed one are no law',
    text: 'Căn cứ Luật Quản lý thuế ngày 29 tháng 11 năm 2006 và các Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế.',
    date: '2019-09-30',
    mentions: [{ instrument: 'luat-78-2006-qh11' }, { instrument: 'luat-78-2006-qh11' }],
  },
];
