import { type Reference, referencePrefix } from '../../src/designation/index.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';

/** The rows of the register that a reference fits, in the register's order. */
export function knownInstruments(register: Register, reference: Reference): readonly RegisterRow[] {
  return lookUp(register, reference).filter((row) => fitsReference(reference, row, row.issued));
}

function lookUp(register: Register, reference: Reference): readonly RegisterRow[] {
  switch (reference.kind) {
    case 'id': {
      const row = register.byId(reference.id ?? '');
      return row === undefined ? [] : [row];
    }
    case 'symbol':
      return reference.symbol === null ? [] : register.bySymbol(reference.symbol.text);
    case 'number': {
      const prefix = referencePrefix(reference);
      return prefix === null ? [] : register.rows.filter(({ id }) => id.startsWith(prefix));
    }
    case 'name':
      return register.byName(reference.text);
  }
}

type Parts = Pick<RegisterRow, 'type' | 'year' | 'term' | 'place'>;

/** Whether nothing typed beside the number or name speaks against an instrument. An unknown part fits everything. */
export function fitsReference(reference: Reference, identity: Parts, issued: string | null): boolean {
  const { kind, type, year, date, term, places } = reference;
  if (kind === 'id') return true;
  if (kind !== 'name' && type !== null && type !== identity.type) return false;
  if (date !== null && issued !== null && issued !== date) return false;
  const issuedYear = issued === null ? identity.year : Number(issued.slice(0, 4));
  if (date === null && year !== null && issuedYear !== null && issuedYear !== year) return false;
  if (term !== null && identity.term !== null && identity.term !== term) return false;
  return places.length === 0 || identity.place === null || places.includes(identity.place);
}
