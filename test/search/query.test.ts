import { describe, expect, it } from '@jest/globals';
import { highlight } from '../../search/highlight.js';
import { readQuery, type Term } from '../../search/query.js';

const shown = (term: Term): string => {
  switch (term.kind) {
    case 'word':
      return term.word.plain;
    case 'phrase':
      return `"${term.words.map(({ plain }) => plain).join(' ')}"`;
    case 'number':
      return `#${term.form}`;
    case 'either':
      return `${term.short.plain}|${term.long.map(({ plain }) => plain).join(' ')}`;
    default:
      return term satisfies never;
  }
};

describe('reading what a person typed', () => {
  it.each([
    ['hòa giải', ['hoa', 'giai']],
    ['"hòa giải" ở cơ sở', ['"hoa giai"', 'o', 'co', 'so']],
    ['“hòa giải', ['"hoa giai"']],
    ['nghị quyết 27-NQ/TW về nông thôn', ['nghi', 'quyet', '#27xnqxtw', 've', 'nong', 'thon']],
    ['"27-NQ/TW"', ['#27xnqxtw']],
    ['"Nghị quyết 27-NQ/TW"', ['"nghi quyet 27 nq tw"']],
    ['2021-2025', ['"2021 2025"']],
    ['27', ['27']],
    ['UBND xã', ['ubnd|uy ban nhan dan', 'xa']],
    ['văn bản quy phạm pháp luật mới', ['vbqppl|van ban quy pham phap luat', 'moi']],
    ['"ủy ban nhân dân"', ['"uy ban nhan dan"']],
    ['* OR (', ['or']],
    ['', []],
  ])('%s', (typed, terms) => {
    expect(readQuery(typed).map(shown)).toEqual(terms);
  });

  it('reads no more than forty terms of a pasted page', () => {
    expect(readQuery('việc '.repeat(100_000))).toHaveLength(40);
  });
});

describe('highlights', () => {
  it('do not overlap and come in order', () => {
    const text = 'Ủy ban nhân dân tỉnh giao UBND xã; nhân dân';
    const ranges = highlight(text, readQuery('"nhân dân" UBND xã'));
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Ủy ban nhân dân', 'UBND', 'xã', 'nhân dân']);
  });
});
