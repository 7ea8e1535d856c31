import { findAgency } from '../issuers/find-agency.js';
import { foldWords } from '../text/fold.js';
import { normaliseName } from './normalise-name.js';
import type { RegisterName, RegisterRelation, RegisterRow } from './row.js';

/** Facts of which a register holds one; where two sources differ the older stays and the difference is reported. */
const FACTS = [
  'type',
  'number',
  'year',
  'term',
  'issuer',
  'place',
  'title',
  'issued',
  'effective',
  'expires',
  'issuedBy',
] as const satisfies readonly (keyof RegisterRow)[];

/** One fact of an added row that contradicts what the register holds; `index` counts the added rows from 0. */
export interface RegisterConflict {
  readonly index: number;
  readonly id: string;
  readonly field: (typeof FACTS)[number];
  readonly known: string;
  readonly given: string;
}

export interface MergedRegister {
  readonly rows: readonly RegisterRow[];
  readonly conflicts: readonly RegisterConflict[];
}

/**
 * Adds rows to a register without ever overwriting: a new instrument is appended; of a known one blank facts are filled,
 * names and relations joined, and a fact that differs is kept as it was and reported. What a verified row confirms becomes
 * verified. Rows of `base` keep their order.
 */
export function mergeRegister(base: readonly RegisterRow[], added: readonly RegisterRow[]): MergedRegister {
  const rows = [...base];
  const places = new Map(rows.map((row, place) => [row.id, place]));
  const conflicts: RegisterConflict[] = [];
  added.forEach((row, index) => {
    const place = places.get(row.id);
    const known = place === undefined ? undefined : rows[place];
    if (place === undefined || known === undefined) {
      places.set(row.id, rows.push(row) - 1);
      return;
    }
    const differing = FACTS.filter((field) => differs(field, known[field], row[field]));
    for (const field of differing) {
      conflicts.push({ index, id: row.id, field, known: String(known[field]), given: String(row[field]) });
    }
    rows[place] = join(known, row, new Set(differing));
  });
  return { rows, conflicts };
}

function differs(field: (typeof FACTS)[number], known: string | number | null, given: string | number | null): boolean {
  if (known === null || given === null || known === given) return false;
  const [left, right] = [String(known), String(given)];
  switch (field) {
    case 'title':
      return !sameBeginning(foldWords(left), foldWords(right)) && !sameBeginning(canonical(left), canonical(right));
    case 'issuedBy':
      // The head of an office and the office are one issuer; unlisted ones are compared by their words.
      return foldWords(left) !== foldWords(right) && issuerOf(left) !== issuerOf(right);
    case 'issued':
      // A year or month alone is the same date, said less exactly.
      return !left.startsWith(right) && !right.startsWith(left);
    default:
      return true;
  }
}

/** Titles are shortened freely, and their capitals and marks vary: a shorter one is no other fact. */
function sameBeginning(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function canonical(title: string): string {
  return foldWords(normaliseName(title));
}

function issuerOf(phrase: string): string {
  return findAgency(phrase)?.agency ?? foldWords(phrase);
}

/** The fuller of two values that do not contradict each other. */
function fuller(known: string | null, given: string | null, differing: boolean): string | null {
  return known === null || (!differing && given !== null && given.length > known.length) ? given : known;
}

function join(known: RegisterRow, row: RegisterRow, differing: ReadonlySet<string>): RegisterRow {
  return {
    ...known,
    year: known.year ?? row.year,
    term: known.term ?? row.term,
    issuer: known.issuer ?? row.issuer,
    place: known.place ?? row.place,
    title: fuller(known.title, row.title, differing.has('title')),
    issued: fuller(known.issued, row.issued, differing.has('issued')),
    effective: known.effective ?? row.effective,
    expires: known.expires ?? row.expires,
    issuedBy: known.issuedBy ?? row.issuedBy,
    names: joinNames(known.names, row.names),
    relations: joinRelations(known.relations, row.relations),
    asOf: later(known.asOf, row.asOf),
    source:
      known.source === row.source
        ? known.source
        : [...new Set(`${known.source}; ${row.source}`.split('; '))].join('; '),
    verified: known.verified || (differing.size === 0 && row.verified),
  };
}

function later(one: string, other: string): string {
  if (one < other) return other;
  return one;
}

function joinNames(known: RegisterName[], added: readonly RegisterName[]): RegisterName[] {
  const fresh = added.filter(({ name }) => known.every((one) => one.name !== name));
  return fresh.length === 0 ? known : [...known, ...fresh];
}

function joinRelations(known: RegisterRelation[], added: readonly RegisterRelation[]): RegisterRelation[] {
  const fresh = added.filter((one) => known.every((old) => old.relation !== one.relation || old.to !== one.to));
  return fresh.length === 0 ? known : [...known, ...fresh];
}
