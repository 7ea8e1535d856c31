import { parseSymbol } from '../../src/designation/parse-symbol.js';
import { identifyRow } from '../../src/register/identify-row.js';
import { meansAt } from '../../src/register/means-at.js';
import type { Register } from '../../src/register/register.js';
import type { RegisterRow } from '../../src/register/row.js';

/** An instrument that a title names; offsets are UTF-16 code units into the title. */
export interface TitleReference {
  readonly start: number;
  /** End of the number or name. */
  readonly end: number;
  /** End of the date and issuer that follow it. */
  readonly extent: number;
  readonly type: string;
  readonly number: string | null;
  /** ISO date printed beside it. */
  readonly date: string | null;
  /** Null where the identity is not complete or the name meant no one law at the time. */
  readonly id: string | null;
}

const HEADS =
  'thông tư liên tịch|thông tư|nghị quyết liên tịch|nghị định|nghị quyết|quyết định|chỉ thị|pháp lệnh|bộ luật|luật';
const CODE = String.raw`(?:TTg|[A-ZĐƯ&]{2,}\d*)`;
const SYMBOL = String.raw`\d+[a-z]?(?:\.\d+)?(?:/\d{4})?(?:[/-]\s?${CODE})+`;
const NUMBERED = new RegExp(String.raw`(?<!\p{L})(?:(${HEADS})\s+)?(?:số\s*:?\s*)?(${SYMBOL})(?![\p{L}\d])`, 'giu');
const DATED =
  /^\s*,?\s*(?:ngày\s+(\d{1,2})(?:\s+tháng\s+|[/-])(\d{1,2})(?:\s+năm\s+|[/-])(\d{4}))?\s*(?:của\s+(?:bộ trưởng\s+|thống đốc\s+)?(?:chính phủ|thủ tướng chính phủ|quốc hội|ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội|ngân hàng nhà nước(?: việt nam)?|thanh tra chính phủ|tòa án nhân dân tối cao|bộ (?:\p{L}+[ ,-]*){2,8}?(?=\s*(?:quy định|hướng dẫn|về|ban hành|sửa đổi|bổ sung|[;,)]|và (?:thông tư|nghị định|quyết định|bộ)|$))))?/iu;
const LAW_HEAD = /(?<!\p{L})(bộ luật|luật|pháp lệnh)\s+(?!số\s)/giu;
const MAX_NAME_WORDS = 48;
const NUMBER_OF_LAW = new RegExp(String.raw`^\s+số\s+(${SYMBOL})(?![\p{L}\d])`, 'iu');

/**
 * All instruments a title names, in order. Laws named without a number are those in force at the row's date of issue; of
 * several versions without a known end `versionMeant`.
 */
export function titleReferences(row: RegisterRow, register: Register): readonly TitleReference[] {
  const title = row.title ?? '';
  const found = [...numbered(title, row.type), ...named(title, row, register)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TitleReference[] = [];
  for (const reference of found) {
    const last = kept.at(-1);
    if (last === undefined || reference.start >= last.end) kept.push(reference);
  }
  return kept.filter(({ id }) => id !== row.id);
}

function numbered(title: string, ownType: string): readonly TitleReference[] {
  const references: TitleReference[] = [];
  let head = ownType;
  for (const match of title.matchAll(NUMBERED)) {
    const printed = match[1]?.toLowerCase();
    if (printed !== undefined) head = printed;
    const symbol = parseSymbol(match[2] ?? '', head);
    if (symbol === null || symbol.bodies.length === 0) continue;
    const end = match.index + match[0].length;
    const { extent, date } = dateAfter(title, end);
    const identified = identifyRow({
      type: head,
      number: symbol.text,
      title: null,
      year: null,
      term: null,
      issuer: null,
      place: null,
      issued: date,
    });
    references.push({ start: match.index, end, extent, type: head, number: symbol.text, date, id: identified.id });
  }
  return references;
}

function dateAfter(title: string, end: number): { readonly extent: number; readonly date: string | null } {
  const match = DATED.exec(title.slice(end));
  const [whole = '', day, month, year] = match ?? [];
  const date = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
  return { extent: /\p{L}/u.test(whole) ? end + whole.length : end, date };
}

function named(title: string, row: RegisterRow, register: Register): readonly TitleReference[] {
  const references: TitleReference[] = [];
  for (const match of title.matchAll(LAW_HEAD)) {
    const words = [...title.slice(match.index).matchAll(/\S+/g)].slice(0, MAX_NAME_WORDS);
    for (let count = words.length; count > 1; count--) {
      const last = words[count - 1];
      const end = match.index + (last?.index ?? 0) + (last?.[0].replace(/[.,;)”]+$/, '').length ?? 0);
      const name = title.slice(match.index, end);
      const rows = register.byName(name);
      if (rows.length === 0) continue;
      const meant = rows.filter((one) => one.id !== row.id && meansAt(one, name, row.issued));
      const [only] = meant;
      const type = match[1]?.toLowerCase() ?? '';
      const number = NUMBER_OF_LAW.exec(title.slice(end));
      const stop = end + (number?.[0].length ?? 0);
      const { extent, date } = dateAfter(title, stop);
      const byNumber = number === null ? undefined : rows.find((one) => one.number === number[1]);
      const byTime = meant.length === 1 && only !== undefined ? only.id : (versionMeant(meant, row)?.id ?? null);
      references.push({
        start: match.index,
        end: stop,
        extent,
        type,
        number: null,
        date,
        id: number === null ? byTime : (byNumber?.id ?? null),
      });
      break;
    }
  }
  return references;
}

/**
 * Which of several versions of a law a row means: the one passed on the same day (the National Assembly decides how a law
 * takes effect when it passes it), else, but for resolutions, the one that took effect last up to the row's own effect.
 * Undefined where that cannot be told.
 */
function versionMeant(
  versions: readonly RegisterRow[],
  { type, issued, effective }: RegisterRow,
): RegisterRow | undefined {
  const together = versions.filter((one) => issued !== null && one.issued === issued);
  if (together.length === 1) return together[0];
  if (type === 'nghị quyết' || effective === null) return undefined;
  const dated = versions.map((version) => ({ version, from: version.effective ?? version.issued ?? '' }));
  if (dated.some(({ from }) => from === '')) return undefined;
  const started = dated.filter(({ from }) => from <= effective).sort((a, b) => (a.from < b.from ? 1 : -1));
  const [last, before] = started;
  return last?.from === before?.from ? undefined : last?.version;
}
