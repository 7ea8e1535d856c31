import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citeMentions } from '../../../indexer/cite/cite.js';
import { lowerCase } from '../../../indexer/cite/letters.js';
import { cite, NO_NAMES, structureOf } from './cite-text.js';

const PIECES = [
  'Nghị định số 118/2021/NĐ-CP',
  'Quyết định số 5/QĐ-TTg',
  '27-NQ/TW',
  'ngày 05/01/2024',
  'của Chính phủ',
  'của Ban Bí thư khóa XII',
  'Luật Hộ tịch',
  'Luật sửa đổi, bổ sung một số điều của',
  'Nghị định sửa đổi, bổ sung một số điều của',
  'Đề án “Nâng cao”',
  'Đề án 06',
  'Kế hoạch thực hiện',
  'về việc tiếp tục thực hiện',
  'các',
  'và',
  ',',
  ';',
  '.',
  '(',
  ')',
  '“',
  '”',
  'Điều 5',
  'khoản 1, 2',
  'Nghị quyết trên',
  'năm 2018',
  'giai đoạn 2021-2025',
  '\n',
  'công tác tư pháp',
  'SỐ',
  '12/2020',
  'Ứ',
  'İ',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));

describe('whatever the text', () => {
  it('mentions lie in their block, in order, and refer to mentions that exist', () => {
    fc.assert(
      fc.property(text, (input) => {
        const structure = structureOf(input, { type: 'kế hoạch' });
        const mentions = citeMentions(structure, NO_NAMES);
        mentions.forEach((mention, i) => {
          const block = structure.flow.blocks[mention.block];
          expect(block).toBeDefined();
          expect(mention.start).toBeGreaterThanOrEqual(block?.start ?? -1);
          expect(mention.end).toBeLessThanOrEqual(block?.end ?? -1);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.extent).toBeGreaterThanOrEqual(mention.end);
          for (const part of [
            mention.title,
            mention.date?.basis === 'document' ? null : mention.date?.span,
            mention.issuer?.span,
            mention.term?.span,
          ]) {
            if (part != null) expect(part.end).toBeLessThanOrEqual(structure.flow.text.length);
            if (part != null) expect(part.end).toBeGreaterThanOrEqual(part.start);
          }
          const next = mentions[i + 1];
          if (next !== undefined)
            expect(mention.start < next.start || (mention.start === next.start && mention.end >= next.end)).toBe(true);
          for (const other of [mention.nestedIn, mention.antecedent, ...(mention.draft?.targets ?? [])]) {
            expect(other === -1 || (other >= 0 && other < mentions.length && other !== i)).toBe(true);
          }
          if (mention.nestedIn >= 0) expect(mention.nestedIn).toBeLessThan(i);
          if (mention.antecedent >= 0) expect(mentions[mention.antecedent]?.kind).not.toBe('shortForm');
        });
      }),
      { numRuns: 400 },
    );
  });

  it('blocks do not change what is cited in each other, but for links within the document', () => {
    fc.assert(
      fc.property(text, (input) => {
        const lines = input.split('\n');
        const apart = lines.flatMap((line) =>
          cite(line)
            .filter(({ mention }) => mention.kind === 'numbered')
            .map(({ text: printed, number }) => [printed, number]),
        );
        const together = cite(input)
          .filter(({ mention }) => mention.kind === 'numbered')
          .map(({ text: printed, number }) => [printed, number]);
        expect(together).toEqual(apart);
      }),
      { numRuns: 200 },
    );
  });

  it('small letters keep every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => expect(lowerCase(input)).toHaveLength(input.length)),
    );
  });
});

describe('hostile input', () => {
  it.each([
    'x',
    '1',
    '12/QĐ-',
    'Luật ',
    'Luật sửa đổi, bổ sung một số điều của ',
    '“Đề án ',
    '(',
    'Nghị quyết số 1, ',
    'Kế hoạch ',
  ])('a block of 100,000 characters of "%s" is read', (piece) => {
    const input = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(Array.isArray(citeMentions(structureOf(input), NO_NAMES))).toBe(true);
  });
});
