import { type ChildProcess, execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { builtCli, start, temporaryFolder } from '../cli/built-cli.js';

const folder = temporaryFolder();
const running: ChildProcess[] = [];
const [vietnamese = '', english = ''] = readFileSync('docs/api.md', 'utf8').split('\n## English\n');

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
KẾ HOẠCH
Công tác tư pháp năm 2026
I. NHIỆM VỤ
1. Triển khai thực hiện Nghị định số 118/2021/NĐ-CP ngày 23/12/2021 của Chính phủ.
Đơn vị chủ trì: Sở Tư pháp. Thời gian: Quý II/2026.
2. Sở Tư pháp tham mưu triển khai thực hiện Nghị quyết số 27-NQ/TW.
`;

jest.setTimeout(240_000);
beforeAll(() => void builtCli(), 240_000);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `npm start` opens, in a folder of its own with a plan beside it. */
async function serveIn(name: string): Promise<{ readonly cwd: string; readonly address: string }> {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'DOCUMENTS'), { recursive: true });
  writeFileSync(join(cwd, 'DOCUMENTS', 'ke-hoach.txt'), PLAN);
  writeFileSync(join(cwd, 'KE-HOACH.txt'), PLAN);
  const child = start(['start', '--port', '0'], { cwd });
  running.push(child);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /(http:\/\/\S+?)\/api\/v1/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`start ended (${code})`)));
  });
  return { cwd, address };
}

/** The commands of a text in their order, but for the one that installs and starts the program. */
function commandsOf(text: string): string {
  const blocks = [...text.matchAll(/```\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.filter((block) => !block.startsWith('npm ci')).join('\n');
}

/** A command that prints what to settle: where the text says "the id", a reader takes it from the answer before. */
function openId(address: string): string {
  const pick = `JSON.parse(require('fs').readFileSync(0)).items.find(({ text }) => text.includes('27-NQ/TW')).settle`;
  return `command curl --silent ${address}/api/v1/findings/groups | "${process.execPath}" -p "${pick}"`;
}

/** Runs commands as they are printed: `npx danchieu` is the program as built, and every answer must be a success. */
async function runCommands(commands: string, cwd: string, address: string): Promise<string> {
  const script = [
    'set -euo pipefail',
    `npx() { shift; "${process.execPath}" "${builtCli()}" "$@"; }`,
    'curl() { command curl --silent --show-error --fail-with-body "$@"; echo; }',
    commands
      .replaceAll('http://127.0.0.1:8480', address)
      .replaceAll(/\/findings\/(?:MÃ|ID)\//g, `/findings/'"$(${openId(address)})"'/`),
  ].join('\n');
  const { PATH, HOME } = process.env;
  const { stdout } = await promisify(execFile)('bash', ['-c', script], {
    cwd,
    env: { PATH, HOME, LANG: 'C.UTF-8' },
    maxBuffer: 32 * 1024 * 1024,
  });
  return stdout;
}

if (spawnSync('curl', ['--version']).status !== 0) {
  console.warn('SKIPPED: the commands of docs/api.md were NOT run, because curl is not installed');
  describe.skip('docs/api.md', () => it('needs curl', () => undefined));
} else {
  describe('docs/api.md', () => {
    it.each([
      ['vi', vietnamese],
      ['en', english],
    ])('every command in it works (%s)', async (language, text) => {
      const commands = commandsOf(text);
      expect(commands.match(/^curl/gm)?.length).toBeGreaterThan(5);
      const { cwd, address } = await serveIn(language);
      const out = await runCommands(commands, cwd, address);
      const answers = out.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as object] : []));
      expect(answers).toContainEqual(expect.objectContaining({ ref: '118/2021/NĐ-CP' }));
      expect(answers).toContainEqual(expect.objectContaining({ total: 1, items: expect.any(Array) }));
      expect(answers).toContainEqual(expect.objectContaining({ writing: true }));
      expect(answers).toContainEqual(expect.objectContaining({ state: expect.stringMatching(/queued|running|done/) }));
      expect(answers).toContainEqual(expect.objectContaining({ done: false, decision: expect.any(Object) }));
      expect(out).toContain('Nghị định số 118/2021/NĐ-CP');
    });

    it('the typed client does what it shows', async () => {
      const example = /```ts\n([\s\S]*?)```/.exec(english)?.[1] ?? '';
      expect(example).toContain("from 'danchieu/client'");
      const { cwd, address } = await serveIn('client');
      await runCommands('npx danchieu index DOCUMENTS/', cwd, address);
      const client = join(dirname(dirname(builtCli())), 'client', 'client.js');
      const file = join(cwd, 'try.mjs');
      const code = example.replace('danchieu/client', client).replace('http://127.0.0.1:8480', address);
      writeFileSync(file, code);
      const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd });
      expect(stdout).toContain('ke-hoach.txt Nghị định số 118/2021/NĐ-CP');
    });
  });
}
