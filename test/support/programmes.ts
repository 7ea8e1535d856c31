import { EMPTY_CLAIM } from '../../indexer/facts/empty-claim.js';
import type { SmallDocument } from './small-facts.js';

/**
 * Four small programmes on which the store contracts stand. Among them: one number dated twice, a draft that rests on
 * another key, a number that is provisional in one programme until another prints its term, candidates, a number beyond
 * repair, a citation inside a title, a law with its guiding texts, one content under two paths.
 */
export const TAY_NINH: SmallDocument = {
  id: 'tay-ninh-2024',
  path: 'tinh/tay-ninh.txt',
  title: 'Kế hoạch công tác tư pháp năm 2024',
  date: '2024-02-03',
  place: 'tay-ninh',
  period: { from: '2024-01-01', to: '2024-12-31' },
  tasks: [
    {
      text: 'Triển khai Nghị định số 118/2021/NĐ-CP về xử phạt vi phạm hành chính',
      lead: 'Sở Tư pháp tỉnh Tây Ninh',
      coordinating: ['Công an tỉnh'],
      to: '2024-06-30',
      cites: [{ text: '118/2021/NĐ-CP', key: 'sym:118/2021/NĐ-CP', date: '2021-12-23', title: 'về xử phạt' }],
    },
    {
      text: 'Góp ý dự thảo Nghị định sửa đổi Nghị định 118/2021/NĐ-CP',
      lead: 'Sở Tư pháp tỉnh Tây Ninh',
      cites: [
        {
          text: 'dự thảo Nghị định sửa đổi Nghị định 118/2021/NĐ-CP',
          key: 'draft:nghị định|amends|sym:118/2021/NĐ-CP',
          roles: ['comments-on'],
          claim: { draft: { verb: 'amends', targets: [{ key: 'sym:118/2021/NĐ-CP', claim: EMPTY_CLAIM }] } },
        },
        { text: '118/2021/NĐ-CP', key: 'sym:118/2021/NĐ-CP', roles: ['mentions'], nestedIn: 0 },
      ],
    },
    {
      text: 'Thi hành Luật Hộ tịch và các văn bản hướng dẫn thi hành, Kế hoạch 258-KH/TU',
      lead: 'Phòng Hành chính tư pháp',
      cites: [
        { text: 'Luật Hộ tịch', key: 'name:luật hộ tịch', covers: true, roles: ['implements', 'disseminates'] },
        { text: '258-KH/TU', key: 'sym:258-KH/TU', claim: { document: 'tay-ninh-2024' } },
      ],
    },
  ],
  states: [
    [1, 'amends', 0],
    [0, 'details', 3],
    ['document', 'implements', 4],
  ],
};

export const VINH_LONG: SmallDocument = {
  id: 'vinh-long-2025',
  path: 'tinh/vinh-long.txt',
  title: 'Chương trình năm 2025',
  date: '2025-01-15',
  place: 'vinh-long',
  period: { from: '2025-01-01', to: '2025-12-31' },
  tasks: [
    {
      text: 'Thực hiện Nghị định 118/2021/NĐ-CP; tổng kết Nghị quyết 27-NQ/TW',
      lead: 'Công an tỉnh',
      coordinating: ['Sở Tư pháp', 'Sở Tài chính'],
      from: '2025-07-01',
      to: '2025-12-31',
      cites: [
        { text: '118/2021/NĐ-CP', key: 'sym:118/2021/NĐ-CP', date: '2021-12-24', title: 'về xử phạt' },
        { text: '27-NQ/TW', key: 'sym:27-NQ/TW', roles: ['sums-up'], claim: { subject: 'several' } },
      ],
    },
    {
      text: 'Phổ biến Chỉ thị 35/CT-TW và Kế hoạch 258-KH/TU khóa 2020-2025',
      cites: [
        { text: '35/CT-TW', key: 'sym:35/CT-TW', claim: { subject: 'hỏng' }, warnings: ['separator-repaired'] },
        { text: '258-KH/TU', key: 'sym:258-KH/TU', claim: { term: '2020-2025' } },
      ],
    },
  ],
  cites: [{ text: 'Quyết định 68/QĐ-BTP', key: 'sym:68/QĐ-BTP', date: '2024-01-10' }],
  states: [
    ['document', 'based-on', 4],
    [4, 'implements', 0],
  ],
  issuedWith: 4,
};

export const COPY: SmallDocument = {
  id: 'ban-sao',
  path: 'z/ban-sao.txt',
  contentHash: 'hash of tay-ninh-2024',
  tasks: [
    {
      text: 'Triển khai Quyết định 68/QĐ-BTP',
      cites: [{ text: '68/QĐ-BTP', key: 'sym:68/QĐ-BTP', date: '2024-01-10' }],
    },
  ],
};

export const EMPTY: SmallDocument = {
  id: 'khong-nhiem-vu',
  inferred: { from: '2024-05-01', to: '2025-01-31' },
  cites: [{ text: 'Luật Hộ tịch', key: 'name:luật hộ tịch', title: 'về hộ tịch' }],
  states: [['document', 'implements', 0]],
};

export const PROGRAMMES: readonly SmallDocument[] = [TAY_NINH, VINH_LONG, COPY, EMPTY];
