import { parseReference } from '../../src/designation/index.js';
import { DanchieuError } from '../../src/errors/errors.js';
import { validityAt } from '../../src/register/index.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRelation, RegisterRow } from '../../src/register/row.js';
import type { Validity } from '../../src/register/validity.js';
import { knownInstruments } from '../ask/instruments/known-instruments.js';

export interface ShownRow {
  readonly row: RegisterRow;
  readonly validity: Validity;
  /** What it does to others; `other` null where the register does not hold the other one. */
  readonly outgoing: readonly ShownRelation[];
  /** What others do to it. */
  readonly incoming: readonly ShownRelation[];
}

export interface ShownRelation extends RegisterRelation {
  readonly id: string;
  readonly other: RegisterRow | null;
}

/** What the register knows of every instrument a reference fits. @throws DanchieuError `not-found`. */
export function showRows(register: Register, ref: string, today: string): readonly ShownRow[] {
  const rows = knownInstruments(register, parseReference(ref));
  if (rows.length === 0) throw new DanchieuError('not-found', { ref });
  return rows.map((row) => ({
    row,
    validity: validityAt(row, register, today),
    outgoing: row.relations.map((relation) => ({
      ...relation,
      id: relation.to,
      other: register.byId(relation.to) ?? null,
    })),
    incoming: register.incoming(row.id).map(({ from, relation }) => ({ ...relation, id: from.id, other: from })),
  }));
}
