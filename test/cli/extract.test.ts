import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtCli, jsonLines, run, temporaryFolder } from './built-cli.js';

const PLAN = `KẾ HOẠCH
Công tác năm 2024 của Sở Xây dựng tỉnh Hà Tĩnh

I. NHIỆM VỤ

1. Triển khai thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa.

2. Rà soát Thông tư số 01/2018/TT-VPCP hướng dẫn thi hành Nghị định số 61/2018/NĐ-CP. Giao Văn phòng Sở chủ trì; hoàn thành trước ngày 30/6/2024.
`;

describe('danchieu extract', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    builtCli();
    folder = temporaryFolder();
    file = join(folder, 'ke-hoach.txt');
    writeFileSync(file, PLAN);
  }, 240_000);

  it('prints one citation a line, each the very words of the file', async () => {
    const { code, out } = await run(['extract', file]);
    const mentions = jsonLines(out);
    expect(code).toBe(0);
    expect(mentions.map(({ number }) => number)).toEqual(['61/2018/NĐ-CP', '01/2018/TT-VPCP', '61/2018/NĐ-CP']);
    for (const { start, end, text } of mentions) expect(PLAN.slice(start as number, end as number)).toBe(text);
    expect(mentions[0]).toMatchObject({
      status: 'resolved',
      instrument: 'nghi-dinh-61-2018-nd-cp',
      roles: ['implements'],
    });
  });

  it('prints tasks, relations and facts when asked', async () => {
    const tasks = jsonLines((await run(['extract', file, '--of', 'tasks'])).out);
    expect(tasks.map(({ number }) => number)).toEqual(['1', '2']);
    expect(tasks[1]).toMatchObject({ lead: 'Văn phòng Sở', period: { to: '2024-06-30', kind: 'by' } });
    const relations = jsonLines((await run(['extract', file, '--of', 'relations'])).out);
    expect(relations).toContainEqual(
      expect.objectContaining({ from: 'thong-tu-01-2018-tt-vpcp', relation: 'guides', to: 'nghi-dinh-61-2018-nd-cp' }),
    );
    const [facts] = jsonLines((await run(['extract', file, '--of', 'facts'])).out);
    expect(facts).toHaveProperty('document.contentHash');
    expect(facts).not.toHaveProperty('original');
  });

  it('prints one JSON array, or a table', async () => {
    const array: unknown = JSON.parse((await run(['extract', file, '--format', 'json'])).out);
    expect(array).toHaveLength(3);
    const table = (await run(['extract', file, '--format', 'table'])).out;
    expect(table).toContain('nghi-dinh-61-2018-nd-cp');
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('reads standard input', async () => {
    const { out } = await run(['extract', '-'], { input: PLAN });
    expect(jsonLines(out)).toHaveLength(3);
  });

  it('takes what is stated: the same number in two provinces is two decisions', async () => {
    const bare = join(folder, 'khong-ro-tinh.txt');
    writeFileSync(bare, 'KẾ HOẠCH\n\n1. Thực hiện Quyết định số 02/QĐ-UBND ngày 09/01/2024 của UBND tỉnh.\n');
    const of = async (...stated: string[]): Promise<unknown> =>
      jsonLines((await run(['extract', bare, ...stated])).out)[0];
    expect(await of()).toMatchObject({ status: 'unresolved', provisional: true });
    expect(await of('--place', 'Nghệ An')).toMatchObject({ instrument: 'quyet-dinh-02-qd-ubnd-2024-nghe-an' });
    expect(await of('--place', 'Hà Tĩnh')).toMatchObject({ instrument: 'quyet-dinh-02-qd-ubnd-2024-ha-tinh' });
  });

  describe('--ndjson', () => {
    const line = (id: string, text: string, context?: object): string => JSON.stringify({ id, text, context });

    it('answers each record under its own id and resolves it by itself', async () => {
      const input = [
        line('a', 'theo Nghị định 118/2021/NĐ-CP'),
        line('b', 'không viện dẫn gì'),
        line('c', 'Quyết định số 02/QĐ-UBND ngày 09/01/2024', { place: 'Nghệ An', date: '2024-02-01' }),
      ].join('\n');
      const { code, out } = await run(['extract', '-', '--ndjson', '--format', 'jsonl'], { input });
      expect(code).toBe(0);
      expect(jsonLines(out).map(({ document, instrument }) => [document, instrument])).toEqual([
        ['a', 'nghi-dinh-118-2021-nd-cp'],
        ['c', 'quyet-dinh-02-qd-ubnd-2024-nghe-an'],
      ]);
    });

    it('reports a bad line with its number and goes on', async () => {
      const input = `${line('a', 'Nghị định 118/2021/NĐ-CP')}\n{"id": \n{"id":"x"}\n\n${line('b', 'Luật số 60/2014/QH13')}\n`;
      const { code, out, err } = await run(['extract', '-', '--ndjson'], { input });
      expect(code).toBe(1);
      expect(jsonLines(out).map(({ document }) => document)).toEqual(['a', 'b']);
      expect(err).toMatch(/dòng 2/);
      expect(err).toMatch(/dòng 3: .*text/);
    });

    it('takes what is stated of all records, unless one says otherwise', async () => {
      const text = 'Quyết định số 02/QĐ-UBND ngày 09/01/2024';
      const input = [line('a', text), line('b', text, { place: 'Hà Tĩnh' })].join('\n');
      const { out } = await run(['extract', '--ndjson', '--place', 'Nghệ An'], { input });
      expect(jsonLines(out).map(({ instrument }) => instrument)).toEqual([
        'quyet-dinh-02-qd-ubnd-2024-nghe-an',
        'quyet-dinh-02-qd-ubnd-2024-ha-tinh',
      ]);
      const named = await run(['extract', '--ndjson', 'ban-ghi.ndjson'], { input });
      expect([named.code, named.out]).toEqual([2, '']);
      expect(named.err).toContain('< ban-ghi.ndjson');
    });

    it('refuses a record whose context it cannot make out', async () => {
      const input = [
        line('a', 'Quyết định số 02/QĐ-UBND', { place: 'Atlantis' }),
        line('b', 'Quyết định số 02/QĐ-UBND', { period: 'năm ngoái' }),
        line('c', 'Luật số 60/2014/QH13', { period: '2026' }),
      ].join('\n');
      const { code, out, err } = await run(['extract', '-', '--ndjson'], { input });
      expect(code).toBe(1);
      expect(jsonLines(out).map(({ document }) => document)).toEqual(['c']);
      expect(err).toMatch(/dòng 1: context\.place: Atlantis/);
      expect(err).toMatch(/dòng 2: context\.period: năm ngoái/);
    });
  });

  it('names every input that fails and reads the others', async () => {
    const bad = join(folder, 'xau');
    mkdirSync(bad);
    writeFileSync(join(bad, 'rong.txt'), '');
    writeFileSync(join(bad, 'nhi-phan.txt'), Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0));
    writeFileSync(join(bad, 'mat.txt'), `MẬT\n\n${PLAN}`);
    const { code, out, err } = await run(['extract', join(bad, 'khong-co.txt'), bad, file]);
    expect(code).toBe(1);
    expect(jsonLines(out)).toHaveLength(3);
    for (const name of ['khong-co.txt', 'rong.txt', 'nhi-phan.txt', 'mat.txt']) expect(err).toContain(name);
    expect(err).toContain('MẬT');
    const allowed = await run(['extract', join(bad, 'mat.txt'), '--allow-classified']);
    expect(jsonLines(allowed.out)).toHaveLength(3);
  });
});
