import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { ExportRecord } from '../../../graph/store.js';
import { exportForAdmin, importCommand } from '../../../service/keep/neo4j-admin.js';
import { FILES } from '../../../service/keep/neo4j-admin-files.data.js';
import { cell } from '../../../service/keep/neo4j-admin-rows.js';
import { testServices } from '../../support/services.js';

/** Quotes, commas, a line that goes on, a backslash, what a spreadsheet would compute: all of it text. */
const PROGRAMME = `BỘ Y TẾ

CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026

Căn cứ Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII;

I. NHIỆM VỤ "TRỌNG TÂM", CẤP BÁCH

1. Thực hiện "Đề án 06", gồm: hồ sơ, dữ liệu,
kết nối theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ \\ =1+1; 'một cửa'.
- Đơn vị chủ trì: Văn phòng Bộ, "Tổ 06".
2. Triển khai Nghị quyết số 27-NQ/TW và Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.
`;

const store = testServices();

type Row = Readonly<Record<string, string>>;

async function exported(): Promise<{
  readonly records: readonly ExportRecord[];
  readonly rows: (name: keyof typeof FILES) => readonly Row[];
  readonly command: string;
}> {
  const { service, index } = await store();
  await index('bo-y-te.txt', PROGRAMME);
  const folder = join(dirname(service.config.store), 'neo4j-import');
  const { files, command } = await exportForAdmin(service.graph, folder);
  const records: ExportRecord[] = [];
  for await (const record of service.graph.export()) records.push(record);
  const read = new Map<string, readonly Row[]>();
  for (const file of files) {
    read.set(file, parse(await readFile(join(folder, file), 'utf8'), { columns: true }) as Row[]);
  }
  return { records, command, rows: (name) => read.get(`${name}.csv`) ?? [] };
}

describe('the files for neo4j-admin', () => {
  it('hold every record of the store once, under typed headers', async () => {
    const { records, rows } = await exported();
    const count = (kind: ExportRecord['kind']): number => records.filter((record) => record.kind === kind).length;
    expect(count('task')).toBe(2);
    for (const [name, kind] of [
      ['documents', 'document'],
      ['tasks', 'task'],
      ['mentions', 'mention'],
      ['statements', 'statement'],
      ['findings', 'finding'],
      ['instruments', 'instrument'],
      ['edges', 'edge'],
    ] as const) {
      expect([name, rows(name).length]).toEqual([name, count(kind)]);
    }
    for (const [name, { header }] of Object.entries(FILES)) {
      const [first] = rows(name as keyof typeof FILES);
      if (first !== undefined) expect(Object.keys(first)).toEqual([...header]);
      expect(header.slice(0, 2)).toEqual(
        'label' in FILES[name as keyof typeof FILES] ? [':ID', 'id'] : [':START_ID', ':END_ID'],
      );
    }
  });

  it('give back every text as it is: quotes, commas, line ends, backslashes, what looks like a formula', async () => {
    const { records, rows } = await exported();
    const tasks = new Map(rows('tasks').map((row) => [row.id, row]));
    for (const record of records) {
      if (record.kind !== 'task') continue;
      const row = tasks.get(record.value.id);
      expect(row?.text).toBe(record.value.text);
      expect(row?.lead).toBe(record.value.lead ?? '');
      expect(row?.['section:string[]']).toBe(record.value.section.join('\u001f'));
      expect(row?.['start:int']).toBe(String(record.value.start));
    }
    const all = [...tasks.values()].map(({ text }) => text).join('\n');
    for (const words of ['"Đề án 06", gồm', '\\ =1+1', "'một cửa'"]) expect(all).toContain(words);
  });

  it('join only nodes that are there, each of which has an id of its own', async () => {
    const { rows } = await exported();
    const names = Object.keys(FILES) as (keyof typeof FILES)[];
    const ids = names.flatMap((name) => rows(name).flatMap((row) => row[':ID'] ?? []));
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    const ends = names.flatMap((name) => rows(name).flatMap((row) => [row[':START_ID'], row[':END_ID']]));
    expect(ends.filter((end) => end !== undefined && !known.has(end))).toEqual([]);
    expect(rows('denotes').length).toBeGreaterThan(0);
    // A programme without a number of its own stands in edges as the document it is.
    const [document] = rows('documents').map((row) => row[':ID']);
    expect(rows('edges').filter((row) => row[':START_ID'] === document)).not.toEqual([]);
    for (const { ':TYPE': type } of rows('edges')) expect(type).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  });

  it('come with the command that reads every one of them', () => {
    const command = importCommand();
    for (const name of Object.keys(FILES)) expect(command).toContain(`=${name}.csv`);
    expect(command).toContain('--multiline-fields=true');
  });

  it('cells are read back as they were written, whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\\', "'", ' ', 'ế', '=', '{', '😀') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const [row] = parse(`${texts.map(cell).join(',')}\n`, { record_delimiter: '\n' }) as string[][];
        expect(row).toEqual(texts);
      }),
    );
    expect([null, [], 3, true, ''].map(cell)).toEqual(['', '', '3', 'true', '""']);
  });
});
