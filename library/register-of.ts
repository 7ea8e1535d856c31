import { createRegister as registerOf } from '../src/register/create-register.js';
import { mergeRegister } from '../src/register/merge-register.js';
import type { Register } from '../src/register/register.js';
import type { RegisterRow } from '../src/register/row.js';

/**
 * A register over rows: those of `danchieu/register`, your own (`parseRegisterTable`), or both. Rows of one instrument add
 * up; what an earlier table says is never displaced by a later one.
 */
export function createRegister(...tables: readonly (readonly RegisterRow[])[]): Register {
  return registerOf(tables.reduce<readonly RegisterRow[]>((known, rows) => mergeRegister(known, rows).rows, []));
}
