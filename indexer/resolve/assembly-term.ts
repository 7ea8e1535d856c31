import { assemblyBody, termsOfYear } from '../../src/designation/assembly-term.js';
import { provisionalId } from '../../src/designation/id.js';
import type { Identity, IdentityBasis } from '../../src/designation/identity.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { Register } from '../../src/register/register.js';
import { recordOfRow } from './readings.js';
import { ambiguous, resolved, unresolved, type Verdict } from './resolved.js';

/** Ordinances and resolutions of the Standing Committee carried a type code before 2008, some after. */
const LETTERS = ['', 'PL-', 'NQ-'];

/**
 * A missing term is completed where the register knows the one act of this type, number and year; a wrong one is never
 * mended in silence: the act of that number and year is offered, and a person decides.
 */
export function resolveImpossible(
  symbol: ParsedSymbol,
  identity: Identity,
  basis: IdentityBasis,
  claim: Claim,
  register: Register,
): Verdict {
  const { body, term: printed } = assemblyBody(symbol) ?? { body: '', term: null };
  const number = `${symbol.ordinal}/${symbol.year}`;
  const rows = termsOfYear(symbol.year ?? 0)
    .flatMap((term) => LETTERS.flatMap((letters) => register.bySymbol(`${number}/${letters}${body}${term}`)))
    .filter((row) => row.type === identity.type && (claim.date === null || fitsDate(row.issued, claim.date)));
  const [only] = rows;
  if (only !== undefined && rows.length === 1 && only.verified && printed === null)
    return resolved(recordOfRow(only), { ...basis, term: 'register' }, `register:${only.id}`);
  if (rows.length > 0) return ambiguous(rows.map(recordOfRow), identity, basis, 'term-not-of-year');
  const record = { id: provisionalId(identity, claim.document ?? ''), identity, provisional: true };
  return unresolved(record, basis, printed === null ? 'missing:term' : 'term-not-of-year');
}

function fitsDate(issued: string | null, date: string): boolean {
  if (issued === null) return true;
  const length = Math.min(issued.length, date.length);
  return issued.slice(0, length) === date.slice(0, length);
}
