import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerSearch } from '../../../service/ask/answer-search.js';
import { removeDocument } from '../../../service/keep/remove.js';
import { foldWords } from '../../../src/text/fold.js';
import { testServices } from '../../support/services.js';

/** Words that stand in one programme only: in a unit's name, a task, what a cited act is called, the programme's title. */
const OWN_WORDS = ['Quỳnh Lưu Đoài', 'thủy triều đỏ', 'nghêu Bạch Tuộc', 'nuôi trai ngọc', '4711/QĐ-UBND'];

const OWN = `ỦY BAN NHÂN DÂN TỈNH NGHỆ AN

KẾ HOẠCH
Phát triển nghề nuôi trai ngọc năm 2026

I. NHIỆM VỤ

1. Ứng phó thủy triều đỏ theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
- Đơn vị chủ trì: Phòng Nông nghiệp Quỳnh Lưu Đoài.
2. Thực hiện Quyết định số 4711/QĐ-UBND ngày 02/3/2025 của Ủy ban nhân dân tỉnh về bảo tồn nghêu Bạch Tuộc.
`;

const OTHER = `BỘ Y TẾ

CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026

1. Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa.
- Đơn vị chủ trì: Văn phòng Bộ Y tế.
`;

const store = testServices();

describe('a document that was taken out', () => {
  it('leaves none of its words in any file of the store', async () => {
    const { service, index } = await store();
    await index('rieng.txt', OWN);
    await index('khac.txt', OTHER);
    const folder = dirname(service.config.store);
    expect(await wordsIn(folder, OWN_WORDS)).toEqual(OWN_WORDS);

    await removeDocument(service, 'rieng.txt');
    expect(await wordsIn(folder, OWN_WORDS)).toEqual([]);
    expect(await wordsIn(folder, ['cơ chế một cửa'])).toEqual(['cơ chế một cửa']);
  });

  it('leaves nothing of a text that it had before it was changed', async () => {
    const { service, index } = await store();
    await index('rieng.txt', OWN);
    await index('rieng.txt', OTHER);
    await removeDocument(service, 'rieng.txt');
    const folder = dirname(service.config.store);
    expect(await wordsIn(folder, [...OWN_WORDS, 'Văn phòng Bộ Y tế'])).toEqual([]);
  });

  it('is found no more, and what others say of the same instrument is', async () => {
    const { service, index } = await store();
    await index('rieng.txt', OWN);
    await index('khac.txt', OTHER);
    await removeDocument(service, 'rieng.txt');
    expect((await answerSearch(service, { words: 'thủy triều', language: 'vi' }, { limit: 10 })).total).toBe(0);
    expect((await answerSearch(service, { words: '"một cửa"', language: 'vi' }, { limit: 10 })).total).toBe(1);
  });
});

/** Which of these stand in a file of the folder (the log beside the store included), as they are or folded. */
async function wordsIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ name }) => readFile(join(folder, name))));
  return words.filter((word) => contents.some((bytes) => bytes.includes(word) || bytes.includes(foldWords(word))));
}
