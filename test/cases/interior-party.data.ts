import type { SectorCase } from './sector-case.js';

/** Interior and organisation of the State, the Party. */
export const INTERIOR_AND_PARTY: readonly SectorCase[] = [
  {
    id: 'interior-01',
    rule: 'an individual resolution of the Standing Committee is told by its term',
    text: 'Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025 về việc sắp xếp các đơn vị hành chính cấp xã.',
    mentions: [{ type: 'nghị quyết', instrument: 'nghi-quyet-1656-nq-ubtvqh15' }],
  },
  {
    id: 'interior-02',
    rule: 'three digits with leading zeros are another series',
    text: 'Thông tư số 001/2025/TT-BNV.',
    mentions: [{ instrument: 'thong-tu-001-2025-tt-bnv', never: ['thong-tu-01-2025-tt-bnv'] }],
  },
  {
    id: 'interior-03',
    rule: 'a decree amended within months',
    text: 'Nghị định số 178/2024/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 67/2025/NĐ-CP.',
    mentions: [{ instrument: 'nghi-dinh-178-2024-nd-cp' }, { instrument: 'nghi-dinh-67-2025-nd-cp' }],
    relations: [['nghi-dinh-67-2025-nd-cp', 'amends', 'nghi-dinh-178-2024-nd-cp']],
  },
  {
    id: 'interior-04',
    rule: 'the law of local government in force at the date',
    text: 'Theo Luật Tổ chức chính quyền địa phương.',
    date: '2025-09-09',
    mentions: [{ instrument: 'luat-72-2025-qh15' }],
  },
  {
    id: 'interior-05',
    rule: 'and at an earlier date',
    text: 'Theo Luật Tổ chức chính quyền địa phương.',
    date: '2018-09-09',
    mentions: [{ instrument: 'luat-77-2015-qh13' }],
  },
  {
    id: 'interior-06',
    rule: 'the chairman’s decisions are a series of their own',
    text: 'Quyết định số 61/2025/QĐ-CTUBND của Chủ tịch UBND thành phố Hải Phòng ngày 10/10/2025.',
    mentions: [{ instrument: 'quyet-dinh-61-2025-qd-ctubnd-hai-phong-moi' }],
  },
  {
    id: 'interior-07',
    rule: 'a merged province is another issuer from 01/7/2025',
    text: 'Quyết định số 09/2025/QĐ-UBND ngày 01/7/2025 của UBND tỉnh Phú Thọ.',
    mentions: [{ instrument: 'quyet-dinh-09-2025-qd-ubnd-phu-tho-moi' }],
  },
  {
    id: 'interior-08',
    rule: 'without a date both are possible',
    text: 'Quyết định số 09/2025/QĐ-UBND của UBND tỉnh Phú Thọ.',
    mentions: [
      {
        status: 'ambiguous',
        candidates: ['quyet-dinh-09-2025-qd-ubnd-phu-tho', 'quyet-dinh-09-2025-qd-ubnd-phu-tho-moi'],
      },
    ],
  },
  {
    id: 'interior-09',
    rule: 'the council’s resolution has its province',
    text: 'Nghị quyết số 25/2024/NQ-HĐND ngày 11/12/2024 của HĐND tỉnh Cà Mau.',
    mentions: [{ instrument: 'nghi-quyet-25-2024-nq-hdnd-ca-mau' }],
  },
  {
    id: 'interior-10',
    rule: 'a law that names no decree is no object of one',
    text: 'Luật Cán bộ, công chức số 80/2025/QH15 và Nghị định số 170/2025/NĐ-CP.',
    mentions: [{ instrument: 'luat-80-2025-qh15' }, { instrument: 'nghi-dinh-170-2025-nd-cp' }],
    relations: [],
  },
  {
    id: 'interior-11',
    rule: 'the texts below a law, listed',
    text: 'Các văn bản hướng dẫn thi hành Luật Thi đua, khen thưởng số 06/2022/QH15 gồm Nghị định số 98/2023/NĐ-CP và Thông tư số 01/2024/TT-BNV.',
    mentions: [
      { instrument: 'luat-06-2022-qh15' },
      { instrument: 'nghi-dinh-98-2023-nd-cp' },
      { instrument: 'thong-tu-01-2024-tt-bnv' },
    ],
    relations: [
      ['nghi-dinh-98-2023-nd-cp', 'guides', 'luat-06-2022-qh15'],
      ['thong-tu-01-2024-tt-bnv', 'guides', 'luat-06-2022-qh15'],
    ],
  },
  {
    id: 'interior-12',
    rule: 'since 1997 a symbol without a type is a letter, whatever the head',
    text: 'Quyết định số 4177/BNV-TCBC ngày 11/7/2023.',
    mentions: [{ type: 'công văn', warning: 'type-conflict' }],
  },
  {
    id: 'interior-13',
    rule: 'recipients cite nothing',
    text: 'Nơi nhận:\n- Như Điều 3;\n- Bộ Nội vụ;\n- Lưu: VT, 12/VP-NC.',
    mentions: [],
  },
  {
    id: 'interior-14',
    rule: 'the year of a plan is no year of an act',
    text: 'Kế hoạch năm 2026 của Sở Nội vụ gồm 12 nhiệm vụ.',
    date: '2026-01-10',
    mentions: [{ kind: 'named', type: 'kế hoạch' }],
  },
  {
    id: 'party-01',
    rule: 'one number in three terms, told by its date',
    text: 'Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp.',
    mentions: [{ instrument: 'chi-thi-35-ct-tw-khoa-13', never: ['chi-thi-35-ct-tw-khoa-12'] }],
  },
  {
    id: 'party-02',
    rule: 'a hyphen where the body wants a slash is repaired',
    text: 'Quy định số 37/QĐ-TW ngày 25/10/2021.',
    mentions: [{ number: '37-QĐ/TW', instrument: 'quyet-dinh-37-qd-tw-khoa-13', warning: 'separator-repaired' }],
  },
  {
    id: 'party-03',
    rule: 'a central commission has its own series',
    text: 'Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021 của Ủy ban Kiểm tra Trung ương.',
    mentions: [{ type: 'hướng dẫn', instrument: 'huong-dan-02-hd-ubkttw-khoa-13' }],
  },
  {
    id: 'party-04',
    rule: 'a provincial committee is told by its province and term',
    text: 'Nghị quyết số 05-NQ/TU ngày 15/4/2021 của Tỉnh ủy Bến Tre.',
    mentions: [{ instrument: 'nghi-quyet-05-nq-tu-2020-2025-ben-tre' }],
  },
  {
    id: 'party-05',
    rule: 'and without it stays open',
    text: 'Nghị quyết số 05-NQ/TU ngày 15/4/2021 của Tỉnh ủy.',
    mentions: [{ number: '05-NQ/TU', status: 'unresolved' }],
  },
  {
    id: 'party-06',
    rule: 'a numbered plenum by its term',
    text: 'Nghị quyết Trung ương 4 khóa XII.',
    date: '2024-04-04',
    mentions: [{ instrument: 'nghi-quyet-04-nq-tw-khoa-12' }],
  },
  {
    id: 'party-07',
    rule: 'a Party QĐ that the words call Quy định keeps that head',
    text: 'Quy định số 69-QĐ/TW ngày 06/7/2022 của Bộ Chính trị về kỷ luật tổ chức đảng.',
    mentions: [{ number: '69-QĐ/TW', instrument: 'quyet-dinh-69-qd-tw-khoa-13' }],
  },
  {
    id: 'party-08',
    rule: 'a number without date whose bearers are many is ambiguous',
    text: 'Tiếp tục thực hiện Nghị quyết số 27-NQ/TW.',
    date: '2026-12-10',
    mentions: [{ number: '27-NQ/TW', status: 'ambiguous' }],
  },
  {
    id: 'party-09',
    rule: 'a subject tells it apart',
    text: 'Nghị quyết số 27-NQ/TW về cải cách chính sách tiền lương.',
    date: '2024-06-01',
    mentions: [{ instrument: 'nghi-quyet-27-nq-tw-khoa-12' }],
  },
  {
    id: 'party-10',
    rule: 'a bare reference to a resolution with a year behind it',
    text: 'Sơ kết một năm thực hiện Nghị quyết số 59-NQ/TW ngày 24/01/2025; đăng ký nhiệm vụ thực hiện Nghị quyết năm 2026.',
    mentions: [
      { instrument: 'nghi-quyet-59-nq-tw-khoa-13' },
      { kind: 'shortForm', instrument: 'nghi-quyet-59-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'party-11',
    rule: 'a programme of action is known by its printed head',
    text: 'Chương trình hành động số 12-CTr/TU ngày 30/9/2021 của Tỉnh ủy Sóc Trăng; đánh giá Chương trình hành động nêu trên.',
    mentions: [
      { instrument: 'chuong-trinh-12-ctr-tu-2020-2025-soc-trang' },
      { kind: 'shortForm', instrument: 'chuong-trinh-12-ctr-tu-2020-2025-soc-trang' },
    ],
  },
  {
    id: 'party-13',
    rule: 'a name that says no more than its owner is the only numbered one of that owner',
    text: 'Chương trình hành động số 12-CTr/TU ngày 30/9/2021 của Tỉnh ủy Sóc Trăng. Các đảng bộ cụ thể hóa Chương trình hành động của Tỉnh ủy.',
    mentions: [
      { instrument: 'chuong-trinh-12-ctr-tu-2020-2025-soc-trang' },
      { kind: 'named', instrument: 'chuong-trinh-12-ctr-tu-2020-2025-soc-trang' },
    ],
  },
  {
    id: 'party-14',
    rule: 'the resolution of a provincial congress is one with and without the province in its name',
    text: 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sóc Trăng lần thứ XIV; Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV.',
    place: 'Sóc Trăng',
    mentions: [
      { instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xiv-soc-trang' },
      { instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xiv-soc-trang' },
    ],
  },
  {
    id: 'party-15',
    rule: 'a date between two terms leaves a number to its document',
    text: 'Nghị quyết số 10-NQ/ĐU ngày 05/8/2025 của Đảng ủy Sở Y tế.',
    place: 'Sóc Trăng',
    mentions: [{ number: '10-NQ/ĐU', status: 'unresolved', instrument: 'nghi-quyet-10-nq-du-so-y-te--party-15' }],
  },
  {
    id: 'party-12',
    rule: 'a bare number that nothing else tells is open',
    text: 'Theo khoản 5 Điều 1 Quyết định 1791.',
    mentions: [{ kind: 'alias', status: 'unresolved' }],
  },
];
