import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_LINE, readLines } from '../../../service/extract/lines.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

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
