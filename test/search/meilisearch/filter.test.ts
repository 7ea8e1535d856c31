import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { askedFilter, rankedWords, termsFilter } from '../../../search/meilisearch/filter.js';
import { readQuery } from '../../../search/query.js';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '`',
        ' OR ',
        ' AND NOT ',
        '=',
        '(',
        ')',
        '[',
        ']',
        ',',
        'id',
        '27-NQ/TW',
        '\0',
        'ủy',
      ),
    )
    .map((parts) => parts.join('')),
);
/** What stands outside quotes once every quoted value is taken away; values themselves hold nothing but word characters. */
const FIELD = '(?:plainWords|accentedWords|numbers|instrument|document|place|unitBeginnings|unitKeys)';
const VALUE = '"[\\p{L}\\p{N}\\p{M}_ -]*"';
const CONDITION = new RegExp(`^${FIELD} (?:= ${VALUE}|IN \\[(?:${VALUE}(?:, ${VALUE})*)?\\])$`, 'u');

function conditionsOf(filter: string): readonly string[] {
  return filter === ''
    ? []
    : filter
        .replace(/^\(+/, '')
        .replace(/\)+$/, '')
        .split(/\)* (?:AND|OR) \(*/);
}

describe('filters', () => {
  it('say what a query wants', () => {
    const filter = (typed: string) => termsFilter(readQuery(typed), 'plain');
    expect(filter('Đường sắt')).toBe('plainWords = "duong" AND plainWords = "sat"');
    expect(filter('27-NQ/TW')).toBe('numbers = "27xnqxtw"');
    expect(filter('"thi hành án"')).toBe('plainWords = "thi" AND plainWords = "hanh" AND plainWords = "an"');
    expect(filter('HTX')).toBe(
      '(plainWords = "htx" OR (plainWords = "hop" AND plainWords = "tac" AND plainWords = "xa"))',
    );
    expect(termsFilter(readQuery('hòa'), 'accented')).toBe('accentedWords = "hoaf"');
    expect(rankedWords(readQuery('sự "thi hành án" 27-NQ/TW'))).toBe('"thi hanh an" "su"');
    expect(askedFilter({ instruments: ['luat-60-2014-qh13', 'x y'], units: ['Sở Tư pháp'] })).toMatch(
      /^instrument IN \["luat-60-2014-qh13", "x_0020y"\] AND unitBeginnings IN \["so tu phap"\]$/,
    );
    expect(askedFilter({ instruments: [] })).toBe('instrument IN []');
  });

  it('take whatever is typed for a value, never for a part of the filter', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (words, value) => {
        const terms = readQuery(words);
        const filters = [
          termsFilter(terms, 'plain'),
          termsFilter(terms, 'accented'),
          askedFilter({ instruments: [value, words], units: [value], documents: [value], places: [words] }),
          askedFilter({ units: [value, words], wholeUnits: true }),
        ];
        for (const condition of filters.flatMap(conditionsOf)) expect(condition).toMatch(CONDITION);
        expect(rankedWords(terms)).toMatch(/^(?:"[\p{L}\p{N}\p{M} ]+"(?: |$))*$/u);
      }),
    );
  });
});
