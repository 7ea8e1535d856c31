import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildRegister } from '../../../scripts/register/build.js';
import { readRegisterTable } from '../../../src/register/table.js';

const EXTRACT = join('..', 'shared', 'eval', 'phapdien-instruments.tsv');
const HERE = existsSync(EXTRACT);
if (!HERE) console.warn(`SKIPPED: building the register from the official code; no ${EXTRACT}`);

const text = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

(HERE ? describe : describe.skip)('the register built from the official code', () => {
  it('is the same every time, and its tables read back', () => {
    const given = {
      extract: text(EXTRACT),
      curated: text('src/register/data/curated.tsv'),
      document: text('docs/register.md'),
    };
    const built = buildRegister(given);
    expect(buildRegister({ ...given, document: built.document })).toEqual(built);
    expect(readRegisterTable(built.official).length).toBeGreaterThan(4_000);
    const relations = readRegisterTable(built.relations);
    const stated = new Map(
      relations.map((row) => [row.id, row.relations.map(({ relation, to }) => `${relation} ${to}`)]),
    );
    expect(stated.get('nghi-dinh-190-2025-nd-cp')).toEqual(['amends nghi-dinh-118-2021-nd-cp']);
    // Passed with the law, while the one of the same name before it was in force.
    expect(stated.get('nghi-quyet-82-2014-qh13')).toEqual(['implements luat-63-2014-qh13']);
    // Detailed before it took effect, while the law of the same name before it was still in force.
    expect(stated.get('nghi-dinh-112-2021-nd-cp')).toEqual(['details luat-69-2020-qh14']);
  });
});
