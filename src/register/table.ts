import type { RegisterName, RegisterRelation, RegisterRow } from './row.js';

/**
 * The register as a table: UTF-8, one header line, one instrument a line, in TSV without quoting (our own data) or in
 * TSV and CSV with RFC 4180 quoting (an office's file, `parseRegisterTable`).
 *
 * | column | cell |
 * |---|---|
 * | id | instrument id (`formats.md`); an office may leave it blank, it follows from the identity |
 * | type, number, year, term, issuer, place | the identity; `issuer` and `place` are ids of `src/issuers`, `src/places` |
 * | title | trích yếu, without the type word |
 * | names, aliases | entries separated by `|`; each may end in the time in which it means this instrument: `Luật Công chứng [2014-06-20..2025-07-01]`, either end blank |
 * | issued, effective, expires, asOf | ISO dates; `issued` may be a year or a month alone |
 * | issuedBy | who issued it, as printed |
 * | relations | entries separated by `|`: relation, id of the other instrument, `whole` or `part`, where it was learnt: `amends nghi-dinh-118-2021-nd-cp part tên gọi` |
 * | source | in words |
 * | verified | `1`, or `0` for what rests on memory |
 */
export const REGISTER_COLUMNS = [
  'id',
  'type',
  'number',
  'year',
  'term',
  'issuer',
  'place',
  'title',
  'names',
  'aliases',
  'issued',
  'effective',
  'expires',
  'issuedBy',
  'relations',
  'asOf',
  'source',
  'verified',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/**
 * Reads our own data files: a strict table whose cells were checked when it was written (the tests check them again),
 * so that a command starts without validating thousands of rows. Throws only when the header is another one.
 */
export function readRegisterTable(text: string): readonly RegisterRow[] {
  const lines = text.split('\n');
  if (lines[0] !== REGISTER_COLUMNS.join('\t')) throw new Error('register table: unexpected header');
  const rows: RegisterRow[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line === '') continue;
    const cell = line.split('\t');
    rows.push({
      id: cell[0] ?? '',
      type: cell[1] ?? '',
      number: cell[2] || null,
      year: cell[3] ? Number(cell[3]) : null,
      term: cell[4] || null,
      issuer: cell[5] || null,
      place: cell[6] || null,
      title: cell[7] || null,
      names: readNames(cell[8], cell[9]),
      issued: cell[10] || null,
      effective: cell[11] || null,
      expires: cell[12] || null,
      issuedBy: cell[13] || null,
      relations: readRelations(cell[14]),
      asOf: cell[15] ?? '',
      source: cell[16] ?? '',
      verified: cell[17] === '1',
    });
  }
  return rows;
}

/** The table as text, a line break at its end; `readRegisterTable` of it gives the same rows. */
export function printRegisterTable(rows: readonly RegisterRow[]): string {
  const lines = rows.map((row) => REGISTER_COLUMNS.map((column) => printCell(row, column)).join('\t'));
  return `${[REGISTER_COLUMNS.join('\t'), ...lines].join('\n')}\n`;
}

function printCell(row: RegisterRow, column: RegisterColumn): string {
  switch (column) {
    case 'names':
      return printNames(row.names, 'name');
    case 'aliases':
      return printNames(row.names, 'alias');
    case 'relations':
      return row.relations.map(({ relation, to, part, source }) => `${relation} ${to} ${part} ${source}`).join(' | ');
    case 'verified':
      return row.verified ? '1' : '0';
    default:
      return String(row[column] ?? '').replace(/\s+/g, ' ');
  }
}

function printNames(names: readonly RegisterName[], kind: RegisterName['kind']): string {
  return names
    .filter((name) => name.kind === kind)
    .map(({ name, from, to }) => (from === null && to === null ? name : `${name} [${from ?? ''}..${to ?? ''}]`))
    .join(' | ');
}

const NO_NAMES: RegisterName[] = [];
const NO_RELATIONS: RegisterRelation[] = [];

/** Entries of the `names` and `aliases` cells. What is malformed becomes part of the name; the schema's border is elsewhere. */
export function readNames(names: string | undefined, aliases: string | undefined): RegisterName[] {
  if (!names && !aliases) return NO_NAMES;
  return [...readNameCell(names, 'name'), ...readNameCell(aliases, 'alias')];
}

const TIME = /^(.*?)\s*\[([\d-]*)\.\.([\d-]*)\]$/;

function readNameCell(cell: string | undefined, kind: RegisterName['kind']): RegisterName[] {
  return entries(cell).map((entry) => {
    const timed = TIME.exec(entry);
    if (timed === null) return { name: entry, kind, from: null, to: null };
    return { name: timed[1] ?? '', kind, from: timed[2] || null, to: timed[3] || null };
  });
}

/** Entries of the `relations` cell; words are taken as they stand, the schema checks them at the border. */
export function readRelations(cell: string | undefined): RegisterRelation[] {
  if (!cell) return NO_RELATIONS;
  return entries(cell).map((entry) => {
    const [relation = '', to = '', part = '', ...source] = entry.split(' ');
    // Checked by `registerRowSchema` at the border and by the tests in our own data.
    return { relation, to, part, source: source.join(' ') } as RegisterRelation;
  });
}

const SEPARATOR = /[|\n]/;

function entries(cell: string | undefined): readonly string[] {
  if (!cell) return [];
  if (!SEPARATOR.test(cell)) return [cell.trim()];
  return cell
    .split(SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
