import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegister } from '../../../src/register/create-register.js';
import { normaliseName } from '../../../src/register/normalise-name.js';
import type { Register } from '../../../src/register/register.js';
import type { RegisterRow } from '../../../src/register/row.js';
import { readRegisterTable } from '../../../src/register/table.js';

const FOLDER = join('src', 'register', 'data');

/** The register's own files, by name in the order in which they are read. */
export const BUILT_IN_FILES: readonly {
  readonly file: string;
  readonly text: string;
  readonly rows: readonly RegisterRow[];
}[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return { file, text, rows: readRegisterTable(text) };
  });

export const BUILT_IN: Register = createRegister(BUILT_IN_FILES.flatMap(({ rows }) => rows));

/** Ids of the instruments that a name may mean to someone who writes on `date`. */
export function meaningsAt(name: string, date: string): readonly string[] {
  const key = normaliseName(name);
  return BUILT_IN.byName(name)
    .filter((row) =>
      row.names.some(
        (one) =>
          normaliseName(one.name) === key &&
          (one.from === null || one.from <= date) &&
          (one.to === null || date < one.to),
      ),
    )
    .map(({ id }) => id);
}
