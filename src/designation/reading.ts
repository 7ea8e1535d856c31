import { agencyByCode, isBodyCode } from '../issuers/by-code.js';
import { bodyCodeOf, familyOf, isAssembly, typeCodeOf } from './codes.js';
import type { Parts } from './parts.js';

/** What the letters of a number say, before it is printed. */
export interface Reading {
  readonly typeCode: string | null;
  readonly bodies: readonly string[];
  readonly unit: string | null;
  readonly style: 'state' | 'party';
  /** All after number and year, with its first separator. */
  readonly letters: string;
}

/** Notes that a group was not printed as it should be: another way of writing it, or a misprint. */
export function spelt(parts: Parts, printed: string, canonical: string): string {
  if (printed !== canonical) {
    const variant = /Ư|ư/.test(printed) || isAssembly(canonical);
    parts.warnings.add(variant ? 'symbol-variant' : 'letters-repaired');
  }
  return canonical;
}

function bodyAt(parts: Parts, index: number): string {
  const group = parts.groups[index] as string;
  return spelt(parts, group, bodyCodeOf(group));
}

/** Groups after the body: unit or field, joined as canonical text prints them. */
function unitFrom(parts: Parts, from: number): { unit: string | null; tail: string } {
  const units = parts.groups.slice(from).map((group) => (group === group.toLowerCase() ? group.toUpperCase() : group));
  const printed = (i: number): string => parts.separators[from + i] ?? '-';
  const tail = units.map((unit, i) => `${printed(i) === ' ' ? '-' : printed(i)}${unit}`).join('');
  return { unit: units.length === 0 ? null : units.join('-'), tail };
}

function expectSeparators(parts: Parts, wanted: readonly string[]): void {
  for (const [i, separator] of wanted.entries()) {
    const printed = parts.separators[i];
    if (printed !== undefined && printed !== ' ' && printed !== separator) parts.warnings.add('separator-repaired');
  }
}

/** `24/2008/QH12`, `134/2020/NQ-QH14`, `28/2005/PL-UBTVQH11`, `388/NQ-UBTVQH16` (§1.1, §1.8 step 7). */
export function readAssembly(parts: Parts): Reading | null {
  const last = parts.groups.length - 1;
  if (last > 1 || !isAssembly(parts.groups[last] as string)) return null;
  const typeCode = last === 0 ? null : typeCodeOf(parts.groups[0] as string, parts.head);
  if (last === 1 && typeCode === null) return null;
  const code = bodyAt(parts, last);
  const reading = { typeCode, bodies: [code], unit: null, style: 'state' as const };
  if (typeCode === null) {
    expectSeparators(parts, ['/']);
    return { ...reading, letters: `/${code}` };
  }
  expectSeparators(parts, ['/', '-']);
  if (code.startsWith('QH') && parts.year !== null) {
    parts.warnings.add('symbol-variant');
    return { ...reading, letters: `/${code}` };
  }
  return { ...reading, letters: `/${spelt(parts, parts.groups[0] as string, typeCode)}-${code}` };
}

/** Codes of acts several bodies issue together: every group after them is a body. */
const JOINT = new Set([
  'TTLT',
  'NQLT',
  'QCPH',
  'QCLN',
  'QCLT',
  'CTPH',
  'CTrPH',
  'KHPH',
  'KHLN',
  'KHLT',
  'HDLN',
  'HDLT',
]);

/** Whether a type code is one of acts that several bodies issue together (`TTLT`). */
export function isJointCode(typeCode: string | null): boolean {
  return typeCode !== null && JOINT.has(typeCode);
}

/** `10/2018/TTLT-BTP-BCA`, `05/2016/TTLT/BTP-BCA` (the slash is kept), `BLĐ-TBXH` read as one body. */
export function readJoint(parts: Parts): Reading | null {
  const first = parts.groups[0] as string;
  const typeCode = typeCodeOf(first, parts.head);
  if (typeCode === null || !isJointCode(typeCode)) return null;
  spelt(parts, first, typeCode);
  const bodies: string[] = [];
  for (let i = 1; i < parts.groups.length; i++) {
    const next = parts.groups[i + 1];
    const pair = `${parts.groups[i]}${next ?? ''}`;
    if (next !== undefined && !isBodyCode(parts.groups[i] as string) && isBodyCode(pair)) {
      bodies.push(bodyCodeOf(pair));
      parts.warnings.add('symbol-variant');
      i++;
    } else bodies.push(bodyAt(parts, i));
  }
  const slash = parts.separators[1] === '/';
  if (slash) parts.warnings.add('symbol-variant');
  expectSeparators(parts, ['/']);
  const letters = bodies.length === 0 ? `/${typeCode}` : `/${typeCode}${slash ? '/' : '-'}${bodies.join('-')}`;
  return { typeCode, bodies, unit: null, style: 'state', letters };
}

/** `27-NQ/TW`, `22-NQ/BCSĐ`, `113-KH/TWĐTN-BTG`; `35/CT-TW` is repaired to it: the body wins (§1.8 step 6). */
function party(parts: Parts, typeCode: string, code: string): Reading {
  expectSeparators(parts, ['-', '/']);
  const { unit, tail } = unitFrom(parts, 2);
  return { typeCode, bodies: [code], unit, style: 'party', letters: `-${typeCode}/${code}${tail}` };
}

function state(parts: Parts, typeCode: string, code: string): Reading {
  expectSeparators(parts, ['/', '-']);
  const { unit, tail } = unitFrom(parts, 2);
  return { typeCode, bodies: [code], unit, style: 'state', letters: `/${typeCode}-${code}${tail}` };
}

/** Codes of types that are no letters of an office: under "Văn bản số", "Công văn số" they still tell the type (§3.2). */
const NO_OFFICE = new Set([
  'CV',
  'NQ',
  'QĐ',
  'QĐi',
  'QyĐ',
  'NĐ',
  'CTr',
  'KL',
  'KLTT',
  'TB',
  'TBKL',
  'BC',
  'BB',
  'TTLT',
  'VBHN',
]);

/** "TTr" is the inspectorate of an office: "Công văn số 1869/CT-TTr" is of a Cục Thuế, no directive of an inspectorate. */
function isUnitOnly(code: string): boolean {
  return agencyByCode(code)?.otherCodes.includes(code) === true;
}

/** Heads under which `CT-THNVDT` is a unit of a tax office and no directive. */
const LETTER_HEADS = new Set(['công văn', 'tờ trình', 'báo cáo', 'phiếu chuyển']);

/** Type and body: `118/2021/NĐ-CP`, `68/QĐ-BTP`, `02/QĐ-UBND`, `27-NQ/TW`; `68/2015/TT` where the body was cut off. */
export function readTyped(parts: Parts): Reading | null {
  const [first, second] = parts.groups as [string, string | undefined];
  const typeCode = typeCodeOf(first, parts.head);
  if (typeCode === null) return null;
  if (second === undefined) return readTruncated(parts, typeCode);
  const code = bodyCodeOf(second);
  const family = familyOf(code);
  // A letter of a body whose code is a type's too: "Công văn số 123/CT-TTHT".
  if (
    LETTER_HEADS.has(parts.head ?? '') &&
    (parts.head === 'công văn' ? !NO_OFFICE.has(typeCode) : typeCode === 'CT') &&
    (family === null || (typeCode === 'CT' && isUnitOnly(code)))
  )
    return null;
  spelt(parts, first, typeCode);
  spelt(parts, second, code);
  if (family === 'party') return party(parts, typeCode, code);
  const hyphenFirst = parts.separators[0] === '-' && parts.separators[1] === '/';
  return family !== 'state' && hyphenFirst && parts.year === null
    ? party(parts, typeCode, code)
    : state(parts, typeCode, code);
}

/** `68/2015/TT-`, `159-TB`: the body is missing; only a year or a Party hyphen tells it from a ratio. */
function readTruncated(parts: Parts, typeCode: string): Reading | null {
  const first = parts.groups[0] as string;
  const hyphen = parts.separators[0] === '-' && parts.year === null;
  if ((parts.year === null && !hyphen) || isBodyCode(first)) return null;
  spelt(parts, first, typeCode);
  return {
    typeCode,
    bodies: [],
    unit: null,
    style: hyphen ? 'party' : 'state',
    letters: `${hyphen ? '-' : '/'}${typeCode}`,
  };
}

/** `NĐCP`, `QĐTTg`: type and body without a separator. */
function unglue(group: string): [typeCode: string, body: string] | null {
  for (let at = 2; at <= Math.min(4, group.length - 2); at++) {
    const typeCode = typeCodeOf(group.slice(0, at), null);
    const code = bodyCodeOf(group.slice(at));
    if (typeCode !== null && isBodyCode(code)) return [typeCode, code];
  }
  return null;
}

/** A type nobody listed before a body that is: the words before the number say what it is. */
function readUnlistedType(parts: Parts): Reading | null {
  const [first, second] = parts.groups as [string, string | undefined];
  if (second === undefined || !isBodyCode(bodyCodeOf(second))) return null;
  const typeCode = spelt(parts, first, first === first.toLowerCase() ? first.toUpperCase() : first);
  const code = bodyAt(parts, 1);
  return familyOf(code) === 'party' ? party(parts, typeCode, code) : state(parts, typeCode, code);
}

/** "2008/BTNMT" is the end of a technical standard's number (QCVN 14:2008/BTNMT), not a letter. */
const YEAR_LIKE = /^(?:19|20)\d{2}$/;

/** A letter names no type: body, then unit or field (`236/BTP-TGPL`, `2796/UBND-NC`, §1.2). */
export function readLetter(parts: Parts): Reading | null {
  const [first, second] = parts.groups as [string, string | undefined];
  const code = bodyCodeOf(first);
  const slash = parts.separators[0] === '/';
  if (!isBodyCode(code) && familyOf(code) === null) {
    const glued = second === undefined ? unglue(first) : null;
    if (glued !== null) {
      parts.warnings.add('separator-repaired');
      return familyOf(glued[1]) === 'party' ? party(parts, ...glued) : state(parts, ...glued);
    }
    const unlisted = readUnlistedType(parts);
    if (unlisted !== null) return unlisted;
    const capitals = first === first.toUpperCase() && first.replace(/[^A-ZĐƯ]/g, '').length >= 2;
    if (!capitals || !slash || (second === undefined && parts.head === null)) return null;
  }
  if (second === undefined && (parts.year !== null || !slash || YEAR_LIKE.test(parts.ordinal))) return null;
  spelt(parts, first, code);
  expectSeparators(parts, ['/']);
  const { unit, tail } = unitFrom(parts, 1);
  return { typeCode: null, bodies: [code], unit, style: 'state', letters: `/${code}${tail}` };
}
