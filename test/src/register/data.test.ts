import { describe, expect, it } from '@jest/globals';
import { parseSymbol } from '../../../src/designation/parse-symbol.js';
import { identifyRow } from '../../../src/register/identify-row.js';
import { mergeRegister } from '../../../src/register/merge-register.js';
import { parseRegisterTable } from '../../../src/register/parse-register-table.js';
import { registerRowSchema } from '../../../src/register/row.js';
import { printRegisterTable } from '../../../src/register/table.js';
import { BUILT_IN, BUILT_IN_FILES } from './built-in.js';

describe.each(BUILT_IN_FILES)('$file', ({ file, text, rows }) => {
  it('holds rows of the schema only', () => {
    expect(rows.filter((row) => !registerRowSchema.safeParse(row).success).map(({ id }) => id)).toEqual([]);
  });

  it('prints back as it stands', () => {
    expect(printRegisterTable(rows)).toBe(text);
  });

  it('reads the same as an office’s own file', () => {
    const parsed = parseRegisterTable(text, file);
    expect(parsed.errors.map(({ message }) => message)).toEqual([]);
    expect(parsed.rows).toEqual(rows);
  });

  it('has numbers that parse and print back', () => {
    const wrong = rows.filter(({ number, type }) => number !== null && parseSymbol(number, type)?.text !== number);
    expect(wrong.map(({ number }) => number)).toEqual([]);
  });

  it('has ids that follow from the identity, each once', () => {
    const wrong = rows.filter((row) => identifyRow(row).id !== row.id);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});

describe('the register as a whole', () => {
  it('has files that do not contradict each other', () => {
    const conflicts = BUILT_IN_FILES.reduce(
      (merged, { rows }) => {
        const next = mergeRegister(merged.rows, rows);
        return { rows: next.rows, conflicts: [...merged.conflicts, ...next.conflicts] };
      },
      mergeRegister([], []),
    ).conflicts;
    expect(conflicts).toEqual([]);
  });

  it('holds the official code and the curated instruments', () => {
    expect(BUILT_IN.rows.length).toBeGreaterThan(4500);
    expect(BUILT_IN.rows.filter(({ source }) => source.includes('Bộ pháp điển')).length).toBeGreaterThan(4200);
  });

  it('has no relation to an instrument it does not hold, none to itself', () => {
    const wrong = BUILT_IN.rows.flatMap(({ id, relations }) =>
      relations.filter(({ to }) => to === id || BUILT_IN.byId(to) === undefined).map(({ to }) => `${id} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no instrument that expires before it begins, or is replaced by an older one', () => {
    const early = BUILT_IN.rows.filter(
      ({ issued, effective, expires }) => expires !== null && expires < (effective ?? issued ?? ''),
    );
    const replaced = BUILT_IN.rows.flatMap((row) =>
      row.relations.filter(
        ({ relation, to }) => relation === 'replaces' && (BUILT_IN.byId(to)?.issued ?? '') >= (row.issued ?? '9999'),
      ),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
    expect(replaced).toEqual([]);
  });

  it('has no circle of replacements', () => {
    const replacedBy = (id: string) =>
      (BUILT_IN.byId(id)?.relations ?? []).filter(({ relation }) => relation === 'replaces');
    for (const { id } of BUILT_IN.rows) {
      const passed = new Set<string>();
      const open = [id];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const { to } of replacedBy(at)) if (!passed.has(to) && passed.add(to)) open.push(to);
      }
      expect(passed.has(id)).toBe(false);
    }
  });

  it('says of every row where it comes from and until when', () => {
    expect(BUILT_IN.rows.filter(({ source, asOf }) => source === '' || asOf === '')).toEqual([]);
  });

  it('never verifies what rests on memory alone', () => {
    const memory = BUILT_IN.rows.filter(({ source }) => source === 'theo trí nhớ, chưa kiểm chứng');
    expect(memory.length).toBeGreaterThan(30);
    expect(memory.filter(({ verified }) => verified).map(({ id }) => id)).toEqual([]);
  });
});
