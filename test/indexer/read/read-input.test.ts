import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeInput, readInput } from '../../../indexer/read/read-input.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danchieu-input-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('readInput', () => {
  it('reads a file and keeps its bytes', async () => {
    const absolute = join(folder, 'a.txt');
    await writeFile(absolute, '\ufeffKẾ HOẠCH');
    const input = await readInput({ path: 'a.txt', absolute });
    expect(input).toMatchObject({ original: 'KẾ HOẠCH', encoding: 'utf-8', classified: null });
    expect(input.bytes).toHaveLength(bytes('\ufeffKẾ HOẠCH').length);
  });

  it('says what is missing, too large or a folder', async () => {
    await expect(readInput({ path: 'b.txt', absolute: join(folder, 'b.txt') })).rejects.toMatchObject({
      code: 'input-missing',
    });
    await expect(readInput({ path: 'thu-muc', absolute: folder })).rejects.toMatchObject({ code: 'input-unreadable' });
    const absolute = join(folder, 'lon.txt');
    await writeFile(absolute, 'a'.repeat(3000));
    const limits = { file: 2048, line: 1024 };
    await expect(readInput({ path: 'lon.txt', absolute }, { limits })).rejects.toMatchObject({
      code: 'input-too-large',
    });
  });
});

describe('decodeInput', () => {
  it('refuses a line no document has, naming it', () => {
    const limits = { file: 1 << 20, line: 100 };
    expect(() => decodeInput(bytes(`một\n${'a'.repeat(101)}\n`), 'a.txt', { limits })).toThrow(
      expect.objectContaining({ code: 'line-too-long', values: expect.objectContaining({ line: 2 }) }),
    );
    expect(decodeInput(bytes(`${'a'.repeat(100)}\n${'b'.repeat(100)}`), 'a.txt', { limits }).original).toHaveLength(
      201,
    );
  });

  it('refuses what is stamped secret unless that is allowed', () => {
    const secret = bytes('TỐI MẬT\nKẾ HOẠCH\n');
    expect(() => decodeInput(secret, 'a.txt')).toThrow(
      expect.objectContaining({ code: 'input-classified', values: { file: 'a.txt', mark: 'TỐI MẬT', line: 1 } }),
    );
    expect(decodeInput(secret, 'a.txt', { allowClassified: true }).classified?.mark).toBe('TỐI MẬT');
  });
});
