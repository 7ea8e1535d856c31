/** A snippet and the citations in it; fields that are left out are not looked at, `null` says "nothing printed". */
export interface CiteCase {
  /** Case of domain-reference §6, or a name of ours. */
  readonly id: string;
  readonly text: string;
  /** Type of the document it stands in. */
  readonly in?: string;
  readonly mentions: readonly ExpectedMention[];
}

export interface ExpectedMention {
  readonly text: string;
  readonly kind?: 'numbered' | 'named' | 'alias' | 'draft' | 'shortForm';
  readonly type?: string | null;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly dateBasis?: 'printed' | 'list' | 'document';
  readonly issuer?: string | null;
  readonly issuerBasis?: 'printed' | 'list' | 'document';
  readonly term?: string | null;
  readonly name?: string | null;
  readonly nameYear?: number | null;
  readonly nameRevised?: boolean;
  readonly title?: string | null;
  readonly nestedIn?: number;
  readonly antecedent?: number;
  readonly draft?: { readonly verb: string; readonly targets: readonly number[] } | null;
  readonly covers?: 'guiding-texts' | null;
  readonly warnings?: readonly string[];
}

const PLAIN: readonly CiteCase[] = [
  {
    id: 'T01',
    text: 'thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ',
    mentions: [
      {
        text: 'Nghị định số 118/2021/NĐ-CP',
        kind: 'numbered',
        type: 'nghị định',
        number: '118/2021/NĐ-CP',
        date: '2021-12-23',
        issuer: 'Chính phủ',
      },
    ],
  },
  {
    id: 'T02',
    text: 'theo Nghị định 23/2015/NĐ-CP',
    mentions: [{ text: 'Nghị định 23/2015/NĐ-CP', number: '23/2015/NĐ-CP', date: null, issuer: null }],
  },
  {
    id: 'T03',
    text: 'Chỉ thị số: 23/CT-TTg, ngày 09 tháng 7 năm 2023',
    mentions: [{ text: 'Chỉ thị số: 23/CT-TTg', type: 'chỉ thị', number: '23/CT-TTg', date: '2023-07-09' }],
  },
  {
    id: 'T04',
    text: 'Công văn số 236/BTP-TGPL ngày 12/01/2024',
    mentions: [{ text: 'Công văn số 236/BTP-TGPL', type: 'công văn', number: '236/BTP-TGPL', date: '2024-01-12' }],
  },
  {
    id: 'T05',
    text: 'Văn bản số 2796/UBND-NC ngày 05/9/2023 của Chủ tịch UBND tỉnh',
    mentions: [
      { text: 'Văn bản số 2796/UBND-NC', type: 'công văn', number: '2796/UBND-NC', issuer: 'Chủ tịch UBND tỉnh' },
    ],
  },
  {
    id: 'a loose head before a code that tells the type',
    text: 'Văn bản số 07/BC-HHVT ngày 15/3/2024 của Hiệp hội Vận tải, Công văn số 21/TB-HHVT ngày 16/3/2024',
    mentions: [
      { text: 'Văn bản số 07/BC-HHVT', type: 'báo cáo', number: '07/BC-HHVT' },
      { text: 'Công văn số 21/TB-HHVT', type: 'thông báo', number: '21/TB-HHVT' },
    ],
  },
  {
    id: 'T06',
    text: 'Báo cáo số 01/BC-BTP ngày 01/01/2024',
    mentions: [{ text: 'Báo cáo số 01/BC-BTP', type: 'báo cáo', number: '01/BC-BTP' }],
  },
  {
    id: 'T07',
    text: 'Thông tư liên tịch số 10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC',
    mentions: [
      {
        text: 'Thông tư liên tịch số 10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC',
        type: 'thông tư liên tịch',
        number: '10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC',
      },
    ],
  },
  {
    id: 'T09',
    text: 'Nghị quyết số 388/NQ-UBTVQH16',
    mentions: [{ text: 'Nghị quyết số 388/NQ-UBTVQH16', type: 'nghị quyết', number: '388/NQ-UBTVQH16' }],
  },
  {
    id: 'T10',
    text: 'Nghị quyết 522b/NQ-UBTVQH13',
    mentions: [{ text: 'Nghị quyết 522b/NQ-UBTVQH13', number: '522b/NQ-UBTVQH13' }],
  },
  {
    id: 'T11',
    text: 'Nghị quyết số 66.16/2026/NQ-CP ngày 07/4/2026',
    mentions: [{ text: 'Nghị quyết số 66.16/2026/NQ-CP', number: '66.16/2026/NQ-CP', date: '2026-04-07' }],
  },
  {
    id: 'T12',
    text: 'Văn bản hợp nhất số 18/VBHN-VPQH',
    mentions: [{ text: 'Văn bản hợp nhất số 18/VBHN-VPQH', type: 'văn bản hợp nhất' }],
  },
];

const TYPE_AND_TERM: readonly CiteCase[] = [
  {
    id: 'T13',
    text: 'Quyết định số 06/QĐ-TTg ngày 06/01/2022',
    mentions: [{ text: 'Quyết định số 06/QĐ-TTg', number: '06/QĐ-TTg', date: '2022-01-06' }],
  },
  {
    id: 'T17',
    text: 'Luật Quốc tịch số 24/2008/QH12',
    mentions: [
      {
        text: 'Luật Quốc tịch số 24/2008/QH12',
        kind: 'numbered',
        type: 'luật',
        number: '24/2008/QH12',
        name: 'Quốc tịch',
      },
    ],
  },
  {
    id: 'T18',
    text: 'Nghị quyết số 24/2008/QH12 về thi hành Luật Thi hành án dân sự',
    mentions: [
      { text: 'Nghị quyết số 24/2008/QH12', type: 'nghị quyết', title: 'về thi hành Luật Thi hành án dân sự' },
      { text: 'Luật Thi hành án dân sự', kind: 'named', type: 'luật', nestedIn: 0 },
    ],
  },
  { id: 'T19', text: 'số 24/2008/QH12', mentions: [{ text: '24/2008/QH12', type: null, number: '24/2008/QH12' }] },
  {
    id: 'T20',
    text: 'Nghị quyết số 134/2020/NQ-QH14',
    mentions: [{ text: 'Nghị quyết số 134/2020/NQ-QH14', number: '134/2020/QH14', warnings: ['symbol-variant'] }],
  },
  {
    id: 'T21',
    text: 'Kết luận số 80-KL/TW của Ban Bí thư về công tác PBGDPL',
    mentions: [{ text: 'Kết luận số 80-KL/TW', issuer: 'Ban Bí thư', title: 'về công tác PBGDPL', date: null }],
  },
  {
    id: 'T22',
    text: 'Kết luận 80-KL/TW ngày 24/5/2024',
    mentions: [{ text: 'Kết luận 80-KL/TW', date: '2024-05-24' }],
  },
  {
    id: 'T23',
    text: 'Nghị quyết số 27-NQ/TW về cải cách chính sách tiền lương',
    mentions: [{ text: 'Nghị quyết số 27-NQ/TW', title: 'về cải cách chính sách tiền lương' }],
  },
  {
    id: 'T28',
    text: 'Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh',
    mentions: [{ text: 'Quyết định số 02/QĐ-UBND', date: '2024-01-09', issuer: 'UBND tỉnh' }],
  },
  {
    id: 'T30',
    text: 'Quyết định 01/2025/QĐ-UBND của UBND tỉnh Kiên Giang',
    mentions: [{ text: 'Quyết định 01/2025/QĐ-UBND', issuer: 'UBND tỉnh Kiên Giang' }],
  },
  {
    id: 'T32',
    text: 'Thông tư số 001/2025/TT-BNV',
    mentions: [{ text: 'Thông tư số 001/2025/TT-BNV', number: '001/2025/TT-BNV' }],
  },
  {
    id: 'T33',
    text: 'Nghị quyết số 22-NQ/BCSĐ ngày 29/3/2022',
    mentions: [{ text: 'Nghị quyết số 22-NQ/BCSĐ', number: '22-NQ/BCSĐ', date: '2022-03-29' }],
  },
  {
    id: 'T34',
    text: 'Chương trình hành động số 01-CTr/TU, ngày 01/12/2020 của Tỉnh ủy\nCăn cứ Chương trình số 01-CTr/TU ngày 04/11/2020 của Tỉnh ủy Trà Vinh',
    mentions: [
      {
        text: 'Chương trình hành động số 01-CTr/TU',
        type: 'chương trình',
        number: '01-CTr/TU',
        date: '2020-12-01',
        issuer: 'Tỉnh ủy',
      },
      { text: 'Chương trình số 01-CTr/TU', date: '2020-11-04', issuer: 'Tỉnh ủy Trà Vinh' },
    ],
  },
  {
    id: 'a central term in brackets',
    text: 'Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng (Khóa XIII) về tiếp tục xây dựng',
    mentions: [
      {
        text: 'Nghị quyết số 27-NQ/TW',
        issuer: 'Ban Chấp hành Trung ương Đảng',
        term: '13',
        title: 'về tiếp tục xây dựng',
      },
    ],
  },
  {
    id: 'a date before its issuer, after a stray "của"',
    text: 'Nghị quyết số 02/NQ-CP của ngày 08/01/2025 của Chính phủ về cải thiện môi trường kinh doanh',
    mentions: [{ text: 'Nghị quyết số 02/NQ-CP', date: '2025-01-08', issuer: 'Chính phủ' }],
  },
  {
    id: 'the issuer between head and number',
    text: 'Quyết định của Thủ tướng Chính phủ số 1521/QĐ-TTg ngày 06/10/2020',
    mentions: [
      {
        text: 'Quyết định của Thủ tướng Chính phủ số 1521/QĐ-TTg',
        number: '1521/QĐ-TTg',
        issuer: 'Thủ tướng Chính phủ',
        date: '2020-10-06',
      },
    ],
  },
  {
    id: 'a ministry whose name holds a comma and "và"',
    text: 'Thông tư số 12/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch và Quyết định số 5/QĐ-BKHĐT của Bộ trưởng Bộ Kế hoạch và Đầu tư',
    mentions: [
      { text: 'Thông tư số 12/2020/TT-BVHTTDL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch' },
      { text: 'Quyết định số 5/QĐ-BKHĐT', number: '05/QĐ-BKHĐT', issuer: 'Bộ trưởng Bộ Kế hoạch và Đầu tư' },
    ],
  },
  {
    id: 'an issuer in the next cell of a table is another one',
    text: 'Nghị định số 104/2025/NĐ-CP ngày 15/5/2025 của Chính phủ Văn phòng Các phòng',
    mentions: [{ text: 'Nghị định số 104/2025/NĐ-CP', issuer: 'Chính phủ' }],
  },
];

const PRINT: readonly CiteCase[] = [
  {
    id: 'T35',
    text: 'Quyết định số 68/QĐ- BTP ngày 18/01/2024',
    mentions: [{ text: 'Quyết định số 68/QĐ- BTP', number: '68/QĐ-BTP', date: '2024-01-18' }],
  },
  {
    id: 'T36',
    text: 'Chỉ thị số 35- CT/TW ngày 26/5/2014',
    mentions: [{ text: 'Chỉ thị số 35- CT/TW', number: '35-CT/TW', date: '2014-05-26' }],
  },
  { id: 'T37', text: 'giai đoạn 2024- 2025; Kế hoạch triển khai', mentions: [] },
  {
    id: 'T38',
    text: 'Quyết định số 18 /2022/QĐ- TTg',
    mentions: [{ text: 'Quyết định số 18 /2022/QĐ- TTg', number: '18/2022/QĐ-TTg', warnings: ['space-repaired'] }],
  },
  {
    id: 'T39',
    text: 'Chỉ thị số 35/CT-TW',
    mentions: [{ text: 'Chỉ thị số 35/CT-TW', number: '35-CT/TW', warnings: ['separator-repaired'] }],
  },
  {
    id: 'T40',
    text: 'Kế hoạch số 11/KH-TW ngày 28/11/2022',
    mentions: [{ text: 'Kế hoạch số 11/KH-TW', number: '11-KH/TW' }],
  },
  {
    id: 'T41',
    text: 'Nghị quyết 17-NQ/CP ngày 07/3/2019',
    mentions: [{ text: 'Nghị quyết 17-NQ/CP', number: '17/NQ-CP', warnings: ['separator-repaired'] }],
  },
  {
    id: 'T42',
    text: 'Kết luận số số 69-KL/TW ngày 24/02/2020',
    mentions: [{ text: 'Kết luận số số 69-KL/TW', number: '69-KL/TW', date: '2020-02-24', warnings: ['doubled-word'] }],
  },
  {
    id: 'T45',
    text: 'nghị định số 85/2017/nđ-cp, 22/2021/QD-TTg',
    mentions: [
      { text: 'nghị định số 85/2017/nđ-cp', number: '85/2017/NĐ-CP' },
      { text: '22/2021/QD-TTg', type: 'quyết định', number: '22/2021/QĐ-TTg' },
    ],
  },
  {
    id: 'T46',
    text: 'Nghị quyết số 15-NQ/TƯ ngày 05/5/2022 của Bộ Chính trị',
    mentions: [{ text: 'Nghị quyết số 15-NQ/TƯ', number: '15-NQ/TW', issuer: 'Bộ Chính trị' }],
  },
  {
    id: 'T47',
    text: 'Nghị quyết số 15-NQ/TU của Tỉnh ủy',
    mentions: [{ text: 'Nghị quyết số 15-NQ/TU', number: '15-NQ/TU', issuer: 'Tỉnh ủy' }],
  },
  { id: 'T50', text: 'văn bản về PBGDPL1.', mentions: [] },
  {
    id: 'a footnote mark glued to the number',
    text: 'theo Nghị quyết số 27-NQ/TW1 về',
    mentions: [{ text: 'Nghị quyết số 27-NQ/TW', number: '27-NQ/TW' }],
  },
  { id: 'T51', text: 'theo Kết luận 128-KL/TW', mentions: [{ text: 'Kết luận 128-KL/TW', number: '128-KL/TW' }] },
  {
    id: 'capitals of a heading',
    text: 'THỰC HIỆN NGHỊ QUYẾT SỐ 18-NQ/TW NGÀY 25/10/2017 CỦA BAN CHẤP HÀNH TRUNG ƯƠNG',
    mentions: [
      { text: 'NGHỊ QUYẾT SỐ 18-NQ/TW', type: 'nghị quyết', date: '2017-10-25', issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG' },
    ],
  },
  {
    id: 'a number that cannot be read is kept',
    text: 'theo Nghị định số 5/K9 của Chính phủ',
    mentions: [{ text: 'Nghị định số 5/K9', kind: 'numbered', number: null, name: '5/K9' }],
  },
  {
    id: 'type word and symbol contradict each other',
    text: 'Quyết định số 19/2020/NĐ-CP',
    mentions: [{ text: 'Quyết định số 19/2020/NĐ-CP', type: 'nghị định', warnings: ['type-conflict'] }],
  },
];

const LISTS: readonly CiteCase[] = [
  {
    id: 'T52',
    text: 'các Quyết định số 318/QĐ-TTg, 320/QĐ-TTg ngày 08/3/2022',
    mentions: [
      { text: 'Quyết định số 318/QĐ-TTg', type: 'quyết định', date: '2022-03-08', dateBasis: 'list' },
      { text: '320/QĐ-TTg', type: 'quyết định', date: '2022-03-08', dateBasis: 'printed' },
    ],
  },
  {
    id: 'T53',
    text: 'Nghị quyết số 01, 02/NQ-CP ngày 05/01/2024 của Chính phủ',
    mentions: [
      {
        text: 'Nghị quyết số 01',
        kind: 'numbered',
        number: '01/NQ-CP',
        date: '2024-01-05',
        issuer: 'Chính phủ',
        issuerBasis: 'list',
      },
      { text: '02/NQ-CP', type: 'nghị quyết', number: '02/NQ-CP', date: '2024-01-05', issuerBasis: 'printed' },
    ],
  },
  {
    id: '§3.3 "và" for the comma',
    text: 'Nghị quyết số 01 và 02/NQ-CP ngày 05/01/2024',
    mentions: [
      { text: 'Nghị quyết số 01', number: '01/NQ-CP', date: '2024-01-05' },
      { text: '02/NQ-CP', number: '02/NQ-CP' },
    ],
  },
  {
    id: '§3.3 the year is not shared',
    text: 'Nghị định số 118, 19/2020/NĐ-CP ngày 12/02/2020 của Chính phủ',
    mentions: [
      { text: 'Nghị định số 118', kind: 'alias', number: null, name: '118' },
      { text: '19/2020/NĐ-CP', number: '19/2020/NĐ-CP', date: '2020-02-12' },
    ],
  },
  {
    id: '§3.3 nor a date against the year of a symbol',
    text: 'Nghị định số 118/2021/NĐ-CP, 19/2020/NĐ-CP ngày 12/02/2020 của Chính phủ',
    mentions: [
      { text: 'Nghị định số 118/2021/NĐ-CP', date: null, issuer: 'Chính phủ', issuerBasis: 'list' },
      { text: '19/2020/NĐ-CP', date: '2020-02-12' },
    ],
  },
  {
    id: 'neighbours of one series share a date under repeated heads',
    text: 'Nghị quyết số 01/NQ-CP, Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ',
    mentions: [
      { text: 'Nghị quyết số 01/NQ-CP', date: '2024-01-05', dateBasis: 'list', issuer: 'Chính phủ' },
      { text: 'Nghị quyết số 02/NQ-CP', dateBasis: 'printed' },
    ],
  },
  {
    id: 'numbers further apart have a date each',
    text: 'Nghị quyết số 66-NQ/TW và Nghị quyết 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị',
    mentions: [
      { text: 'Nghị quyết số 66-NQ/TW', date: null, issuer: 'Bộ Chính trị', issuerBasis: 'list' },
      { text: 'Nghị quyết 68-NQ/TW', date: '2025-05-04' },
    ],
  },
  {
    id: 'T54',
    text: 'Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của BCHTW Đảng khóa XII',
    mentions: [
      { text: 'Nghị quyết số 18-NQ/TW', term: '12', issuerBasis: 'list' },
      { text: 'Nghị quyết số 19-NQ/TW', term: '12', issuerBasis: 'printed' },
    ],
  },
  {
    id: 'T55',
    text: 'Nghị quyết số 27-NQ/TW, Nghị quyết số 66-NQ/TW của Bộ Chính trị',
    mentions: [
      { text: 'Nghị quyết số 27-NQ/TW', issuer: 'Bộ Chính trị', issuerBasis: 'list' },
      { text: 'Nghị quyết số 66-NQ/TW', issuer: 'Bộ Chính trị', issuerBasis: 'printed' },
    ],
  },
  {
    id: 'T56',
    text: 'triển khai các Nghị quyết 57, 59, 66, 68 của Bộ Chính trị',
    mentions: [
      { text: 'Nghị quyết 57', kind: 'alias', number: '57-NQ/TW', name: '57' },
      { text: '59', number: '59-NQ/TW' },
      { text: '66', number: '66-NQ/TW' },
      { text: '68', number: '68-NQ/TW', issuerBasis: 'printed' },
    ],
  },
  {
    id: '§3.3 the body from the issuer phrase',
    text: 'Chỉ thị 32, Kết luận 80 của Ban Bí thư',
    mentions: [
      { text: 'Chỉ thị 32', number: '32-CT/TW', type: 'chỉ thị' },
      { text: 'Kết luận 80', number: '80-KL/TW', type: 'kết luận' },
    ],
  },
  {
    id: '§3.3 type and body first',
    text: 'NQ/TW số 18, 19',
    mentions: [
      { text: 'NQ/TW số 18', number: '18-NQ/TW' },
      { text: '19', number: '19-NQ/TW' },
    ],
  },
  {
    id: '§3.3 a term for the body',
    text: 'Nghị quyết 18, 19 khóa XII',
    mentions: [
      { text: 'Nghị quyết 18', number: '18-NQ/TW', term: '12' },
      { text: '19', number: '19-NQ/TW', term: '12' },
    ],
  },
  {
    id: 'T57',
    text: 'Luật Khiếu nại, Luật Tố cáo và Chỉ thị số 14/CT-TTg của Thủ tướng Chính phủ',
    mentions: [
      { text: 'Luật Khiếu nại', kind: 'named', issuer: null },
      { text: 'Luật Tố cáo', kind: 'named', issuer: null },
      { text: 'Chỉ thị số 14/CT-TTg', date: null },
    ],
  },
  {
    id: 'T58',
    text: 'Nghị định số 62/2020/NĐ-CP và Thông tư hướng dẫn',
    mentions: [{ text: 'Nghị định số 62/2020/NĐ-CP', covers: 'guiding-texts' }],
  },
  {
    id: '§3.3 four numbers of one office',
    text: 'các Quyết định số 5/QĐ-UBND, 6/QĐ-UBND và 7/QĐ-UBND ngày 05/5/2024 của Chủ tịch UBND tỉnh Bến Tre',
    mentions: [
      {
        text: 'Quyết định số 5/QĐ-UBND',
        number: '05/QĐ-UBND',
        date: '2024-05-05',
        issuer: 'Chủ tịch UBND tỉnh Bến Tre',
      },
      { text: '6/QĐ-UBND', date: '2024-05-05' },
      { text: '7/QĐ-UBND', date: '2024-05-05', issuerBasis: 'printed' },
    ],
  },
];

const NAMES: readonly CiteCase[] = [
  {
    id: 'T59',
    text: 'thi hành Luật Ban hành VBQPPL',
    mentions: [{ text: 'Luật Ban hành VBQPPL', kind: 'named', type: 'luật', name: 'Ban hành VBQPPL' }],
  },
  {
    id: 'T61',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính',
    mentions: [
      { text: 'Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính', kind: 'named' },
      { text: 'Luật Xử lý vi phạm hành chính', kind: 'named', nestedIn: 0 },
    ],
  },
  {
    id: 'T62',
    text: 'hồ sơ đề nghị xây dựng Luật Luật sư',
    mentions: [
      { text: 'Luật Luật sư', kind: 'draft', name: 'Luật sư', draft: { verb: 'new', targets: [] }, warnings: [] },
    ],
  },
  {
    id: 'T63',
    text: 'thi hành Luật Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch',
    mentions: [
      {
        text: 'Luật Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch',
        name: 'sửa đổi, bổ sung một số điều của Luật Hộ tịch',
        warnings: ['doubled-word'],
      },
      { text: 'Luật Hộ tịch', nestedIn: 0 },
    ],
  },
  {
    id: 'T64',
    text: 'Nghị quyết Trung ương 4 (khóa XII)',
    mentions: [
      { text: 'Nghị quyết Trung ương 4 (khóa XII)', kind: 'alias', name: 'Trung ương 4 khóa XII', term: '12' },
    ],
  },
  {
    id: 'T65',
    text: 'Nghị quyết Trung ương 4 khóa XIII',
    mentions: [{ text: 'Nghị quyết Trung ương 4 khóa XIII', kind: 'alias', type: 'nghị quyết', term: '13' }],
  },
  {
    id: 'T66',
    text: 'Đề án 06, Đề án số 06 của Thủ tướng, Đề án 06/QĐ-TTg, Đề án 06/CP',
    mentions: [
      { text: 'Đề án 06', kind: 'alias', name: '06', number: null },
      { text: 'Đề án số 06', kind: 'alias', name: '06' },
      { text: 'Đề án 06/QĐ-TTg', kind: 'numbered', type: 'quyết định', number: '06/QĐ-TTg' },
      { text: 'Đề án 06/CP', kind: 'alias', name: '06' },
    ],
  },
  { id: 'T67', text: 'Đề án vị trí việc làm của đơn vị', mentions: [] },
  { id: 'T68', text: 'tiểu mục 1.2 phần II của Kế hoạch này', in: 'kế hoạch', mentions: [] },
  {
    id: 'T69',
    text: 'Nghị quyết số 66-NQ/TW ngày 30/4/2025. Các nhiệm vụ nêu tại Nghị quyết trên',
    mentions: [
      { text: 'Nghị quyết số 66-NQ/TW' },
      { text: 'Nghị quyết trên', kind: 'shortForm', type: 'nghị quyết', antecedent: 0 },
    ],
  },
  {
    id: '"trên" before a preposition of its own clause, and "đó", stand for the one act before',
    text: 'Chỉ thị số 32-CT/TW; đánh giá việc thực hiện Chỉ thị trên tại từng chi bộ, theo Thông tư số 09/2021/TT-BTP và biểu mẫu của Thông tư đó',
    mentions: [
      { text: 'Chỉ thị số 32-CT/TW' },
      { text: 'Chỉ thị trên', kind: 'shortForm', antecedent: 0 },
      { text: 'Thông tư số 09/2021/TT-BTP' },
      { text: 'Thông tư đó', kind: 'shortForm', antecedent: 2 },
    ],
  },
  {
    id: '"trên" as a preposition refers to nothing',
    text: 'Thực hiện Nghị quyết số 57-NQ/TW; tuyên truyền Nghị quyết trên địa bàn tỉnh và trên các phương tiện',
    mentions: [{ text: 'Nghị quyết số 57-NQ/TW' }],
  },
  {
    id: 'two antecedents are none',
    text: 'Nghị quyết số 66-NQ/TW và Nghị quyết số 68-NQ/TW. Các nhiệm vụ nêu tại Nghị quyết nêu trên',
    mentions: [
      { text: 'Nghị quyết số 66-NQ/TW' },
      { text: 'Nghị quyết số 68-NQ/TW' },
      { text: 'Nghị quyết nêu trên', kind: 'shortForm', antecedent: -1 },
    ],
  },
  {
    id: 'a bare head stands for the only law spoken of',
    text: 'góp ý dự án Luật Căn cước; chuẩn bị điều kiện triển khai thi hành Luật sau khi được Quốc hội thông qua',
    mentions: [
      { text: 'Luật Căn cước', kind: 'draft' },
      { text: 'Luật', kind: 'shortForm', antecedent: 0 },
    ],
  },
  {
    id: 'a number left blank, or with a broken year, is kept and read as none',
    text: 'Quyết định số    /QĐ-UBND ngày    /01/2026; Thông tư số …/2016/TT-BCT; Thông tư số 156/201/TT-BTC',
    mentions: [
      { text: 'Quyết định số    /QĐ-UBND', kind: 'numbered', number: null },
      { text: 'Thông tư số …/2016/TT-BCT', kind: 'numbered', number: null },
      { text: 'Thông tư số 156/201/TT-BTC', kind: 'numbered', number: null },
    ],
  },
  {
    id: 'objects of the changing act at the head of a sentence stand in its title, not beside it',
    text: 'Nghị định số 07/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 123/2015/NĐ-CP, Nghị định số 87/2020/NĐ-CP và Nghị định số 23/2015/NĐ-CP.',
    mentions: [
      { text: 'Nghị định số 07/2025/NĐ-CP', nestedIn: -1 },
      { text: 'Nghị định số 123/2015/NĐ-CP', nestedIn: 0 },
      { text: 'Nghị định số 87/2020/NĐ-CP', nestedIn: 0 },
      { text: 'Nghị định số 23/2015/NĐ-CP', nestedIn: 0 },
    ],
  },
  {
    id: 'a bare head as possessor stands for the only act of its type',
    text: 'Tuyên truyền Luật Trồng trọt số 31/2018/QH14 và Nghị định số 84/2019/NĐ-CP; xử lý theo Luật, mẫu đơn theo Nghị định.',
    mentions: [
      { text: 'Luật Trồng trọt số 31/2018/QH14' },
      { text: 'Nghị định số 84/2019/NĐ-CP' },
      { text: 'Luật', kind: 'shortForm', antecedent: 0 },
      { text: 'Nghị định', kind: 'shortForm', antecedent: 1 },
    ],
  },
  {
    id: 'the act that "các văn bản hướng dẫn … này" speaks of is the last one named, even in a document of its type',
    text: 'theo Thông tư số 19/2016/TT-BYT, Thông tư số 28/2016/TT-BYT và các văn bản sửa đổi, bổ sung hoặc thay thế Thông tư này',
    in: 'thông tư',
    mentions: [
      { text: 'Thông tư số 19/2016/TT-BYT' },
      { text: 'Thông tư số 28/2016/TT-BYT' },
      { text: 'Thông tư này', kind: 'shortForm', antecedent: 1 },
    ],
  },
  {
    id: 'the subject of a clause right behind the citation is the act cited',
    text: 'Bộ Y tế đã ban hành Thông tư số 19/2016/TT-BYT; Thông tư này quy định hồ sơ vệ sinh lao động',
    mentions: [{ text: 'Thông tư số 19/2016/TT-BYT' }, { text: 'Thông tư này', kind: 'shortForm', antecedent: 0 }],
  },
  {
    id: 'a new act without a number has taken the place of the one named',
    text: 'Bộ xây dựng Thông tư mới thay thế Thông tư số 97/2010/TT-BTC; mức chi theo Thông tư đó',
    mentions: [{ text: 'Thông tư số 97/2010/TT-BTC' }],
  },
  {
    id: 'a common noun without an act before it refers to nothing',
    text: 'Các quyết định hành chính nêu trên được gửi theo Luật Tố cáo; quyết định nêu trên phải ghi rõ thời hạn',
    mentions: [{ text: 'Luật Tố cáo' }],
  },
  {
    id: 'a programme of action is known by its printed head, too',
    text: 'Chương trình hành động số 01-CTr/TU, ngày 01/12/2020; đánh giá Chương trình hành động trên vào tháng 12',
    mentions: [
      { text: 'Chương trình hành động số 01-CTr/TU' },
      { text: 'Chương trình hành động trên', kind: 'shortForm', antecedent: 0 },
    ],
  },
  {
    id: 'parties of a treaty stand on both sides of a dash',
    text: 'Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản ký ngày 25/12/2008',
    mentions: [{ text: 'Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản', kind: 'named' }],
  },
  {
    id: 'a treaty ends at its date and before the next one',
    text: 'Công ước về quy chế người tị nạn ngày 28/7/1951 và Nghị định thư về quy chế người tị nạn ngày 31/1/1967',
    mentions: [{ text: 'Công ước về quy chế người tị nạn', kind: 'named' }],
  },
  {
    id: 'a scheme head before a conjunction or a verb opens no title',
    text: 'Dự án có xây dựng vùng nguyên liệu năm 2020; kết quả Đề án hoặc Chương trình năm 2021',
    mentions: [],
  },
  {
    id: 'T70',
    text: 'Công ước La Hay năm 1993',
    mentions: [{ text: 'Công ước La Hay năm 1993', kind: 'named', type: 'công ước', name: 'La Hay', nameYear: 1993 }],
  },
  {
    id: 'T71',
    text: 'Luật Tiếp cận thông tin năm 2018',
    mentions: [{ text: 'Luật Tiếp cận thông tin năm 2018', name: 'Tiếp cận thông tin', nameYear: 2018 }],
  },
  {
    id: 'T72',
    text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI',
    mentions: [{ text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI', kind: 'named', type: 'nghị quyết', term: null }],
  },
  {
    id: 'the national congress has a term, a provincial one its years',
    text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Nghị quyết Đại hội Đảng bộ tỉnh Cà Mau lần thứ XVI, nhiệm kỳ 2020 - 2025',
    mentions: [
      { text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', kind: 'named', term: '13' },
      { text: 'Nghị quyết Đại hội Đảng bộ tỉnh Cà Mau lần thứ XVI', term: '2020-2025' },
    ],
  },
  { id: '§3.7 a class of congresses', text: 'Nghị quyết Đại hội Đảng các cấp', mentions: [] },
  {
    id: 'a bare number after the number was printed',
    text: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị\nTiếp tục triển khai Nghị quyết 57',
    mentions: [{ text: 'Nghị quyết số 57-NQ/TW' }, { text: 'Nghị quyết 57', kind: 'alias', antecedent: 0 }],
  },
  {
    id: '§3.6 abbreviated heads',
    text: 'NĐ 118/2021, NĐ19/2020/NĐ-CP và NQ 27',
    mentions: [
      { text: 'NĐ 118/2021', kind: 'alias', number: '118/2021/NĐ-CP' },
      { text: 'NĐ19/2020/NĐ-CP', kind: 'numbered', number: '19/2020/NĐ-CP' },
      { text: 'NQ 27', kind: 'alias', number: null },
    ],
  },
  {
    id: '§3.6 codes by their initials',
    text: 'theo BLDS 2015 và Điều 6 BLTTHS',
    mentions: [
      { text: 'BLDS 2015', type: 'bộ luật', name: 'Dân sự', nameYear: 2015 },
      { text: 'BLTTHS', type: 'bộ luật', name: 'Tố tụng hình sự' },
    ],
  },
  {
    id: 'the date of a law cited by name',
    text: 'Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001',
    mentions: [{ text: 'Luật Tổ chức Chính phủ', name: 'Tổ chức Chính phủ', date: '2001-12-25' }],
  },
  {
    id: 'titles with a comma, and a list of laws',
    text: 'Luật Phòng, chống tham nhũng, Luật Tiếp công dân và các văn bản hướng dẫn thi hành',
    mentions: [
      { text: 'Luật Phòng, chống tham nhũng', covers: 'guiding-texts' },
      { text: 'Luật Tiếp công dân', covers: 'guiding-texts' },
    ],
  },
  {
    id: 'schemes, programmes and plans by title',
    text: 'Đề án “Nâng cao năng lực hòa giải viên”, Chương trình hỗ trợ pháp lý cho doanh nghiệp giai đoạn 2021-2025; Kế hoạch chuyển đổi số năm 2024 của Sở Tư pháp',
    mentions: [
      {
        text: 'Đề án “Nâng cao năng lực hòa giải viên”',
        kind: 'named',
        type: 'đề án',
        name: 'Nâng cao năng lực hòa giải viên',
      },
      { text: 'Chương trình hỗ trợ pháp lý cho doanh nghiệp giai đoạn 2021-2025', type: 'chương trình' },
      { text: 'Kế hoạch chuyển đổi số năm 2024 của Sở Tư pháp', type: 'kế hoạch', issuer: 'Sở Tư pháp' },
    ],
  },
  {
    id: 'a plan named after what it implements',
    text: 'Quyết định số 1521/QĐ-TTg ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW',
    mentions: [
      { text: 'Quyết định số 1521/QĐ-TTg', title: 'ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW' },
      { text: 'Kế hoạch thực hiện Kết luận số 80-KL/TW', nestedIn: 0 },
      { text: 'Kết luận số 80-KL/TW', nestedIn: 1 },
    ],
  },
];

const DRAFTS: readonly CiteCase[] = [
  {
    id: 'T73',
    text: 'góp ý Nghị định sửa đổi, bổ sung một số điều của Nghị định số 19/2020/NĐ-CP',
    mentions: [
      {
        text: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 19/2020/NĐ-CP',
        kind: 'draft',
        type: 'nghị định',
        draft: { verb: 'amends', targets: [1] },
      },
      { text: 'Nghị định số 19/2020/NĐ-CP', kind: 'numbered', nestedIn: 0 },
    ],
  },
  {
    id: 'T74',
    text: 'triển khai Nghị định thay thế Nghị định số 113/2014/NĐ-CP sau khi được ban hành',
    mentions: [
      {
        text: 'Nghị định thay thế Nghị định số 113/2014/NĐ-CP',
        kind: 'draft',
        draft: { verb: 'replaces', targets: [1] },
      },
      { text: 'Nghị định số 113/2014/NĐ-CP', nestedIn: 0 },
    ],
  },
  {
    id: 'a law of every year: the adverb is one word, in the title or behind it',
    text: 'nghiên cứu xây dựng Luật Ngân sách hằng năm',
    mentions: [{ text: 'Luật Ngân sách hằng năm', kind: 'draft', name: 'Ngân sách hằng năm' }],
  },
  {
    id: 'a treaty named by its abbreviation, and one by who made it',
    text: 'nghĩa vụ theo Công ước CEDAW về bảo đảm quyền của phụ nữ; thực hiện Công ước ILO về lao động cưỡng bức',
    mentions: [
      { text: 'Công ước CEDAW', kind: 'named', name: 'CEDAW' },
      { text: 'Công ước ILO về lao động cưỡng bức', kind: 'named' },
    ],
  },
  {
    id: 'the whole horizon of a plan is of its title',
    text: 'Quy hoạch phát triển điện lực tỉnh Tiền Giang giai đoạn 2011-2015, có xét đến năm 2020; Chương trình phát triển nhà ở đô thị đến năm 2015 và đến năm 2020',
    mentions: [
      { text: 'Quy hoạch phát triển điện lực tỉnh Tiền Giang giai đoạn 2011-2015, có xét đến năm 2020' },
      { text: 'Chương trình phát triển nhà ở đô thị đến năm 2015 và đến năm 2020' },
    ],
  },
  {
    id: 'a short name in brackets ends with them',
    text: 'Kế hoạch phát triển sản phẩm nông thôn (gọi tắt là Chương trình OCOP) trên địa bàn tỉnh Lai Châu năm 2024',
    mentions: [],
  },
  { id: 'T75', text: 'tham mưu UBND tỉnh ban hành Quyết định quy định giá tối đa dịch vụ', mentions: [] },
  {
    id: 'T76',
    text: 'triển khai Luật Công chứng (sửa đổi)',
    mentions: [{ text: 'Luật Công chứng (sửa đổi)', kind: 'named', nameRevised: true }],
  },
  {
    id: 'the same law while it is drafted',
    text: 'góp ý các dự thảo: Luật Công chứng (sửa đổi), Luật Giám định tư pháp',
    mentions: [
      { text: 'Luật Công chứng (sửa đổi)', kind: 'draft', draft: { verb: 'replaces', targets: [] } },
      { text: 'Luật Giám định tư pháp', kind: 'draft', draft: { verb: 'new', targets: [] } },
    ],
  },
  {
    id: 'a list of laws under one verb that changes what is in force',
    text: 'tiếp tục sửa đổi, bổ sung, hoàn thiện các Luật Công chức, Luật Hình sự, Luật Đấu thầu một cách đồng bộ; xây dựng Luật Dân số',
    mentions: [
      { text: 'Luật Công chức', kind: 'draft', draft: { verb: 'amends', targets: [] } },
      { text: 'Luật Hình sự', kind: 'draft', draft: { verb: 'amends', targets: [] } },
      { text: 'Luật Đấu thầu', kind: 'draft', name: 'Đấu thầu', draft: { verb: 'amends', targets: [] } },
      { text: 'Luật Dân số', kind: 'draft', draft: { verb: 'new', targets: [] } },
    ],
  },
  {
    id: 'laws to be replaced; what stands behind one of a list says nothing of the next',
    text: 'nghiên cứu thay thế, hoàn thiện Luật Báo chí, Luật Xuất bản; góp ý dự thảo Luật Dân số (sửa đổi), Luật Việc làm',
    mentions: [
      { text: 'Luật Báo chí', kind: 'draft', draft: { verb: 'replaces', targets: [] } },
      { text: 'Luật Xuất bản', kind: 'draft', draft: { verb: 'replaces', targets: [] } },
      { text: 'Luật Dân số (sửa đổi)', kind: 'draft', draft: { verb: 'replaces', targets: [] } },
      { text: 'Luật Việc làm', kind: 'draft', draft: { verb: 'new', targets: [] } },
    ],
  },
  {
    id: 'several objects of one draft',
    text: 'xây dựng Nghị định sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP quy định chi tiết một số điều và Nghị định số 154/2020/NĐ-CP',
    mentions: [
      {
        text: 'Nghị định sửa đổi, bổ sung Nghị định số 34/2016/NĐ-CP',
        kind: 'draft',
        draft: { verb: 'amends', targets: [1, 2] },
      },
      { text: 'Nghị định số 34/2016/NĐ-CP', nestedIn: 0 },
      { text: 'Nghị định số 154/2020/NĐ-CP', nestedIn: 0 },
    ],
  },
  {
    id: '§3.10 a head printed twice inside the phrase',
    text: 'Nghị định sửa đổi, bổ sung Nghị định một số điều của Nghị định số 118/2021/NĐ-CP',
    mentions: [
      { text: 'Nghị định sửa đổi, bổ sung Nghị định một số điều của Nghị định số 118/2021/NĐ-CP', kind: 'draft' },
      { text: 'Nghị định số 118/2021/NĐ-CP', nestedIn: 0 },
    ],
  },
  {
    id: 'a scheme still to be approved, and one quoted in a list',
    text: 'triển khai các Đề án mới sau khi được Thủ tướng Chính phủ ban hành: “Nâng cao năng lực A”; “Chuyển đổi số B”',
    mentions: [
      { text: '“Nâng cao năng lực A”', kind: 'draft', type: 'đề án', name: 'Nâng cao năng lực A' },
      { text: '“Chuyển đổi số B”', kind: 'draft', type: 'đề án' },
    ],
  },
];

const NESTING: readonly CiteCase[] = [
  {
    id: 'T78',
    text: 'Nghị định 154/2020/NĐ-CP sửa đổi Nghị định 34/2016/NĐ-CP quy định chi tiết Luật Ban hành VBQPPL',
    mentions: [
      { text: 'Nghị định 154/2020/NĐ-CP', nestedIn: -1 },
      { text: 'Nghị định 34/2016/NĐ-CP', nestedIn: 0 },
      { text: 'Luật Ban hành VBQPPL', nestedIn: 1 },
    ],
  },
  {
    id: 'T77: what amends in the passive is not nested',
    text: 'Nghị định số 23/2015/NĐ-CP về chứng thực (được sửa đổi bởi Nghị định số 280/2025/NĐ-CP)',
    mentions: [
      { text: 'Nghị định số 23/2015/NĐ-CP', title: 'về chứng thực' },
      { text: 'Nghị định số 280/2025/NĐ-CP', nestedIn: -1 },
    ],
  },
  {
    id: 'T82',
    text: 'Tổng kết 05 năm thực hiện Kết luận số 80-KL/TW về việc tiếp tục thực hiện Chỉ thị số 32-CT/TW về công tác PBGDPL và Quyết định số 1521/QĐ-TTg',
    mentions: [
      { text: 'Kết luận số 80-KL/TW', title: 'về việc tiếp tục thực hiện Chỉ thị số 32-CT/TW về công tác PBGDPL' },
      { text: 'Chỉ thị số 32-CT/TW', nestedIn: 0 },
      { text: 'Quyết định số 1521/QĐ-TTg', nestedIn: -1 },
    ],
  },
  {
    id: 'T80',
    text: 'rà soát, sửa đổi, thay thế, hủy bỏ Quyết định số 10/2020/QĐ-UBND',
    mentions: [{ text: 'Quyết định số 10/2020/QĐ-UBND', kind: 'numbered', nestedIn: -1 }],
  },
  {
    id: 'T81',
    text: '(Kèm theo Quyết định số 339/QĐ-STP ngày 12/02/2024 của Giám đốc Sở Tư pháp)',
    mentions: [{ text: 'Quyết định số 339/QĐ-STP', date: '2024-02-12', issuer: 'Giám đốc Sở Tư pháp' }],
  },
  {
    id: 'a second object of "hướng dẫn thi hành"',
    text: 'Thông tư số 04/2021/TT-BTP hướng dẫn thi hành Nghị định số 59/2012/NĐ-CP về theo dõi thi hành pháp luật và Nghị định số 32/2020/NĐ-CP sửa đổi Nghị định số 59/2012/NĐ-CP',
    mentions: [
      { text: 'Thông tư số 04/2021/TT-BTP', nestedIn: -1 },
      { text: 'Nghị định số 59/2012/NĐ-CP', nestedIn: 0 },
      { text: 'Nghị định số 32/2020/NĐ-CP', nestedIn: 0 },
      { text: 'Nghị định số 59/2012/NĐ-CP', nestedIn: 2 },
    ],
  },
  {
    id: 'an act cannot have a younger one in its subject',
    text: 'Chương trình số 01-CTr/TU ngày 04/11/2020 về việc thực hiện Nghị quyết số 12-NQ/TU và Chỉ thị số 03-CT/TU ngày 16/11/2020',
    mentions: [
      { text: 'Chương trình số 01-CTr/TU', nestedIn: -1 },
      { text: 'Nghị quyết số 12-NQ/TU', nestedIn: 0 },
      { text: 'Chỉ thị số 03-CT/TU', nestedIn: -1 },
    ],
  },
  {
    id: 'T15 with a date elsewhere in the document',
    text: 'Nghị quyết số 01/NQ-CP của Chính phủ\nNghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ',
    mentions: [
      { text: 'Nghị quyết số 01/NQ-CP', date: '2024-01-05', dateBasis: 'document' },
      { text: 'Nghị quyết số 01/NQ-CP', date: '2024-01-05', dateBasis: 'printed' },
    ],
  },
];

/** Domain reference §3.13 and the negative set of §6. */
const NOTHING: readonly string[] = [
  'chuyển đổi số ngành Tư pháp giai đoạn 2020-2025',
  'một số điều',
  'Phòng Công chứng số 1',
  'Đoàn Luật sư tỉnh',
  'Hội Luật gia, luật sư, Văn phòng Luật sư',
  'các văn bản hướng dẫn thi hành',
  '100% hồ sơ',
  'https://example.vn/van-ban/nghi-quyet-18-nq-tw-123.html',
  'https://example.vn/2021/118/2021/NĐ-CP.html',
  'https://vbpl.example.vn/TW/Pages/vbpq- toanvan.aspx?ItemID=137415&Keyword= 48/2018/TT-BL%C4%90TBXH',
  'Lưu: VT, VP',
  'Nghị định thư Kyoto',
  'các Nghị định của Chính phủ, các Bộ luật, Luật, Điều ước quốc tế',
  '02 Luật được Quốc hội thông qua năm 2024',
  'Nghị quyết của Tỉnh ủy và nghị quyết của HĐND tỉnh',
  'Mẫu số 01/TP-CC, tài khoản số 123456/KBNN, tổ 3/KP5',
  'trong 24/7, từ ngày 01/01/2024 đến hết ngày 15/11/2024',
  'Nghị quyết 02 năm, Chương trình 30 phút, Kế hoạch 2025',
  'Số: 339/QĐ-STP',
  'tổ chức phổ biến pháp luật; kỷ luật; quy luật',
  'Luật này có hiệu lực; Nghị định này quy định',
];

export const CASES: readonly CiteCase[] = [
  ...PLAIN,
  ...TYPE_AND_TERM,
  ...PRINT,
  ...LISTS,
  ...NAMES,
  ...DRAFTS,
  ...NESTING,
  ...NOTHING.map((text) => ({ id: `nothing in “${text}”`, text, mentions: [] })),
];
