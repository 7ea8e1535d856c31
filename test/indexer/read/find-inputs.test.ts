import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findInputs } from '../../../indexer/read/find-inputs.js';
import { globBase, globToRegExp, isGlob } from '../../../indexer/read/glob.js';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'danchieu-read-'));
  await mkdir(join(root, '2024', 'so-tu-phap'), { recursive: true });
  await mkdir(join(root, '.git'));
  const files = [
    'b.txt',
    'a.md',
    'anh.png',
    '.an.txt',
    '2024/ke-hoach.txt',
    '2024/so-tu-phap/chuong-trinh.TXT',
    '.git/x.txt',
  ];
  for (const file of files) await writeFile(join(root, file), 'Kế hoạch');
  await symlink(join(root, '2024'), join(root, '2024', 'vong'));
  await symlink(join(root, 'khong-co.txt'), join(root, 'gay.txt'));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function found(...paths: string[]): Promise<string[]> {
  const names: string[] = [];
  for await (const input of findInputs(paths)) {
    const name = input.path.replace(`${root}/`, '');
    names.push('error' in input ? `${name}: ${input.error.code}` : name);
  }
  return names;
}

describe('findInputs', () => {
  it('walks folders in a fixed order, past hidden and other files, and out of loops', async () => {
    expect(await found(root)).toEqual([
      '2024/ke-hoach.txt',
      '2024/so-tu-phap/chuong-trinh.TXT',
      'a.md',
      'b.txt',
      'gay.txt: input-missing',
    ]);
  });

  it('names a file of another kind, and one that is not there, only when asked for it', async () => {
    expect(await found(join(root, 'anh.png'), join(root, 'c.txt'))).toEqual([
      'anh.png: input-unsupported',
      'c.txt: input-missing',
    ]);
  });

  it('reads a hidden file that is named', async () => {
    expect(await found(join(root, '.an.txt'))).toEqual(['.an.txt']);
  });

  it('expands patterns', async () => {
    expect(await found(join(root, '?.*'))).toEqual(['a.md', 'b.txt']);
    expect(await found(join(root, '2024', '**', '*.txt'))).toEqual(['2024/ke-hoach.txt']);
    expect(await found(join(root, '*.doc'))).toEqual([`*.doc: input-missing`]);
  });

  it('gives no file twice and passes standard input through', async () => {
    expect(await found(join(root, 'b.txt'), root, '-')).toEqual([
      'b.txt',
      '2024/ke-hoach.txt',
      '2024/so-tu-phap/chuong-trinh.TXT',
      'a.md',
      'gay.txt: input-missing',
      '-',
    ]);
  });
});

describe('patterns', () => {
  it('keeps * and ? inside a folder and lets ** cross', () => {
    expect(globToRegExp('ke-hoach/*.txt').test('ke-hoach/a.txt')).toBe(true);
    expect(globToRegExp('ke-hoach/*.txt').test('ke-hoach/2024/a.txt')).toBe(false);
    expect(globToRegExp('ke-hoach/**/*.txt').test('ke-hoach/2024/a.txt')).toBe(true);
    expect(globToRegExp('ke-hoach/**/*.txt').test('ke-hoach/a.txt')).toBe(true);
    expect(globToRegExp('./a?.md').test('ab.md')).toBe(true);
    expect(globToRegExp('a.md').test('axmd')).toBe(false);
  });

  it('knows where a pattern starts', () => {
    expect(globBase('a/b/*.txt')).toBe('a/b');
    expect(globBase('*.txt')).toBe('.');
    expect(globBase('/*.txt')).toBe('/');
    expect(isGlob('a/b.txt')).toBe(false);
  });
});
