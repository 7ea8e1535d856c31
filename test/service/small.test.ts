import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LINE, readLines } from '../../service/extract/lines.js';
import { documentId, relativePath } from '../../service/index/document-id.js';
import { parseToken, printToken, withStated } from '../../service/index/token.js';
import { csvCell } from '../../service/keep/export.js';
import { readConfig } from '../../service/open/config.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('document ids', () => {
  it('are the slug of the file name and eight digits of the path', () => {
    expect(documentId('2024/Kế hoạch số 5.txt')).toMatch(/^ke-hoach-so-5-[0-9a-f]{8}$/);
    expect(documentId('2024/a.txt')).not.toBe(documentId('2025/a.txt'));
  });

  it('are the same whichever way a file system spells a name', () => {
    const composed = relativePath('/kho', '/kho/Kế hoạch.txt'.normalize('NFC'));
    expect(relativePath('/kho', '/kho/Kế hoạch.txt'.normalize('NFD'))).toBe(composed);
    expect(relativePath('/kho/a', '/kho/b/c.txt')).toBe('../b/c.txt');
  });
});

describe('tokens', () => {
  it('print and parse back', () => {
    const token = { content: 'ab', extractor: 3, register: 'r', stated: { place: 'Nghệ An' } };
    expect(parseToken(printToken(token))).toEqual(token);
    expect(parseToken('v1:anything else')).toBeNull();
  });

  it('keep what was stated until it is stated otherwise', () => {
    const before = { place: 'Nghệ An', date: '2024-01-01' };
    expect(withStated(before, {})).toMatchObject(before);
    expect(withStated(before, { place: 'Hà Tĩnh' })).toMatchObject({ place: 'Hà Tĩnh', date: '2024-01-01' });
    expect(withStated(before, { place: '' }).place).toBeUndefined();
  });
});

describe('lines of a stream', () => {
  it('are those of the text, however it is cut into chunks', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'đ', 'ế', '😀', '\n', ' '), { maxLength: 60 })
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (whole, size) => {
        const lines = await collect(readLines(inChunks(Buffer.from(whole), size)));
        const expected = whole
          .split('\n')
          .map((line, at) => ({ number: at + 1, text: line }))
          .filter((line) => line.text.trim() !== '');
        expect(lines).toEqual(expected);
      }),
    );
  });

  it('that are too long are reported and let go', async () => {
    const lines = await collect(readLines(inChunks(Buffer.from('ab\nabcdef\nabc'), 4), 4));
    expect(lines).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: null },
      { number: 3, text: 'abc' },
    ]);
    expect(LONGEST_LINE).toBeGreaterThan(1_000_000);
  });
});

describe('CSV cells', () => {
  it('are quoted where they must be and never a formula', () => {
    expect(csvCell('một, hai')).toBe('"một, hai"');
    expect(csvCell('nói "được"')).toBe('"nói ""được"""');
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
    expect(csvCell(-1)).toBe('-1');
    expect(csvCell(null)).toBe('');
  });
});

describe('configuration', () => {
  it('takes the store from the option, then the environment, then the default', () => {
    expect(readConfig({}).store).toMatch(/\.danchieu\/danchieu\.sqlite$/);
    expect(readConfig({ DANCHIEU_STORE: '/a/b.sqlite' }).store).toBe('/a/b.sqlite');
    expect(readConfig({ DANCHIEU_STORE: '/a/b.sqlite' }, '/c.sqlite').store).toBe('/c.sqlite');
    expect(() => readConfig({}, '')).toThrow();
  });
});
