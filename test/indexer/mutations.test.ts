import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildLexicon, extractFacts, resolveFacts } from '../../indexer/index.js';
import { decodeText } from '../../indexer/read/decode-text.js';
import { loadRegister } from '../../service/register/load.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { CASES } from '../cases/cases.data.js';

/** Inputs tried; `npm run mutations` tries ten thousand. */
const RUNS = Number(process.env.DANCHIEU_MUTATIONS ?? 200);
/** Code units of a run without a space: a megabyte in the full run. */
const LONG = RUNS >= 10_000 ? 1_000_000 : 100_000;

const register = await loadRegister(null);
const lexicon = buildLexicon(register);

const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');
const SEEDS: readonly string[] = [
  ...CASES.map(({ text }) => text),
  ...readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8')),
];

const SIGNS = ['(', ')', '“', '”', '"', '«', '»', '[', ']', ';', ':', '.', ',', '/', '-', '–', '\n', '\r\n', '\t', '|'];
const STRAYS = [
  '\ud800',
  '\udc00',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0301',
  '\u00ad',
  '\u2028',
  'İ',
  'ß',
  '𝐍',
  '🇻🇳',
];
/** Bytes of UTF-8 read as Latin-1: "Nghá»‹ Ä‘á»‹nh". */
const mojibake = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

type Mutation = (text: string) => string;

/** A change of a stretch of the text, given as two fractions of its length. */
function onStretch(change: (stretch: string) => string): fc.Arbitrary<Mutation> {
  return fc.tuple(fc.nat(9_999), fc.nat(1_500)).map(([at, length]) => (text: string) => {
    const start = Math.floor((at / 10_000) * text.length);
    const end = Math.min(text.length, start + length);
    return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  });
}

const inserted = (pieces: readonly string[]): fc.Arbitrary<Mutation> =>
  fc
    .tuple(fc.nat(9_999), fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }))
    .map(([at, some]) => (text) => {
      const start = Math.floor((at / 10_000) * text.length);
      return text.slice(0, start) + some.join('') + text.slice(start);
    });

const mutation = fc.oneof(
  onStretch(() => ''),
  onStretch((stretch) => stretch + stretch),
  onStretch((stretch) => stretch.normalize('NFD')),
  onStretch(mojibake),
  onStretch((stretch) => stretch.toUpperCase()),
  onStretch((stretch) => stretch.replace(/\s+/g, '')),
  onStretch((stretch) => [...stretch].reverse().join('')),
  onStretch((stretch) => stretch.replace(/\d/g, 'O')),
  inserted(SIGNS),
  inserted(STRAYS),
);

const mutated = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(mutation, { minLength: 1, maxLength: 6 }))
  .map(([seed, mutations]) => mutations.reduce((text, change) => change(text), seed).slice(0, 20_000));

/** Reads a text as a store would and looks at every offset and reference it gives. */
function checkAll(original: string): void {
  const facts = extractFacts({ original, path: 'm.txt', documentId: 'm', contentHash: '', stated: {} }, lexicon);
  const [document] = resolveFacts([facts], register).documents;
  const ids = new Set(facts.mentions.map(({ id }) => id));
  const tasks = new Set(facts.tasks.map(({ id }) => id));
  let last = 0;
  for (const mention of document?.mentions ?? []) {
    expect(mention.text).toBe(original.slice(mention.start, mention.end));
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(mention.start).toBeGreaterThanOrEqual(last);
    last = mention.start;
    expect(mention.nestedIn === null || ids.has(mention.nestedIn)).toBe(true);
    expect(mention.task === null || tasks.has(mention.task)).toBe(true);
    if (mention.provisional) expect(mention.instrument).toMatch(/--m$/);
    expect(mention.status === 'resolved').toBe(mention.instrument !== null && !mention.provisional);
  }
  for (const task of facts.tasks)
    for (const [start, end] of task.segments) expect(0 <= start && start < end && end <= original.length).toBe(true);
  for (const statement of document?.statements ?? [])
    expect(0 <= statement.start && statement.start <= statement.end && statement.end <= original.length).toBe(true);
}

describe('a text that was cut, doubled, mixed up or badly encoded', () => {
  it(`is read with every offset right (${RUNS} of them)`, () => {
    fc.assert(fc.property(mutated, checkAll), { numRuns: RUNS });
  }, 3_600_000);

  it('is read, or refused as no text, whatever its bytes', () => {
    const flips = fc.array(fc.tuple(fc.nat(9_999), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(mutated, flips, (text, some) => {
        const bytes = Buffer.from(text, 'utf8');
        for (const [at, byte] of some) bytes[Math.floor((at / 10_000) * bytes.length)] = byte;
        try {
          checkAll(decodeText(bytes, 'm.txt').original);
        } catch (error) {
          if (!(error instanceof DanchieuError)) throw error;
        }
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  }, 3_600_000);
});

describe('a run without a space', () => {
  it.each([
    'x',
    'ế',
    '7',
    '(',
    '“',
    '/',
    '12/2020/NĐ-CP',
    'Nghịđịnhsố118/2021/NĐ-CP,',
    'LuậtHộtịch',
    'Điều5,',
    '1.1.',
    '\ud800',
  ])(
    `of "%s", ${LONG} long, is read`,
    (piece) => {
      checkAll(piece.repeat(Math.ceil(LONG / piece.length)));
    },
    600_000,
  );
});
