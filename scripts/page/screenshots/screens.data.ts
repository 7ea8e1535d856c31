/** A screen to be looked at. */
export interface Screen {
  /** Name of its pictures. */
  readonly name: string;
  readonly path: string;
  /** What is opened first: the selectors to click, in order. */
  readonly click?: readonly string[];
  /** What is written first, into the one text area, and sent. */
  readonly text?: string;
  /** Pixels of its pictures from the top, where fewer than usual tell all. */
  readonly tall?: number;
  /** Its picture stands in the docs: the wide one, or the narrow one. */
  readonly inDocs?: 1280 | 390;
}

const DECREE = '/van-ban/{instrument}';

/** A draft with a wrong date, an ambiguous number and a slip in a symbol. */
const DRAFT = `Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 4 năm 2020 của Chính phủ về công tác văn thư;
Triển khai Nghị quyết số 27-NQ/TW và Kế hoạch số 11/KH-TW ngày 28/11/2022.`;

/** Every screen of the page on the samples; `{document}` and `{unit}` are the first of each, `{instrument}` the one the docs show. */
export const SCREENS: readonly Screen[] = [
  { name: 'tra-cuu', path: '/', inDocs: 1280 },
  { name: 'ket-qua', path: '/?q=chuyen+doi+so' },
  { name: 'khong-thay', path: '/?q=47/2019/N%C4%90-CP' },
  { name: 'van-ban', path: DECREE, click: ['.tasks-table summary'], inDocs: 1280 },
  { name: 'van-ban-vien-dan', path: `${DECREE}/vien-dan` },
  { name: 'van-ban-luoc-do', path: `${DECREE}/luoc-do` },
  { name: 'can-cu-trien-khai', path: `${DECREE}/can-cu-trien-khai?graph=1`, inDocs: 1280 },
  { name: 'neu-thay-the', path: `${DECREE}/neu-thay-the`, inDocs: 1280 },
  { name: 'chuong-trinh', path: '/chuong-trinh' },
  { name: 'chuong-trinh-doc', path: '/chuong-trinh/{document}' },
  {
    name: 'chuong-trinh-vien-dan',
    path: '/chuong-trinh/{document}',
    click: ['article a:has-text("72-NQ/TW")'],
    tall: 860,
    inDocs: 1280,
  },
  { name: 'chuong-trinh-xac-minh', path: '/chuong-trinh/{document}?xem=can-xac-minh' },
  { name: 'don-vi', path: '/don-vi' },
  { name: 'don-vi-mot', path: '/don-vi/{unit}' },
  { name: 'can-xac-minh', path: '/can-xac-minh' },
  { name: 'can-xac-minh-gop', path: '/can-xac-minh?xem=gop' },
  { name: 'khong-co-gi', path: '/?q=khongcogi+nhu+vay' },
  { name: 'soat-vien-dan', path: '/soat-vien-dan', text: DRAFT, inDocs: 1280 },
];
