import { instrumentId } from '../../src/designation/id.js';
import type { Identity } from '../../src/designation/identity.js';
import type { ParsedSymbol } from '../../src/designation/symbol.js';
import type { Claim } from '../../src/facts/claim.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';
import { compareSubjects } from '../../src/register/subject-words.js';
import { disagree } from './disagreeing-dates.js';
import { readingOfRow } from './readings.js';

/** The law of the printed name and day, where that has another number than the printed one. */
export function namesakeOfDay({ lawName, date }: Claim, register: Register): RegisterRow | null {
  if (lawName === undefined || date === null) return null;
  return register.byName(lawName).find(({ issued }) => issued === date) ?? null;
}

/** The register knows this very act by the printed date, or by the printed subject. */
export function isBornOut(identity: Identity, { date, subject }: Claim, rows: readonly RegisterRow[]): boolean {
  const row = rows.find(({ id }) => id === instrumentId(identity));
  if (row === undefined || (date !== null && row.issued !== null && disagree(date, row.issued))) return false;
  return (date !== null && row.issued === date) || compareSubjects(subject, readingOfRow(row).subject) === 'same';
}

const SERIES_SHARED: Readonly<Record<string, string>> = { luật: 'bộ luật', 'bộ luật': 'luật' };

/** "Luật Lao động số 45/2019/QH14": laws and codes share one series of numbers, so the register tells which it is. */
export function ofSharedSeries(symbol: ParsedSymbol, claim: Claim, register: Register): Claim {
  const other = SERIES_SHARED[claim.type ?? ''];
  if (other === undefined) return claim;
  const rows = register.bySymbol(symbol.text);
  const [only] = rows;
  return only?.type === other && rows.every(({ type }) => type === other) ? { ...claim, type: other } : claim;
}
