import { canonicalIdentity } from '../../src/designation/canonical-identity.js';
import type { Identity } from '../../src/designation/identity.js';
import type { InstrumentRecord } from '../../src/facts/outcome.js';
import type { RegisterRow } from '../../src/register/row.js';
import { subjectWords } from '../../src/register/subject-words.js';
import type { Reading } from './resolved.js';

function identityOfRow(row: RegisterRow): Identity {
  const { type, number, year, term, issuer, place } = row;
  const name = number === null ? (row.title ?? row.names[0]?.name ?? row.id) : null;
  return canonicalIdentity({ type, number, name, year, term, issuer, place });
}

export function recordOfRow(row: RegisterRow): InstrumentRecord {
  return { id: row.id, identity: identityOfRow(row), provisional: false };
}

export function readingOfRow(row: RegisterRow): Reading {
  return {
    record: recordOfRow(row),
    issued: row.issued,
    subject: row.title === null ? null : subjectWords(row.title, 40),
    verified: row.verified,
    issuedBy: row.issuedBy,
  };
}

/** Latest first; a reading without a date last; then by id, so that equal evidence always gives equal order. */
export function latestFirst(a: Reading, b: Reading): number {
  const [dateA, dateB] = [a.issued ?? '', b.issued ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.record.id < b.record.id ? -1 : 1;
}

/** True unless the instrument is known to be younger than the document that cites it. Dates may be partial. */
export function existedBy(issued: string | null, citingTo: string | null): boolean {
  if (issued === null || citingTo === null) return true;
  const length = Math.min(issued.length, citingTo.length);
  return issued.slice(0, length) <= citingTo.slice(0, length);
}
