import type { Role } from '../../src/facts/mention.js';
import type { Relation } from '../../src/facts/statement.js';

/** What one mention of a case must come to; a field left out is not asked for. */
export interface ExpectedMention {
  readonly number?: string | null;
  readonly kind?: string;
  readonly type?: string;
  readonly date?: string | null;
  readonly status?: 'resolved' | 'ambiguous' | 'unresolved' | 'malformed';
  readonly instrument?: string;
  /** Candidates that must be among those offered. */
  readonly candidates?: readonly string[];
  /** Ids that must be neither meant nor offered. */
  readonly never?: readonly string[];
  readonly role?: Role;
  readonly warning?: string;
  readonly nested?: boolean;
  readonly basisOfYear?: string;
  readonly covers?: 'guiding-texts';
}

export interface Case {
  /** Number in the domain reference's list of cases. */
  readonly id: string;
  readonly text: string;
  /** What is stated of the citing document. */
  readonly date?: string;
  readonly place?: string;
  readonly issuer?: string;
  /** Put the text into a numbered task of a plan, so that roles are read. */
  readonly task?: boolean;
  /** In order of the text, mentions inside a title included; empty: no citation at all. */
  readonly mentions: readonly ExpectedMention[];
  readonly relations?: readonly (readonly [from: string, relation: Relation, to: string])[];
  /** Relations that must not be read out of it. */
  readonly noRelations?: readonly (readonly [from: string, relation: Relation, to: string])[];
}

/** The cases of the domain reference §6, on the same instruments, in sentences of our own. */
export const CASES: readonly Case[] = [
  // A. Plain forms
  {
    id: 'T01',
    task: true,
    text: 'Tổ chức thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.',
    mentions: [
      {
        number: '118/2021/NĐ-CP',
        type: 'nghị định',
        date: '2021-12-23',
        status: 'resolved',
        instrument: 'nghi-dinh-118-2021-nd-cp',
        role: 'implements',
      },
    ],
  },
  {
    id: 'T02',
    task: true,
    text: 'Chứng thực bản sao theo Nghị định 23/2015/NĐ-CP.',
    mentions: [{ number: '23/2015/NĐ-CP', date: null, instrument: 'nghi-dinh-23-2015-nd-cp', role: 'according-to' }],
  },
  {
    id: 'T03',
    text: 'Chấp hành Chỉ thị số: 23/CT-TTg, ngày 09 tháng 7 năm 2023.',
    mentions: [{ number: '23/CT-TTg', type: 'chỉ thị', date: '2023-07-09', instrument: 'chi-thi-23-ct-ttg-2023' }],
  },
  {
    id: 'T04',
    text: 'Thực hiện Công văn số 236/BTP-TGPL ngày 12/01/2024.',
    mentions: [
      { number: '236/BTP-TGPL', type: 'công văn', date: '2024-01-12', instrument: 'cong-van-236-btp-tgpl-2024' },
    ],
  },
  {
    id: 'T05',
    text: 'Thực hiện Văn bản số 2796/UBND-NC ngày 05/9/2023 của Chủ tịch UBND tỉnh.',
    date: '2024-02-12',
    place: 'Tây Ninh',
    mentions: [{ number: '2796/UBND-NC', type: 'công văn', instrument: 'cong-van-2796-ubnd-nc-2023-tay-ninh' }],
  },
  {
    id: 'T06',
    text: 'Nhiệm vụ nêu tại Báo cáo số 01/BC-BTP ngày 01/01/2024.',
    mentions: [{ number: '01/BC-BTP', type: 'báo cáo', instrument: 'bao-cao-01-bc-btp-2024' }],
  },
  {
    id: 'T07',
    text: 'Thi hành Thông tư liên tịch số 10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC.',
    mentions: [
      {
        type: 'thông tư liên tịch',
        status: 'resolved',
        instrument: 'thong-tu-lien-tich-10-2018-ttlt-bca-bqp-btc-btp-tandtc-vksndtc',
      },
    ],
  },
  {
    id: 'T08',
    text: 'Thi hành Thông tư liên tịch 10/2018/TTLT/BTP-BCA-BQP-BTC-TATC-VKSTC.',
    mentions: [
      {
        type: 'thông tư liên tịch',
        status: 'resolved',
        instrument: 'thong-tu-lien-tich-10-2018-ttlt-bca-bqp-btc-btp-tandtc-vksndtc',
      },
    ],
  },
  {
    id: 'T09',
    text: 'Thực hiện Nghị quyết số 388/NQ-UBTVQH16.',
    mentions: [{ number: '388/NQ-UBTVQH16', status: 'resolved', type: 'nghị quyết' }],
  },
  {
    id: 'T10',
    text: 'Thực hiện Nghị quyết 522b/NQ-UBTVQH13.',
    mentions: [{ number: '522b/NQ-UBTVQH13', status: 'resolved' }],
  },
  {
    id: 'T11',
    text: 'Thực hiện Nghị quyết số 66.16/2026/NQ-CP ngày 07/4/2026.',
    mentions: [{ number: '66.16/2026/NQ-CP', status: 'resolved' }],
  },
  {
    id: 'T12',
    text: 'Tra cứu tại Văn bản hợp nhất số 18/VBHN-VPQH.',
    mentions: [{ number: '18/VBHN-VPQH', type: 'văn bản hợp nhất' }],
  },
  // B. Year, type, term, issuer needed
  {
    id: 'T13',
    text: 'Triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022; Quyết định số 06/2022/QĐ-TTg.',
    mentions: [{ instrument: 'quyet-dinh-06-qd-ttg-2022' }, { instrument: 'quyet-dinh-06-2022-qd-ttg' }],
  },
  {
    id: 'T14',
    text: 'Căn cứ Quyết định số 2069/QĐ-TTg.',
    date: '2024-02-12',
    mentions: [{ number: '2069/QĐ-TTg', never: ['quyet-dinh-2069-qd-ttg-2024'] }],
  },
  {
    id: 'T15',
    text: 'Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ.',
    date: '2024-02-01',
    mentions: [{ instrument: 'nghi-quyet-01-nq-cp-2024', basisOfYear: 'inferred' }],
  },
  {
    id: 'T16',
    text: 'Thực hiện Nghị quyết số 01/NQ-CP của Chính phủ.',
    date: '2026-02-01',
    mentions: [{ instrument: 'nghi-quyet-01-nq-cp-2026', basisOfYear: 'inferred' }],
  },
  {
    id: 'T17',
    text: 'Thi hành Luật Quốc tịch số 24/2008/QH12.',
    mentions: [{ number: '24/2008/QH12', type: 'luật', instrument: 'luat-24-2008-qh12' }],
  },
  {
    id: 'T18',
    text: 'Thực hiện Nghị quyết số 24/2008/QH12 về thi hành Luật Thi hành án dân sự.',
    date: '2012-03-01',
    mentions: [
      { number: '24/2008/QH12', type: 'nghị quyết', instrument: 'nghi-quyet-24-2008-qh12' },
      { kind: 'named', type: 'luật', instrument: 'luat-26-2008-qh12', nested: true },
    ],
  },
  {
    id: 'T19',
    text: 'Rà soát văn bản số 24/2008/QH12.',
    mentions: [
      { number: '24/2008/QH12', status: 'ambiguous', candidates: ['luat-24-2008-qh12', 'nghi-quyet-24-2008-qh12'] },
    ],
  },
  {
    id: 'T20',
    text: 'Giám sát theo Nghị quyết số 134/2020/NQ-QH14.',
    mentions: [
      {
        number: '134/2020/QH14',
        type: 'nghị quyết',
        instrument: 'nghi-quyet-134-2020-qh14',
        warning: 'symbol-variant',
      },
    ],
  },
  {
    id: 'T21',
    text: 'Thực hiện Kết luận số 80-KL/TW của Ban Bí thư về công tác phổ biến, giáo dục pháp luật.',
    date: '2024-02-12',
    mentions: [{ number: '80-KL/TW', status: 'resolved', instrument: 'ket-luan-80-kl-tw-khoa-12' }],
  },
  {
    id: 'T22',
    text: 'Thực hiện Kết luận 80-KL/TW ngày 24/5/2024.',
    date: '2024-12-01',
    mentions: [{ instrument: 'ket-luan-80-kl-tw-khoa-13' }],
  },
  {
    id: 'T23',
    text: 'Thực hiện Nghị quyết số 27-NQ/TW về cải cách chính sách tiền lương.',
    date: '2024-06-01',
    mentions: [{ status: 'resolved', instrument: 'nghi-quyet-27-nq-tw-khoa-12' }],
  },
  {
    id: 'T24',
    text: 'Tiếp tục thực hiện Nghị quyết số 27-NQ/TW.',
    date: '2026-12-10',
    mentions: [{ status: 'ambiguous', candidates: ['nghi-quyet-27-nq-tw-khoa-13', 'nghi-quyet-27-nq-tw-khoa-14'] }],
  },
  {
    id: 'T25',
    text: 'Quán triệt Nghị quyết số 27-NQ/TW ngày 09/11/2022 về xây dựng và hoàn thiện Nhà nước pháp quyền. Tổ chức thực hiện Nghị quyết số 27-NQ/TW.',
    date: '2024-02-12',
    mentions: [
      { instrument: 'nghi-quyet-27-nq-tw-khoa-13' },
      { status: 'resolved', instrument: 'nghi-quyet-27-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'T26',
    text: 'Thực hiện Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp.',
    date: '2020-03-01',
    mentions: [{ status: 'resolved', instrument: 'chi-thi-35-ct-tw-khoa-12' }],
  },
  {
    id: 'T27',
    text: 'Thực hiện Chỉ thị số 32-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác chống khai thác hải sản bất hợp pháp.',
    date: '2025-03-01',
    mentions: [{ status: 'resolved', instrument: 'chi-thi-32-ct-tw-khoa-13' }],
  },
  {
    id: 'T28',
    text: 'Thực hiện Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh.',
    date: '2024-02-12',
    place: 'Tây Ninh',
    mentions: [{ status: 'resolved', instrument: 'quyet-dinh-02-qd-ubnd-2024-tay-ninh' }],
  },
  {
    id: 'T29',
    text: 'Thực hiện Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh.',
    date: '2024-02-12',
    mentions: [{ status: 'unresolved', never: ['quyet-dinh-02-qd-ubnd-2024-tay-ninh'] }],
  },
  {
    id: 'T30',
    text: 'Bãi bỏ một phần Quyết định 01/2025/QĐ-UBND của UBND tỉnh Kiên Giang.',
    date: '2026-01-15',
    place: 'An Giang',
    mentions: [{ instrument: 'quyet-dinh-01-2025-qd-ubnd-kien-giang' }],
  },
  {
    id: 'T31',
    text: 'Thực hiện Quyết định số 05/2025/QĐ-UBND của UBND tỉnh Lào Cai.',
    date: '2026-01-15',
    mentions: [
      {
        status: 'ambiguous',
        candidates: ['quyet-dinh-05-2025-qd-ubnd-lao-cai', 'quyet-dinh-05-2025-qd-ubnd-lao-cai-moi'],
      },
    ],
  },
  {
    id: 'T32',
    text: 'Thực hiện Thông tư số 001/2025/TT-BNV và Thông tư số 01/2025/TT-BNV.',
    mentions: [{ instrument: 'thong-tu-001-2025-tt-bnv' }, { instrument: 'thong-tu-01-2025-tt-bnv' }],
  },
  {
    id: 'T33',
    text: 'Thực hiện Nghị quyết số 22-NQ/BCSĐ ngày 29/3/2022 của Ban cán sự đảng Bộ Tư pháp.',
    date: '2025-01-10',
    mentions: [{ number: '22-NQ/BCSĐ', status: 'resolved', instrument: 'nghi-quyet-22-nq-bcsd-2021-2026-btp' }],
  },
  {
    id: 'T34',
    text: 'Thực hiện Chương trình hành động số 01-CTr/TU, ngày 01/12/2020 của Tỉnh ủy. Chương trình hành động số 01-CTr/TU ngày 04/11/2020 của Tỉnh ủy Trà Vinh.',
    date: '2020-12-10',
    place: 'Trà Vinh',
    mentions: [
      { instrument: 'chuong-trinh-01-ctr-tu-2020-2025-tra-vinh', warning: 'date-conflict' },
      { instrument: 'chuong-trinh-01-ctr-tu-2020-2025-tra-vinh', warning: 'date-conflict' },
    ],
  },
  // C. Line breaks, spaces, separators, encodings
  {
    id: 'T35',
    text: 'Bộ Tư pháp đã có Quyết định số 68/QĐ- \n\nBTP ngày 18/01/2024 về chương trình hành động.',
    mentions: [{ number: '68/QĐ-BTP', instrument: 'quyet-dinh-68-qd-btp-2024' }],
  },
  {
    id: 'T36',
    text: 'Tiếp công dân theo tinh thần Chỉ thị số 35- \n CT/TW ngày 26/5/2014 của Bộ Chính trị.',
    mentions: [{ number: '35-CT/TW', instrument: 'chi-thi-35-ct-tw-khoa-11' }],
  },
  { id: 'T37', text: 'Đề xuất nguồn lực cho giai đoạn 2024- \n\n2025; lập danh mục nhu cầu.', mentions: [] },
  {
    id: 'T38',
    text: 'Áp dụng Quyết định số 18 /2022/QĐ- TTg.',
    mentions: [{ number: '18/2022/QĐ-TTg', instrument: 'quyet-dinh-18-2022-qd-ttg' }],
  },
  {
    id: 'T39',
    text: 'Thực hiện Chỉ thị số 35/CT-TW ngày 26/5/2014.',
    mentions: [{ number: '35-CT/TW', instrument: 'chi-thi-35-ct-tw-khoa-11', warning: 'separator-repaired' }],
  },
  {
    id: 'T40',
    text: 'Thực hiện Kế hoạch số 11/KH-TW ngày 28/11/2022.',
    mentions: [{ number: '11-KH/TW', instrument: 'ke-hoach-11-kh-tw-khoa-13', warning: 'separator-repaired' }],
  },
  {
    id: 'T41',
    text: 'Thực hiện Nghị quyết 17-NQ/CP ngày 07/3/2019.',
    mentions: [{ number: '17/NQ-CP', instrument: 'nghi-quyet-17-nq-cp-2019', warning: 'separator-repaired' }],
  },
  {
    id: 'T42',
    text: 'Thực hiện Kết luận số số 69-KL/TW ngày 24/02/2020.',
    mentions: [{ number: '69-KL/TW', instrument: 'ket-luan-69-kl-tw-khoa-12' }],
  },
  {
    id: 'T43',
    text: 'Thi hành Nghị định 89/2015/N\u00d0-CP.',
    mentions: [{ number: '89/2015/NĐ-CP', instrument: 'nghi-dinh-89-2015-nd-cp' }],
  },
  {
    id: 'T44',
    text: 'Thi hành Nghị định 89/2015/NĐ-CP.'.normalize('NFD'),
    mentions: [{ number: '89/2015/NĐ-CP', instrument: 'nghi-dinh-89-2015-nd-cp' }],
  },
  {
    id: 'T45',
    text: 'Thi hành nghị định số 85/2017/nđ-cp và Quyết định 22/2021/QD-TTg.',
    mentions: [{ number: '85/2017/NĐ-CP' }, { number: '22/2021/QĐ-TTg' }],
  },
  {
    id: 'T46',
    text: 'Thực hiện Nghị quyết số 15-NQ/TƯ ngày 05/5/2022 của Bộ Chính trị.',
    mentions: [{ number: '15-NQ/TW', instrument: 'nghi-quyet-15-nq-tw-khoa-13' }],
  },
  {
    id: 'T47',
    text: 'Thực hiện Nghị quyết số 15-NQ/TU của Tỉnh ủy.',
    mentions: [{ number: '15-NQ/TU', status: 'unresolved', never: ['nghi-quyet-15-nq-tw-khoa-13'] }],
  },
  { id: 'T50', text: 'Rà soát các văn bản về PBGDPL1.', mentions: [] },
  { id: 'T51', text: 'Thực hiện theo Kết luận 128-KL/TW.', mentions: [{ number: '128-KL/TW' }] },
  // D. Lists
  {
    id: 'T52',
    text: 'Thực hiện các Quyết định số 318/QĐ-TTg, 320/QĐ-TTg ngày 08/3/2022.',
    mentions: [{ instrument: 'quyet-dinh-318-qd-ttg-2022' }, { instrument: 'quyet-dinh-320-qd-ttg-2022' }],
  },
  {
    id: 'T53',
    text: 'Thực hiện Nghị quyết số 01, 02/NQ-CP ngày 05/01/2024 của Chính phủ.',
    mentions: [
      { number: '01/NQ-CP', instrument: 'nghi-quyet-01-nq-cp-2024' },
      { number: '02/NQ-CP', instrument: 'nghi-quyet-02-nq-cp-2024' },
    ],
  },
  {
    id: 'T54',
    text: 'Sắp xếp bộ máy theo Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII.',
    mentions: [{ instrument: 'nghi-quyet-18-nq-tw-khoa-12' }, { instrument: 'nghi-quyet-19-nq-tw-khoa-12' }],
  },
  {
    id: 'T55',
    text: 'Trọng tâm là Nghị quyết số 27-NQ/TW, Nghị quyết số 66-NQ/TW của Bộ Chính trị.',
    date: '2026-01-15',
    mentions: [
      { number: '27-NQ/TW', never: ['nghi-quyet-27-nq-tw-khoa-14'] },
      { status: 'resolved', instrument: 'nghi-quyet-66-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'T56',
    text: 'Thực hiện các Nghị quyết 57, 59, 66, 68 của Bộ Chính trị.',
    date: '2026-01-15',
    mentions: [
      { instrument: 'nghi-quyet-57-nq-tw-khoa-13' },
      { instrument: 'nghi-quyet-59-nq-tw-khoa-13' },
      { instrument: 'nghi-quyet-66-nq-tw-khoa-13' },
      { instrument: 'nghi-quyet-68-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'T57',
    text: 'Thi hành Luật Khiếu nại, Luật Tố cáo và Chỉ thị số 14/CT-TTg.',
    date: '2024-03-01',
    mentions: [
      { instrument: 'luat-02-2011-qh13' },
      { instrument: 'luat-25-2018-qh14' },
      {
        status: 'ambiguous',
        candidates: ['chi-thi-14-ct-ttg-2012', 'chi-thi-14-ct-ttg-2019'],
        never: ['chi-thi-14-ct-ttg-2026'],
      },
    ],
  },
  {
    id: 'T58',
    text: 'Thi hành Nghị định số 62/2020/NĐ-CP và Thông tư hướng dẫn.',
    mentions: [{ instrument: 'nghi-dinh-62-2020-nd-cp' }],
  },
  // E. Names, nicknames, anaphora, self-reference
  {
    id: 'T59',
    text: 'Tổ chức thi hành Luật Ban hành VBQPPL.',
    date: '2024-02-12',
    mentions: [{ kind: 'named', status: 'resolved', instrument: 'luat-80-2015-qh13' }],
  },
  {
    id: 'T60',
    text: 'Tổ chức thi hành Luật Ban hành VBQPPL.',
    date: '2026-01-15',
    mentions: [{ kind: 'named', status: 'resolved', instrument: 'luat-64-2025-qh15' }],
  },
  {
    id: 'T61',
    text: 'Thi hành Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính.',
    date: '2024-02-12',
    mentions: [{ instrument: 'luat-67-2020-qh14' }, { instrument: 'luat-15-2012-qh13', nested: true }],
    relations: [['luat-67-2020-qh14', 'amends', 'luat-15-2012-qh13']],
  },
  {
    id: 'T61b',
    text: 'Thi hành Luật sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính.',
    date: '2026-01-15',
    mentions: [
      { status: 'ambiguous', candidates: ['luat-67-2020-qh14', 'luat-88-2025-qh15'] },
      { instrument: 'luat-15-2012-qh13' },
    ],
  },
  {
    id: 'T62',
    task: true,
    text: 'Lập hồ sơ đề nghị xây dựng Luật Luật sư.',
    date: '2024-02-12',
    mentions: [{ type: 'luật', role: 'comments-on' }],
  },
  {
    id: 'T63',
    text: 'Thi hành Luật Luật sửa đổi, bổ sung một số điều của Luật Hộ tịch.',
    date: '2024-02-12',
    mentions: [{ type: 'luật', warning: 'doubled-word' }, { instrument: 'luat-60-2014-qh13' }],
  },
  {
    id: 'T64',
    text: 'Học tập Nghị quyết Trung ương 4 (khóa XII).',
    date: '2020-12-10',
    mentions: [{ instrument: 'nghi-quyet-04-nq-tw-khoa-12' }],
  },
  {
    id: 'T65',
    text: 'Học tập Nghị quyết Trung ương 4 khóa XIII.',
    date: '2024-02-12',
    mentions: [{ instrument: 'ket-luan-21-kl-tw-khoa-13' }],
  },
  {
    id: 'T66',
    text: 'Nhiệm vụ tại Đề án 06; Đề án số 06 của Thủ tướng Chính phủ; Đề án 06/QĐ-TTg; Đề án 06/CP.',
    date: '2024-02-12',
    mentions: [
      { instrument: 'quyet-dinh-06-qd-ttg-2022' },
      { instrument: 'quyet-dinh-06-qd-ttg-2022' },
      { instrument: 'quyet-dinh-06-qd-ttg-2022' },
      { instrument: 'quyet-dinh-06-qd-ttg-2022' },
    ],
  },
  { id: 'T67', text: 'Hoàn thiện Đề án vị trí việc làm của đơn vị.', mentions: [] },
  { id: 'T68', text: 'Khen thưởng theo tiểu mục 1.2 phần II của Kế hoạch này.', mentions: [] },
  {
    id: 'T69',
    text: 'Triển khai Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị. Cụ thể hóa các nhiệm vụ nêu tại Nghị quyết trên.',
    date: '2026-01-15',
    mentions: [
      { instrument: 'nghi-quyet-66-nq-tw-khoa-13' },
      { kind: 'shortForm', instrument: 'nghi-quyet-66-nq-tw-khoa-13' },
    ],
  },
  {
    id: 'T70',
    text: 'Hồ sơ con nuôi theo Công ước La Hay năm 1993.',
    mentions: [{ kind: 'named', type: 'công ước', status: 'resolved' }],
  },
  {
    id: 'T71',
    text: 'Thi hành Luật Tiếp cận thông tin năm 2018.',
    date: '2024-02-12',
    mentions: [{ instrument: 'luat-104-2016-qh13', warning: 'year-conflict' }],
  },
  {
    id: 'T72',
    text: 'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI.',
    date: '2020-12-10',
    place: 'Trà Vinh',
    mentions: [
      { kind: 'named', status: 'resolved', instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xi-tra-vinh' },
    ],
  },
  {
    id: 'T72b',
    text: 'Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI.',
    date: '2024-02-12',
    place: 'Tây Ninh',
    mentions: [
      { kind: 'named', status: 'resolved', instrument: 'nghi-quyet-dai-hoi-dang-bo-tinh-lan-thu-xi-tay-ninh' },
    ],
  },
  // F. Drafts
  {
    id: 'T73',
    task: true,
    text: 'Góp ý Nghị định sửa đổi, bổ sung một số điều của Nghị định số 19/2020/NĐ-CP.',
    date: '2024-02-12',
    mentions: [
      // It has been issued since.
      { kind: 'draft', role: 'comments-on', instrument: 'nghi-dinh-93-2025-nd-cp' },
      { instrument: 'nghi-dinh-19-2020-nd-cp', nested: true, role: 'mentions' },
    ],
    relations: [['nghi-dinh-93-2025-nd-cp', 'amends', 'nghi-dinh-19-2020-nd-cp']],
  },
  {
    id: 'T74',
    task: true,
    text: 'Triển khai Nghị định thay thế Nghị định số 113/2014/NĐ-CP sau khi được ban hành.',
    date: '2023-12-12',
    mentions: [
      { kind: 'draft', instrument: 'du-thao-nghi-dinh-thay-the-nghi-dinh-113-2014-nd-cp', role: 'implements' },
      { instrument: 'nghi-dinh-113-2014-nd-cp', nested: true },
    ],
    relations: [['du-thao-nghi-dinh-thay-the-nghi-dinh-113-2014-nd-cp', 'replaces', 'nghi-dinh-113-2014-nd-cp']],
  },
  { id: 'T75', task: true, text: 'Tham mưu UBND tỉnh ban hành Quyết định quy định giá tối đa dịch vụ.', mentions: [] },
  {
    id: 'T76',
    text: 'Phổ biến Luật Công chứng (sửa đổi).',
    date: '2025-01-10',
    mentions: [{ status: 'resolved', instrument: 'luat-46-2024-qh15' }],
  },
  // G. Relations
  {
    id: 'T77',
    text: 'Thi hành Nghị định số 23/2015/NĐ-CP (được sửa đổi bởi Nghị định số 280/2025/NĐ-CP).',
    mentions: [{ number: '23/2015/NĐ-CP' }, { number: '280/2025/NĐ-CP' }],
    relations: [['nghi-dinh-280-2025-nd-cp', 'amends', 'nghi-dinh-23-2015-nd-cp']],
    noRelations: [['nghi-dinh-23-2015-nd-cp', 'amends', 'nghi-dinh-280-2025-nd-cp']],
  },
  {
    id: 'T78',
    text: 'Thi hành Nghị định 154/2020/NĐ-CP sửa đổi Nghị định 34/2016/NĐ-CP quy định chi tiết Luật Ban hành VBQPPL.',
    date: '2024-02-12',
    mentions: [{ number: '154/2020/NĐ-CP' }, { number: '34/2016/NĐ-CP' }, { instrument: 'luat-80-2015-qh13' }],
    relations: [
      ['nghi-dinh-154-2020-nd-cp', 'amends', 'nghi-dinh-34-2016-nd-cp'],
      ['nghi-dinh-34-2016-nd-cp', 'details', 'luat-80-2015-qh13'],
    ],
    noRelations: [['nghi-dinh-154-2020-nd-cp', 'details', 'luat-80-2015-qh13']],
  },
  {
    id: 'T79',
    text: 'Thực hiện Quyết định số 1521/QĐ-TTg ngày 06/10/2020 ban hành Kế hoạch thực hiện Kết luận số 80-KL/TW ngày 20/6/2020.',
    mentions: [
      { instrument: 'quyet-dinh-1521-qd-ttg-2020' },
      { kind: 'named', type: 'kế hoạch', nested: true },
      { instrument: 'ket-luan-80-kl-tw-khoa-12', nested: true },
    ],
    relations: [['quyet-dinh-1521-qd-ttg-2020', 'implements', 'ket-luan-80-kl-tw-khoa-12']],
  },
  {
    id: 'T80',
    task: true,
    text: 'Rà soát, sửa đổi, thay thế, hủy bỏ Quyết định số 10/2020/QĐ-UBND.',
    date: '2025-01-10',
    place: 'Vĩnh Long',
    mentions: [{ number: '10/2020/QĐ-UBND', instrument: 'quyet-dinh-10-2020-qd-ubnd-vinh-long', role: 'reviews' }],
    relations: [],
  },
  {
    id: 'T81',
    text: 'CHƯƠNG TRÌNH\n\nCông tác tư pháp tỉnh Tây Ninh năm 2024\n\n(Kèm theo Quyết định số 339/QĐ-STP ngày 12/02/2024\n\ncủa Giám đốc Sở Tư pháp)',
    mentions: [{ number: '339/QĐ-STP', instrument: 'quyet-dinh-339-qd-stp-2024-tay-ninh' }],
    relations: [['document', 'issued-with', 'quyet-dinh-339-qd-stp-2024-tay-ninh']],
  },
  {
    id: 'T82',
    task: true,
    text: 'Tổng kết 05 năm thực hiện Kết luận số 80-KL/TW ngày 20/6/2020 của Ban Bí thư về việc tiếp tục thực hiện Chỉ thị số 32-CT/TW ngày 09/12/2003.',
    date: '2025-01-10',
    mentions: [
      { instrument: 'ket-luan-80-kl-tw-khoa-12', role: 'sums-up' },
      { instrument: 'chi-thi-32-ct-tw-khoa-9', nested: true, role: 'mentions' },
    ],
    relations: [['ket-luan-80-kl-tw-khoa-12', 'continues', 'chi-thi-32-ct-tw-khoa-9']],
  },
  // Texts that cite nothing
  ...[
    'Đẩy mạnh chuyển đổi số \n\nngành Y tế giai đoạn 2020-2025.',
    'Kiến nghị sửa một số \n\nđiều cho phù hợp.',
    'Hoạt động của Phòng Công chứng số 1.',
    'Phối hợp với Đoàn Luật sư tỉnh.',
    'Kinh phí của Tiểu dự án 2 giai đoạn 2024-2025.',
    'Phổ biến các văn bản hướng dẫn thi hành.',
    'Giải quyết 100% hồ sơ đúng hạn.',
    'Xem tại https://example.vn/tin/nghi-quyet-18-nq-tw-ve-bo-may-d1.html',
    'Lưu: VT, VP, P3.',
  ].map((text, index): Case => ({ id: `none-${index + 1}`, text, mentions: [] })),
  { id: 'none-10', text: 'Việt Nam tham gia Nghị định thư Kyoto.', mentions: [] },
];

/** Cases that ask for conversions of legacy fonts (TCVN3, VNI): a later issue reads Word files and their fonts. */
export const LATER = ['T48', 'T49'] as const;
