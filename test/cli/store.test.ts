import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { oneLine } from '../../src/text/one-line.js';
import { builtCli, type Ended, jsonLines, run, temporaryFolder } from './built-cli.js';

/** Every question is asked of the samples, as a newcomer would after `npm start`. */
describe('the commands, asked of the samples', () => {
  const folder = temporaryFolder();
  const store = join(folder, 'kho.sqlite');
  const ask = (...args: string[]): Promise<Ended> => run([...args, '--store', store]);
  const json = async <T>(...args: string[]): Promise<T> => {
    const { out, err } = await ask(...args, '--json');
    if (out === '') throw new Error(err);
    return JSON.parse(out) as T;
  };

  beforeAll(async () => {
    builtCli();
    const { code, err } = await ask('index', 'samples');
    expect(err).toBe('');
    expect(code).toBe(0);
  }, 240_000);

  it('index passes over what has not changed', async () => {
    const again = await json<{ files: number; unchanged: number; written: number }>('index', 'samples');
    expect(again).toMatchObject({ files: 3, unchanged: 3, written: 0 });
    const stated = await json('index', 'samples', '--place', 'Nghệ An');
    expect(stated).toMatchObject({ written: 3 });
    expect(await json('index', 'samples')).toMatchObject({ unchanged: 3 });
    expect(await json('index', 'samples', '--place', '')).toMatchObject({ written: 3 });
    expect((await ask('index', 'samples', '--place', 'Atlantis')).code).toBe(2);
  });

  describe('tasks --citing', () => {
    interface Group {
      readonly group: string;
      readonly tasks: readonly { task: { path: string; document: string }; via: unknown; quote: { text: string } }[];
    }
    const groups = async (...args: string[]): Promise<readonly Group[]> => {
      const answer = await json<{ candidates: { groups: Group[] }[] }>('tasks', '--citing', ...args);
      return answer.candidates[0]?.groups ?? [];
    };

    it('puts each task in its best group, once', async () => {
      const found = await groups('47/2020/NĐ-CP');
      const byGroup = Object.fromEntries(found.map(({ group, tasks }) => [group, tasks.map(({ task }) => task.path)]));
      expect(byGroup.direct).toEqual(['II.1.1']);
      expect(byGroup.other).toEqual(expect.arrayContaining(['II.3.a', 'II.7']));
      const all = found.flatMap(({ tasks }) => tasks.map(({ task }) => task.document + task.path));
      expect(new Set(all).size).toBe(all.length);
    });

    it('finds the task that comments on a draft amending it, and says through what', async () => {
      const indirect = (await groups('47/2020/NĐ-CP')).find(({ group }) => group === 'indirect');
      expect(indirect?.tasks.map(({ task }) => task.path)).toEqual(['II.1.2']);
      expect(indirect?.tasks[0]?.via).toMatchObject({ relation: 'amends', planned: true });
    });

    it('quotes the words of the file', async () => {
      for (const { tasks } of await groups('61/2018/NĐ-CP')) {
        for (const { quote } of tasks) expect(quote.text).toContain('61/2018/NĐ-CP');
      }
    });

    it('can be narrowed and paged', async () => {
      const narrowed = await groups('47/2020/NĐ-CP', '--role', 'according-to');
      expect(narrowed.flatMap(({ tasks }) => tasks)).toHaveLength(2);
      const [first] = await groups('47/2020/NĐ-CP', '--group', 'other', '--limit', '1');
      const next = (first as unknown as { next: string }).next;
      const [second] = await groups('47/2020/NĐ-CP', '--group', 'other', '--limit', '1', '--after', next);
      expect(second?.tasks[0]?.task.path).not.toBe(first?.tasks[0]?.task.path);
    });

    it('takes a province by its name, and refuses one that it does not know', async () => {
      const ofNgheAn = await groups('47/2020/NĐ-CP', '--place', 'Nghệ An');
      expect(ofNgheAn.find(({ group }) => group === 'direct')?.tasks.map(({ task }) => task.path)).toEqual(['II.1.1']);
      const elsewhere = await ask('tasks', '--citing', '47/2020/NĐ-CP', '--place', 'Cà Mau');
      expect(oneLine(elsewhere.out)).toContain('trong phạm vi đã chọn');
      expect((await ask('tasks', '--citing', '47/2020/NĐ-CP', '--place', 'Atlantis')).code).toBe(2);
    });

    it('takes the number in any spelling', async () => {
      for (const spelt of [
        '47/2020/nd-cp',
        'nghị định 47/2020',
        'Nghị định số 47/2020/NĐ-CP',
        'nghi-dinh-47-2020-nd-cp',
      ]) {
        expect((await groups(spelt)).find(({ group }) => group === 'direct')?.tasks).toHaveLength(1);
      }
    });

    it('shows the groups by their names', async () => {
      const out = oneLine((await ask('tasks', '--citing', '47/2020/NĐ-CP')).out);
      for (const words of ['Thực hiện trực tiếp', 'Vai trò khác', 'Gián tiếp', 'dự kiến']) expect(out).toContain(words);
      expect(out).toMatch(/— ke-hoach-chuyen-doi-so-nghe-an-2027\.txt:31/);
    });
  });

  it('instrument shows every candidate of an ambiguous number, each with its date', async () => {
    const { code, out } = await ask('instrument', '27-NQ/TW');
    expect(code).toBe(0);
    for (const words of ['09/11/2022', '21/5/2018', '28/8/2026']) expect(out).toContain(words);
  });

  it('instrument shows what the register knows of one that no document cites', async () => {
    const { code, out } = await ask('instrument', '62/2017/NĐ-CP');
    expect(code).toBe(0);
    expect(out).toContain('nghi-dinh-62-2017-nd-cp');
  });

  it('trace and impact want one instrument: exit 5 with the list', async () => {
    for (const command of ['trace', 'impact']) {
      const { code, out, err } = await ask(command, '27-NQ/TW');
      expect(code).toBe(5);
      expect(out).toBe('');
      expect(err).toContain('nghi-quyet-27-nq-tw-khoa-13');
    }
    const listed = await json<{ candidates: unknown[] }>('trace', '27-NQ/TW');
    expect(listed.candidates.length).toBeGreaterThan(1);
  });

  it('trace shows the chain with its evidence', async () => {
    const { code, out } = await ask('trace', '98/2021/NĐ-CP', '--depth', '3');
    expect(code).toBe(0);
    expect(out).toContain('Được sửa đổi, bổ sung bởi → Nghị định 07/2023/NĐ-CP');
    expect(out).toMatch(/— chuong-trinh-cong-tac-bo-y-te-2026\.txt:\d+/);
    expect((await ask('trace', '98/2021/NĐ-CP', '--direction', 'up')).out).not.toContain('07/2023');
  });

  it('impact names tasks and documents', async () => {
    const { code, out } = await ask('impact', '61/2018/NĐ-CP');
    expect(code).toBe(0);
    expect(out).toContain('ke-hoach-chuyen-doi-so-nghe-an-2027.txt');
  });

  it('search finds with and without diacritics, and a number leads to its instrument', async () => {
    const plain = await json<{ total: number }>('search', 'du lieu dung chung');
    const marked = await json<{ total: number }>('search', 'dữ liệu dùng chung');
    expect(marked.total).toBeGreaterThan(0);
    expect(plain.total).toBeGreaterThanOrEqual(marked.total);
    const number = await json<{ instruments: { id: string }[] }>('search', '13/2023/NĐ-CP');
    expect(number.instruments.map(({ id }) => id)).toEqual(['nghi-dinh-13-2023-nd-cp']);
    expect((await ask('search', 'zzzz')).code).toBe(4);
  });

  it('findings lists the date that contradicts itself, and can be narrowed', async () => {
    const { out } = await ask('findings', '--kind', 'date-conflict');
    expect(out).toContain('06/3/2020');
    expect(out).not.toContain('ambiguous');
    const answer = await json<{ counts: Record<string, number> }>('findings');
    expect(answer.counts).toMatchObject({ ambiguous: expect.any(Number) });
    expect((await ask('findings', '--document', 'khong-co.txt')).code).toBe(4);
  });

  it('coverage says what a zero means', async () => {
    const out = oneLine((await ask('coverage', '--lang', 'en')).out);
    expect(out).toContain('It does not mean that nobody implements it');
    expect(await json('coverage')).toMatchObject({ documents: 3, dirtyKeys: 0, pendingTasks: 0 });
  });

  it('export gives every record, and one citation a row for a spreadsheet', async () => {
    const records = jsonLines((await ask('export')).out);
    const mentions = records.filter(({ kind }) => kind === 'mention');
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set(['document', 'task', 'mention', 'statement', 'finding', 'instrument', 'edge']),
    );
    const csv = (await ask('export', '--format', 'csv')).out.trimEnd();
    expect(csv.startsWith('document,path,task,')).toBe(true);
    expect(csv.split('\n').filter((line) => /^[a-z-]+\d*-[0-9a-f]{8},/.test(line))).toHaveLength(mentions.length);
    const files = join(folder, 'neo4j-import');
    const admin = await json<{ files: string[]; command: string }>('export', '--format', 'neo4j-admin', '--out', files);
    expect(readdirSync(files).sort()).toEqual([...admin.files].sort());
    expect(admin.command).toContain('neo4j-admin database import full');
  });

  it('doctor finds a sound store sound', async () => {
    const { code, out } = await ask('doctor');
    expect(out).toContain('khớp nhau');
    expect(code).toBe(0);
    expect((await ask('doctor', '--repair')).code).toBe(0);
  });

  it('extract --store hears what the store knows of a number', async () => {
    const file = join(folder, 'trich.txt');
    writeFileSync(file, 'KẾ HOẠCH\n\n1. Theo Quyết định số 749/QĐ-TTg ngày 05/5/2020.\n');
    const warnings = async (...args: string[]): Promise<unknown> =>
      jsonLines((await run(['extract', file, ...args])).out)[0]?.warnings;
    expect(await warnings('--store', store)).toContain('date-conflict');
  });

  describe('remove', () => {
    it('takes a document out by its path, and only that', async () => {
      const own = join(folder, 'rieng');
      const two = join(own, 'kho.sqlite');
      const within = (...args: string[]): Promise<Ended> => run([...args, '--store', two]);
      await within('index', 'samples');
      const before = (await within('export')).out;
      const file = 'samples/chuong-trinh-cong-tac-bo-y-te-2026.txt';
      expect((await within('remove', file)).code).toBe(0);
      expect((await within('search', 'hồ sơ sức khỏe điện tử', '--json')).out).toContain('"total":0');
      expect((await within('remove', file)).code).toBe(4);
      await within('index', file);
      expect((await within('export')).out).toBe(before);
    });
  });

  describe('register', () => {
    it('show says what amends an instrument and up to when the data goes', async () => {
      const { code, out } = await ask('register', 'show', '118/2021/NĐ-CP');
      expect(code).toBe(0);
      expect(out).toContain('68/2025/NĐ-CP');
      expect(out).toContain('190/2025/NĐ-CP');
      expect(out).toMatch(/dữ liệu đến ngày/);
      expect((await ask('register', 'show', '999999/QĐ-XYZ')).code).toBe(4);
    });

    it('import adds an office’s own list, reports bad lines and never overwrites', async () => {
      const own = join(folder, 'danh-muc', 'kho.sqlite');
      const within = (...args: string[]): Promise<Ended> => run([...args, '--store', own]);
      await within('index', 'samples');
      const list = join(folder, 'danh-muc.csv');
      writeFileSync(
        list,
        [
          'type,number,title,issued,place,names',
          'Quyết định,77/QĐ-UBND,"Về cải cách hành chính",05/01/2026,nghe-an,',
          'Quyết định,không có số,Hỏng,05/01/2026,nghe-an,',
          'Nghị định,61/2018/NĐ-CP,"Một tên khác hẳn",23/4/2018,,',
        ].join('\n'),
      );
      const { code, out, err } = await within('register', 'import', list);
      expect(code).toBe(1);
      expect(out).toContain('1 văn bản mới');
      expect(err).toMatch(/danh-muc\.csv, dòng 3/);
      expect(err).toMatch(/danh-muc\.csv, dòng 4/);
      expect((await within('register', 'show', '77/QĐ-UBND')).out).toContain('quyet-dinh-77-qd-ubnd-2026-nghe-an');
      expect((await within('register', 'show', '61/2018/NĐ-CP')).out).toContain('cơ chế một cửa');
      expect((await within('doctor')).code).toBe(0);
      expect((await within('register', 'import', join(folder, 'khong-co.csv'))).code).toBe(1);
      expect(readFileSync(join(folder, 'danh-muc', 'kho.register.tsv'), 'utf8')).toContain('77/QĐ-UBND');
    });
  });
});
