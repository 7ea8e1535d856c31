import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerInstruments } from '../../service/ask/instruments/answer-instrument.js';
import { describeInstrument } from '../../service/ask/instruments/instrument-card.js';
import { indexDocuments } from '../../service/index/index-documents.js';
import { exportLines } from '../../service/keep/export.js';
import { removeDocument } from '../../service/keep/remove.js';
import { openService, type Service } from '../../service/open/service.js';

const HEAD = 'SỞ TƯ PHÁP TỈNH TÂY NINH\nSố: 10/KH-STP\nTây Ninh, ngày';
const PROGRAMME = `${HEAD} 12 tháng 02 năm 2024

KẾ HOẠCH
Công tác năm 2024

I. NHIỆM VỤ
1. Góp ý dự thảo Nghị định sửa đổi, bổ sung một số điều của Nghị định số 3119/2021/NĐ-CP ngày 24/12/2021 của Chính phủ.
2. Triển khai Nghị định thay thế Nghị định số 3077/2018/NĐ-CP sau khi được ban hành.
`;
const DECREE = `CHÍNH PHỦ
Số: 3099/2025/NĐ-CP
Hà Nội, ngày 05 tháng 4 năm 2025

NGHỊ ĐỊNH
Sửa đổi, bổ sung một số điều của Nghị định số 3119/2021/NĐ-CP ngày 24 tháng 12 năm 2021 của Chính phủ

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;
Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 3119/2021/NĐ-CP.

Điều 1. Hiệu lực thi hành
Nghị định này có hiệu lực kể từ ngày ký.
`;
const LATER = `${HEAD} 12 tháng 6 năm 2025

KẾ HOẠCH
Công tác năm 2025

I. NHIỆM VỤ
1. Phổ biến dự thảo Nghị định thay thế Nghị định số 3077/2018/NĐ-CP, nay là Nghị định số 3121/2025/NĐ-CP ngày 07/5/2025.
`;

const AMENDS = 'du-thao-nghi-dinh-sua-doi-nghi-dinh-3119-2021-nd-cp';
const REPLACES = 'du-thao-nghi-dinh-thay-the-nghi-dinh-3077-2018-nd-cp';
const TODAY = '2026-11-22';

describe('a draft that became an act', () => {
  let root: string;
  let service: Service;
  const files = { 'a.txt': PROGRAMME, 'nghi-dinh.txt': DECREE, 'z.txt': LATER };
  const path = (name: string): string => join(root, name);
  const index = (store: Service, names: readonly string[]): Promise<unknown> =>
    indexDocuments(store, { paths: names.map(path), root, stated: {}, allowClassified: false });
  const open = (name: string): Promise<Service> => openService({ store: path(name) }, { to: 'change' });
  const exported = async ({ graph }: Service): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const line of exportLines(graph, 'jsonl')) lines.push(line);
    return lines;
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'danchieu-drafts-'));
    for (const [name, text] of Object.entries(files)) await writeFile(path(name), text);
    service = await open('store.sqlite');
  });
  afterAll(async () => {
    await service.close();
    await rm(root, { recursive: true });
  });

  it('is a draft of its own while no document says what it became', async () => {
    await index(service, ['a.txt']);
    expect(await describeInstrument(service, AMENDS, TODAY)).toMatchObject({ id: AMENDS, tasks: 1, drafts: [] });
  });

  it('is the decree whose own text does what it was to do; the old id leads there, and the card says so', async () => {
    await index(service, ['nghi-dinh.txt']);
    expect(await describeInstrument(service, AMENDS, TODAY)).toMatchObject({
      id: 'nghi-dinh-3099-2025-nd-cp',
      tasks: 1,
      drafts: [{ id: AMENDS, name: 'dự thảo sửa đổi 3119/2021/NĐ-CP' }],
    });
    const answer = await answerInstruments(service, AMENDS, { limit: 5, today: TODAY });
    expect(answer.candidates.map(({ card }) => card.id)).toEqual(['nghi-dinh-3099-2025-nd-cp']);
    const { items } = await service.graph.findings({ kinds: ['draft-issued'] }, { limit: 5 });
    expect(items).toMatchObject([
      { since: '2025-04-05', action: 'merged', replacement: 'Nghị định số 3099/2025/NĐ-CP' },
    ]);
  });

  it('is the act that a later programme says it is now', async () => {
    expect((await describeInstrument(service, REPLACES, TODAY))?.id).toBe(REPLACES);
    await index(service, ['z.txt']);
    expect(await describeInstrument(service, REPLACES, TODAY)).toMatchObject({
      id: 'nghi-dinh-3121-2025-nd-cp',
      tasks: 2,
      drafts: [{ id: REPLACES, name: 'dự thảo thay thế 3077/2018/NĐ-CP' }],
    });
  });

  it('is the same whichever document came first, and a draft again without the one that says so', async () => {
    const other = await open('reversed.sqlite');
    for (const name of ['z.txt', 'nghi-dinh.txt', 'a.txt']) await index(other, [name]);
    expect(await exported(other)).toEqual(await exported(service));
    await removeDocument(other, path('nghi-dinh.txt'));
    expect((await describeInstrument(other, AMENDS, TODAY))?.id).toBe(AMENDS);
    expect(await other.graph.check()).toEqual([]);
    await other.close();
  });
});
