import { agencyByCode, canonicalBody } from '../issuers/by-code.js';
import { rememberOf } from '../remember.js';
import { familyOf, isAssembly } from './codes.js';
import { isJointCode } from './reading.js';
import type { ParsedSymbol } from './symbol.js';

/** One spelling for a body of a series: `TATC` → `TANDTC`, `BNN&PTNT` → `BNNPTNT`, `HĐND8` → `HĐND`. */
function keyBody(code: string): string {
  if (isAssembly(code)) return code;
  const council = code.replace(/^HĐNDK?\d{1,2}$/, 'HĐND');
  return canonicalBody(council) ?? council.replace(/[&.]/g, '').toUpperCase();
}

/**
 * In joint acts of old, ministries stand without their B (`TTLT/BTC-KHCN`). `CA` alone is the court (`TT-CA`, of its
 * chief judge); among ministries it is the police, for a court that joins them is written in full.
 */
function jointBody(code: string): string {
  if (code === 'CA') return 'BCA';
  const agency = agencyByCode(code);
  return agency?.otherCodes.includes(code) === true && agency.scope === 'national'
    ? (agency.codes[0] ?? code)
    : keyBody(code);
}

/** The codes of a number as all ways of writing it share them. */
export interface KeyParts {
  /** Type and bodies, canonical; joint bodies sorted. */
  readonly codes: readonly string[];
  /** Units after the body, in capitals. */
  readonly units: readonly string[];
  readonly style: 'state' | 'party';
}

function unitsOf(symbol: ParsedSymbol): readonly string[] {
  return symbol.unit === null ? [] : symbol.unit.replace(/[&.]/g, '').toUpperCase().split(/[-/]/);
}

/** In the first years after 1997 some put the type last (`1895/1997/BYT-QĐ`, `20/2005/LĐTBXH-TT`): its code, or null. */
export function typeCodeLast({ typeCode, unit, year }: ParsedSymbol): string | null {
  if (typeCode !== null || year === null || unit === null) return null;
  const last = unit.split('-').pop() as string;
  return TYPES_LAST.has(last) ? last : null;
}
const TYPES_LAST = new Set(['QĐ', 'TT', 'CT', 'NĐ']);

function typeKey(symbol: ParsedSymbol): string | null {
  const { typeCode, style } = symbol;
  // Quyết định and Quy định of the Party share one series whichever of the three codes is written (§1.3).
  return style === 'party' && (typeCode === 'QĐi' || typeCode === 'QyĐ') ? 'QĐ' : typeCode;
}

export const keyParts = rememberOf((symbol: ParsedSymbol): KeyParts => {
  const units = unitsOf(symbol);
  const style = symbol.style === 'party' && familyOf(symbol.bodies[0] ?? '') === 'mass' ? 'state' : symbol.style;
  const type = typeKey(symbol);
  if (isJointCode(type) && symbol.bodies.length > 0) {
    return { codes: [type as string, ...symbol.bodies.map(jointBody).sort()], units, style };
  }
  const [first] = symbol.bodies;
  if (first === undefined) {
    // `TTLB` and `TT-LB` are one way of writing and another; liên ngành is a series of its own.
    const old = /[-/](?:TTL|TT[-/]L)([BN])$/.exec(symbol.text)?.[1];
    return { codes: old === undefined ? (type === null ? [] : [type]) : ['TT', `L${old}`], units, style };
  }
  const body = keyBody(first);
  if (isAssembly(body) && symbol.year !== null) return { codes: [body], units, style };
  const last = typeCodeLast(symbol);
  if (last !== null) return { codes: [last, body], units: units.slice(0, -1), style };
  if (type === null) return { codes: [/^\d+[a-zđ]?[-/]TC[-/]/.test(symbol.text) ? 'TC' : body], units, style };
  return { codes: [type, body], units, style };
});

/** The text all ways of writing one number and symbol share: order and spelling of joint bodies, `&`, free separators. */
export const keyText = rememberOf((symbol: ParsedSymbol): string => {
  const { codes, units, style } = keyParts(symbol);
  const number = `${symbol.ordinal}${symbol.year === null ? '' : `/${symbol.year}`}`;
  const [first = '', ...rest] = codes;
  const letters =
    style === 'party'
      ? [`-${first}`, ...(rest.length === 0 ? [] : [`/${rest.join('-')}`])].join('')
      : `/${codes.join('-')}`;
  return `${number}${letters}${units.map((unit) => `-${unit}`).join('')}`;
});

/** Resolution key of a numbered mention: `sym:27-NQ/TW`. */
export const symbolKey = rememberOf((symbol: ParsedSymbol): string => `sym:${keyText(symbol)}`);
