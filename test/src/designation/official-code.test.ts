import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { instrumentId, missingParts } from '../../../src/designation/id.js';
import type { Identity } from '../../../src/designation/identity.js';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import { seriesOf } from '../../../src/designation/series.js';
import type { ParsedSymbol } from '../../../src/designation/symbol.js';
import { agencyByCode } from '../../../src/issuers/by-code.js';
import { foldWords } from '../../../src/text/fold.js';

/**
 * Every number of the official code of law ("Bộ pháp điển", 4,261 rows, real dirt included). Decided by rule:
 * - no number at all (`105`, `71/2015`, `02/2020/`, `Không`, `TT`, `Thông`): refused, a bare number is never a symbol;
 * - one digit is padded to two (`7/2020/TT-BYT`), `NQ-QH12` is written `QH12`, U+00D0 is Đ: printed in their canonical form;
 * - body cut off (`68/2015/TT-`): read as far as printed; the issuer must come from elsewhere.
 */
const TABLE = '../shared/eval/phapdien-instruments.tsv';
const present = existsSync(TABLE);
if (!present) console.warn(`SKIPPED: ${TABLE} is not here; the numbers of the official code were not checked.`);

interface Row {
  readonly type: string;
  readonly number: string;
  readonly issued: string;
  readonly symbol: ParsedSymbol | null;
}

function rows(): readonly Row[] {
  const lines = readFileSync(TABLE, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [, type = '', number = '', , issued = ''] = line.split('\t');
    return { type: type.toLowerCase(), number, issued, symbol: parseSymbol(number, type.toLowerCase()) };
  });
}

const NO_NUMBER = /^(?:\d+(?:\/\d{4}\/?)?|Không|TT|Thông)$/;

(present ? describe : describe.skip)('the numbers of the official code of law', () => {
  const all = present ? rows() : [];
  const read = all.filter((row): row is Row & { symbol: ParsedSymbol } => row.symbol !== null);

  it('are read, but for what is no number', () => {
    expect(all).toHaveLength(4261);
    expect(
      all
        .filter((row) => row.symbol === null)
        .map((row) => row.number)
        .filter((number) => !NO_NUMBER.test(number)),
    ).toEqual([]);
    expect(all.length - read.length).toBe(25);
  });

  it('print back, but for padding and NQ-QH', () => {
    const ruled = (text: string): string => foldWords(text.replace(/^(\d)\//, '0$1/').replace('/NQ-QH', '/QH'));
    expect(
      read.filter(({ number, symbol }) => foldWords(symbol.text) !== ruled(number)).map((row) => row.number),
    ).toEqual([]);
    expect(read.filter(({ number, symbol }) => foldWords(symbol.text) !== foldWords(number)).length).toBeLessThan(10);
  });

  it('read again as they were printed', () => {
    for (const { type, symbol } of read) {
      const again = parseSymbol(symbol.text, type);
      expect(again).toMatchObject({
        text: symbol.text,
        ordinal: symbol.ordinal,
        year: symbol.year,
        bodies: symbol.bodies,
      });
      expect(parseSymbol(symbol.text)?.text).toBe(symbol.text);
    }
  });

  it('tell their type and their bodies', () => {
    expect(read.filter(({ type, symbol }) => seriesOf(symbol, type).type !== type).map((row) => row.number)).toEqual(
      [],
    );
    const unknown = read.flatMap(({ symbol }) => symbol.bodies.filter((body) => agencyByCode(body) === undefined));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('keep distinct instruments distinct', () => {
    const ids = new Map<string, string>();
    for (const { type, symbol, number, issued } of read) {
      const year = issued === '' ? null : Number(issued.slice(-4));
      const one: Identity = { type, number: symbol.text, name: null, year, term: null, issuer: null, place: null };
      if (missingParts(one).length > 0) continue;
      const what = `${type}|${foldWords(number)}|${issued}`;
      expect(ids.get(instrumentId(one)) ?? what).toBe(what);
      ids.set(instrumentId(one), what);
    }
    expect(ids.size).toBeGreaterThan(4150);
  });
});
