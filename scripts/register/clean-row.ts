import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { seriesOf } from '../../src/designation/series.js';
import { findAgency } from '../../src/issuers/find-agency.js';
import { identifyRow } from '../../src/register/identify-row.js';
import type { RegisterRow } from '../../src/register/row.js';

/** One line of the official code's list of instruments (Bộ pháp điển), as extracted: dates D/M/YYYY, cells may be empty. */
export interface SourceRow {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly issued: string;
  readonly issuer: string;
  readonly effective: string;
}

/** Why a cell was not taken as it stood; the rules are described in docs/register.md. */
export type CleaningRule =
  | 'glued'
  | 'no-number'
  | 'letters'
  | 'year-of-symbol'
  | 'effect-before-issue'
  | 'issuer-of-symbol'
  | 'date-from-titles'
  | 'same-instrument'
  | 'curated'
  | 'left-out';

export interface Decision {
  readonly rule: CleaningRule;
  readonly printed: string;
  readonly taken: string;
}

export interface CleanedRow {
  /** Null when the identity stays incomplete. */
  readonly row: RegisterRow | null;
  readonly decisions: readonly Decision[];
  /** Canonical number, also of rows that are incomplete. */
  readonly number: string | null;
  readonly type: string;
}

export interface SourceFacts {
  readonly source: string;
  readonly asOf: string;
}

/** Cleans one line by rule; `issued` given there replaces an empty date. */
export function cleanRow(source: SourceRow, facts: SourceFacts, knownDate: string | null = null): CleanedRow {
  const decisions: Decision[] = [];
  const decide = (rule: CleaningRule, printed: string, taken: string) => decisions.push({ rule, printed, taken });
  const type = source.type.normalize('NFC').toLowerCase().trim();
  const designation = readDesignation(type, source.number, unquote(source.title), decide);
  const symbol = designation.number === null ? null : parseSymbol(designation.number, type);
  const number = symbol?.text ?? null;
  if (symbol !== null && symbol.text !== designation.number) decide('letters', designation.number ?? '', symbol.text);
  const title = cleanTitle(designation.title, type);

  let issued = isoDate(source.issued);
  if (issued === null && knownDate !== null) {
    issued = knownDate;
    decide('date-from-titles', number ?? title ?? '', knownDate);
  }
  let effective = isoDate(source.effective);
  if (symbol?.year && issued !== null && Number(issued.slice(0, 4)) !== symbol.year) {
    const repaired = `${symbol.year}${issued.slice(4)}`;
    // The day is believed with the symbol's year as long as the effect does not precede it.
    const taken = effective === null || repaired <= effective ? repaired : String(symbol.year);
    decide('year-of-symbol', `${symbol.text}, ${issued}`, taken);
    issued = taken;
  }
  if (effective !== null && issued !== null && effective < issued) {
    decide('effect-before-issue', `${number ?? title}: ban hành ${issued}, hiệu lực ${effective}`, 'hiệu lực để trống');
    effective = null;
  }
  const issuedBy = readIssuer(source.issuer, symbol === null ? null : seriesOf(symbol, type).agency, (printed, taken) =>
    decide('issuer-of-symbol', `${number}: ${printed}`, taken),
  );
  const named = designation.number === null;
  const identified = identifyRow({
    type,
    number: designation.number,
    title: named ? title : null,
    year: named && issued !== null ? Number(issued.slice(0, 4)) : null,
    term: null,
    issuer: null,
    place: null,
    issued,
  });
  if (identified.id === null) return { row: null, decisions, number, type };
  const { identity } = identified;
  const row: RegisterRow = {
    id: identified.id,
    type: identity.type,
    number: identity.number,
    year: identity.year,
    term: identity.term,
    issuer: identity.issuer,
    place: identity.place,
    title,
    names: [],
    issued,
    effective,
    expires: null,
    issuedBy,
    relations: [],
    asOf: facts.asOf,
    source: facts.source,
    verified: true,
  };
  return { row, decisions, number, type: identity.type };
}

type Decide = (rule: CleaningRule, printed: string, taken: string) => void;

/** Capital groups of a symbol, with the blanks that broke them: `68/2015/TT- BTNMT`, `21 - TC/TCT`. */
const CODE = String.raw`(?:TTg|[A-ZĐƯ&]{2,}\d*)(?!\p{L})`;
const BROKEN_SYMBOL = new RegExp(String.raw`^(\d+[a-z]?(?:\s*/\s*\d{4})?(?:\s*[/-]\s*${CODE})+)\s*(.*)$`, 'su');

/** The number of the first cell, completed from the second where a blank had cut it. */
function readDesignation(
  type: string,
  cell: string,
  title: string,
  decide: Decide,
): { readonly number: string | null; readonly title: string } {
  const number = cell.replace(/^["']+|["'.]+$/g, '').trim();
  const symbol = parseSymbol(number, type);
  if (symbol !== null && symbol.bodies.length > 0 && !/[-/]$/.test(number)) return { number, title };
  if (/^không$/iu.test(number) && /^số\s/iu.test(title)) {
    decide('no-number', `${cell} | ${title}`, 'không số: nhận theo tên và năm');
    return { number: null, title: title.replace(/^số\s+/iu, '') };
  }
  const whole = `${number} ${title}`.replace(/^(?:TT|NĐ|QĐ)\s+(?=\d)/u, '');
  const broken = BROKEN_SYMBOL.exec(whole);
  // A code that is cut off and not continued ("11/2016/TT-") tells no instrument.
  if (broken === null || (/[-/]$/.test(number) && rest(broken) === '')) return { number: '?', title };
  const healed = (broken[1] ?? '').replace(/\s+/g, '');
  if (healed === number) return { number, title };
  decide('glued', `${cell} | ${title.slice(0, 40)}`, healed);
  return { number: healed, title: rest(broken) };
}

function rest(broken: RegExpExecArray): string {
  return broken[2] ?? '';
}

/** `"Ban hành ""Quy chế…"""` as a spreadsheet wrote it; straight quotes become “ ”. */
function unquote(cell: string): string {
  const inner = /^"(.*)"$/s.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;
  let open = false;
  return inner.replace(/"/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
}

const MARKER = /^\((?:\d+|[A-Z]\d+)\)\s*/;
/** The title's own head, number, date and issuer repeated before what it says ("Thông tư số … của Bộ trưởng Bộ … sửa đổi"). */
const OWN_DESIGNATION =
  /^(?:nghị định|nghị quyết|thông tư liên tịch|thông tư|quyết định|pháp lệnh|bộ luật|luật|luât)(?:\s+(?:số\s+)?\d\S+(?:\s+ngày\s+[\d/]+(?:\s+tháng\s+\d+\s+năm\s+\d{4})?)?(?:\s+của\s+.{2,60}?)?)?\s+(?=(?:về|sửa đổi|bổ sung|quy định|qui định|hướng dẫn|ban hành|bãi bỏ|công bố|thay thế)(?!\p{L}))/iu;
const OWN_LAW_HEAD = /^(?:bộ luật|luật|luât|pháp lệnh)\s+(?!sư(?!\p{L}))/iu;

function cleanTitle(title: string, type: string): string | null {
  const bare = title
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/[СР]/g, (letter) => (letter === 'С' ? 'C' : 'P'))
    .replace(/\s+/g, ' ')
    .replace(MARKER, '')
    .trim()
    .replace(OWN_DESIGNATION, '');
  const law = type === 'luật' || type === 'bộ luật' || type === 'pháp lệnh';
  const cleaned = (law ? bare.replace(OWN_LAW_HEAD, '').replace(/^về\s+/iu, '') : bare).replace(/[.;,\s]+$/, '');
  return cleaned === '' ? null : cleaned.charAt(0).toUpperCase() + cleaned.slice(1);
}

function isoDate(cell: string): string | null {
  const date = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell.trim());
  return date === null ? null : `${date[3]}-${date[2]}-${date[1]}`;
}

/** A body and the organ of it, or of its time, that signs: no contradiction. */
const SAME_BODY = new Set([
  'tandtc hoi-dong-tham-phan',
  'quoc-hoi hoi-dong-nha-nuoc',
  'quoc-hoi chu-tich-nuoc',
  'ubtvqh chu-tich-nuoc',
]);

/** The issuer as printed, unless the symbol names another body. */
function readIssuer(
  cell: string,
  agency: string | null,
  differs: (printed: string, taken: string) => void,
): string | null {
  const printed = cell.normalize('NFC').replace(/Ð/g, 'Đ').trim();
  if (printed === '') return null;
  const found = agency === null ? null : findAgency(printed)?.agency;
  if (found === null || found === undefined || found === agency || SAME_BODY.has(`${found} ${agency}`)) return printed;
  differs(printed, agency ?? '');
  return null;
}
