import { documentType, typeByCode } from '../document-types/look-up.js';
import { agencyByCode, isSharedCode } from '../issuers/by-code.js';
import { rememberOf } from '../remember.js';
import { familyOf } from './codes.js';
import { namesNobody } from './maker.js';
import { isJointCode } from './reading.js';
import type { ParsedSymbol } from './symbol.js';
import { typeCodeLast } from './symbol-key.js';

export { symbolKey } from './symbol-key.js';

export type SeriesNeed = 'type' | 'year' | 'term' | 'issuer' | 'place';

/** The number series a symbol belongs to, and what must be known beside it to tell the instrument (domain reference §1.0). */
export interface Series {
  /** Vietnamese head term, lower case; null where neither symbol nor head tells it. */
  readonly type: string | null;
  readonly family: 'state' | 'party' | 'mass';
  readonly level: 'central' | 'province' | 'local';
  /** Parts of the identity beyond the symbol. */
  readonly needs: readonly SeriesNeed[];
  /** Agency id where the symbol names the body, else null. */
  readonly agency: string | null;
  /** Number of the class in the table of §1.0, 1 to 13. */
  readonly class: number;
}

/** Acts whose head may stand before a symbol that names no type. */
const ASSEMBLY_HEADS = ['luật', 'bộ luật', 'nghị quyết'];
const STANDING_HEADS = ['pháp lệnh', 'nghị quyết'];
const HISTORIC_LAW_HEADS = ['luật', 'bộ luật', 'pháp lệnh', 'lệnh'];
const GOVERNMENT_HEADS = ['nghị định', 'nghị quyết', 'quyết định', 'chỉ thị', 'thông tư'];
/** Acts whose symbol named no type before 1997 (`143 TCTK/PPCĐ`, `261/QP`): their head word says what they are. */
const OLD_HEADS = ['thông tư', 'quyết định', 'chỉ thị', 'nghị định', 'nghị quyết', 'thông tư liên tịch'];

/** Heads of acts that are no letters; a number without a type under them tells none (`Quy định số 0834/BTM`). */
const NO_LETTERS = new Set(['quy định', 'quy chế', 'quy trình', 'kết luận']);

function isCentralCode(code: string): boolean {
  return agencyByCode(code, 'state')?.scope === 'national';
}

function oneOf(head: string | null, allowed: readonly string[]): string | null {
  return head !== null && allowed.includes(head) ? head : null;
}

/** Type of the series: by its code; by the head where the code tells none. Party `QĐ`, `QĐi`, `QyĐ` are one series. */
function typeOf(symbol: ParsedSymbol, head: string | null): string | null {
  const body = symbol.bodies[0] ?? '';
  const code = symbol.typeCode;
  if (code === null) {
    if (/^QH\d/.test(body)) return oneOf(head, ASSEMBLY_HEADS);
    if (/^UBTVQH\d/.test(body)) return oneOf(head, STANDING_HEADS);
    if (body === 'CP' || body === 'HĐBT' || body === 'HĐCP') return oneOf(head, GOVERNMENT_HEADS) ?? 'nghị định';
    if (body === 'TTg' && symbol.unit === null) return oneOf(head, GOVERNMENT_HEADS);
    if (/^\d+[a-zđ]?[-/]TC[-/]/.test(symbol.text)) return oneOf(head, [...OLD_HEADS, 'công văn']);
    const last = typeCodeLast(symbol);
    if (last !== null) return typeByCode(last, 'state');
    // Since 1997 no act of a minister has a year and no type in its number: something is missing (`119/2014/BTC-TCT`).
    if (symbol.year !== null && symbol.year >= 1997 && isCentralCode(body)) return null;
    if (head !== null && NO_LETTERS.has(head)) return null;
    return oneOf(head, OLD_HEADS) ?? 'công văn';
  }
  // TT is a report to a superior or a notice of the Front as often as a circular: the head word tells.
  if (code === 'TT' && (head === 'tờ trình' || head === 'thông tri')) return head;
  // HĐ is a council as often as a contract (`167 HĐ/CTN`): the head word tells.
  if (code === 'HĐ' && oneOf(head, OLD_HEADS) !== null) return head;
  if (/^QH\d/.test(body) && code === 'L') return oneOf(head, ['bộ luật']) ?? 'luật';
  if ((code === 'L' || code === 'LCT') && symbol.year === null)
    return oneOf(head, HISTORIC_LAW_HEADS) ?? (code === 'LCT' ? 'luật' : null);
  if (code === 'L') return 'lệnh';
  if (code === 'SL') return oneOf(head, ['sắc lệnh', 'sắc luật']) ?? 'sắc lệnh';
  if (symbol.style === 'party' && (code === 'QĐi' || code === 'QyĐ')) return 'quyết định';
  const term = typeByCode(code, symbol.style);
  // `180/2007/NQQ-CP`: letters that are no type's, under a head whose letters are others.
  if (term === undefined || term === null) {
    const own = head === null ? undefined : documentType(head)?.codes[0];
    if (own !== undefined && OLD_HEADS.includes(head as string) && isCentralCode(body)) return null;
  }
  return term ?? (head !== null && documentType(head) !== undefined ? head : null);
}

/** Letters and the like, which an office of any level writes with its own letters alone. */
const LETTERS: ReadonlySet<string | null> = new Set([
  'tờ trình',
  'công văn',
  'báo cáo',
  'thông báo',
  'kế hoạch',
  'hướng dẫn',
]);

/** "Tờ trình số 677/TTr-TNMT": a ministry, a Sở and an office of a district have these letters, so an issuer must be printed. */
export function mayBeAnyOffices(symbol: ParsedSymbol, { type, level }: Series): boolean {
  const code = symbol.bodies[0] ?? '';
  if (level !== 'central') return false;
  return (LETTERS.has(type) && isSharedCode(code)) || (code === TAX && symbol.typeCode !== null && !ACTS.has(type));
}
/** The General Department of Taxation; behind a type any corporation (tổng công ty) or working group (tổ công tác). */
const TAX = 'TCT';
const ACTS: ReadonlySet<string | null> = new Set(['quyết định', 'chỉ thị', 'thông tư', 'quy chế', 'quy định']);

/** Letters that name no body: whose paper it is must be printed. */
const NOBODYS: Where = { level: 'local', needs: ['issuer', 'place'] };

interface Where {
  readonly level: Series['level'];
  readonly needs: readonly SeriesNeed[];
}

/** Where one State or mass body sits when only its code is known. */
function bodyWhere(code: string): Where {
  const agency = agencyByCode(code);
  if (agency === undefined) return { level: code.startsWith('S') ? 'province' : 'local', needs: ['place'] };
  if (agency.scope === 'national') return { level: 'central', needs: [] };
  return { level: agency.scope === 'province' ? 'province' : 'local', needs: ['place'] };
}

/** Where the issuing bodies sit. An unlisted code may be any office's, so its place is needed. */
function whereOf(symbol: ParsedSymbol, type: string | null): Where {
  if (symbol.bodies.length === 0) return { level: 'central', needs: ['issuer'] };
  // Only ministers and their like issue circulars (Luật 64/2025/QH15, điều 4): an unlisted code is still one of theirs.
  if ((symbol.typeCode === 'TT' && type !== 'tờ trình') || symbol.typeCode === 'NĐ')
    return { level: 'central', needs: [] };
  const all = (isJointCode(symbol.typeCode) ? symbol.bodies : symbol.bodies.slice(0, 1)).map(bodyWhere);
  return all.find((one) => one.level !== 'central') ?? (all[0] as Where);
}

function partySeries(symbol: ParsedSymbol, type: string | null): Series {
  const code = symbol.bodies[0] ?? '';
  const agency = agencyByCode(code);
  const base = { type, family: 'party' as const, agency: agency?.id ?? null };
  if (code === '') return { ...base, level: 'central', needs: ['term', 'issuer'], class: 9 };
  // Central Committee, Political Bureau and Secretariat share it: the symbol does not say which (§1.3).
  if (code === 'TW') return { ...base, agency: null, level: 'central', needs: ['term'], class: 9 };
  if (agency?.scope === 'national' || (agency === undefined && code.endsWith('TW'))) {
    return { ...base, level: 'central', needs: ['term'], class: 10 };
  }
  if (agency?.scope === 'owner' || /^(?:BCSĐ|ĐĐ|ĐU)/.test(code)) {
    return { ...base, level: 'local', needs: ['term', 'issuer'], class: 11 };
  }
  const level = agency?.scope === 'province' || code.endsWith('TU') ? 'province' : 'local';
  return { ...base, level, needs: ['term', 'place'], class: 11 };
}

function assemblySeries(symbol: ParsedSymbol, type: string | null): Series {
  const body = symbol.bodies[0] as string;
  const needs: SeriesNeed[] = type === null ? ['type'] : [];
  const standing = body.startsWith('UBTVQH');
  const individual = symbol.year === null;
  const number = standing ? (individual ? 4 : 3) : type === 'nghị quyết' ? 2 : 1;
  const agency = standing ? 'ubtvqh' : 'quoc-hoi';
  return { type, family: 'state', level: 'central', needs, agency, class: number };
}

const JOINT_TYPES = new Set(['thông tư liên tịch', 'nghị quyết liên tịch']);

/**
 * Which series a symbol belongs to and what else its identity needs. A year inside the symbol is never needed again.
 * @param head head term before the number, lower case, or null
 */
export function seriesOf(symbol: ParsedSymbol, head: string | null = null): Series {
  const known = seriesByHead(symbol);
  const found = known.get(head);
  if (found !== undefined) return found;
  const { type, family, level, needs, agency, class: number } = readSeries(symbol, head);
  // Written anew, so that all series have their parts in one order: whoever reads them then finds each where it was.
  const series = { type, family, level, needs, agency, class: number };
  known.set(head, series);
  return series;
}

/** Every stage asks for the series of the same few symbols; heads are a handful of words. */
const seriesByHead = rememberOf((_symbol: ParsedSymbol) => new Map<string | null, Series>());

function readSeries(symbol: ParsedSymbol, head: string | null): Series {
  const type = typeOf(symbol, head);
  const code = symbol.bodies[0] ?? '';
  const joint = type !== null && JOINT_TYPES.has(type);
  if (/^(?:UBTV)?QH\d/.test(code) && !joint) return assemblySeries(symbol, type);
  if (symbol.style === 'party' && familyOf(code) !== 'mass') return partySeries(symbol, type);
  const agency = agencyByCode(code);
  const typeNeed: SeriesNeed[] = type === null ? ['type'] : [];
  const yearNeed: SeriesNeed[] = symbol.year === null ? ['year'] : [];
  if (symbol.typeCode === 'SL' || symbol.typeCode === 'AL') {
    const needs = symbol.typeCode === 'SL' ? yearNeed : [];
    return { type, family: 'state', level: 'central', needs, agency: null, class: 5 };
  }
  if (joint) {
    const needs: SeriesNeed[] = symbol.bodies.length === 0 && symbol.year !== null ? ['issuer'] : yearNeed;
    return { type, family: 'state', level: 'central', needs, agency: null, class: 5 };
  }
  if (code.startsWith('HĐNN')) {
    // Numbered through one term, which the code says (§1.5).
    return { type, family: 'state', level: 'central', needs: typeNeed, agency: agency?.id ?? null, class: 1 };
  }
  const where = symbol.bodies.length > 0 && namesNobody(symbol) ? NOBODYS : whereOf(symbol, type);
  const needs = [...typeNeed, ...yearNeed, ...where.needs];
  const base = { type, level: where.level, needs, agency: isJointCode(symbol.typeCode) ? null : (agency?.id ?? null) };
  if (familyOf(code) === 'mass') return { ...base, family: 'mass', class: 13 };
  if (symbol.typeCode === 'VBHN') return { ...base, family: 'state', class: 12 };
  const normative = symbol.year !== null;
  return { ...base, family: 'state', class: where.level === 'central' ? (normative ? 5 : 6) : normative ? 7 : 8 };
}
