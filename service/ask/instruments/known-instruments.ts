import type { InstrumentSummary } from '../../../graph/store.js';
import { type Reference, referencePrefix } from '../../../src/designation/index.js';
import { nameIssuer } from '../../../src/labels/name-issuer.js';
import type { Register } from '../../../src/register/register.js';
import type { RegisterRow } from '../../../src/register/row.js';

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
      if (prefix !== null) return register.rows.filter(({ id }) => id.startsWith(prefix));
      const fits = isNumbered(reference);
      return fits === null ? [] : register.rows.filter(({ number }) => fits(number));
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

/**
 * What tells the numbers that begin as one typed with its year and without its symbol: "118/2021" fits 118/2021/NĐ-CP.
 * Null where no year was typed: "27" alone is a number of everything.
 */
export function isNumbered({ ordinal, year }: Reference): ((number: string | null) => boolean) | null {
  if (ordinal === null || year === null) return null;
  return (number) =>
    /^\d+(?:\.\d+)?\p{L}?(?![\p{L}\d])/u.exec(number ?? '')?.[0].toLowerCase() === ordinal.toLowerCase();
}

/** A register row as the graph would show it, were it cited nowhere. */
export function uncited(row: RegisterRow): InstrumentSummary {
  const { id, type, number, year, term, issuer, place, title, issued, issuedBy } = row;
  const name = number === null ? (row.names[0]?.name ?? title) : null;
  const identity = { type, number, name, year, term, issuer, place };
  const shown = { title, issued, issuer: nameIssuer(issuedBy, null, identity), inRegister: true };
  return { id, identity, provisional: false, ...shown, tasks: 0, mentions: 0, documents: 0 };
}
