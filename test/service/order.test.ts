import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indexDocuments } from '../../service/index/index-documents.js';
import { exportLines } from '../../service/keep/export.js';
import { removeDocument } from '../../service/keep/remove.js';
import { openService, type Service } from '../../service/open/service.js';

/** Small programmes that contradict, complete and draft upon one another: what order could matter to. */
const PROGRAMMES: readonly string[] = [
  'KẾ HOẠCH\nCông tác năm 2024 của tỉnh Nghệ An\n\n1. Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\n2. Thực hiện Nghị quyết số 27-NQ/TW.\n',
  'KẾ HOẠCH\nCông tác năm 2024 của tỉnh Hà Tĩnh\n\n1. Tổng kết Quyết định số 749/QĐ-TTg ngày 06/3/2020.\n2. Thực hiện Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh.\n',
  'CHƯƠNG TRÌNH\n\n1. Thực hiện Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh Nghệ An.\n2. Theo Quyết định số 749/QĐ-TTg.\n',
  'CHƯƠNG TRÌNH\n\n1. Góp ý dự thảo Nghị định sửa đổi, bổ sung một số điều của Nghị định số 47/2020/NĐ-CP.\n2. Thực hiện Quyết định số 9001/QĐ-BTP ngày 10/02/2023 của Bộ Tư pháp.\n',
  'KẾ HOẠCH\nNăm 2026\n\n1. Nghị định số 888/2025/NĐ-CP ngày 01/12/2025 sửa đổi, bổ sung một số điều của Nghị định số 47/2020/NĐ-CP.\n2. Rà soát Quyết định số 9001/QĐ-BTP ngày 11/02/2023.\n3. Theo Quyết định số 9001/QĐ-BTP.\n',
  'KẾ HOẠCH\n\n1. Thực hiện Luật Đất đai và các văn bản hướng dẫn thi hành.\n2. Thực hiện Đề án 06; Nghị quyết số 27-NQ/TW ngày 09/11/2022.\n',
];

type Step =
  | { readonly kind: 'index'; readonly documents: readonly number[] }
  | { readonly kind: 'remove'; readonly document: number }
  | { readonly kind: 'other-text'; readonly document: number; readonly text: number };

const document = fc.nat({ max: PROGRAMMES.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('index' as const), documents: fc.uniqueArray(document, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('remove' as const), document }),
  fc.record({ kind: fc.constant('other-text' as const), document, text: document }),
);

describe('the order of indexing', () => {
  let root: string;
  let stores: string;
  let reference: readonly string[];
  let empty: readonly string[];
  let service: Service;

  const fileOf = (at: number): string => join(root, `ke-hoach-${at}.txt`);
  const write = (at: number, text: number): Promise<void> => writeFile(fileOf(at), PROGRAMMES[text] ?? '');
  const open = (name: string): Promise<Service> => openService({ store: join(stores, name) }, { to: 'change' });
  const index = (store: Service, documents: readonly number[]): Promise<unknown> =>
    indexDocuments(store, { paths: documents.map(fileOf), root, stated: {}, allowClassified: false });

  async function exported({ graph }: Service): Promise<readonly string[]> {
    const lines: string[] = [];
    for await (const line of exportLines(graph, 'jsonl')) lines.push(line);
    return lines;
  }

  const all = PROGRAMMES.map((_, at) => at);

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'danchieu-order-'));
    stores = await mkdtemp(join(tmpdir(), 'danchieu-stores-'));
    for (const at of all) await write(at, at);
    const first = await open('reference.sqlite');
    empty = await exported(first);
    await index(first, all);
    reference = await exported(first);
    await first.close();
    service = await open('histories.sqlite');
  }, 120_000);

  afterAll(async () => {
    await service.close();
    await rm(root, { recursive: true });
    await rm(stores, { recursive: true });
  });

  it('has something to say of the programmes', () => {
    expect(reference.length).toBeGreaterThan(empty.length + 40);
    expect(reference.filter((line) => line.includes('date-conflict')).length).toBeGreaterThan(2);
  });

  it('never matters: any history that ends in the same documents ends in the same export', async () => {
    // One store lives through all the histories: what came before is only more of it.
    const history = fc.record({
      steps: fc.array(step, { maxLength: 6 }),
      last: fc.shuffledSubarray([...all], { minLength: all.length }),
      runs: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, last, runs }) => {
        for (const one of steps) await take(one);
        for (const at of all) await write(at, at);
        const size = Math.ceil(last.length / runs);
        for (let from = 0; from < last.length; from += size) await index(service, last.slice(from, from + size));
        expect(firstDifference(await exported(service), reference)).toBeNull();
        expect(await service.graph.check()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 240_000);

  it('leaves nothing behind when everything is removed', async () => {
    for (const at of all) await removeDocument(service, fileOf(at)).catch(() => null);
    expect(firstDifference(await exported(service), empty)).toBeNull();
    expect(await service.search.count()).toBe(0);
  });

  async function take(one: Step): Promise<void> {
    if (one.kind === 'index') await index(service, one.documents);
    else if (one.kind === 'remove') await removeDocument(service, fileOf(one.document)).catch(() => null);
    else {
      await write(one.document, one.text);
      await index(service, [one.document]);
      await write(one.document, one.document);
    }
  }
});

/** The first line in which two exports differ: thousands of equal ones would hide it. */
function firstDifference(a: readonly string[], b: readonly string[]): readonly [string?, string?] | null {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a[at] !== b[at]) return [a[at], b[at]] as [string?, string?];
  }
  return null;
}
