import type { Register } from '../src/register/register.js';
import type { RegisterRow } from '../src/register/row.js';
import { readRegisterTable } from '../src/register/table.js';
import { createRegister } from './register-of.js';

/** The register over the tables of this package, as their text. */
export function packagedRegister(tables: readonly string[]): {
  readonly rows: readonly RegisterRow[];
  readonly register: Register;
} {
  const register = createRegister(...tables.map(readRegisterTable));
  return { rows: register.rows, register };
}
