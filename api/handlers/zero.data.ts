import type { Language } from '../../src/errors/errors.js';

/** What "nothing found" means, for those who read it in an answer of the API. */
export const ZERO_MEANS: Readonly<Record<Language, string>> = {
  vi: 'Không có kết quả nghĩa là: không tài liệu nào trong kho viện dẫn theo cách chương trình này hiểu được. Không có nghĩa là không ai thực hiện. Chỗ chưa hiểu: /api/v1/findings.',
  en: 'No result means: no document in the store cites it in a way this program understood. It does not mean that nobody implements it. What was not understood: /api/v1/findings.',
};
