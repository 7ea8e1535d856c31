import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { builtCli, run, temporaryFolder } from './built-cli.js';

const COMMANDS = [
  'index',
  'remove',
  'instrument',
  'tasks',
  'trace',
  'impact',
  'search',
  'findings',
  'coverage',
  'extract',
  'register',
  'export',
  'doctor',
  'serve',
  'key',
];

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    builtCli();
    folder = temporaryFolder();
  }, 240_000);

  it('teaches: every command is listed, with examples and exit codes', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(out).toContain('Ví dụ:');
    expect(out).toContain('Mã thoát:');
    expect((await run([])).out).toBe(out);
  });

  it.each(COMMANDS)('%s --help has examples, in Vietnamese and in English', async (name) => {
    const { code, out } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/Ví dụ:\n {2}danchieu /);
    expect(out).toContain('--json');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    expect((await run([name, '--help', '--lang', 'en'])).out).toContain('Examples:');
  });

  it('takes English from --lang, or from the locale, and Vietnamese otherwise', async () => {
    const usage = async (environment: Record<string, string>, ...args: string[]): Promise<string> =>
      (await run(['--help', ...args], { environment })).out.split(':')[0] ?? '';
    expect(await usage({})).toBe('Cách dùng');
    expect(await usage({ LANG: 'en_GB.UTF-8' })).toBe('Usage');
    expect(await usage({ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_GB.UTF-8' })).toBe('Cách dùng');
    expect(await usage({ LANG: 'en_GB.UTF-8' }, '--lang', 'vi')).toBe('Cách dùng');
  });

  it('writes no colour into a pipe', async () => {
    const { out } = await run(['--help'], { environment: { FORCE_COLOR: '1' } });
    expect(out).not.toContain('\u001b[');
  });

  it.each([
    [['idnex', 'x'], 'index'],
    [['index', '--rot', 'x', 'y'], '--root'],
    [['tasks', '--citng', 'x'], '--citing'],
  ])('names the nearest word for %j', async (args, nearest) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(nearest);
  });

  it.each([
    [['tasks', '--citng', 'x'], 'danchieu tasks --help'],
    [['findings', 'settle', '--scope', 'xã'], 'danchieu findings settle --help'],
    [['idnex'], 'danchieu --help'],
  ])('leads from %j to the help that is wanted', async (args, help) => {
    expect((await run(args)).err).toContain(`Xem: ${help}`);
  });

  it.each([
    [['index']],
    [['tasks']],
    [['register']],
    [['coverage', 'thừa']],
    [['trace', 'x', '--depth', '99']],
    [['findings', '--kind', 'không-có']],
    [['extract', 'x', '--of', 'tất-cả']],
    [['index', 'x', '--date', '31/02/2024']],
    [['tasks', '--citing', 'x', '--period', 'năm ngoái']],
    [['extract', 'samples', '--place', 'Atlantis']],
    [['extract', 'samples', '--period', 'năm ngoái']],
    [['--lang', 'fr', 'coverage']],
    [['coverage', '--store', '']],
  ])('%j is wrong use', async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('exits 3 when there is no store, and when it is no store', async () => {
    const none = await run(['coverage', '--store', join(folder, 'chua-co.sqlite')]);
    expect(none.code).toBe(3);
    expect(none.err).toContain('danchieu index');
    const text = join(folder, 'van-ban.sqlite');
    writeFileSync(text, 'đây không phải kho dữ liệu, chỉ là một tệp văn bản bình thường\n'.repeat(40));
    const broken = await run(['coverage', '--store', text]);
    expect(broken.code).toBe(3);
    expect(broken.err).toContain(text);
  });

  it.each([
    [['remove', 'ke-hoach.txt']],
    [['doctor', '--repair']],
    [['reindex-search']],
    [['findings', 'settle', 'x', '--as', '47/2020/NĐ-CP']],
    [['findings', 'settle', '--revoke', 'x']],
  ])('%j makes no store where there is none: exit 3', async (args) => {
    const store = join(folder, 'khong-co', 'kho.sqlite');
    const { code, out, err } = await run([...args, '--store', store]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(store);
    expect(existsSync(join(folder, 'khong-co'))).toBe(false);
  });

  it('wants the password of a server named in the environment', async () => {
    const { code, err } = await run(['coverage'], { environment: { NEO4J_URI: 'neo4j://localhost' } });
    expect(code).toBe(2);
    expect(err).toContain('NEO4J_PASSWORD');
  });

  it('takes the store from the environment, and --store before or after the command', async () => {
    const store = join(folder, 'kho.sqlite');
    await run(['index', 'samples', '--store', store]);
    const fromEnvironment = await run(['coverage', '--json'], { environment: { DANCHIEU_STORE: store } });
    expect(JSON.parse(fromEnvironment.out)).toMatchObject({ documents: 3 });
    expect((await run(['--store', store, 'coverage', '--json'])).out).toBe(fromEnvironment.out);
  });

  it('start --once indexes the samples into .danchieu and says what to ask', async () => {
    const { code, out } = await run(['start', '--once'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('npx danchieu tasks --citing');
    expect((await run(['coverage', '--json'], { cwd: folder })).out).toContain('"documents":3');
  });
});
