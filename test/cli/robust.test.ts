import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openService } from '../../service/open/service.js';
import { takeTurn } from '../../service/open/turn.js';
import { builtCli, ended, run, start, temporaryFolder } from './built-cli.js';

const plan = (at: number): string => `KẾ HOẠCH
Công tác năm 2024 của tỉnh Nghệ An, phần ${at}

1. Thực hiện Quyết định số ${100 + (at % 7)}/QĐ-TTg ngày 0${1 + (at % 9)}/02/2023 của Thủ tướng Chính phủ.

2. Rà soát Nghị định số 61/2018/NĐ-CP và Quyết định số ${100 + (at % 7)}/QĐ-TTg; Nghị quyết số 27-NQ/TW.
`;

describe('bad input loses nothing', () => {
  let folder: string;
  let inputs: string;
  const store = (name: string): string => join(folder, `${name}.sqlite`);

  beforeAll(() => {
    builtCli();
    folder = temporaryFolder();
    inputs = join(folder, 'tai-lieu');
    mkdirSync(inputs);
    writeFileSync(join(inputs, 'tot.txt'), plan(1));
    writeFileSync(join(inputs, 'rong.txt'), '');
    writeFileSync(join(inputs, 'trang.txt'), ' \n\n\t\n');
    writeFileSync(
      join(inputs, 'nhi-phan.txt'),
      Uint8Array.from({ length: 4096 }, (_, at) => at % 251),
    );
    writeFileSync(join(inputs, 'sai-ma.txt'), Uint8Array.of(...Buffer.from('KẾ HOẠCH '), 0xff, 0xc3, 0x28));
    writeFileSync(join(inputs, 'dong-dai.txt'), 'a'.repeat(6 * 1024 * 1024));
    writeFileSync(join(inputs, 'mat.txt'), `TỐI MẬT\n\n${plan(2)}`);
    writeFileSync(join(inputs, 'bang.xlsx'), 'không đọc');
  }, 240_000);

  it('names every file that fails, says why, and reads the others', async () => {
    const { code, out, err } = await run(['index', inputs, '--store', store('xau')]);
    expect(code).toBe(1);
    for (const name of ['rong', 'trang', 'nhi-phan', 'sai-ma', 'dong-dai', 'mat']) expect(err).toContain(`${name}.txt`);
    expect(err).toContain('TỐI MẬT');
    expect(err).not.toContain('tot.txt');
    expect(out).toContain('1 đã nạp');
    const { out: coverage } = await run(['coverage', '--json', '--store', store('xau')]);
    expect(JSON.parse(coverage)).toMatchObject({ documents: 1, dirtyKeys: 0, pendingTasks: 0 });
  });

  it('reads a stamped document only when that is allowed', async () => {
    const { code } = await run(['index', join(inputs, 'mat.txt'), '--allow-classified', '--store', store('mat')]);
    expect(code).toBe(0);
  });

  it('says so when a named file is missing or of another kind', async () => {
    const { code, err } = await run([
      'index',
      join(inputs, 'khong-co.txt'),
      join(inputs, 'bang.xlsx'),
      join(inputs, 'tot.txt'),
      '--store',
      store('thieu'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('khong-co.txt');
    expect(err).toContain('bang.xlsx');
    expect((await run(['coverage', '--json', '--store', store('thieu')])).out).toContain('"documents":1');
  });

  it('says so when a file may not be read', async () => {
    if (process.getuid?.() === 0) {
      console.warn('SKIPPED: root may read everything, so an unreadable file cannot be made.');
      return;
    }
    const closed = join(folder, 'dong.txt');
    writeFileSync(closed, plan(3));
    chmodSync(closed, 0);
    const { code, err } = await run(['index', closed, join(inputs, 'tot.txt'), '--store', store('dong')]);
    expect(code).toBe(1);
    expect(err).toContain('dong.txt');
  });

  it('a file that turns bad keeps what it said before', async () => {
    const own = join(folder, 'doi.txt');
    writeFileSync(own, plan(4));
    await run(['index', own, '--store', store('doi')]);
    const before = (await run(['export', '--store', store('doi')])).out;
    writeFileSync(own, '');
    expect((await run(['index', own, '--store', store('doi')])).code).toBe(1);
    expect((await run(['export', '--store', store('doi')])).out).toBe(before);
  });

  it('two files with one content are two documents and a finding', async () => {
    const twins = join(folder, 'sinh-doi');
    mkdirSync(twins);
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(twins, name), plan(5));
    await run(['index', twins, '--store', store('doi-ban')]);
    const { out } = await run(['findings', '--kind', 'same-content', '--store', store('doi-ban')]);
    expect(out).toContain('a.txt');
    expect(out).toContain('b.txt');
  });

  it('a reader that has seen enough ends the program quietly', async () => {
    const child = start(['export', '--store', store('xau')]);
    const over = ended(child);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await over;
    expect(code).toBe(0);
    expect(err).toBe('');
  });
});

describe('an interrupted run', () => {
  let folder: string;
  let inputs: string;
  beforeAll(() => {
    builtCli();
    folder = temporaryFolder();
    inputs = join(folder, 'tai-lieu');
    mkdirSync(inputs);
    for (let at = 0; at < 60; at++) writeFileSync(join(inputs, `phan-${at}.txt`), plan(at));
  }, 240_000);

  it('killed anywhere and started again, ends in the same export', async () => {
    const whole = join(folder, 'tron.sqlite');
    await run(['index', inputs, '--store', whole]);
    const expected = (await run(['export', '--store', whole])).out;
    const broken = join(folder, 'ngat.sqlite');
    let killed = 0;
    for (const wait of [400, 700, 1000, 1400]) {
      const child = start(['index', inputs, '--store', broken]);
      const over = ended(child);
      await pause(wait);
      if (child.kill('SIGKILL')) killed++;
      await over;
    }
    expect(killed).toBeGreaterThan(0);
    expect((await run(['index', inputs, '--store', broken])).code).toBe(0);
    expect((await run(['export', '--store', broken])).out).toBe(expected);
    expect((await run(['doctor', '--store', broken])).code).toBe(0);
  });

  it('what it left unsettled is settled by the next question', async () => {
    const store = join(folder, 'hoi.sqlite');
    await run(['index', inputs, '--store', store]);
    const expected = (await run(['export', '--store', store])).out;
    const service = await openService({ store }, { to: 'change' });
    const [first] = (await service.graph.documents({ limit: 1 })).items;
    // As a run does that dies between a document and its drain.
    await service.graph.removeDocument(first?.id ?? '');
    await service.close();
    const looked = await run(['doctor', '--store', store]);
    expect(looked.code).toBe(1);
    await run(['index', inputs, '--store', store]);
    expect((await run(['export', '--store', store])).out).toBe(expected);
    expect((await run(['doctor', '--store', store])).code).toBe(0);
  });

  it('a second index waits for the first, says so, and both end in one graph', async () => {
    const alone = join(folder, 'mot.sqlite');
    await run(['index', inputs, '--store', alone]);
    const expected = (await run(['export', '--store', alone])).out;

    const store = join(folder, 'hai.sqlite');
    const turn = await takeTurn(store);
    const both = [start(['index', inputs, '--store', store]), start(['index', inputs, '--store', store])];
    const over = Promise.all(both.map(ended));
    await Promise.all(both.map((child) => hears(child, 'đang chờ đến lượt')));
    turn.release();
    expect((await over).map(({ code }) => code)).toEqual([0, 0]);
    expect((await run(['export', '--store', store])).out).toBe(expected);
  });
});

/** Until a program has said some words on standard error; the test's own time limit ends the wait otherwise. */
function hears(child: ReturnType<typeof start>, words: string): Promise<void> {
  let said = '';
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes(words)) resolve();
    });
  });
}
