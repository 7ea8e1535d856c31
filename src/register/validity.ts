import type { Register } from './register.js';
import type { RegisterRow } from './row.js';

export type ValidityState = 'in-force' | 'not-yet' | 'expired' | 'replaced' | 'repealed' | 'unknown';

/** Whether an instrument is in force on a date, and what says so. */
export interface Validity {
  readonly state: ValidityState;
  /** The date from which the state holds, where it is known. */
  readonly since: string | null;
  /** The row that replaces or repeals it; the row itself for its own dates; null when nothing is known. */
  readonly evidence: RegisterRow | null;
  /** Last day for which the register speaks: the evidence's, else the row's own. */
  readonly asOf: string;
}

/**
 * Validity at `date` (ISO) from the register alone: the row's own effective and expiry dates, and the instruments that
 * replace or repeal it as a whole. Without an effective date the register does not know, and after its `asOf` date it
 * says so too: a later repeal would not be in it. Only what ends an instrument is believed for good.
 */
export function validityAt(row: RegisterRow, register: Register, date: string): Validity {
  const ends = endings(row, register).filter(({ since }) => since <= date);
  const end = ends[0];
  if (end !== undefined) return { ...end, asOf: end.evidence.asOf };
  const unknown: Validity = { state: 'unknown', since: null, evidence: null, asOf: row.asOf };
  if (!row.verified) return unknown;
  if (row.issued !== null && date < row.issued) return { state: 'not-yet', since: null, evidence: row, asOf: row.asOf };
  if (row.effective === null) return unknown;
  if (date < row.effective) return { state: 'not-yet', since: null, evidence: row, asOf: row.asOf };
  if (date > row.asOf) return unknown;
  return { state: 'in-force', since: row.effective, evidence: row, asOf: row.asOf };
}

type Ending = { readonly state: ValidityState; readonly since: string; readonly evidence: RegisterRow };

/** What ends the instrument, earliest first. */
function endings(row: RegisterRow, register: Register): readonly Ending[] {
  const found: Ending[] = [];
  for (const { from, relation } of register.incoming(row.id)) {
    if (relation.part !== 'whole' || !from.verified) continue;
    const since = from.effective ?? from.issued;
    if (since === null) continue;
    if (relation.relation === 'replaces') found.push({ state: 'replaced', since, evidence: from });
    if (relation.relation === 'repeals') found.push({ state: 'repealed', since, evidence: from });
  }
  // Last, so that on one day the instrument that takes its place is named rather than the mere end.
  if (row.expires !== null) found.push({ state: 'expired', since: row.expires, evidence: row });
  return found.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}
