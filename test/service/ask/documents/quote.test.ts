import { describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../../../graph/store.js';
import { Quotes } from '../../../../service/ask/documents/quote.js';
import { lineAt, lineStarts } from '../../../../src/text/lines.js';

/** A store that holds one text. */
function holding(text: string): GraphStore {
  return {
    state: async () => '1',
    documentText: async () => text,
    document: async () => ({ document: { path: 'ke-hoach.txt' } }),
  } as unknown as GraphStore;
}

async function quoted(text: string, words: string): Promise<string> {
  const start = text.indexOf(words);
  const quote = await new Quotes(holding(text)).of('d', start, start + words.length);
  if (quote === null) return '';
  return `${quote.cutBefore ? '…' : ''}${quote.before}[${quote.text}]${quote.after}${quote.cutAfter ? '…' : ''}`.trim();
}

describe('quotes', () => {
  it('give the sentence round the words, white space collapsed', async () => {
    const text = 'Một câu trước. Thực hiện Nghị\n\nđịnh số 61/2018/NĐ-CP tại xã; câu sau.';
    expect(await quoted(text, 'Nghị\n\nđịnh số 61/2018/NĐ-CP')).toBe('Thực hiện [Nghị định số 61/2018/NĐ-CP] tại xã');
  });

  it('stop at the item and the table cell they stand in', async () => {
    expect(await quoted('1. Việc một\n2. Theo Luật Đất đai\n3. Việc ba', 'Luật Đất đai')).toBe(
      '2. Theo [Luật Đất đai]',
    );
    expect(await quoted('7\tTheo Luật Đất đai\tPhòng A\tNăm 2026', 'Luật Đất đai')).toBe('Theo [Luật Đất đai]');
  });

  it('say where a long sentence was cut, between words', async () => {
    const text = `${'rất dài '.repeat(60)}theo Luật Đất đai ${'và dài nữa '.repeat(60)}`;
    const quote = await quoted(text, 'Luật Đất đai');
    expect(quote).toMatch(/^… ?(rất|dài) .*\[Luật Đất đai\].*(và|dài|nữa)…$/);
    expect(quote.length).toBeLessThan(400);
  });

  it('count lines from one', () => {
    const starts = lineStarts('a\nbc\n\nd');
    expect([0, 1, 2, 4, 5, 6].map((offset) => lineAt(starts, offset))).toEqual([1, 1, 2, 2, 3, 4]);
  });
});
