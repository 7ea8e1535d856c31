import { parse } from 'csv-parse/browser/esm/sync';
import { DanchieuError } from '../errors/errors.js';
import { identifyRow } from './identify-row.js';
import { type RegisterRow, registerRowSchema } from './row.js';
import { REGISTER_COLUMNS, type RegisterColumn, readNames, readRelations } from './table.js';

export interface ParsedRegisterTable {
  readonly rows: readonly RegisterRow[];
  /** Line of the file (from 1) on which `rows[i]` begins. */
  readonly lines: readonly number[];
  /** One `record-invalid` a line that was left out, in order of lines. */
  readonly errors: readonly DanchieuError[];
}

/** What a cell left blank means for every row of the file. */
export interface TableDefaults {
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

const REQUIRED: readonly RegisterColumn[] = ['type', 'number'];

/**
 * Reads an office's own list of instruments: TSV, or CSV with commas or semicolons, RFC 4180 quoting, the columns of
 * `table.ts` in any order, those that are blank throughout left out. Dates may be written 05/3/2020. Id, year and term
 * follow from the identity; a row that contradicts its own id is refused. A bad line is reported and skipped.
 * @param file its name, for messages and as the source of rows that name none
 */
export function parseRegisterTable(text: string, file: string, defaults: TableDefaults = {}): ParsedRegisterTable {
  const errors: DanchieuError[] = [];
  const invalid = (line: number, detail: string) =>
    errors.push(new DanchieuError('record-invalid', { file, line, detail }));
  const records = readRecords(text, invalid);
  const header = records[0];
  const columns = header === undefined ? null : readHeader(header.cells, invalid);
  if (columns === null) return { rows: [], lines: [], errors };
  const rows: RegisterRow[] = [];
  const lines: number[] = [];
  const seen = new Map<string, number>();
  for (const { cells, line } of records.slice(1)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== columns.length) {
      invalid(line, `${cells.length} cột, cần ${columns.length}`);
      continue;
    }
    const read = readRow(columns, cells, file, defaults);
    if (typeof read === 'string') {
      invalid(line, read);
      continue;
    }
    const earlier = seen.get(read.id);
    if (earlier !== undefined) {
      invalid(line, `${read.id} đã có ở dòng ${earlier}`);
      continue;
    }
    seen.set(read.id, line);
    rows.push(read);
    lines.push(line);
  }
  return { rows, lines, errors };
}

interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function readRecords(text: string, invalid: (line: number, detail: string) => void): readonly TableRecord[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = ['\t', ';'].find((one) => firstLine.includes(one)) ?? ',';
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: delimiter === '\t',
    });
    let line = 1;
    return (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const at = line;
      line = info.lines + 1;
      return { cells: record, line: at };
    });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    invalid(line, error instanceof Error ? error.message : String(error));
    return [];
  }
}

function readHeader(
  cells: readonly string[],
  invalid: (line: number, detail: string) => void,
): readonly RegisterColumn[] | null {
  const columns: RegisterColumn[] = [];
  const problems: string[] = [];
  for (const cell of cells) {
    const column = REGISTER_COLUMNS.find((name) => name.toLowerCase() === cell.trim().toLowerCase());
    if (column === undefined) problems.push(`không có cột “${cell.trim()}”`);
    else if (columns.includes(column)) problems.push(`hai cột “${column}”`);
    else columns.push(column);
  }
  for (const column of REQUIRED) if (!columns.includes(column)) problems.push(`thiếu cột “${column}”`);
  if (problems.length === 0) return columns;
  invalid(1, problems.join('; '));
  return null;
}

/** The row, or what is wrong with it. */
function readRow(
  columns: readonly RegisterColumn[],
  cells: readonly string[],
  file: string,
  defaults: TableDefaults,
): RegisterRow | string {
  const cell = (column: RegisterColumn): string | null => {
    const text = cells[columns.indexOf(column)]?.normalize('NFC').trim();
    return text ? text : null;
  };
  const dates = {
    issued: isoDate(cell('issued')),
    effective: isoDate(cell('effective')),
    expires: isoDate(cell('expires')),
  };
  const year = cell('year');
  const identified = identifyRow({
    type: cell('type') ?? '',
    number: cell('number'),
    title: cell('title'),
    year: year === null ? null : Number(year),
    term: cell('term'),
    issuer: cell('issuer'),
    place: cell('place'),
    issued: dates.issued,
  });
  if (identified.id === null) {
    return identified.missing.includes('number')
      ? `không đọc được số, ký hiệu “${cell('number') ?? ''}”`
      : `chưa đủ để phân biệt: thiếu ${identified.missing.join(', ')}`;
  }
  const givenId = cell('id');
  if (givenId !== null && givenId !== identified.id) return `id “${givenId}” trái với số, ký hiệu (${identified.id})`;
  const verified = readFlag(cell('verified'));
  const checked = registerRowSchema.safeParse({
    id: identified.id,
    type: identified.identity.type,
    number: identified.identity.number,
    year: identified.identity.year,
    term: identified.identity.term,
    issuer: identified.identity.issuer,
    place: identified.identity.place,
    title: cell('title'),
    names: readNames(cell('names') ?? '', cell('aliases') ?? ''),
    ...dates,
    issuedBy: cell('issuedBy'),
    relations: readRelations(cell('relations') ?? ''),
    asOf: isoDate(cell('asOf')) ?? defaults.asOf ?? dates.effective ?? dates.issued,
    source: cell('source') ?? defaults.source ?? file,
    verified,
  });
  if (!checked.success) {
    return checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  return contradiction(checked.data) ?? checked.data;
}

/** What a row says against itself, or null. */
function contradiction(row: RegisterRow): string | null {
  if (row.relations.some(({ to }) => to === row.id)) return 'quan hệ với chính nó';
  const begins = row.effective ?? row.issued;
  if (row.expires !== null && begins !== null && row.expires < begins) return 'hết hiệu lực trước khi có hiệu lực';
  return null;
}

/** `2020-03-05` from `05/3/2020`, `5.3.2020` or itself; what is no date is returned as it stands and fails the schema. */
function isoDate(text: string | null): string | null {
  const printed = text === null ? null : /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!printed) return text;
  const [, day = '', month = '', year = ''] = printed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Blank means that the office vouches for the row. */
function readFlag(text: string | null): boolean | string {
  if (text === null || /^(?:1|true|có|x)$/iu.test(text)) return true;
  return /^(?:0|false|không)$/iu.test(text) ? false : text;
}
